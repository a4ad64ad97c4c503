// A rich text as it may leave: known Lexical nodes with known properties, references replaced by public summaries.
import type { RichTextBlock, Summary } from '@/public-types'

interface Element {
  version: number
  format: string
  indent: number
  direction: 'ltr' | 'rtl' | null
  children: Node[]
}

export interface TextNode {
  type: 'text'
  version: number
  text: string
  /** Bits: 1 bold, 2 italic, 4 strikethrough, 8 underline, 16 code, 32 subscript, 64 superscript. */
  format: number
  mode: 'normal'
  style: ''
  detail: 0
}

export interface LinkNode extends Element {
  type: 'link'
  fields: {
    linkType: 'custom' | 'internal'
    url: string
    newTab: boolean
    doc?: { relationTo: string; value: Summary } | undefined
  }
}

export type Node =
  | TextNode
  | LinkNode
  | { type: 'linebreak' | 'tab' | 'horizontalrule'; version: number }
  | (Element & { type: 'paragraph' | 'quote' | 'table' | 'tablerow' })
  | (Element & { type: 'heading'; tag: Heading })
  | (Element & { type: 'list'; listType: 'bullet' | 'number'; tag: 'ul' | 'ol'; start: number })
  | (Element & { type: 'listitem'; value: number })
  | (Element & { type: 'tablecell'; headerState: number; colSpan: number; rowSpan: number })
  | { type: 'block'; version: number; format: ''; fields: RichTextBlock }
  | { type: 'inlineBlock'; version: number; fields: { blockType: 'footnote' } & Footnote }

export interface Footnote {
  number: number
  /** Unique on a page that shows several documents. */
  id: string
  text: string
}

export const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

export type Heading = (typeof headings)[number]

export interface EditorState {
  root: Element & { type: 'root' }
}

export interface ResolvedText extends EditorState {
  /** The notes this text mentions, in the order of their numbers. */
  footnotes: Footnote[]
}

/** The levels of headings that a text uses. */
export const headingsIn = (nodes: readonly Node[]): Heading[] =>
  nodes.flatMap((node) =>
    node.type === 'heading' ? [node.tag] : 'children' in node ? headingsIn(node.children) : [],
  )
