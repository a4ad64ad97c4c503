// How the documents of one answer are read: one set of references for all of them.
import type { Wants } from '@/collections/fields/public'
import { isPublished } from '@/collections/published'
import type { PublicDocument } from '@/content/documents'
import { type Published, Reader, type Reading } from '@/content/reader'
import { References } from '@/delivery/documents/references/references'
import { presentEntry, summarise } from '@/delivery/documents/summaries'
import { presentAny } from '@/delivery/documents/types'
import type { View } from '@/delivery/query/parameters'
import { richTextWriters } from '@/delivery/richText/writer'
import type { Planned } from '@/publishing/editions/renderers'

/** What it asked for is loaded between its rounds. */
export interface AnswerReading extends Reading {
  references: References
}

interface Options {
  /** Whole documents inside of others, where they ask for it: only for one document at a time. */
  nested?: boolean
  planned?: Planned | undefined
  /** Those of another reading, to load what both ask for once. */
  references?: References
}

export const readingOf = (
  { locale, richText }: Pick<View, 'locale' | 'richText'>,
  { nested = false, planned, references = new References() }: Options = {},
): AnswerReading => {
  for (const publication of planned?.publications ?? [])
    if (isPublished(publication.type))
      references.keep({ collection: publication.type, id: publication.document }, publication)
  return {
    locale,
    references,
    richTextWriter: richTextWriters(richText),
    summarise,
    presentEntry,
    present: nested ? presentAny : undefined,
    fileUrl: planned?.fileUrl,
  }
}

export const presentWith = (publication: Published, reading: Reading, wants?: Wants): PublicDocument =>
  presentAny(publication, Reader.of(publication, reading), wants)
