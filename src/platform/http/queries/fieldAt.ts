// Which field a path in a query leads to, through groups, rows and references, in the words of REST and of GraphQL.
import {
  buildVersionCollectionFields,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { isLanguage } from '@/platform/i18n/languages'

type Collection = Pick<SanitizedCollectionConfig, 'flattenedFields'>

/** @returns the field of documents or of their versions; nothing for a path that leads to none, or to a hidden one */
export const fieldAt = (
  path: string,
  collection: SanitizedCollectionConfig,
  { payload }: Pick<PayloadRequest, 'payload'>,
): FlattenedField | undefined => {
  const names = path === '_id' ? ['id'] : path.replaceAll('__', '.').split('.')
  const find = (fields: readonly FlattenedField[]) => follow(names, fields, (slug) => related(slug))
  const related = (slug: string): Collection | undefined =>
    payload.collections[slug as CollectionSlug]?.config
  return (
    find(collection.flattenedFields) ??
    (collection.versions ? find(buildVersionCollectionFields(payload.config, collection, true)) : undefined)
  )
}

type Related = (slug: string) => Collection | undefined

const id = { name: 'id', type: 'text' } as FlattenedField

const follow = (
  [name, ...rest]: readonly string[],
  fields: readonly FlattenedField[],
  related: Related,
): FlattenedField | undefined => {
  const field = fields.find((one) => one.name === name) ?? (name === 'id' ? id : undefined)
  if (!field || ('hidden' in field && field.hidden)) return undefined
  return inside(field, field.localized && isLanguage(rest[0]) ? rest.slice(1) : rest, related)
}

const inside = (
  field: FlattenedField,
  rest: readonly string[],
  related: Related,
): FlattenedField | undefined => {
  if (rest.length === 0) return field
  if (field.type === 'json' || field.type === 'richText') return rest.every(isWord) ? field : undefined
  if ('flattenedFields' in field) return follow(rest, field.flattenedFields, related)
  if (field.type !== 'relationship' && field.type !== 'upload') return undefined
  if (typeof field.relationTo === 'string')
    return follow(rest, related(field.relationTo)?.flattenedFields ?? [], related)
  if (rest.length > 1) return undefined
  if (rest[0] === 'relationTo') return { name: 'relationTo', type: 'text' } as FlattenedField
  return rest[0] === 'value' ? field : undefined
}

const isWord = (name: string): boolean => /^\w+$/.test(name)
