// The formats a rich text can be answered in: `richText=html|lexical|markdown|text`.

import type { ResolvedText } from '@/content/richText/nodes'
import type { RichTextFormat } from '@/delivery/query/parameters'
import { richTextHtml } from '@/delivery/richText/html'
import { markdownOf } from '@/delivery/richText/markdown'
import { richTextText } from '@/delivery/richText/text'
import type { EditorState } from '@/public-types'

/** HTML, Markdown or plain text; or the Lexical editor state. */
export type RichText = string | EditorState

const formats: Record<RichTextFormat, (text: ResolvedText) => RichText> = {
  html: richTextHtml,
  markdown: markdownOf,
  text: richTextText,
  lexical: ({ root }) => ({ root }),
}

export const richTextIn = (format: RichTextFormat, text: ResolvedText): RichText => formats[format](text)
