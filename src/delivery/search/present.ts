// What a search shows of what it found: a page of summaries, why each was found, and what all hits are counted by.
import { setImmediate as breathe } from 'node:timers/promises'
import { Mutex } from 'async-mutex'
import { Reader, type Reading } from '@/content/reader'
import { summarise } from '@/delivery/documents/summaries'
import { presentAny } from '@/delivery/documents/types'
import { envelope } from '@/delivery/http/responses/envelope'
import { memoize } from '@/delivery/memoize'
import type { Hit } from '@/delivery/search/engine'
import { highlight } from '@/delivery/search/highlight'
import type { LookedUp } from '@/delivery/search/lookUp'
import { presentFacets } from '@/delivery/search/presentFacets'
import type { SearchRequest } from '@/delivery/search/request'
import type { SearchAnswer, SearchHit } from '@/delivery/search/schema'
import { textsOf } from '@/delivery/search/texts'
import type { Summary } from '@/public-types'
import type { Publication } from '@/publishing/publications/readQuery'

/** Long texts are only gone through when somebody wants to see where they matched. */
export type PresentedHit = Summary & {
  score: number
  highlights: () => Promise<SearchHit['highlights']>
}

export type PresentedSearch = Omit<SearchAnswer, 'docs'> & { docs: PresentedHit[] }

/** @param reading of `searchReading()` */
export const presentSearch = (
  { found, publications }: LookedUp,
  request: SearchRequest,
  reading: Reading,
): PresentedSearch => {
  const mutex = new Mutex()
  const docs = found.hits.flatMap((hit): PresentedHit[] => {
    const publication = publications.find(({ type, document }) => type === hit.type && document === hit.id)
    if (!publication) return []
    const highlights = highlighting(publication, hit, reading)
    return [
      {
        ...summarise(publication, Reader.of(publication, reading)),
        score: Number(hit.score.toFixed(4)),
        highlights: memoize(() => mutex.runExclusive(() => breathe().then(highlights))),
      },
    ]
  })
  const { nextCursor: _next, prevCursor: _previous, ...page } = envelope(docs, found.total, request)
  const facets = presentFacets(found.facets, new Reader(request.locale, reading, 'search'))
  return { ...page, matching: found.matching, facets }
}

/** Characters of a snippet, and of a text in which one is looked for. */
const snippetLength = 220
const searchedLength = 100_000

const highlighting = (publication: Publication, { matched }: Hit, reading: Reading) => {
  const read = Reader.of(publication, reading)
  const { language } = read
  // All that the document shows is asked for now; later nothing is loaded.
  const document = presentAny(publication, read)
  const shown = (text: string, length?: number) =>
    highlight(text.slice(0, searchedLength), { language, matched, length })
  return () => {
    const { title, summary, names, body } = textsOf(document)
    return {
      title: shown(title),
      summary: shown(summary, snippetLength),
      names: shown(names, snippetLength),
      body: shown(body, snippetLength),
    }
  }
}
