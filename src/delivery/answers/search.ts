// `/v1/search`: live documents by their words. What was found is read again as it is published at this moment, so that
// nothing is shown that is not public, whatever the index says.
import { setImmediate as breathe } from 'node:timers/promises'
import type { Payload } from 'payload'
import { editorialSlugs } from '@/collections/editorialSlugs'
import { type Answer, jsonAnswer } from '@/delivery/answers/answer'
import { envelope } from '@/delivery/answers/envelope'
import { listTag, searchTag } from '@/delivery/cache/tags'
import { withReferences } from '@/delivery/references/load'
import { Reader, type Reading } from '@/delivery/references/reader'
import { References, supportingSlugs } from '@/delivery/references/references'
import { Problem } from '@/delivery/request/problems'
import { withIdsForSlugs } from '@/delivery/request/slugs'
import type { FacetName, Found, Hit } from '@/delivery/search/engine'
import { searchReading } from '@/delivery/search/entriesOf'
import { highlight } from '@/delivery/search/highlight'
import { parseSearchRequest } from '@/delivery/search/request'
import type { SearchFacet, SearchHit } from '@/delivery/search/schema'
import type { SearchIndex } from '@/delivery/search/searchIndex'
import { type Texts, textsOf } from '@/delivery/search/texts'
import { type Summary, summarise } from '@/delivery/summaries'
import { presentTopics } from '@/delivery/topics'
import { presentAny } from '@/delivery/types'
import type { Language } from '@/languages'
import { publicationsOf } from '@/publications/read'
import type { Publication } from '@/publications/readQuery'

interface Asked {
  searchIndex: SearchIndex
  search: string
}

/** @throws {Problem} 400; 503 while the index is being built */
export const searchAnswer = async (payload: Payload, { searchIndex, search }: Asked): Promise<Answer> => {
  const request = parseSearchRequest(search)
  const { limit, locale } = request
  const { where } = await withIdsForSlugs(payload, request.where)
  const now = new Date().toISOString()
  const found = await searchIndex.find({ ...request, where, offset: (request.page - 1) * limit, now })
  if (typeof found === 'string') throw notNow(found)
  const publications = await publicationsOf(payload, found.hits.map(documentOf))
  const references = new References()
  const reading = searchReading(locale, references)
  const present = () => ({
    hits: found.hits.flatMap((hit) => presentHit(hit, publications, reading)),
    facets: presentFacets(found.facets, new Reader(locale, reading, 'search')),
  })
  const { hits, facets } = await withReferences(payload, references, { present })
  const docs: SearchHit[] = []
  for (const hit of hits) {
    docs.push(withHighlights(hit))
    // Long texts take their time: others are served in between.
    await breathe()
  }
  const { nextCursor: _next, prevCursor: _previous, ...page } = envelope(docs, found.total, request)
  return jsonAnswer({ ...page, matching: found.matching, facets }, { language: locale, tags: searchTags })
}

/** Whatever changes may have been found, or be found now. */
const searchTags = [searchTag, ...[...editorialSlugs, ...supportingSlugs].map(listTag)]

const reasons = {
  building: 'The index of this server is being built. Try again in a moment.',
  busy: 'Too many are searching at this moment. Try again in a moment.',
}

const notNow = (why: keyof typeof reasons): Problem =>
  new Problem('not-now', reasons[why], {}, { 'Retry-After': '5' })

const documentOf = ({ type, id }: Hit) => ({ collection: type, id })

interface PresentedHit {
  hit: Hit
  summary: Summary
  texts: Texts
  language: Language
}

/** None for a document that ended since it was found. */
const presentHit = (hit: Hit, publications: readonly Publication[], reading: Reading): PresentedHit[] => {
  const publication = publications.find(({ type, document }) => type === hit.type && document === hit.id)
  if (!publication) return []
  const read = Reader.of(publication, reading)
  const summary = summarise(publication, Reader.of(publication, reading))
  return [{ hit, summary, texts: textsOf(presentAny(publication, read)), language: read.language }]
}

/** Characters of a snippet, and of a text in which one is looked for. */
const snippetLength = 220
const searchedLength = 100_000

const withHighlights = ({ hit, summary, texts, language }: PresentedHit): SearchHit => {
  const shown = (text: string, length?: number) =>
    highlight(text.slice(0, searchedLength), { language, matched: hit.matched, length })
  return {
    ...summary,
    score: Number(hit.score.toFixed(4)),
    highlights: {
      title: shown(texts.title),
      summary: shown(texts.summary, snippetLength),
      names: shown(texts.names, snippetLength),
      body: shown(texts.body, snippetLength),
    },
  }
}

type Named = { label: string; slug: string } | null | undefined

/** A topic, project or person that is gone by now is not counted. */
const presentFacets = (facets: Found['facets'], read: Reader): Partial<Record<FacetName, SearchFacet>> =>
  Object.fromEntries(
    Object.entries(facets).map(([name, counts]) => [
      name,
      counts.flatMap(({ value, count }) => {
        const named = names[name as FacetName]?.(value, read)
        if (named === null) return []
        return [{ value, label: named?.label ?? null, slug: named?.slug ?? null, count }]
      }),
    ]),
  )

const names: Partial<Record<FacetName, (id: string, read: Reader) => Named>> = {
  topics: (id, read) => {
    const [topic] = presentTopics([id], read)
    return topic ? { label: topic.name, slug: topic.slug } : null
  },
  projects: (id, read) => {
    const project = read.one('projects', id)
    return project && { label: project.title, slug: project.slug }
  },
  people: (id, read) => {
    const contact = read.one('contacts', id)
    return contact && { label: contact.name, slug: contact.slug }
  },
}
