// A rich text as it may leave: known Lexical nodes with known properties, references replaced by public summaries.
import type { EditorState, RichTextNode } from '@/public-types'

export type NodeOf<T extends RichTextNode['type']> = Extract<RichTextNode, { type: T }>

export type Heading = NodeOf<'heading'>['tag']

export type Footnote = Omit<NodeOf<'inlineBlock'>['fields'], 'blockType'>

export interface ResolvedText extends EditorState {
  /** The notes this text mentions, in the order of their numbers. */
  footnotes: Footnote[]
}

/** The levels of headings that a text uses. */
export const headingsIn = (nodes: readonly RichTextNode[]): Heading[] =>
  nodes.flatMap((node) =>
    node.type === 'heading' ? [node.tag] : 'children' in node ? headingsIn(node.children) : [],
  )
