// The words of a page as one text, and where each stands in it: quotes and changes are found by words, whatever elements
// the page is made of.
import { findQuote, foldSpaces, type Quote } from '@/workflow/comments/quotes'

interface Letter {
  node: Text
  /** Positions in the node. */
  start: number
  end: number
}

export interface PageText {
  /** Spaces folded, as quotes are compared. */
  text: string
  letters: Letter[]
}

/** Marks of footnotes are numbers that nobody wrote; what was taken out is not there. */
const leftOut = 'sup, del, style, script'
const inline = new Set([
  'A',
  'ABBR',
  'B',
  'CODE',
  'EM',
  'I',
  'INS',
  'MARK',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'U',
])

export const readPage = (root: Element): PageText => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const letters: Letter[] = []
  let text = ''
  let block: Element | undefined
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (node.parentElement?.closest(leftOut)) continue
    const around = blockAround(node)
    if (block && around !== block && text !== '' && !text.endsWith(' ')) {
      text += ' '
      letters.push({ node, start: 0, end: 0 })
    }
    block = around
    let start = 0
    for (const letter of node.data) {
      const place = { node, start, end: start + letter.length }
      start = place.end
      const isSpace = /\s/u.test(letter)
      if (isSpace && (text === '' || text.endsWith(' '))) continue
      text += isSpace ? ' ' : letter
      for (let unit = 0; unit < letter.length; unit += 1) letters.push(place)
    }
  }
  return { text, letters }
}

const blockAround = (node: Node): Element | undefined => {
  let element = node.parentElement
  while (element && inline.has(element.tagName)) element = element.parentElement
  return element ?? undefined
}

/** The pieces of text nodes in which these words stand; empty when they are not on the page. */
export const rangesOf = (page: PageText, quote: Quote): Range[] => {
  const found = findQuote(page.text, quote)
  return found ? rangesBetween(page, found.start, found.end) : []
}

export const rangesBetween = ({ letters }: PageText, start: number, end: number): Range[] => {
  const ranges: Range[] = []
  for (const letter of letters.slice(start, end)) {
    const last = ranges.at(-1)
    if (last?.startContainer === letter.node) last.setEnd(letter.node, letter.end)
    else {
      const range = letter.node.ownerDocument.createRange()
      range.setStart(letter.node, letter.start)
      range.setEnd(letter.node, letter.end)
      ranges.push(range)
    }
  }
  return ranges.filter((range) => range.toString().trim() !== '')
}

const around = 40

/** What is selected on a page, with the words before and after it. */
export const quoteIn = (root: Element, selection: Selection | null): Quote | undefined => {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return undefined
  const exact = wordsOf(range)
  if (exact === '') return undefined
  const before = range.cloneRange()
  before.setStart(root, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const after = range.cloneRange()
  after.setStart(range.endContainer, range.endOffset)
  after.setEnd(root, root.childNodes.length)
  return { exact, prefix: wordsOf(before).slice(-around), suffix: wordsOf(after).slice(0, around) }
}

const wordsOf = (range: Range): string => {
  const holder = document.createElement('div')
  holder.append(range.cloneContents())
  return foldSpaces(readPage(holder).text)
}
