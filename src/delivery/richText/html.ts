// Rich text as HTML: plain elements, class names, no style, no script; every text and attribute escaped.
// Payload's converter is not used: it draws a random id for each list item and writes inline styles, so the same
// text would have another ETag each time and need a looser CSP (@payloadcms/richtext-lexical 3.90.1).
import { attributes, escapeHtml } from '@/delivery/richText/escape'
import type { Footnote } from '@/delivery/richText/footnotes'
import { blockHtml } from '@/delivery/richText/htmlBlocks'
import type { LinkNode, Node, ResolvedText, TextNode, Words } from '@/delivery/richText/nodes'

export const htmlOf = ({ root, footnotes }: ResolvedText): string =>
  new HtmlWriter().nodes(root.children) + notesHtml(footnotes)

export const wordsHtml = ({ root }: Words): string => new HtmlWriter().nodes(root.children)

class HtmlWriter {
  /** How often each note was mentioned so far: each mark needs an id of its own to come back to. */
  private readonly mentions = new Map<string, number>()

  nodes(children: readonly Node[]): string {
    return children.map((child) => this.node(child)).join('')
  }

  private node(node: Node): string {
    switch (node.type) {
      case 'text':
        return formatted(node)
      case 'linebreak':
        return '<br>'
      case 'tab':
        return '\t'
      case 'horizontalrule':
        return '<hr>'
      case 'paragraph':
        return node.children.length === 0 ? '' : this.wrap('p', node)
      case 'quote':
        return this.wrap('blockquote', node)
      case 'heading':
        return this.wrap(node.tag, node)
      case 'list':
        return this.wrap(node.tag, node, node.tag === 'ol' && node.start > 1 ? { start: node.start } : {})
      case 'listitem':
        return this.wrap('li', node)
      case 'table':
        return `<table><tbody>${this.nodes(node.children)}</tbody></table>`
      case 'tablerow':
        return this.wrap('tr', node)
      case 'tablecell':
        return this.cell(node)
      case 'link':
        return this.link(node)
      case 'block':
        return blockHtml(node.fields)
      case 'inlineBlock':
        return this.mark(node.fields)
    }
  }

  private wrap(
    tag: string,
    { children, format }: { children: Node[]; format: string },
    more: Record<string, number> = {},
  ) {
    const align = format === '' || format === 'left' || format === 'start' ? {} : { class: `align-${format}` }
    return `<${tag}${attributes({ ...align, ...more })}>${this.nodes(children)}</${tag}>`
  }

  private cell({ headerState, colSpan, rowSpan, children }: Extract<Node, { type: 'tablecell' }>): string {
    const tag = headerState > 0 ? 'th' : 'td'
    const spans = attributes({
      scope: headerState === 1 ? 'col' : headerState === 2 ? 'row' : undefined,
      colspan: colSpan > 1 ? colSpan : undefined,
      rowspan: rowSpan > 1 ? rowSpan : undefined,
    })
    return `<${tag}${spans}>${this.nodes(children)}</${tag}>`
  }

  private link({ fields, children }: LinkNode): string {
    const target = fields.newTab ? { target: '_blank', rel: 'noopener noreferrer' } : {}
    return `<a${attributes({ href: fields.url, ...target })}>${this.nodes(children)}</a>`
  }

  private mark({ id, number }: Footnote): string {
    const count = (this.mentions.get(id) ?? 0) + 1
    this.mentions.set(id, count)
    const own = attributes({ id: count === 1 ? `${id}-ref` : `${id}-ref-${count}`, class: 'footnote-ref' })
    return `<sup${own}><a${attributes({ href: `#${id}`, role: 'doc-noteref' })}>${number}</a></sup>`
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

const formatted = ({ text, format }: TextNode): string =>
  formats.reduce((html, [bit, tag]) => (format & bit ? `<${tag}>${html}</${tag}>` : html), escapeHtml(text))

const notesHtml = (notes: readonly Footnote[]): string => {
  if (notes.length === 0) return ''
  const items = notes.map(({ id, number, text }) => {
    const back = `<a${attributes({ href: `#${id}-ref`, class: 'footnote-back', role: 'doc-backlink' })}>↩</a>`
    return `<li${attributes({ id, value: number })}>${escapeHtml(text)} ${back}</li>`
  })
  return `<section class="footnotes" role="doc-endnotes"><ol>${items.join('')}</ol></section>`
}
