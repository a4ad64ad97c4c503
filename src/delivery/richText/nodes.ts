// A rich text as it may leave: known Lexical nodes with known properties, references replaced by public summaries.
import { z } from 'zod'
import { type Summary, summarySchema } from '@/delivery/documents/summaries'
import { type PublicBlock, publicBlockSchema } from '@/delivery/richText/blockSchemas'
import { type Footnote, footnoteFields } from '@/delivery/richText/footnotes'

interface Element {
  version: number
  format: string
  indent: number
  direction: 'ltr' | 'rtl' | null
  children: Node[]
}

export type TextNode = z.infer<typeof textSchema>

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
  | { type: 'block'; version: number; format: ''; fields: PublicBlock }
  | { type: 'inlineBlock'; version: number; fields: { blockType: 'footnote' } & Footnote }

export type Heading = (typeof headings)[number]

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

const children: z.ZodType<Node[]> = z.lazy(() => z.array(nodeSchema)).meta({ id: 'RichTextNodes' })

const element = {
  version: z.number(),
  format: z.string().describe('How it is aligned; empty for the usual way.'),
  indent: z.number(),
  direction: z.enum(['ltr', 'rtl']).nullable(),
  children,
}

const textSchema = z.object({
  type: z.literal('text'),
  version: z.number(),
  text: z.string(),
  format: z
    .number()
    .describe('Bits: 1 bold, 2 italic, 4 strikethrough, 8 underline, 16 code, 32 subscript, 64 superscript.'),
  mode: z.literal('normal'),
  style: z.literal(''),
  detail: z.literal(0),
})

const linkSchema = z.object({
  type: z.literal('link'),
  ...element,
  fields: z.object({
    linkType: z.enum(['custom', 'internal']),
    url: z.string(),
    newTab: z.boolean(),
    doc: z.object({ relationTo: z.string(), value: summarySchema }).optional(),
  }),
})

const nodeSchema: z.ZodType<Node> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      textSchema,
      linkSchema,
      z.object({ type: z.enum(['linebreak', 'tab', 'horizontalrule']), version: z.number() }),
      z.object({ type: z.enum(['paragraph', 'quote', 'table', 'tablerow']), ...element }),
      z.object({ type: z.literal('heading'), ...element, tag: z.enum(headings) }),
      z.object({
        type: z.literal('list'),
        ...element,
        listType: z.enum(['bullet', 'number']),
        tag: z.enum(['ul', 'ol']),
        start: z.number(),
      }),
      z.object({ type: z.literal('listitem'), ...element, value: z.number() }),
      z.object({
        type: z.literal('tablecell'),
        ...element,
        headerState: z.number(),
        colSpan: z.number(),
        rowSpan: z.number(),
      }),
      z.object({
        type: z.literal('block'),
        version: z.number(),
        format: z.literal(''),
        fields: publicBlockSchema,
      }),
      z.object({
        type: z.literal('inlineBlock'),
        version: z.number(),
        fields: z.object({ blockType: z.literal('footnote'), ...footnoteFields }),
      }),
    ]),
  )
  .meta({ id: 'RichTextNode', description: 'A node of a Lexical editor state.' })

/** An editor state. */
export interface Words {
  root: Element & { type: 'root' }
}

export const wordsSchema: z.ZodType<Words> = z
  .object({ root: z.object({ type: z.literal('root'), ...element }) })
  .meta({ id: 'EditorState', description: 'A text as a Lexical editor state.' })

export interface ResolvedText extends Words {
  /** The notes this text mentions, in the order of their numbers. */
  footnotes: Footnote[]
}

/** The levels of headings that a text uses. */
export const headingsIn = (nodes: readonly Node[]): Heading[] =>
  nodes.flatMap((node) =>
    node.type === 'heading' ? [node.tag] : 'children' in node ? headingsIn(node.children) : [],
  )
