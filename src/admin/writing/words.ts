// Words as readers of a language see them.
import type { ClientField } from 'payload'
import { plainText } from '@/admin/writing/parts'
import { isObject } from '@/content/content'

/** The word that holds or touches this place of a text, else the last one before it. */
export const wordAt = (text: string, offset: number): { start: number; end: number } | undefined => {
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }))
  return (
    words.find(({ start, end }) => start <= offset && offset <= end) ??
    words.findLast(({ end }) => end < offset)
  )
}

/** What a person reads of it in a minute, silently (Brysbaert 2019, of non-fiction: 238). */
const readInAMinute = 238

export interface Length {
  words: number
  /** Whole ones; one at least where there is a word. */
  minutes: number
}

/** Addresses are no words to be read. */
export const lengthOf = (texts: readonly string[], language: string): Length => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  let words = 0
  for (const text of texts)
    for (const { isWordLike } of segmenter.segment(text.replace(/\b(?:https?|mailto|tel):\S+/gi, ' ')))
      if (isWordLike) words += 1
  return { words, minutes: Math.ceil(words / readInAMinute) }
}

type FieldsOf = (block: string) => readonly ClientField[]

/** The texts of a rich text with those of the blocks in it; footnotes stand outside of what is read on end. */
export const textsIn = (state: unknown, fieldsOf: FieldsOf): string[] => [
  plainText(state),
  ...(isObject(state) && isObject(state.root) ? blocksIn(state.root) : []).flatMap((block) =>
    textsOfFields(fieldsOf(String(block.blockType)), block, fieldsOf),
  ),
]

type Values = Record<string, unknown>

const blocksIn = ({ children }: Values): Values[] =>
  (Array.isArray(children) ? children : [])
    .filter(isObject)
    .flatMap((node) => (node.type === 'block' && isObject(node.fields) ? [node.fields] : blocksIn(node)))

const textsOfFields = (fields: readonly ClientField[], values: Values, fieldsOf: FieldsOf): string[] =>
  fields.flatMap((field): string[] => {
    if (!('name' in field) || !field.name)
      return 'fields' in field ? textsOfFields(field.fields, values, fieldsOf) : []
    const value = values[field.name]
    if (field.type === 'text' || field.type === 'textarea')
      return typeof value === 'string' && field.name !== 'id' && field.name !== 'blockName' ? [value] : []
    if (field.type === 'richText') return textsIn(value, fieldsOf)
    if (field.type !== 'array' || !Array.isArray(value)) return []
    return value.filter(isObject).flatMap((row) => textsOfFields(field.fields, row, fieldsOf))
  })
