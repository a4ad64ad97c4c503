// Writes the rich texts of a document in the format that is asked for.
import type { Reading, RichTextWriter } from '@/content/reader'
import type { References } from '@/delivery/documents/references/references'
import type { RichTextFormat } from '@/delivery/query/parameters'
import { Footnotes } from '@/delivery/richText/footnotes'
import { richTextIn } from '@/delivery/richText/formats'
import { writtenOnce } from '@/delivery/richText/once'
import { resolveRichText } from '@/delivery/richText/resolve'
import type { Language } from '@/platform/i18n/languages'

interface Asked {
  format: RichTextFormat
  locale: Language
  references: References
  fileUrl: Reading['fileUrl']
}

/** For a `Reading`. */
export const richTextWriters =
  ({ format, locale, references, fileUrl }: Asked) =>
  (owner: string): RichTextWriter => {
    const footnotes = new Footnotes(owner)
    return (state, read) => {
      const write = () => richTextIn(format, resolveRichText(state, read, footnotes))
      // Addresses of files that are not public are for this reader alone.
      if (fileUrl) return write()
      const form = `${format} ${read.language} ${locale} ${owner}`
      return writtenOnce(state, { references, footnotes, form }, write)
    }
  }
