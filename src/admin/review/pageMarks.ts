// Marks on the page: words that people commented on, and what changed since somebody looked.
import { type PageText, rangesBetween, rangesOf, readPage } from '@/admin/review/pageText'
import { findQuote, foldSpaces, type Quote } from '@/workflow/comments/quotes'
import type { Change } from '@/workflow/comparison/changes'
import type { WordChange } from '@/workflow/comparison/compareWords'

export interface Marking {
  threads: { id: string; quote: Quote; isBlocking: boolean }[]
  /** Empty where they are not to be shown. */
  changes: readonly Change[]
}

/** Answers how many of the changes have no place on the page. */
export const markPage = (root: Element, { threads, changes }: Marking): number => {
  for (const { id, quote, isBlocking } of threads)
    for (const range of rangesOf(readPage(root), quote)) {
      const mark = wrap(range, 'mark')
      mark.dataset.thread = id
      if (isBlocking) mark.dataset.blocking = ''
    }
  return changes.filter((change) => change.kind !== 'same' && !markChange(root, change)).length
}

const wrap = <Name extends 'mark' | 'ins'>(range: Range, name: Name): HTMLElementTagNameMap[Name] => {
  const element = (range.startContainer.ownerDocument ?? document).createElement(name)
  range.surroundContents(element)
  return element
}

/** Whether all of it found a place. */
const markChange = (root: Element, { words = [], kind }: Change): boolean => {
  if (kind !== 'changed' && kind !== 'added') return false
  const told = words.map((word, index) => word.op === 'equal' || markWord(root, words, index))
  return words.length > 0 && words.some(({ op }) => op !== 'equal') && told.every(Boolean)
}

const markWord = (root: Element, words: readonly WordChange[], index: number): boolean => {
  const { op, text } = words[index] ?? { op: 'equal', text: '' }
  const [prefix, suffix] = [keptBefore(words, index), keptAfter(words, index)]
  const page = readPage(root)
  if (op === 'insert') {
    if (text.trim() === '') return true
    const ranges = rangesOf(page, { exact: text, prefix, suffix })
    for (const range of ranges) wrap(range, 'ins')
    return ranges.length > 0
  }
  const place = placeBetween(page, prefix, suffix)
  if (!place) return false
  const gone = root.ownerDocument.createElement('del')
  gone.textContent = text
  place.insertNode(gone)
  return true
}

const around = 40

const keptBefore = (words: readonly WordChange[], index: number): string =>
  kept(words.slice(0, index)).slice(-around)

const keptAfter = (words: readonly WordChange[], index: number): string =>
  kept(words.slice(index + 1)).slice(0, around)

const kept = (words: readonly WordChange[]): string =>
  words
    .filter(({ op }) => op !== 'delete')
    .map(({ text }) => text)
    .join('')

/** Where words stood that are gone: after those before them, else before those after them. */
const placeBetween = (page: PageText, before: string, after: string): Range | undefined => {
  const isAfter = foldSpaces(before) !== ''
  const exact = isAfter ? before : after
  const found = findQuote(page.text, { exact, ...(isAfter ? { suffix: after } : {}) })
  if (!found) return undefined
  // The space between two words stands before the one that is gone.
  const isSpaced = isAfter && /\s$/u.test(before) && page.text[found.end] === ' '
  const ranges = rangesBetween(page, found.start, found.end + (isSpaced ? 1 : 0))
  const place = isAfter ? ranges.at(-1) : ranges[0]
  place?.collapse(!isAfter)
  return place
}
