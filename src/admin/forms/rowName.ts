// What a row of a form is called, read along its fields in the order of their declaration.
import type { ClientField } from 'payload'
import { type DocumentKey, partsOf } from '@/admin/writing/parts'
import { isDay } from '@/platform/time/days'

/** `undefined` of a row that says nothing yet. */
export type RowName = { text: string } | { document: DocumentKey } | undefined

type Values = Record<string, unknown>

const longest = 80

/** Its first words, or the first document it names. */
export const rowName = (fields: readonly ClientField[], values: Values): RowName => {
  for (const part of partsOf(naming(fields), values)) {
    if (part.kind === 'documents') return { document: part.documents[0] as DocumentKey }
    if (part.kind === 'text' && isName(part.text)) return { text: cut(part.text.replace(/\s+/g, ' ')) }
  }
  return undefined
}

/** Whether a person has still to write in it: what a field has from the start does not count. */
export const isEmptyRow = (fields: readonly ClientField[], values: Values): boolean =>
  partsOf(fields, values).every(
    ({ kind, name }) => kind === 'missing' || kind === 'choice' || hasDefault(fields, name),
  )

const hasDefault = (fields: readonly ClientField[], name: string): boolean =>
  fields.some((field) =>
    'name' in field && field.name
      ? field.name === name && 'defaultValue' in field && field.defaultValue !== undefined
      : 'fields' in field && hasDefault(field.fields, name),
  )

/** A day is kept as a text, too. */
const isName = (text: string): boolean => !isDay(text)

const types = new Set(['text', 'textarea', 'email', 'richText', 'relationship', 'upload', 'row'])

const naming = (fields: readonly ClientField[]): ClientField[] =>
  fields
    .filter(({ type }) => types.has(type))
    .map((field) => (field.type === 'row' ? { ...field, fields: naming(field.fields) } : field))

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text)
