// Rich text in an answer: a string, or a Lexical editor state with `richText=lexical`.
import { z } from 'zod'
import { textBlocks } from '@/collections/blocks'
import type { TextBlock } from '@/collections/blocks/defineBlock'
import { partSchemas, publicParts, type Schemas } from '@/collections/fields/public'
import { schemas, summarySchema } from '@/delivery/documents/summaries'
import type { EditorState, RichTextBlock, RichTextNode } from '@/public-types'

/** Later: nodes hold blocks, and some blocks hold nodes. */
const blockParts: Schemas = { ...schemas, richText: () => z.lazy(() => editorStateSchema.nullable()) }

const blockSchema = ({ slug, fields, description }: TextBlock) =>
  z
    .object({ blockType: z.literal(slug), ...partSchemas(publicParts(fields), blockParts) })
    .meta({ id: `${pascalCase(slug)}Block`, ...(description ? { description } : {}) })

const pascalCase = (slug: string): string =>
  slug.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

const blockSchemas = textBlocks.map(blockSchema) as [ReturnType<typeof blockSchema>]

/** Its type is generated from it. */
const publicBlockSchema = z
  .discriminatedUnion('blockType', blockSchemas)
  .meta({ id: 'RichTextBlock' }) as unknown as z.ZodType<RichTextBlock>

const children: z.ZodType<RichTextNode[]> = z.lazy(() => z.array(nodeSchema)).meta({ id: 'RichTextNodes' })

const element = {
  version: z.number(),
  format: z.string().describe('Alignment; empty for the default.'),
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

const footnoteSchema = z.object({
  blockType: z.literal('footnote'),
  number: z.number(),
  id: z.string().describe('Unique even on a page that shows several documents.'),
  text: z.string(),
})

const nodeSchema: z.ZodType<RichTextNode> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      textSchema,
      linkSchema,
      z.object({ type: z.enum(['linebreak', 'tab', 'horizontalrule']), version: z.number() }),
      z.object({ type: z.enum(['paragraph', 'quote', 'table', 'tablerow']), ...element }),
      z.object({ type: z.literal('heading'), ...element, tag: z.enum(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) }),
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
      z.object({ type: z.literal('inlineBlock'), version: z.number(), fields: footnoteSchema }),
    ]),
  )
  .meta({
    id: 'RichTextNode',
    description: 'A node of a Lexical editor state.',
  }) as unknown as z.ZodType<RichTextNode>

export const editorStateSchema: z.ZodType<EditorState> = z
  .object({ root: z.object({ type: z.literal('root'), ...element }) })
  .meta({ id: 'EditorState', description: 'Rich text as a Lexical editor state.' })

export const richTextSchema = z.union([z.string(), editorStateSchema, z.null()]).meta({
  id: 'RichText',
  description: 'HTML, Markdown, plain text or an editor state, depending on `richText`; null when empty.',
})
