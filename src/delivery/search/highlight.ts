// Shows where a text matched: HTML with what matched in `<mark>` and everything else escaped, to be put into a page as
// it is. Long texts are cut to the stretch that holds the most of what was looked for.

import type { Matched } from '@/delivery/search/engine'
import { stemOf } from '@/delivery/search/stems'
import { stopWords } from '@/delivery/search/stopWords'
import { tokenize } from '@/delivery/search/tokenize'
import { html, renderHtml } from '@/platform/html/html'
import type { Language } from '@/platform/i18n/languages'

interface Mark {
  start: number
  end: number
  /** What it matched as: two marks of one stem say less than marks of two. */
  stem: string
}

interface Options {
  language: Language
  matched: Matched
  /** Characters of a snippet; the whole text when absent. */
  length?: number
}

/** Null when nothing in the text matches. */
export const highlight = (text: string, { language, matched, length }: Options): string | null => {
  const marks = marksIn(text, language, matched)
  if (marks.length === 0) return null
  if (length === undefined || text.length <= length) return marked(text, marks)
  const { from, to } = stretchOf(text, marks, length)
  const inside = marks.filter(({ start, end }) => start >= from && end <= to)
  const moved = inside.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }))
  return `${from > 0 ? '…' : ''}${marked(text.slice(from, to), moved)}${to < text.length ? '…' : ''}`
}

const marksIn = (text: string, language: Language, { stems, prefix }: Matched): Mark[] =>
  tokenize(text).flatMap(({ written, folded, start, end }) => {
    const stem = stopWords[language].has(folded) ? folded : stemOf(written, language)
    const matches =
      stems.has(stem) || (prefix !== undefined && (folded.startsWith(prefix) || stem.startsWith(prefix)))
    return matches ? [{ start, end, stem }] : []
  })

/** Line breaks of the document say nothing here. */
const marked = (text: string, marks: readonly Mark[]): string => {
  const parts = marks.map(({ start, end }, index) => [
    text.slice(marks[index - 1]?.end ?? 0, start),
    html`<mark>${text.slice(start, end)}</mark>`,
  ])
  return renderHtml([parts, text.slice(marks.at(-1)?.end ?? 0)])
    .replace(/\s+/g, ' ')
    .trim()
}

/** Begins and ends between words, the first match near its beginning. */
const stretchOf = (text: string, marks: readonly Mark[], length: number): { from: number; to: number } => {
  const best = bestStart(marks, length)
  const from = wordBoundary(text, best - Math.floor(length / 5), best)
  const to = text.length - from <= length ? text.length : lastBoundary(text, from + length, from)
  return { from, to }
}

const bestStart = (marks: readonly Mark[], length: number): number => {
  const reach = length - Math.floor(length / 5)
  let best = { start: 0, stems: 0, marks: 0 }
  let last = 0
  for (const [index, { start }] of marks.entries()) {
    while (last < marks.length && (marks[last]?.end ?? 0) <= start + reach) last += 1
    const inside = marks.slice(index, Math.max(last, index + 1))
    const stems = new Set(inside.map(({ stem }) => stem)).size
    if (stems > best.stems || (stems === best.stems && inside.length > best.marks))
      best = { start, stems, marks: inside.length }
  }
  return best.start
}

/** The first beginning of a word in this part of the text. */
const wordBoundary = (text: string, from: number, to: number): number => {
  if (from <= 0) return 0
  const space = text.slice(from, to).search(/\s/)
  return space < 0 ? to : from + space + 1
}

const lastBoundary = (text: string, to: number, from: number): number => {
  const cut = text.slice(from, to).search(/\s\S*$/)
  return cut <= 0 ? to : from + cut
}
