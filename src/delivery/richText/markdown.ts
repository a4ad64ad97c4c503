// Rich text as Markdown: CommonMark 0.31 with the tables and footnotes of GitHub Flavored Markdown.

import { linesOf, type Marks } from '@/content/richText/lines'
import type { ResolvedText } from '@/content/richText/nodes'
import { blockLines } from '@/delivery/richText/blockLines'
import { escaped, withoutAutolinks } from '@/delivery/richText/markdownText'

export const markdownOf = (text: ResolvedText): string => linesOf(text, marks)

const address = (href: string): string =>
  href.replace(/[()\\]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)

const formats: readonly [bit: number, before: string, after: string][] = [
  [16, '<code>', '</code>'],
  [1, '**', '**'],
  [2, '*', '*'],
  [4, '~~', '~~'],
  [8, '<u>', '</u>'],
  [32, '<sub>', '</sub>'],
  [64, '<sup>', '</sup>'],
]

const marks: Marks = {
  text: escaped,
  formatted: (text, format) =>
    formats.reduce(
      (words, [bit, before, after]) => (format & bit ? `${before}${words}${after}` : words),
      text,
    ),
  link: (words, href) => `[${withoutAutolinks(words)}](${address(href)})`,
  image: (alt, url) => `![${withoutAutolinks(escaped(alt))}](${address(url)})`,
  heading: (words, level) => (words ? `${'#'.repeat(level)} ${words}` : ''),
  quote: (lines) => lines.replace(/^/gm, '> '),
  rule: '---',
  lineBreak: '  \n',
  bullet: '-',
  noteMark: ({ number }) => `[^${number}]`,
  note: ({ number, text }) => `[^${number}]: ${escaped(text).replaceAll('\n', '\n    ')}`,
  table: ([head = [], ...rows]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  block: (block) => blockLines(block, marks),
}
