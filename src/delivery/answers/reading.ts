// How the documents of one answer are read: one set of references for all of them.
import { Reader, type Reading } from '@/delivery/references/reader'
import { References } from '@/delivery/references/references'
import type { View } from '@/delivery/request/parameters'
import { summarise } from '@/delivery/summaries'
import { type PublicDocument, presentAny } from '@/delivery/types'
import type { Publication } from '@/publications/readQuery'

interface Options {
  /** Whole documents inside of others, where they ask for it: only for one document at a time. */
  nested?: boolean
}

export const readingOf = ({ locale, richText }: View, { nested = false }: Options = {}): Reading => ({
  locale,
  richText,
  references: new References(),
  summarise,
  present: nested ? presentAny : undefined,
})

export const presentWith = (publication: Publication, reading: Reading): PublicDocument =>
  presentAny(publication, Reader.of(publication, reading))
