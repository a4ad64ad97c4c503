// The paragraphs of an article with their links, as nodes: runs of numbered or dashed lines become lists.
import type { Article } from '../edition'
import { usableHref, wordsOf } from '../markup'
import { sameWords } from '../names'
import { inline, list, type Node, paragraph } from '../richText'

export interface Line {
  /** Number of an ordered line, `-` of a dashed one. */
  mark: string | undefined
  text: string
}

/** Consecutive numbers from any start, or two dashes in a row, are lists; a single “2019. …” is a sentence. */
export const textNodes = (paragraphs: readonly string[]): Node[] => {
  const lines = paragraphs.map(readLine)
  const nodes: Node[] = []
  for (let index = 0; index < lines.length; ) {
    const run = listAt(lines, index)
    if (run.length > 1) nodes.push(listOf(run))
    else nodes.push(paragraph(inline(paragraphs[index] ?? '')))
    index += Math.max(run.length, 1)
  }
  return nodes
}

const readLine = (text: string): Line => {
  const [, mark, rest] = /^(\d{1,3}[.)]|[-–•*])\s+([\s\S]+)$/.exec(text) ?? []
  return mark && rest ? { mark, text: rest } : { mark: undefined, text }
}

const listAt = (lines: Line[], start: number): Line[] => {
  const run: Line[] = []
  for (const line of lines.slice(start)) {
    const previous = run.at(-1)
    const follows = previous ? followsOn(previous.mark, line.mark) : line.mark !== undefined
    if (!follows) break
    run.push(line)
  }
  return run
}

const followsOn = (before: string | undefined, mark: string | undefined): boolean => {
  if (!before || !mark) return false
  const [a, b] = [Number.parseInt(before, 10), Number.parseInt(mark, 10)]
  return Number.isNaN(a) ? Number.isNaN(b) : b === a + 1
}

const listOf = (run: Line[]): Node => {
  const start = Number.parseInt(run[0]?.mark ?? '', 10)
  const items = run.map(({ text }) => inline(text))
  return Number.isNaN(start) ? list('bullet', items) : list('number', items, start)
}

/** The paragraphs, each link of the article's list at its words, and the links that stand nowhere in them. */
export const placeLinks = ({ paragraphs, links }: Article, elsewhere: readonly string[]) => {
  const texts = [...paragraphs]
  const left: string[] = []
  for (const { text, href } of links) {
    const words = text ?? href
    if (!words) continue
    const target = usableHref(href)
    const at = texts.findIndex((one) => mentions(one, words))
    if (at >= 0) texts[at] = target ? linked(texts[at] ?? '', words, target) : (texts[at] ?? '')
    else if (!elsewhere.some((one) => mentions(one, words)))
      left.push(target ? `[${escaped(words)}](${target})` : escaped(words))
  }
  return { paragraphs: texts, left }
}

/** Whether a text has the words, with anything in place of an ellipsis. */
const mentions = (text: string, words: string): boolean => {
  const plain = sameWords(wordsOf(text))
  const parts = sameWords(wordsOf(words)).split(/\s*(?:\.{3}|…)\s*/)
  let from = 0
  return parts.every((part) => {
    const at = plain.indexOf(part, from)
    from = at + part.length
    return at >= 0
  })
}

const linked = (text: string, words: string, target: string): string => {
  const marked = `[${escaped(words)}]`
  const written = text.includes(marked) ? marked : `[${words}]`
  if (text.includes(`${written}(${target})`) || text.includes(`<${target}>`)) return text
  if (text.includes(`${written}(#)`)) return text.replace(`${written}(#)`, () => `${written}(${target})`)
  return text.replace(words, () => `${marked}(${target})`)
}

export const escaped = (text: string): string => text.replace(/[\\*[\]<>()]/g, '\\$&')
