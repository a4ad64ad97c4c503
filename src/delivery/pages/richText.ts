// Rich text on a page: the walk of `/v1`, with headings below the one it stands under and links of this server.
import { blocksOf } from '@/delivery/pages/blocks'
import type { PageContext } from '@/delivery/pages/context'
import { esc } from '@/delivery/pages/elements'
import { attributes } from '@/delivery/richText/escape'
import { writeHtml } from '@/delivery/richText/html'
import { blockHtml } from '@/delivery/richText/htmlBlocks'
import { type Heading, headingsIn, type Words } from '@/delivery/richText/nodes'

/** @param level of the heading the text stands under: its own come below, without a gap */
export const richHtml = ({ root }: Words, level: number, context: PageContext): string => {
  const tags = [...new Set(headingsIn(root.children))].sort()
  const { dress, own } = blocksOf(level, context)
  return writeHtml(root.children, {
    text: esc,
    attributes: (_, align) => (align === '' ? {} : { class: `align-${align}` }),
    heading: (tag) => `h${Math.min(6, level + 1 + tags.indexOf(tag))}` as Heading,
    // A link without words is nothing to click on, and nothing to read aloud.
    href: (url, inside) => (inside.trim() === '' ? undefined : context.linkTo(url)),
    block: (block) => blockHtml(block, dress, own),
    noteMark: ({ text }) => noteMark(text, context),
  })
}

/** The first mark of a note is the one its note leads back to. */
const noteMark = (text: string, { notes, messages }: PageContext): string => {
  const number = notes.numberOf(text)
  const id = notes.isFirst(number) ? `r${number}` : null
  const mark = attributes({
    href: `#n${number}`,
    role: 'doc-noteref',
    'aria-label': `${messages.note} ${number}`,
  })
  return `<sup${attributes({ id })}><a${mark}>${number}</a></sup>`
}
