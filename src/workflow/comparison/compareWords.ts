// Compares two texts word by word: what stayed, came and went, and what only looks different.
import { diffArrays } from 'diff'
import type { Run } from '@/workflow/comparison/passages'

export interface WordChange {
  op: 'equal' | 'insert' | 'delete'
  text: string
  /** Looks: of words that stayed where they changed, of others those they have. `bold`, `link https://…`. */
  marks?: { before: string[]; after: string[] }
}

/** What a comparison may still spend, in steps; shared by all parts of one comparison. */
export interface Budget {
  steps: number
}

/** About half a second of one processor. */
export const newBudget = (): Budget => ({ steps: 2_000_000 })

const longestEdit = 800
const shortestEdit = 40

interface Token {
  text: string
  marks: string[]
}

/** Two texts as one list of pieces; deleted before inserted where both stand in one place. */
export const compareWords = (
  before: readonly Run[],
  after: readonly Run[],
  { budget, locale = 'en' }: { budget: Budget; locale?: string | undefined },
): WordChange[] => {
  const old = tokensOf(before, locale)
  const now = tokensOf(after, locale)
  const start = sameAtStart(old, now)
  const end = sameAtEnd(old.slice(start), now.slice(start))
  const middle = alignTokens(old.slice(start, old.length - end), now.slice(start, now.length - end), budget)
  const kept = (count: number, from: number, to: number): Piece[] =>
    Array.from({ length: count }, (_, index) => ({ before: old[from + index], after: now[to + index] }))
  return joined([...kept(start, 0, 0), ...middle, ...kept(end, old.length - end, now.length - end)])
}

/** Whether the same words stand on both sides, so that only their looks differ. */
export const isFormattingOnly = (words: readonly WordChange[]): boolean =>
  words.every(({ op }) => op === 'equal')

interface Piece {
  before?: Token | undefined
  after?: Token | undefined
}

const sameAtStart = (old: readonly Token[], now: readonly Token[]): number => {
  let count = 0
  while (count < old.length && count < now.length && old[count]?.text === now[count]?.text) count += 1
  return count
}

const sameAtEnd = (old: readonly Token[], now: readonly Token[]): number => {
  let count = 0
  while (
    count < old.length &&
    count < now.length &&
    old[old.length - 1 - count]?.text === now[now.length - 1 - count]?.text
  )
    count += 1
  return count
}

/** Myers' shortest edit; where it would cost too much, everything went and everything came. */
const alignTokens = (old: Token[], now: Token[], budget: Budget): Piece[] => {
  const whole = () => [...old.map((before) => ({ before })), ...now.map((after) => ({ after }))]
  if (old.length === 0 || now.length === 0) return whole()
  const maxEditLength = editLengthFor(budget)
  const parts = diffArrays(old, now, { comparator: (a, b) => a.text === b.text, maxEditLength })
  if (!parts) {
    budget.steps -= maxEditLength ** 2
    return whole()
  }
  budget.steps -=
    parts.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ** 2
  let at = 0
  return parts.flatMap(({ added, removed, value }): Piece[] => {
    if (added) return value.map((after) => ({ after }))
    const pieces = value.map((token, index) =>
      removed ? { before: token } : { before: old[at + index], after: token },
    )
    at += value.length
    return pieces
  })
}

export const editLengthFor = ({ steps }: Budget): number =>
  Math.max(shortestEdit, Math.min(longestEdit, Math.floor(Math.sqrt(Math.max(0, steps)))))

const segmenters = new Map<string, Intl.Segmenter>()

const segmenterOf = (locale: string): Intl.Segmenter => {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, known)
  return known
}

const stretch = 200

/**
 * Words, spaces and signs (UAX 29), a stretch at a time, cut where a space begins: V8 copies the whole text into each
 * segment it answers (Node 20 to 24), which makes 200 KB cost gigabytes.
 */
function* segmentsOf(text: string, locale: string): Generator<{ segment: string; index: number }> {
  for (let start = 0; start < text.length; ) {
    const space = text.slice(start + stretch, start + 2 * stretch).search(/\s/)
    const end = start + (space < 0 ? 2 : 1) * stretch + Math.max(0, space)
    for (const { segment, index } of segmenterOf(locale).segment(text.slice(start, end)))
      yield { segment, index: start + index }
    start = end
  }
}

/** Tokens, each with the looks of all the letters in it. */
const tokensOf = (runs: readonly Run[], locale: string): Token[] => {
  const tokens: Token[] = []
  let run = 0
  let runEnd = runs[0]?.text.length ?? 0
  const next = () => {
    run += 1
    runEnd += runs[run]?.text.length ?? 0
    return runs[run]?.marks ?? []
  }
  for (const { segment, index } of segmentsOf(runs.map(({ text }) => text).join(''), locale)) {
    while (run < runs.length - 1 && index >= runEnd) next()
    let marks = runs[run]?.marks ?? []
    while (run < runs.length - 1 && index + segment.length > runEnd)
      marks = [...new Set([...marks, ...next()])].sort()
    tokens.push({ text: segment, marks })
  }
  return tokens
}

const joined = (pieces: readonly Piece[]): WordChange[] => {
  const words: WordChange[] = []
  for (const piece of pieces) {
    const next = wordChange(piece)
    const last = words.at(-1)
    if (last && last.op === next.op && looksOf(last) === looksOf(next)) last.text += next.text
    else words.push(next)
  }
  return words
}

const wordChange = ({ before, after }: Piece): WordChange => {
  const op = before ? (after ? 'equal' : 'delete') : 'insert'
  const [old, now] = [before?.marks ?? [], after?.marks ?? []]
  const marks = old.join('\n') === now.join('\n') ? {} : { marks: { before: old, after: now } }
  return { op, text: (after ?? before)?.text ?? '', ...marks }
}

const looksOf = ({ marks }: WordChange): string => (marks ? JSON.stringify(marks) : '')
