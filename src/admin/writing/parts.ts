// What a block of rich text says, read along its fields in the order of their declaration: a new block needs nothing more.
import type { ClientField, OptionObject, StaticLabel } from 'payload'
import { isObject } from '@/content/content'

export interface DocumentKey {
  type: string
  id: string
}

export type Part = { name: string } & (
  | { kind: 'text'; text: string }
  | { kind: 'choice'; label: Words; choice: Words }
  | { kind: 'documents'; documents: DocumentKey[] }
  | { kind: 'rows'; rows: Part[][]; more: number }
  | { kind: 'missing'; label: Words }
)

type Words = StaticLabel | undefined
type Values = Record<string, unknown>

const longest = 400
const mostRows = 6

/** @param values of the block, or of a row in it */
export const partsOf = (fields: readonly ClientField[], values: Values): Part[] =>
  fields.flatMap((field): Part[] => {
    if ('fields' in field && !('name' in field && field.name)) return partsOf(field.fields, values)
    if (!('name' in field) || notSaid.has(field.name)) return []
    const part = partOf(field, values[field.name])
    if (part.length > 0) return part
    return 'required' in field && field.required
      ? [{ name: field.name, kind: 'missing', label: labelOf(field) }]
      : []
  })

/** The documents that the parts name, in rows too. */
export const documentsOf = (parts: readonly Part[]): DocumentKey[] =>
  parts.flatMap((part) => {
    if (part.kind === 'documents') return part.documents
    return part.kind === 'rows' ? part.rows.flatMap(documentsOf) : []
  })

export const saysNothing = (parts: readonly Part[]): boolean =>
  parts.every(({ kind }) => kind === 'missing' || kind === 'choice')

const notSaid = new Set(['id', 'blockName', 'blockType'])

const partOf = (field: ClientField & { name: string }, value: unknown): Part[] => {
  const { name } = field
  switch (field.type) {
    case 'upload':
    case 'relationship': {
      const documents = keysIn(value, field.relationTo)
      return documents.length > 0 ? [{ name, kind: 'documents', documents }] : []
    }
    case 'array':
      return Array.isArray(value) && value.length > 0 ? [rowsPart(name, field.fields, value)] : []
    case 'group':
      return isObject(value) ? partsOf(field.fields, value) : []
    case 'select':
      return choicePart(name, labelOf(field), field.options, value)
    case 'richText':
      return textPart(name, plainText(value))
    default:
      return typeof value === 'string' || typeof value === 'number' ? textPart(name, String(value)) : []
  }
}

const rowsPart = (name: string, fields: ClientField[], rows: unknown[]): Part => ({
  name,
  kind: 'rows',
  rows: rows.slice(0, mostRows).map((row) => partsOf(fields, isObject(row) ? row : {})),
  more: Math.max(0, rows.length - mostRows),
})

const choicePart = (
  name: string,
  label: Words,
  options: readonly (OptionObject | string)[],
  value: unknown,
): Part[] =>
  options.flatMap((option): Part[] =>
    typeof option === 'object' && option.value === value
      ? [{ name, kind: 'choice', label, choice: option.label as StaticLabel }]
      : [],
  )

const textPart = (name: string, text: string): Part[] => {
  const shown = text.trim()
  return shown === '' ? [] : [{ name, kind: 'text', text: cut(shown) }]
}

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text)

const labelOf = (field: ClientField): Words => ('label' in field ? (field.label as Words) : undefined)

/** Ids alone, documents that were read along, or either with its collection. */
const keysIn = (value: unknown, relationTo: string | string[]): DocumentKey[] => {
  if (Array.isArray(value)) return value.flatMap((one) => keysIn(one, relationTo))
  if (isObject(value) && typeof value.relationTo === 'string') return keysIn(value.value, value.relationTo)
  const id = isObject(value) ? value.id : value
  const isId = (typeof id === 'string' && id !== '') || typeof id === 'number'
  return isId && typeof relationTo === 'string' ? [{ type: relationTo, id: String(id) }] : []
}

/** The words of a rich text, a line for each passage. */
export const plainText = (value: unknown): string =>
  isObject(value) && isObject(value.root) ? passages(value.root).join('\n') : ''

const passages = (node: Values): string[] => {
  const children = Array.isArray(node.children) ? node.children.filter(isObject) : []
  const inline = children.map(inlineText).join('')
  const own = inline.trim() === '' ? [] : [inline]
  return [...own, ...children.filter((child) => !isInline(child)).flatMap(passages)]
}

const isInline = ({ type }: Values): boolean =>
  ['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'].includes(String(type))

const inlineText = (node: Values): string => {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  return isInline(node) && Array.isArray(node.children)
    ? node.children.filter(isObject).map(inlineText).join('')
    : ''
}
