// A rich text as it may leave: known Lexical nodes with known properties, references replaced by public summaries.
import type { PublicBlock } from '@/delivery/richText/blocks'
import type { Footnote } from '@/delivery/richText/footnotes'
import type { Summary } from '@/delivery/summaries'

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
    doc?: { relationTo: string; value: Summary }
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
  | { type: 'block'; version: number; format: ''; fields: PublicBlock }
  | { type: 'inlineBlock'; version: number; fields: { blockType: 'footnote' } & Footnote }

export type Heading = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

/** An editor state. */
export interface Words {
  root: Element & { type: 'root' }
}

export interface ResolvedText extends Words {
  /** The notes this text mentions, in the order of their numbers. */
  footnotes: Footnote[]
}
