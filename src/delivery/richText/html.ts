// Rich text as HTML: plain elements, class names, no style, no script; every text and attribute escaped.
// Payload's converter is not used: it draws a random id for each list item and writes inline styles, so the same
// text would have another ETag each time and need a looser CSP (@payloadcms/richtext-lexical 3.90.1).
import { findTextBlock } from '@/collections/blocks'
import type { HtmlRenderer } from '@/collections/blocks/renderers'
import { type Direction, directionOf } from '@/content/direction'
import {
  type Footnote,
  type Heading,
  headingsIn,
  type NodeOf,
  type ResolvedText,
} from '@/content/richText/nodes'
import { pictureHtml } from '@/delivery/richText/picture'
import {
  type Attributes,
  attributes,
  element,
  type Fragment,
  type Html,
  html,
  joinNotEmpty,
  lines,
  renderHtml,
} from '@/platform/html/html'
import type { EditorState, RichTextBlock, RichTextNode } from '@/public-types'

/** How a medium writes what the walk finds. */
export interface NodeRenderer {
  /** Before it is escaped. */
  text: (text: string) => string
  attributes: (tag: string, align: string) => Attributes
  heading: (tag: Heading) => string
  /** Where a link leads; none when it may lead nowhere. */
  href: (url: string, words: Fragment) => string | undefined
  block: (block: RichTextBlock) => Fragment
  /** @param count how often this text has mentioned the note, this time included */
  noteMark: (note: Footnote, count: number) => Html
}

export const richTextHtml = ({ root, footnotes }: ResolvedText): string =>
  renderHtml([nodesHtml(root.children, plainNodes), notesHtml(footnotes)])

export const nodesHtml = (nodes: readonly RichTextNode[], renderer: NodeRenderer): Fragment =>
  new HtmlWriter(renderer).nodes(nodes)

/** Headings of a text that stands under one of this level: below it, without a gap. */
export const headingsBelow = (level: number, nodes: readonly RichTextNode[]): NodeRenderer['heading'] => {
  const tags = [...new Set(headingsIn(nodes))].sort()
  return (tag) => `h${Math.min(6, level + 1 + tags.indexOf(tag))}`
}

export const figureElement = (className: string, inside: Fragment, caption: Fragment): Fragment =>
  html`<figure${attributes({ class: className })}>${inside}${caption}</figure>`

export const captionHtml = (text: string | null, credit: string | null = null): Fragment =>
  element(
    'figcaption',
    joinNotEmpty([text && lines(text), credit && html`<small class="credit">${credit}</small>`], ' '),
  )

const plainBlocks: HtmlRenderer = {
  richText: (text: EditorState | null) => text && nodesHtml(text.root.children, plainNodes),
  title: (text) => text && html`<h3>${text}</h3>`,
  picture: (media) => pictureHtml(media),
  link: (href, words, more) => html`<a${attributes({ href, ...more })}>${words}</a>`,
  figure: figureElement,
  caption: captionHtml,
}

const plainNodes: NodeRenderer = {
  text: (text) => text,
  attributes: (_, align) => (align === '' ? {} : { class: `align-${align}` }),
  heading: (tag) => tag,
  href: (url) => url,
  block: (block) => findTextBlock(block.blockType)?.html(block, plainBlocks),
  noteMark: ({ id, number }, count) => {
    const own = attributes({ id: count === 1 ? `${id}-ref` : `${id}-ref-${count}`, class: 'footnote-ref' })
    return html`<sup${own}><a${attributes({ href: `#${id}`, role: 'doc-noteref' })}>${number}</a></sup>`
  },
}

class HtmlWriter {
  /** Which way the text around runs. */
  private around: Direction = 'ltr'
  /** How often each note was mentioned so far: each mark needs an id of its own to come back to. */
  private readonly mentions = new Map<string, number>()

  constructor(private readonly renderer: NodeRenderer) {}

  nodes(children: readonly RichTextNode[]): Fragment {
    return children.map((child) => this.node(child))
  }

  private node(node: RichTextNode): Fragment {
    switch (node.type) {
      case 'text':
        return formatted(node, this.renderer)
      case 'linebreak':
        return html`<br>`
      case 'tab':
        return '\t'
      case 'horizontalrule':
        return html`<hr${this.looks('hr')}>`
      case 'paragraph':
        return node.children.length === 0 ? '' : this.wrap('p', node)
      case 'quote':
        return this.wrap('blockquote', node)
      case 'heading':
        return this.wrap(this.renderer.heading(node.tag), node)
      case 'list':
        return this.wrap(node.tag, node, { start: node.tag === 'ol' && node.start > 1 && node.start })
      case 'listitem':
        return this.wrap('li', node)
      case 'table':
        return this.directed(
          node,
          (dir, inside) => html`<table${this.looks('table')}${dir}><tbody>${inside}</tbody></table>`,
        )
      case 'tablerow':
        return this.wrap('tr', node)
      case 'tablecell':
        return this.cell(node)
      case 'link':
        return this.link(node)
      case 'block':
        return this.renderer.block(node.fields)
      case 'inlineBlock':
        return this.mark(node.fields)
    }
  }

  private looks(tag: string, align = ''): Html {
    return attributes(this.renderer.attributes(tag, align))
  }

  private wrap(
    tag: string,
    node: { children: RichTextNode[]; format: string; direction: Direction | null },
    more: Attributes = {},
  ): Html {
    const align = node.format === 'left' || node.format === 'start' ? '' : node.format
    return this.directed(
      node,
      (dir, inside) => html`<${tag}${this.looks(tag, align)}${attributes(more)}${dir}>${inside}</${tag}>`,
    )
  }

  /** Says which way a text runs where that is not the way of the text around it. */
  private directed(
    node: { children: RichTextNode[]; direction: Direction | null },
    write: (dir: Html, inside: Fragment) => Html,
  ): Html {
    const around = this.around
    this.around = directionOf(node) ?? around
    const dir = attributes({ dir: this.around !== around && this.around })
    const written = write(dir, this.nodes(node.children))
    this.around = around
    return written
  }

  private cell(node: NodeOf<'tablecell'>): Html {
    const { headerState, colSpan, rowSpan } = node
    const tag = headerState > 0 ? 'th' : 'td'
    const spans = attributes({
      scope: headerState === 1 ? 'col' : headerState === 2 && 'row',
      colspan: colSpan > 1 && colSpan,
      rowspan: rowSpan > 1 && rowSpan,
    })
    return this.directed(
      node,
      (dir, inside) => html`<${tag}${this.looks(tag)}${spans}${dir}>${inside}</${tag}>`,
    )
  }

  private link({ fields, children }: NodeOf<'link'>): Fragment {
    const words = this.nodes(children)
    const href = this.renderer.href(fields.url, words)
    if (href === undefined) return words
    const target = fields.newTab ? { target: '_blank', rel: 'noopener noreferrer' } : {}
    return html`<a${attributes({ href, ...target })}${this.looks('a')}>${words}</a>`
  }

  private mark(note: Footnote): Html {
    const count = (this.mentions.get(note.id) ?? 0) + 1
    this.mentions.set(note.id, count)
    return this.renderer.noteMark(note, count)
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

const formatted = ({ text, format }: NodeOf<'text'>, renderer: NodeRenderer): Fragment =>
  formats.reduce<Fragment>(
    (words, [bit, tag]) => (format & bit ? html`<${tag}>${words}</${tag}>` : words),
    renderer.text(text),
  )

const notesHtml = (notes: readonly Footnote[]): Fragment => {
  if (notes.length === 0) return ''
  const items = notes.map(({ id, number, text }) => {
    const back = attributes({ href: `#${id}-ref`, class: 'footnote-back', role: 'doc-backlink' })
    return html`<li${attributes({ id, value: number })}>${text} <a${back}>↩</a></li>`
  })
  return html`<section class="footnotes" role="doc-endnotes"><ol>${items}</ol></section>`
}
