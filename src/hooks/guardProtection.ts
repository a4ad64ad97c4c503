// Whose consent a file carries, and how long it may be used, was said when it came; afterwards protection officers change it.
import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { may } from '@/access/roles'
import { PersonError } from '@/platform/errors'

export const guardProtection: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update') return data
  const actor = actorOf(req)
  const changed = guarded.some((name) => name in data && textOf(data[name]) !== textOf(originalDoc?.[name]))
  if (!changed || actor.id === 'system' || may(actor, 'protect')) return data
  throw new PersonError(
    'The consents of a file and the end of its rights are for protection officers. Ask one of them.',
  )
}

const guarded = ['consents', 'rightsUntil']

const textOf = (value: unknown): string => [value ?? []].flat().map(idOf).sort().join()

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)
