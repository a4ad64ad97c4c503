// Rich text as HTML: plain elements, class names, no style, no script; every text and attribute escaped.
// Payload's converter is not used: it draws a random id for each list item and writes inline styles, so the same
// text would have another ETag each time and need a looser CSP (@payloadcms/richtext-lexical 3.90.1).
import { type Direction, directionOf } from '@/content/direction'
import type { PublicBlock } from '@/delivery/richText/blockSchemas'
import { attributes, escapeHtml } from '@/delivery/richText/escape'
import type { Footnote } from '@/delivery/richText/footnotes'
import { blockHtml } from '@/delivery/richText/htmlBlocks'
import type { Heading, LinkNode, Node, ResolvedText, TextNode, Words } from '@/delivery/richText/nodes'

/** How the walk writes: what each element wears, and what is said otherwise where a page is not the place. */
export interface Dress {
  /** Text made safe. */
  text: (text: string) => string
  attributes: (tag: string, align: string) => Record<string, string | undefined>
  heading: (tag: Heading) => string
  /** Where a link leads; none when it may lead nowhere. */
  href: (url: string, html: string) => string | undefined
  block: (block: PublicBlock) => string
  /** @param count how often this text has mentioned the note, this time included */
  noteMark: (note: Footnote, count: number) => string
}

export const htmlOf = ({ root, footnotes }: ResolvedText): string =>
  writeHtml(root.children, plainDress) + notesHtml(footnotes)

export const wordsHtml = ({ root }: Words): string => writeHtml(root.children, plainDress)

export const writeHtml = (nodes: readonly Node[], dress: Dress): string => new HtmlWriter(dress).nodes(nodes)

const plainDress: Dress = {
  text: escapeHtml,
  attributes: (_, align) => (align === '' ? {} : { class: `align-${align}` }),
  heading: (tag) => tag,
  href: (url) => url,
  block: (block) => blockHtml(block),
  noteMark: ({ id, number }, count) => {
    const own = attributes({ id: count === 1 ? `${id}-ref` : `${id}-ref-${count}`, class: 'footnote-ref' })
    return `<sup${own}><a${attributes({ href: `#${id}`, role: 'doc-noteref' })}>${number}</a></sup>`
  },
}

class HtmlWriter {
  /** Which way the text around runs. */
  private around: Direction = 'ltr'
  /** How often each note was mentioned so far: each mark needs an id of its own to come back to. */
  private readonly mentions = new Map<string, number>()

  constructor(private readonly dress: Dress) {}

  nodes(children: readonly Node[]): string {
    return children.map((child) => this.node(child)).join('')
  }

  private node(node: Node): string {
    switch (node.type) {
      case 'text':
        return formatted(node, this.dress)
      case 'linebreak':
        return '<br>'
      case 'tab':
        return '\t'
      case 'horizontalrule':
        return `<hr${this.worn('hr')}>`
      case 'paragraph':
        return node.children.length === 0 ? '' : this.wrap('p', node)
      case 'quote':
        return this.wrap('blockquote', node)
      case 'heading':
        return this.wrap(this.dress.heading(node.tag), node)
      case 'list':
        return this.wrap(node.tag, node, node.tag === 'ol' && node.start > 1 ? { start: node.start } : {})
      case 'listitem':
        return this.wrap('li', node)
      case 'table':
        return this.directed(
          node,
          (dir) => `<table${this.worn('table')}${dir}><tbody>${this.nodes(node.children)}</tbody></table>`,
        )
      case 'tablerow':
        return this.wrap('tr', node)
      case 'tablecell':
        return this.cell(node)
      case 'link':
        return this.link(node)
      case 'block':
        return this.dress.block(node.fields)
      case 'inlineBlock':
        return this.mark(node.fields)
    }
  }

  private worn(tag: string, align = ''): string {
    return attributes(this.dress.attributes(tag, align))
  }

  private wrap(
    tag: string,
    node: { children: Node[]; format: string; direction: Direction | null },
    more: Record<string, number> = {},
  ) {
    const { children, format } = node
    const align = format === 'left' || format === 'start' ? '' : format
    const open = `<${tag}${this.worn(tag, align)}${attributes(more)}`
    return this.directed(node, (dir) => `${open}${dir}>${this.nodes(children)}</${tag}>`)
  }

  /** Says which way a text runs where that is not the way of the text around it. */
  private directed(node: { children: Node[]; direction: Direction | null }, write: (dir: string) => string) {
    const around = this.around
    this.around = directionOf(node) ?? around
    const html = write(this.around === around ? '' : attributes({ dir: this.around }))
    this.around = around
    return html
  }

  private cell(node: Extract<Node, { type: 'tablecell' }>): string {
    const { headerState, colSpan, rowSpan, children } = node
    const tag = headerState > 0 ? 'th' : 'td'
    const spans = attributes({
      scope: headerState === 1 ? 'col' : headerState === 2 ? 'row' : undefined,
      colspan: colSpan > 1 ? colSpan : undefined,
      rowspan: rowSpan > 1 ? rowSpan : undefined,
    })
    return this.directed(
      node,
      (dir) => `<${tag}${this.worn(tag)}${spans}${dir}>${this.nodes(children)}</${tag}>`,
    )
  }

  private link({ fields, children }: LinkNode): string {
    const inside = this.nodes(children)
    const href = this.dress.href(fields.url, inside)
    if (href === undefined) return inside
    const target = fields.newTab ? { target: '_blank', rel: 'noopener noreferrer' } : {}
    return `<a${attributes({ href, ...target })}${this.worn('a')}>${inside}</a>`
  }

  private mark(note: Footnote): string {
    const count = (this.mentions.get(note.id) ?? 0) + 1
    this.mentions.set(note.id, count)
    return this.dress.noteMark(note, count)
  }
}

const formats: readonly [bit: number, tag: string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

const formatted = ({ text, format }: TextNode, dress: Dress): string =>
  formats.reduce((html, [bit, tag]) => (format & bit ? `<${tag}>${html}</${tag}>` : html), dress.text(text))

const notesHtml = (notes: readonly Footnote[]): string => {
  if (notes.length === 0) return ''
  const items = notes.map(({ id, number, text }) => {
    const back = `<a${attributes({ href: `#${id}-ref`, class: 'footnote-back', role: 'doc-backlink' })}>↩</a>`
    return `<li${attributes({ id, value: number })}>${escapeHtml(text)} ${back}</li>`
  })
  return `<section class="footnotes" role="doc-endnotes"><ol>${items.join('')}</ol></section>`
}
