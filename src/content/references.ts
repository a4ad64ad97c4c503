// Everything a content mentions: which documents of which collections, and where.
import type { FlattenedField } from 'payload'
import { isObject } from '@/content/content'
import { walk } from '@/content/walk'

export interface Reference {
  collection: string
  id: string
  path: string
}

/** The references in a content, in reading order; `locales` when it holds every language. */
export const referencesOf = (
  fields: readonly FlattenedField[],
  content: Record<string, unknown>,
  locales?: readonly string[],
): Reference[] =>
  [...walk(fields, content, { locales })].flatMap(({ field, value, path }) =>
    field.type === 'relationship' || field.type === 'upload'
      ? referencesIn(field.relationTo, value, path)
      : [],
  )

const referencesIn = (relationTo: string | string[], value: unknown, path: string): Reference[] => {
  if (Array.isArray(value))
    return value.flatMap((one, index) => referencesIn(relationTo, one, `${path}.${index}`))
  if (isObject(value) && typeof value.relationTo === 'string')
    return referencesIn(value.relationTo, value.value, path)
  if (isObject(value) && typeof value.id === 'string' && typeof relationTo === 'string')
    return [{ collection: relationTo, id: value.id, path }]
  return typeof value === 'string' && value !== '' && typeof relationTo === 'string'
    ? [{ collection: relationTo, id: value, path }]
    : []
}

/** Written as one string, `collection:id`, for indexes and cache tags. */
export const referenceKey = ({ collection, id }: { collection: string; id: string }): string =>
  `${collection}:${id}`
