// Rich text as Markdown: CommonMark 0.31 with the tables and footnotes of GitHub Flavored Markdown.
import { linesOf, type Marks } from '@/delivery/richText/lines'
import type { ResolvedText } from '@/delivery/richText/nodes'

export const markdownOf = (text: ResolvedText): string => linesOf(text, marks)

/** Everything that Markdown or HTML in it could read as more than text. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/^(\s*)([#+=-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')

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
  link: (words, href) => `[${words}](${address(href)})`,
  image: (alt, url) => `![${escaped(alt)}](${address(url)})`,
  heading: (words, level) => (words ? `${'#'.repeat(level)} ${words}` : ''),
  quote: (lines) => lines.replace(/^/gm, '> '),
  rule: '---',
  lineBreak: '  \n',
  bullet: '-',
  noteMark: ({ number }) => `[^${number}]`,
  note: ({ number, text }) => `[^${number}]: ${escaped(text).replaceAll('\n', '\n    ')}`,
  table: ([head = [], ...rows]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
}
