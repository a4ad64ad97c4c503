// Rich text on a page: the walk of `/v1`, with headings below the one it stands under and links of this server.
import { findTextBlock } from '@/collections/blocks'
import { type Heading, headingsIn } from '@/content/richText/nodes'
import { blockRenderer } from '@/delivery/pages/blocks'
import type { PageContext } from '@/delivery/pages/context'
import { pageEscaping } from '@/delivery/pages/elements'
import { nodesHtml } from '@/delivery/richText/html'
import { attributes, type Fragment, type Html, html, renderHtml } from '@/platform/html/html'
import type { EditorState } from '@/public-types'

/** @param level of the heading the text stands under: its own come below, without a gap */
export const richHtml = ({ root }: EditorState, level: number, context: PageContext): Fragment => {
  const tags = [...new Set(headingsIn(root.children))].sort()
  const blocks = blockRenderer(context, (text) => text && richHtml(text, level, context))
  return nodesHtml(root.children, {
    text: (text) => text,
    attributes: (_, align) => (align === '' ? {} : { class: `align-${align}` }),
    heading: (tag) => `h${Math.min(6, level + 1 + tags.indexOf(tag))}` as Heading,
    // A link without words is nothing to click on, and nothing to read aloud.
    href: (url, words) => (renderHtml(words, pageEscaping).trim() === '' ? undefined : context.linkTo(url)),
    block: (fields) => {
      const block = findTextBlock(fields.blockType)
      return block?.page?.(fields, blocks) ?? block?.html(fields, blocks)
    },
    noteMark: ({ text }) => noteMark(text, context),
  })
}

/** The first mark of a note is the one its note leads back to. */
const noteMark = (text: string, { notes, messages }: PageContext): Html => {
  const number = notes.numberOf(text)
  const id = notes.isFirst(number) && `r${number}`
  const mark = attributes({
    href: `#n${number}`,
    role: 'doc-noteref',
    'aria-label': `${messages.note} ${number}`,
  })
  return html`<sup${attributes({ id })}><a${mark}>${number}</a></sup>`
}
