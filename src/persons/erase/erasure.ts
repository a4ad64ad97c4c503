// One erasure under way: who, what was decided, and the words to replace.
import type { Payload } from 'payload'
import type { Actor } from '@/access/roles'
import { idsOf } from '@/persons/held'
import type { ErasureOptions } from '@/persons/options'
import type { Person } from '@/persons/person'
import { isCertain, wordEraser } from '@/persons/words'

export interface Erasure {
  payload: Payload
  person: Person
  options: ErasureOptions
  actor: Actor
  ids: ReadonlySet<string>
  /** Replaces what names them for certain; where texts are redacted, every name. */
  erase: (text: string) => string
  /** Replaces their addresses and numbers alone, which are nobody else's. */
  eraseReach: (text: string) => string
}

export const beginErasure = (begun: Omit<Erasure, 'ids' | 'erase' | 'eraseReach'>): Erasure => {
  const { person, options } = begun
  const names = options.prose === 'redact' ? person.names : person.names.filter(isCertain)
  return {
    ...begun,
    ids: idsOf(person),
    erase: wordEraser({ ...person, names }, person.pseudonym),
    eraseReach: wordEraser({ ...person, names: [] }, person.pseudonym),
  }
}

export const own = ({ person }: Erasure, collection: string): readonly string[] =>
  person.own[collection] ?? []
