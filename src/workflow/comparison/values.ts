// Values of fields as a comparison shows them: references by entry, texts as texts, rows by their words.
import type { FlattenedField } from 'payload'
import { isObject, isRichText } from '@/content/content'
import type { Item } from '@/workflow/comparison/align'
import type { ReferenceValue } from '@/workflow/comparison/changes'
import { optionOf } from '@/workflow/comparison/names'
import { passagesOf, passageText, plainTextOf } from '@/workflow/comparison/passages'

type Relational = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

export const isRelational = (field: FlattenedField): field is Relational =>
  field.type === 'relationship' || field.type === 'upload'

/** Which consents a document names is for protection officers: others hear that one came or went. */
const untold = new Set(['consents', 'consent-forms'])

export const shown = (field: FlattenedField | undefined, value: unknown, language: string): unknown => {
  if (value === undefined || value === null) return null
  if (field && isRelational(field)) return reference(field.relationTo, value)
  if (field?.type === 'select')
    return Array.isArray(value)
      ? value.map((one) => optionOf(field.options, one, language))
      : optionOf(field.options, value, language)
  return isRichText(value) ? plainTextOf(value) : value
}

const reference = (relationTo: string | string[], value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => reference(relationTo, one))
  if (isObject(value) && typeof value.relationTo === 'string') return reference(value.relationTo, value.value)
  const collection = String(relationTo)
  const answer: ReferenceValue = {
    collection,
    id: untold.has(collection) ? null : String(value),
    title: null,
  }
  return answer
}

/** Everything that can be read in a value, a line each. */
export const linesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (isRichText(value)) return passagesOf(value).map(passageText).filter(Boolean)
  if (Array.isArray(value)) return value.flatMap(linesIn)
  return isObject(value) ? Object.values(value).flatMap(linesIn) : []
}

/** A row as people recognise it: the beginning of its words, else the entries that it refers to. */
export const summaryOf = (fields: readonly FlattenedField[], row: unknown): unknown => {
  if (!isObject(row)) return null
  const text = linesIn(row)
    .filter((line) => !isId(line))
    .join(' · ')
  if (text.length > 300) return `${text.slice(0, 299)}…`
  return (
    text || fields.filter(isRelational).flatMap(({ name, relationTo }) => referencesIn(relationTo, row[name]))
  )
}

const referencesIn = (relationTo: string | string[], value: unknown): unknown[] =>
  value === undefined || value === null ? [] : [reference(relationTo, value)].flat()

const isId = (text: string): boolean =>
  /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(text)

/** For aligning: equal when everything is, alike when most words are. */
export const itemOf = (key: string, words: () => string): Item => {
  let features: ReadonlySet<string> | undefined
  return {
    key,
    features: () => {
      features ??= new Set(
        words()
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
      )
      return features
    },
  }
}
