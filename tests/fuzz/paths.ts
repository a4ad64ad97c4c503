// What can be asked about: each field, and those of what it refers to.
import type { CollectionSlug, FlattenedField, Payload } from 'payload'

/** @param hops references that are followed */
export const pathsOf = (payload: Payload, fields: readonly FlattenedField[], hops = 1): string[] =>
  fields.flatMap((field) => {
    const { name } = field
    if ('flattenedFields' in field)
      return pathsOf(payload, field.flattenedFields, hops).map((path) => `${name}.${path}`)
    if (field.type !== 'relationship' && field.type !== 'upload') return [name]
    if (typeof field.relationTo !== 'string') return [name, `${name}.value`, `${name}.relationTo`]
    if (hops === 0) return [name]
    const related = payload.collections[field.relationTo as CollectionSlug].config.flattenedFields
    return [name, ...pathsOf(payload, related, hops - 1).map((path) => `${name}.${path}`)]
  })
