// What answers look like, by the name of their schema: made by the presenters that answer, from the sample newsroom. A
// type that the sample has no document of has no example.
import type { EditorialSlug, PublicDocuments } from '@/content/documents'
import { addressesOf } from '@/content/pageAddresses'
import { Reader } from '@/content/reader'
import { joined } from '@/delivery/documents/fragments'
import { presentSite } from '@/delivery/documents/site'
import { summarise } from '@/delivery/documents/summaries'
import { publicSchemas } from '@/delivery/documents/types'
import { chaptersOf } from '@/delivery/feeds/chapters'
import { documentsFeed, feedItemOf } from '@/delivery/feeds/documents'
import { jsonFeed } from '@/delivery/feeds/jsonFeed'
import { envelope } from '@/delivery/http/responses/envelope'
import { presentWith, readingOf } from '@/delivery/http/responses/reading'
import { issueExamples } from '@/delivery/openapi/examples/issue'
import { sampleEntries, samplePublications } from '@/delivery/openapi/examples/sample'
import type { SearchAnswer } from '@/delivery/search/schema'
import type { Summary } from '@/public-types'
import type { Publication } from '@/publishing/publications/readQuery'

export const examples = (): Record<string, unknown> => {
  const publications = samplePublications()
  const [whole, inList] = [readingSample(publications, true), readingSample(publications, false)]
  const chosen = fullest(publications)
  const documents = [...chosen].flatMap(([type, publication]) => {
    const name = publicSchemas[type].meta()?.id
    return [
      [name, presentWith(publication, whole)],
      [`${name}List`, listOf(presentWith(publication, inList))],
    ]
  })
  const one = <C extends EditorialSlug>(type: C) =>
    presentWith(chosen.get(type) as Publication, whole) as PublicDocuments[C]
  const article = chosen.get('articles') as Publication
  const { title, path } = one('articles')
  const read = new Reader('en', whole, 'site')
  const site = presentSite(read.site(), read)
  const addresses = addressesOf(read.site())
  const self = `${addresses.own}/v1/feeds/articles.json`
  const channel = { type: 'articles', site, addresses, language: 'en', self, hub: null } as const
  const feed = documentsFeed([article.publishedAt], channel)
  const item = jsonFeed.writeItem(feedItemOf(article, whole, addresses))
  return {
    ...Object.fromEntries(documents),
    ...issueExamples(one('issues')),
    Count: { totalDocs: 42 },
    SearchAnswer: found(summarise(article, Reader.of(article, whole)), title),
    Site: site,
    JsonFeed: JSON.parse(String(joined(jsonFeed.writeFrame(feed), [{ bytes: Buffer.from(item) }]))),
    Chapters: chaptersOf(one('podcast-episodes')),
    GraphqlResponse: { data: { articles: { docs: [{ title, path }] } } },
  }
}

const readingSample = (publications: readonly Publication[], nested: boolean) => {
  const reading = readingOf({ locale: 'en', richText: 'html' }, { nested })
  const { references } = reading
  for (const { key, entry } of sampleEntries()) references.keep(key, entry)
  for (const publication of publications) {
    const { type, document: id } = publication
    references.keep({ collection: type, id }, publication)
    if (type === 'issues') references.keep({ collection: 'editions', id }, { sequence: 2 })
  }
  return reading
}

/** Of each type the one that fills most fields, with the fewest words. */
const fullest = (publications: readonly Publication[]): Map<EditorialSlug, Publication> => {
  const fields = ({ content }: Publication) => Object.keys(content).length
  const words = ({ content }: Publication) => JSON.stringify(content).length
  const ordered = [...publications].sort(
    (one, other) => fields(one) - fields(other) || words(other) - words(one),
  )
  return new Map(ordered.map((publication) => [publication.type as EditorialSlug, publication]))
}

const listOf = (document: object) => envelope([document], 1, { limit: 10, page: 1 })

const found = (summary: Summary, title: string): SearchAnswer => {
  const highlights = {
    title: title.replace(/\S+$/, '<mark>$&</mark>'),
    summary: null,
    names: null,
    body: null,
  }
  const facets = { type: [{ value: summary.type, label: null, slug: null, count: 1 }] }
  const { nextCursor: _next, prevCursor: _previous, ...page } = listOf({ ...summary, score: 1, highlights })
  return { ...page, matching: 'exact', facets } as SearchAnswer
}
