// How the documents of one answer are read: one set of references for all of them.
import { isEditorial } from '@/collections/editorialSlugs'
import { Reader, type Reading } from '@/delivery/documents/references/reader'
import { References } from '@/delivery/documents/references/references'
import { summarise } from '@/delivery/documents/summaries'
import { type PublicDocument, presentAny } from '@/delivery/documents/types'
import type { View } from '@/delivery/query/parameters'
import type { Publication } from '@/publishing/publications/readQuery'

/** What is seen of documents that are not public, or not yet so. */
export interface Planned {
  /** To be taken for live, over what is. */
  publications: readonly Publication[]
  /** Where their files are found, which are not public either. */
  fileUrl?: Reading['fileUrl']
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
): Reading => {
  for (const publication of planned?.publications ?? [])
    if (isEditorial(publication.type))
      references.keep({ collection: publication.type, id: publication.document }, publication)
  return {
    locale,
    richText,
    references,
    summarise,
    present: nested ? presentAny : undefined,
    fileUrl: planned?.fileUrl,
  }
}

export const presentWith = (publication: Publication, reading: Reading): PublicDocument =>
  presentAny(publication, Reader.of(publication, reading))
