// Rich text in a mail: the walk of `/v1`, dressed for mail programs.

import type { Context } from '@/delivery/newsletter/context'
import { attrs, esc } from '@/delivery/newsletter/escape'
import { blockHtml } from '@/delivery/newsletter/html/blocks'
import { cellStyle } from '@/delivery/newsletter/html/figures'
import { writeHtml } from '@/delivery/richText/html'
import { type Heading, headingsIn, type Words } from '@/delivery/richText/nodes'

/** @param level of the heading the text stands under: its own headings come below, without a gap */
export const richHtml = ({ root }: Words, level: number, context: Context): string => {
  const tags = [...new Set(headingsIn(root.children))].sort()
  return writeHtml(root.children, {
    text: (text) => esc(text.replace(/\s*\n\s*/g, ' ')),
    attributes: (tag, align) => attributesOf(tag, align, context),
    heading: (tag) => `h${Math.min(6, level + 1 + tags.indexOf(tag))}` as Heading,
    // A link without words is nothing to click on, and nothing to read aloud.
    href: (url, inside) => (inside.trim() === '' ? undefined : context.links.to(url)),
    block: (block) => blockHtml(block, level, context),
    noteMark: ({ text }) => noteMark(text, context),
  })
}

const attributesOf = (
  tag: string,
  align: string,
  { palette }: Context,
): Record<string, string | undefined> => {
  switch (tag) {
    case 'a':
      return { style: `color:${palette.primaryText}` }
    case 'table':
      return { class: 'd', cellpadding: '7', cellspacing: '0', width: '100%' }
    case 'td':
    case 'th':
      return { style: cellStyle }
    default:
      return align === '' ? {} : { style: `text-align:${align}` }
  }
}

/** The first mark of a note is the one its note leads back to. */
const noteMark = (text: string, { notes, messages, palette }: Context): string => {
  const number = notes.numberOf(text)
  const id = notes.isFirst(number) ? `r${number}` : null
  return `<sup${attrs({ id })}><a${attrs({ href: `#n${number}`, 'aria-label': `${messages.note} ${number}`, style: `color:${palette.primaryText}` })}>[${number}]</a></sup>`
}
