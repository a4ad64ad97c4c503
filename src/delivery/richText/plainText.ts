// The words of a rich text and nothing else: no addresses, no marks. What search reads.

import { linesOf, type Marks } from '@/content/richText/lines'
import type { ResolvedText } from '@/content/richText/nodes'
import { blockLines } from '@/delivery/richText/blockLines'

export const plainText = (text: ResolvedText): string => linesOf(text, marks)

const same = (text: string): string => text

const marks: Marks = {
  text: same,
  formatted: same,
  link: same,
  image: same,
  heading: same,
  quote: same,
  rule: '',
  lineBreak: '\n',
  bullet: '',
  noteMark: () => ' ',
  note: ({ text }) => text,
  table: (rows) => rows.map((cells) => cells.join(' ')).join('\n'),
  block: (block) => blockLines(block, marks),
}
