// A block of rich text says in one declaration what editors fill in, what leaves of it, and how it is written.
import type { Block, Field } from 'payload'
import type { z } from 'zod'
import type { HtmlRenderer, MailMarks, MailRenderer, PageRenderer } from '@/collections/blocks/renderers'
import type { Marks } from '@/content/richText/lines'
import type { Fragment } from '@/platform/html/html'
import type { ContactSummary, EditorState, FigureSummary, Media, Summary } from '@/public-types'

/** Schemas of what blocks share with documents. */
export interface SchemaParts {
  text: z.ZodNullable<z.ZodString>
  richText: z.ZodType<EditorState | null>
  media: z.ZodType<Media>
  summary: z.ZodType<Summary>
  contact: z.ZodType<ContactSummary>
  figure: z.ZodType<FigureSummary>
}

type Stored = Record<string, unknown>

/** Reads what is stored of a block; what is not public is null. */
export interface BlockReader {
  text: (value: unknown) => string | null
  /** Never missing. */
  label: (value: unknown) => string
  number: (value: unknown) => number | null
  rows: (value: unknown) => Stored[]
  richText: (value: unknown) => EditorState | null
  media: (value: unknown) => Media | null
  /** A document of any type. */
  summary: (value: unknown) => Summary | null
  contact: (value: unknown) => ContactSummary | null
  figures: (value: unknown) => FigureSummary[]
}

interface Declaration<Shape extends z.ZodRawShape, Public> {
  slug: string
  labels: Required<NonNullable<Block['labels']>>
  fields: Field[]
  /** For the readers of the API. */
  description?: string
  schema: (parts: SchemaParts) => Shape
  /** Null where what it shows is not public. */
  present(stored: Stored, read: BlockReader): Public | null
  html(block: Public, to: HtmlRenderer): Fragment
  /** Markdown, plain text, the text of a mail. */
  lines(block: Public, marks: Marks): string
  /** On our pages, where they show more than `html`. */
  page?(block: Public, to: PageRenderer): Fragment
  /** In our mails, where nothing plays, scrolls or loads. */
  mail?(block: Public, to: MailRenderer): Fragment
  /** The text of a mail, where it says more than `lines`. */
  mailLines?(block: Public, marks: MailMarks): string
}

/** As everything else takes it from the list; it is handed back only what it presented. */
export type TextBlock = Declaration<z.ZodRawShape, object>

export const defineBlock = <Shape extends z.ZodRawShape>(
  block: Declaration<Shape, z.output<z.ZodObject<Shape>>>,
): TextBlock => block
