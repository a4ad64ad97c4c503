// The running text of an edition. Where a file gives only the first and last words of a passage, it is read here.
import { sameWords } from './names'

export class SeedText {
  private readonly lines: string[]

  constructor(text = '') {
    this.lines = text.split('\n').map((line) => line.trim())
  }

  /** The passage from its first words to its last, with its marks; without last words, to the end of the line. */
  passage(first: string | undefined, last?: string): string | undefined {
    if (!first) return undefined
    const begin = this.lines.findIndex((line) => find(line, first))
    if (begin < 0) return undefined
    for (let length = 1; length <= longest; length += 1) {
      const text = this.lines
        .slice(begin, begin + length)
        .filter(Boolean)
        .join('\n\n')
      const start = find(text, first)
      const end = last ? find(text, last) : { from: 0, to: text.length }
      if (start && end) return text.slice(start.from, end.to)
    }
    return undefined
  }

  /** What follows `title:` on its line. */
  after(title: string | undefined): string | undefined {
    const line = title && this.lines.find((one) => sameWords(one).startsWith(`${sameWords(title)}:`))
    return line ? line.slice(line.indexOf(':') + 1).trim() || undefined : undefined
  }
}

/** Lines; no passage is longer. */
const longest = 40

/** Where the words stand in a text with marks, the marks around them included. */
const find = (text: string, words: string): { from: number; to: number } | undefined => {
  const plain = withoutMarks(text)
  const at = fold(plain.text).indexOf(fold(withoutMarks(words).text))
  if (at < 0) return undefined
  const [first, last] = [plain.offsets[at] ?? 0, plain.offsets[at + withoutMarks(words).text.length - 1] ?? 0]
  const before = /[*[]*$/.exec(text.slice(0, first))?.[0].length ?? 0
  const after = /^(?:\]\([^()\s]*\)|\*)*/.exec(text.slice(last + 1))?.[0].length ?? 0
  return { from: first - before, to: last + 1 + after }
}

/** The text without its marks, and where each of its characters stood. */
const withoutMarks = (text: string): { text: string; offsets: number[] } => {
  const kept = [...text.matchAll(/\]\([^()\s]*\)|[*[\]\\]|[\s\S]/g)].filter(
    ([part]) => !/^(\]\(.*\)|[*[\]\\])$/.test(part),
  )
  return { text: kept.map(([part]) => part).join(''), offsets: kept.map(({ index }) => index) }
}

/** Alike for comparison, and of the same length. */
const fold = (text: string): string =>
  text
    .replace(/[’‘`]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s/g, ' ')
    .toLowerCase()
