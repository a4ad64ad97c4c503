// The formats a rich text can be answered in: `richText=html|lexical|markdown|text`.
import type { RichTextFormat } from '@/delivery/query/parameters'
import { htmlOf } from '@/delivery/richText/html'
import { markdownOf } from '@/delivery/richText/markdown'
import type { ResolvedText, Words } from '@/delivery/richText/nodes'
import { textOf } from '@/delivery/richText/text'

/** HTML, Markdown or plain text; or the Lexical editor state. */
export type RichText = string | Words

const formats: Record<RichTextFormat, (text: ResolvedText) => RichText> = {
  html: htmlOf,
  markdown: markdownOf,
  text: textOf,
  lexical: ({ root }) => ({ root }),
}

export const richTextIn = (format: RichTextFormat, text: ResolvedText): RichText => formats[format](text)
