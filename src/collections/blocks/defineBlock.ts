// A block of rich text says in one declaration what editors fill in, what of it leaves, and how it is written.
import type { Block, Field } from 'payload'
import type { HtmlRenderer, MailMarks, MailRenderer, PageRenderer } from '@/collections/blocks/renderers'
import type { Marks } from '@/content/richText/lines'
import type { Fragment } from '@/platform/html/html'

interface Declaration<Public> {
  slug: string
  labels: Required<NonNullable<Block['labels']>>
  /** What says `public` leaves. Without a required reference that is public, the block is left out. */
  fields: Field[]
  /** For the readers of the API. */
  description?: string
  /** Whether there is something to show. */
  isShown?(block: Public): boolean
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
export type TextBlock = Declaration<object>

/** @typeParam Public what leaves of it, as `npm run generate` writes it from its fields */
export const defineBlock = <Public extends object>(block: Declaration<Public>): TextBlock => block
