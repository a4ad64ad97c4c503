// The words a document is found by, as its fields say. They are taken from the document as the public reads it, never
// from what is stored: what a presenter leaves out cannot be searched for.

import type { Field } from 'payload'
import { editorialOf } from '@/collections/editorial'
import { namedFields, type PublicCustom, type SearchText } from '@/collections/fields/public'
import { type Content, isObject, isRichText } from '@/content/content'
import type { PublicDocument } from '@/content/documents'
import { notesIn } from '@/delivery/richText/frozen'
import { plainText } from '@/delivery/richText/plainText'
import type { EditorState } from '@/public-types'

export type Texts = Record<SearchText, string>

interface Piece {
  part: SearchText
  text: string
}

/** @param document with its rich texts as editor states (`richText=lexical`) */
export const textsOf = (document: PublicDocument): Texts => {
  const pieces = piecesIn(editorialOf(document.type).config.fields, { ...document })
  const textsIn = (wanted: SearchText) => pieces.filter(({ part }) => part === wanted).map(({ text }) => text)
  return {
    title: textsIn('title').join('\n'),
    summary: textsIn('summary').join('\n'),
    names: [...new Set(textsIn('names'))].join(', '),
    body: textsIn('body').join('\n').slice(0, maxBodyLength),
  }
}

/** Of the longest reports, what comes after a hundred pages or so is not searched. */
const maxBodyLength = 500_000

/** @param values the public document, or a group or row of it */
const piecesIn = (fields: readonly Field[], values: Content): Piece[] =>
  namedFields(fields).flatMap((field) => {
    const value = values[field.name]
    const { search: part }: PublicCustom = field.custom ?? {}
    if (part) return wordsOf(value).map((text) => ({ part, text }))
    if (field.type !== 'group' && field.type !== 'array') return []
    return [value].flat().flatMap((one) => (isObject(one) ? piecesIn(field.fields, one) : []))
  })

const wordsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (isRichText(value))
    return wordsOf(plainText({ ...(value as unknown as EditorState), footnotes: notesIn(value) }))
  if (isObject(value)) return [value.title ?? value.name ?? value.label, value.acronym].flatMap(wordsOf)
  return value === null || value === undefined || value === '' ? [] : [String(value)]
}
