// A place in a document that a comment is about: a field, a language of it, a row, a node of a rich text.
import type { FlattenedField } from 'payload'
import { isObject, isRichText } from '@/content/content'
import { isLanguage } from '@/platform/i18n/languages'
import { findQuote, type Quote } from '@/workflow/comments/quotes'
import { passagesOf, passageText, plainTextOf } from '@/workflow/comparison/passages'

/** What stands at a place; the value of an empty field is `undefined`. */
export interface Place {
  value: unknown
}

type Content = Record<string, unknown>

/**
 * Follows a path as issues and comparisons write it: `title`, `title.fr`, `sections.0.items.2`,
 * `body.en.root.children.3`. `undefined` when the document has no such place.
 */
export const placeAt = (
  fields: readonly FlattenedField[],
  content: Content,
  path: string,
): Place | undefined => inFields(fields, content, path.split('.'))

const inFields = (fields: readonly FlattenedField[], data: Content, parts: string[]): Place | undefined => {
  const [name, ...rest] = parts
  const field = fields.find((one) => 'name' in one && one.name === name)
  if (!field) return undefined
  const value = data[field.name]
  const [first, ...others] = rest
  if (field.localized && first !== undefined && isLanguage(first))
    return inField(field, isObject(value) ? value[first] : undefined, others)
  return inField(field, value, rest)
}

const inField = (field: FlattenedField, value: unknown, parts: string[]): Place | undefined => {
  if (parts.length === 0) return { value }
  if (field.type === 'group' || field.type === 'tab')
    return inFields(field.flattenedFields, isObject(value) ? value : {}, parts)
  if (field.type === 'array') return inRow(field.flattenedFields, value, parts)
  return field.type === 'richText' || parts.length === 1 ? inValue(value, parts) : undefined
}

const inRow = (
  fields: readonly FlattenedField[],
  rows: unknown,
  [index, ...rest]: string[],
): Place | undefined => {
  const row = Array.isArray(rows) ? rows[indexOf(index)] : undefined
  if (!isObject(row)) return undefined
  return rest.length === 0 ? { value: row } : inFields(fields, row, rest)
}

/** Rich text and lists are followed as they are stored. */
const inValue = (value: unknown, parts: string[]): Place | undefined => {
  let at: unknown = value
  for (const part of parts) {
    if (Array.isArray(at)) at = at[indexOf(part)]
    else at = isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined
    if (at === undefined) return undefined
  }
  return { value: at }
}

const indexOf = (part: string | undefined): number => (/^\d{1,6}$/.test(part ?? '') ? Number(part) : -1)

/** The words at a place as a reader sees them, a line for each text. */
export const textAt = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (isRichText(value)) return plainTextOf(value)
  if (isNode(value))
    return passagesOf({ root: { children: [value] } })
      .map(passageText)
      .join('\n')
  if (Array.isArray(value)) return value.map(textAt).filter(Boolean).join('\n')
  return isObject(value) ? Object.values(value).map(textAt).filter(Boolean).join('\n') : ''
}

const isNode = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.type === 'string' &&
  (Array.isArray(value.children) || isObject(value.fields))

/** Whether a comment still has what it speaks of in this content. */
export const standing = (
  fields: readonly FlattenedField[],
  content: Content,
  { path, quote }: { path: string | null; quote: Quote | null },
): { pathExists: boolean; quoteExists: boolean | null } => {
  const place = path === null ? { value: content } : placeAt(fields, content, path)
  return {
    pathExists: place !== undefined,
    quoteExists: quote ? place !== undefined && findQuote(textAt(place.value), quote) !== undefined : null,
  }
}
