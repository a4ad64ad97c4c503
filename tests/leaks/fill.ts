// Fills every field of a document that takes words, numbers or days, whichever fields there are: a new one is filled too.
import type { FlattenedField } from 'payload'
import { node } from '../helpers/presenting'
import { dayIn, numberIn } from './canaries'

type Data = Record<string, unknown>

/** Gives a new word for the place at `path`. */
export type Word = (path: string) => string

export interface Filling {
  word: Word
  /** Ids to refer to, by collection; `papers` are files of text. */
  related: Record<string, string[]>
  /** Absent: the first language, and all that has none. */
  locale?: string
  /** In place of what `data` says already. */
  anew?: boolean
  path?: string
  /** Told of a field that takes no canary in any form. */
  unfit?: (path: string) => void
}

/** Kept by the product, or put in by who plants. */
const left = [
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'stage',
  'review',
  'slug',
  'languages',
  'protection',
  '_status',
]

/** Adds to `data` what it does not say yet; in another language, what is written anew for each. */
export const fill = (fields: readonly FlattenedField[], data: Data, filling: Filling): Data => {
  for (const field of fields) {
    if (!('name' in field) || left.includes(field.name)) continue
    const path = filling.path ? `${filling.path}.${field.name}` : field.name
    const value = wordsFor(field, data[field.name], { ...filling, path })
    if (value !== undefined) data[field.name] = value
  }
  return data
}

const wordsFor = (field: FlattenedField, value: unknown, filling: Filling): unknown => {
  const { path = '', word, related, locale } = filling
  const isAnother = locale !== undefined
  switch (field.type) {
    case 'group':
    case 'tab':
      return fill(field.flattenedFields, { ...((value as Data) ?? {}) }, filling)
    case 'array': {
      const rows = (value as Data[] | undefined)?.length ? (value as Data[]) : isAnother ? [] : [{}]
      return rows
        .map((row) => fill(field.flattenedFields, { ...row }, filling))
        .filter((row) => !lacksReference(field.flattenedFields, row))
    }
    case 'richText':
      return isAnother && !field.localized ? undefined : richText(word, path, related)
    case 'relationship':
    case 'upload':
      return isAnother || value !== undefined ? undefined : referenceOf(field, related)
    case 'text':
    case 'textarea':
    case 'email':
    case 'number':
    case 'date':
      if (isAnother ? !field.localized : isSaid(value) && !filling.anew) return undefined
      return canaryFor(field, filling)
    case 'select':
      return isAnother || value !== undefined || !field.required ? undefined : nameOf(field.options[0])
    default:
      return undefined
  }
}

/** A row about something that nobody planted. */
const lacksReference = (fields: readonly FlattenedField[], row: Data): boolean =>
  fields.some(
    (field) =>
      'relationTo' in field && 'required' in field && field.required && row[field.name] === undefined,
  )

const isSaid = (value: unknown): boolean => value !== undefined && value !== null

type Filled = Extract<FlattenedField, { type: 'text' | 'textarea' | 'email' | 'number' | 'date' }>

/** Codes say nothing; they stand where something must. */
const canaryFor = (field: Filled, { path = '', word, unfit }: Filling): unknown => {
  const canary = firstValid(field, formsOf(field.type, word(path)))
  if (canary !== undefined) return canary
  unfit?.(path)
  return field.required ? firstValid(field, ['en', 'EUR', 'BE', 'Europe/Brussels', 1]) : undefined
}

const formsOf = (type: Filled['type'], word: string): unknown[] => {
  if (type === 'number') return [numberIn(word)]
  if (type === 'date') return [dayIn(word)]
  return [
    word,
    [word],
    `${word}@example.org`,
    `https://${word}.example.org/`,
    `+${numberIn(word)}`,
    dayIn(word),
  ]
}

const nameOf = (option: SelectOption | undefined): unknown =>
  typeof option === 'object' ? option.value : option

type SelectOption = string | { value: string }

/** The first form of the word that the field takes; none for codes and zones. */
const firstValid = (field: FlattenedField, values: unknown[]): unknown => {
  const { validate } = field as { validate?: (value: unknown, options: unknown) => unknown }
  const req = { t: (key: string) => key, i18n: { language: 'en' }, payload: { config: {} } }
  return values.find((value) => {
    if (Array.isArray(value) !== Boolean((field as { hasMany?: boolean }).hasMany)) return false
    return validate?.(value, { ...field, req, siblingData: {}, data: {}, operation: 'create' }) === true
  })
}

const referenceOf = (field: FlattenedField, related: Filling['related']): unknown => {
  const { relationTo, hasMany } = field as { relationTo: string | string[]; hasMany?: boolean }
  const collections = field.type === 'upload' ? fileFor(field.filterOptions) : [relationTo].flat()
  const found = collections.flatMap((collection) =>
    (related[collection] ?? []).map((id) =>
      Array.isArray(relationTo) ? { relationTo: collection, value: id } : id,
    ),
  )
  return hasMany ? found : found[0]
}

/** Pictures are planted as `media`, texts as `papers`; recordings are not. */
const fileFor = (filter: unknown): string[] => {
  const types = JSON.stringify(filter ?? 'text/plain')
  if (types.includes('image/')) return ['media']
  return types.includes('text/plain') ? ['papers'] : []
}

const richText = (word: Word, path: string, related: Filling['related']) => {
  const said = (part: string) => word(`${path}/${part}`)
  const links = ['articles', 'projects', 'contacts'].flatMap((collection) =>
    (related[collection] ?? []).map((id) =>
      node.paragraph(node.internal(collection, id, node.text(said('link')))),
    ),
  )
  return node.root(
    node.heading('h2', node.text(said('heading'))),
    node.paragraph(node.text(said('text'), 1), node.footnote({ text: said('footnote') })),
    node.list('bullet', [node.text(said('bullet'))]),
    node.block('quote', { text: said('quote'), name: said('quoteName'), role: said('quoteRole') }),
    node.block('callout', {
      kind: 'tip',
      title: said('callout'),
      body: node.root(node.paragraph(node.text(said('calloutBody')))),
    }),
    node.block('button', { label: said('button'), url: `https://${said('buttonUrl')}.example.org/` }),
    ...links,
  )
}
