// Writes the rich texts of a document in the format that is asked for.
import type { RichTextWriter } from '@/content/reader'
import type { RichTextFormat } from '@/delivery/query/parameters'
import { Footnotes } from '@/delivery/richText/footnotes'
import { richTextIn } from '@/delivery/richText/formats'
import { resolveRichText } from '@/delivery/richText/resolve'

/** For a `Reading`. */
export const richTextWriters =
  (format: RichTextFormat) =>
  (owner: string): RichTextWriter => {
    const footnotes = new Footnotes(owner)
    return (state, read) => richTextIn(format, resolveRichText(state, read, footnotes))
  }
