// Rich text as plain text, for mail and for machines that read nothing else; link targets stand in brackets.
import { saysNumber } from '@/content/addresses'
import { linesOf, type Marks } from '@/content/richText/lines'
import type { ResolvedText } from '@/content/richText/nodes'
import { blockLines } from '@/delivery/richText/blockLines'

export const richTextText = (text: ResolvedText): string => linesOf(text, marks)

const same = (text: string): string => text

const marks: Marks = {
  text: same,
  formatted: same,
  link: (words, href) =>
    words === href || `mailto:${words}` === href || saysNumber(words, href) ? words : `${words} [${href}]`,
  image: (alt, url) => [alt, `[${url}]`].filter(Boolean).join(' '),
  heading: same,
  quote: (lines) => lines.replace(/^/gm, '> '),
  rule: '* * *',
  lineBreak: '\n',
  bullet: '-',
  noteMark: ({ number }) => `[${number}]`,
  note: ({ number, text }) => `[${number}] ${text}`,
  table: (rows) => rows.map((cells) => cells.join(' | ')).join('\n'),
  block: (block) => blockLines(block, marks),
}
