// A row of which nothing is left but what it is and where it belongs. Its id stays: whatever points at it still does. Pure.
import type { FlattenedField } from 'payload'
import { languages } from '@/platform/i18n/languages'

type Row = Record<string, unknown>

/** The state of the work on a document is not what it says. */
const aboutTheRow = ['id', 'createdAt', 'updatedAt', '_status', 'review', 'stage', 'deletedAt']

interface Left {
  keeps?: readonly string[] | undefined
  /** What stands there instead. */
  set: Row
}

export const blank = (fields: readonly FlattenedField[], row: Row, { keeps = [], set }: Left): Row => {
  const stays = new Set([...aboutTheRow, ...keeps])
  const emptied = fields.flatMap((field) =>
    'name' in field && !stays.has(field.name) && isStored(field)
      ? [[field.name, emptyOf(field)] as const]
      : [],
  )
  return { ...row, ...Object.fromEntries(emptied), ...set }
}

const isStored = (field: FlattenedField): boolean =>
  field.type !== 'join' && !('virtual' in field && field.virtual)

const emptyOf = (field: FlattenedField): unknown => {
  if (field.localized) return Object.fromEntries(languages.map((language) => [language, emptyValue(field)]))
  return emptyValue(field)
}

const emptyValue = (field: FlattenedField): unknown => {
  if (field.type === 'group' || field.type === 'tab')
    return Object.fromEntries(field.flattenedFields.map((inner) => [inner.name, emptyOf(inner)]))
  if (field.type === 'array' || ('hasMany' in field && field.hasMany)) return []
  return field.type === 'checkbox' ? false : null
}
