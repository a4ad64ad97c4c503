// Rich text as lines of text: blocks with an empty line between them. What marks look like is Markdown's or
// plain text's affair; both carry every word, link target and footnote.
import type { Footnote, NodeOf, ResolvedText } from '@/content/richText/nodes'
import type { EditorState, RichTextBlock, RichTextNode } from '@/public-types'

export interface Marks {
  /** What stands in the text, made safe for the format. */
  text: (text: string) => string
  formatted: (text: string, format: number) => string
  link: (words: string, href: string) => string
  image: (alt: string, url: string) => string
  heading: (words: string, level: number) => string
  quote: (lines: string) => string
  rule: string
  lineBreak: string
  bullet: string
  noteMark: (note: Footnote) => string
  note: (note: Footnote) => string
  table: (rows: string[][]) => string
  block: (block: RichTextBlock) => string
}

export const linesOf = ({ root, footnotes }: ResolvedText, marks: Marks): string =>
  joinParagraphs([...blocksOf(root.children, marks), ...footnotes.map(marks.note)])

/** With an empty line between them; empty ones go. */
export const joinParagraphs = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part): part is string => !!part && part.trim() !== '').join('\n\n')

/** A rich text inside of a block. */
export const richLines = ({ root }: EditorState, marks: Marks): string =>
  joinParagraphs(blocksOf(root.children, marks))

export const bold = (text: string | null, marks: Marks): string | null =>
  text ? marks.formatted(marks.text(text), 1) : null

export const bullets = (items: readonly string[], marks: Marks): string =>
  items.map((item) => `${marks.bullet} ${hanging(item, marks.bullet.length + 1)}`).join('\n')

const blocksOf = (nodes: readonly RichTextNode[], marks: Marks): string[] =>
  nodes.map((node) => blockOf(node, marks))

const blockOf = (node: RichTextNode, marks: Marks): string => {
  switch (node.type) {
    case 'heading':
      return marks.heading(inline(node.children, marks), Number(node.tag.slice(1)))
    case 'quote':
      return marks.quote(inline(node.children, marks))
    case 'horizontalrule':
      return marks.rule
    case 'list':
      return listOf(node, marks)
    case 'table':
      return marks.table(
        node.children.flatMap((row) => (row.type === 'tablerow' ? [cellsOf(row.children, marks)] : [])),
      )
    case 'block':
      return marks.block(node.fields)
    case 'paragraph':
    case 'listitem':
    case 'tablerow':
    case 'tablecell':
      return inline(node.children, marks)
    default:
      return inline([node], marks)
  }
}

const cellsOf = (cells: readonly RichTextNode[], marks: Marks): string[] =>
  cells.map((cell) =>
    'children' in cell
      ? blocksOf(cell.children, marks)
          .join(' ')
          .replace(/\s*\n\s*/g, ' ')
      : '',
  )

const listOf = ({ children, listType, start }: NodeOf<'list'>, marks: Marks): string => {
  let number = start
  return children
    .filter((item) => item.type === 'listitem')
    .map((item) => {
      const nested = item.children.filter((child) => child.type === 'list')
      const own = inline(
        item.children.filter((child) => child.type !== 'list'),
        marks,
      )
      const below = nested.map((list) => indent(listOf(list, marks), listType === 'number' ? 3 : 2))
      if (own === '' && below.length > 0) return below.join('\n')
      const mark = listType === 'number' ? `${number++}.` : marks.bullet
      return [`${mark} ${hanging(own, mark.length + 1)}`, ...below].join('\n')
    })
    .join('\n')
}

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by))

/** A list item of several lines: the later ones stand under the first. */
export const hanging = (text: string, by: number): string => text.replace(/\n(?=.)/g, `\n${' '.repeat(by)}`)

const inline = (nodes: readonly RichTextNode[], marks: Marks): string =>
  nodes
    .map((node) => inlineOf(node, marks))
    .join('')
    .trim()

const inlineOf = (node: RichTextNode, marks: Marks): string => {
  switch (node.type) {
    case 'text':
      return formatted(node, marks)
    case 'linebreak':
      return marks.lineBreak
    case 'tab':
      return '\t'
    case 'link':
      return marks.link(inlineRaw(node.children, marks), node.fields.url)
    case 'inlineBlock':
      return marks.noteMark(node.fields)
    case 'block':
    case 'list':
    case 'table':
      return `\n${blockOf(node, marks)}\n`
    case 'horizontalrule':
      return ''
    default:
      return inlineRaw(node.children, marks)
  }
}

const inlineRaw = (nodes: readonly RichTextNode[], marks: Marks): string =>
  nodes.map((node) => inlineOf(node, marks)).join('')

/** Spaces stay outside of marks: Markdown does not read `** word**` as bold. */
const formatted = ({ text, format }: NodeOf<'text'>, marks: Marks): string => {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  return words === '' ? text : `${before}${marks.formatted(marks.text(words), format)}${after}`
}
