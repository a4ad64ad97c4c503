// Rich text in a mail: the walk of `/v1`, written for mail programs.

import { findTextBlock } from '@/collections/blocks'
import { type Heading, headingsIn } from '@/content/richText/nodes'
import type { Context } from '@/delivery/newsletter/context'
import { mailEscaping } from '@/delivery/newsletter/escape'
import { blockRenderer } from '@/delivery/newsletter/html/blocks'
import { cellStyle } from '@/delivery/newsletter/html/figures'
import { nodesHtml } from '@/delivery/richText/html'
import { type Attributes, attributes, type Fragment, type Html, html, renderHtml } from '@/platform/html/html'
import type { EditorState } from '@/public-types'

/** @param level of the heading the text stands under: its own headings come below, without a gap */
export const richHtml = ({ root }: EditorState, level: number, context: Context): Fragment => {
  const tags = [...new Set(headingsIn(root.children))].sort()
  const blocks = blockRenderer(context, (text) => text && richHtml(text, level, context))
  return nodesHtml(root.children, {
    text: (text) => text.replace(/\s*\n\s*/g, ' '),
    attributes: (tag, align) => attributesOf(tag, align, context),
    heading: (tag) => `h${Math.min(6, level + 1 + tags.indexOf(tag))}` as Heading,
    // A link without words is nothing to click on, and nothing to read aloud.
    href: (url, words) => (renderHtml(words, mailEscaping).trim() === '' ? undefined : context.links.to(url)),
    block: (fields) => {
      const block = findTextBlock(fields.blockType)
      return block?.mail?.(fields, blocks) ?? block?.html(fields, blocks)
    },
    noteMark: ({ text }) => noteMark(text, context),
  })
}

const attributesOf = (tag: string, align: string, { palette }: Context): Attributes => {
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
const noteMark = (text: string, { notes, messages, palette }: Context): Html => {
  const number = notes.numberOf(text)
  const id = notes.isFirst(number) && `r${number}`
  const mark = attributes({
    href: `#n${number}`,
    'aria-label': `${messages.note} ${number}`,
    style: `color:${palette.primaryText}`,
  })
  return html`<sup${attributes({ id })}><a${mark}>[${number}]</a></sup>`
}
