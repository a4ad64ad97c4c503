// What review will ask for is marked in the form of each collection, wherever the field lies.
import { expect, it } from '@jest/globals'
import config from '@payload-config'
import type { FlattenedField } from 'payload'

const { collections } = await config

const labelOf = ({ admin }: FlattenedField) => {
  const { Label, Field } = (admin?.components ?? {}) as { Label?: unknown; Field?: unknown }
  return Label ?? Field
}

it.each(collections.map(({ slug, flattenedFields }) => ({ slug, flattenedFields })))(
  'in $slug',
  ({ flattenedFields }) => {
    const all = flattenedFields.flatMap((field) => [
      field,
      ...(field.type === 'group' ? field.flattenedFields : []),
    ])
    for (const field of all) {
      const isMarked = labelOf(field) === '@/admin/forms/NeededLabel#NeededLabel'
      const isNeeded = field.custom?.requiredForReview === true
      expect([field.name, isMarked]).toEqual([field.name, isNeeded])
    }
  },
)
