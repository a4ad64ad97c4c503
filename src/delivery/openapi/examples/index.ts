// What answers look like, by the name of their schema: made by the presenters that answer, from a newsroom of examples.
import type { z } from 'zod'
import { editorialSlugs } from '@/collections/editorial'
import type { EditorialSlug, PublicDocument, PublicDocuments } from '@/content/documents'
import { addressesOf } from '@/content/pageAddresses'
import { Reader, type Reading } from '@/content/reader'
import { presentSite } from '@/delivery/documents/site'
import { summarise } from '@/delivery/documents/summaries'
import { publicSchemas } from '@/delivery/documents/types'
import { articlesFeed } from '@/delivery/feeds/articles'
import { chaptersOf } from '@/delivery/feeds/chapters'
import { jsonFeedOf } from '@/delivery/feeds/jsonFeed'
import type { editionListSchema, editionSchema } from '@/delivery/http/responses/editions'
import { envelope } from '@/delivery/http/responses/envelope'
import type { packageSchema } from '@/delivery/http/responses/newsletter'
import { presentWith, readingOf } from '@/delivery/http/responses/reading'
import { neutralPlaceholders } from '@/delivery/newsletter/placeholders'
import { publicationOf, supporting } from '@/delivery/openapi/examples/newsroom'
import type { SearchAnswer } from '@/delivery/search/schema'

export const examples = (): Record<string, unknown> => {
  const [whole, inList] = [readingOfExamples(true), readingOfExamples(false)]
  const one = <C extends EditorialSlug>(type: C) =>
    presentWith(publicationOf(type), whole) as PublicDocuments[C]
  const documents = editorialSlugs.flatMap((type) => {
    const name = publicSchemas[type].meta()?.id
    return [
      [name, one(type)],
      [`${name}List`, listOf(presentWith(publicationOf(type), inList))],
    ]
  })
  const read = new Reader('en', whole, 'site')
  const site = presentSite(read.site(), read)
  const channel = { site, addresses: addressesOf(read.site()), language: 'en', hub: null } as const
  const { title, path } = one('articles')
  const self = `${channel.addresses.own}/v1/feeds/articles.json`
  return {
    ...Object.fromEntries(documents),
    Count: { totalDocs: 42 },
    SearchAnswer: searchOf(inList),
    Site: site,
    EditionList: editionList,
    Edition: { ...edition, issue: one('issues') },
    NewsletterPackage: mail,
    JsonFeed: JSON.parse(jsonFeedOf(articlesFeed([one('articles')], { ...channel, self }))),
    Chapters: chaptersOf(one('podcast-episodes')),
    GraphqlResponse: { data: { articles: { docs: [{ title, path }] } } },
  }
}

const readingOfExamples = (nested: boolean): Reading => {
  const reading = readingOf({ locale: 'en', richText: 'html' }, { nested })
  for (const type of editorialSlugs) {
    const publication = publicationOf(type)
    reading.references.keep({ collection: type, id: publication.document }, publication)
  }
  for (const { collection, id, entry } of supporting)
    reading.references.keep({ collection, id }, { id, ...entry })
  const { document } = publicationOf('issues')
  reading.references.keep({ collection: 'editions', id: document }, { sequence: 2 })
  return reading
}

const searchOf = (reading: Reading): SearchAnswer => {
  const article = publicationOf('articles')
  const summary = summarise(article, Reader.of(article, reading))
  const highlights = {
    title: 'A <mark>footbridge</mark> for the mill quarter',
    summary: null,
    names: null,
    body: null,
  }
  const facets = { type: [{ value: 'articles', label: null, slug: null, count: 1 }] }
  const docs = [{ ...summary, score: 1, highlights }]
  const { nextCursor: _next, prevCursor: _previous, ...page } = envelope(docs, 1, { limit: 10, page: 1 })
  return { ...page, matching: 'exact', facets } as SearchAnswer
}

const listOf = (document: PublicDocument) => envelope([document], 1, { limit: 10, page: 1 })

const edition = {
  id: '665f1c0a9b2d4e001f3a7c30',
  type: 'editions',
  sequence: 2,
  publishedAt: '2026-04-02T09:00:00.000Z',
  languages: ['en', 'fr'],
  contentLanguage: 'en',
  hash: '5d0e7c3b1f2a4968b7c6d5e4f3a2b1c05d0e7c3b1f2a4968b7c6d5e4f3a2b1c0',
  originalHash: '5d0e7c3b1f2a4968b7c6d5e4f3a2b1c05d0e7c3b1f2a4968b7c6d5e4f3a2b1c0',
  redactedAt: null,
  changes: {
    issue: false,
    added: [],
    removed: [],
    changed: [
      { type: 'articles', id: '665f1c0a9b2d4e001f3a7c02', title: 'A footbridge for the mill quarter' },
    ],
  },
} satisfies Omit<z.infer<typeof editionSchema>, 'issue'>

const editionList: z.infer<typeof editionListSchema> = {
  docs: [{ ...edition, path: '/v1/issues/spring-letter/editions/2' }],
  totalDocs: 1,
}

const mail: z.infer<typeof packageSchema> = {
  subject: 'What the river taught us',
  preheader: 'And how to join in April',
  from: { name: 'River office', email: 'news@example.org' },
  replyTo: 'office@example.org',
  html: '<!doctype html><html lang="en">…</html>',
  text: 'SPRING LETTER\n…',
  webUrl: 'https://www.example.org/issues/spring-letter',
  listId: 'newsletter.www.example.org',
  language: 'en',
  tokens: neutralPlaceholders,
  headers: {
    'List-Id': '"River office" <newsletter.www.example.org>',
    'List-Unsubscribe': `<${neutralPlaceholders.unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
  edition: 2,
  key: '665f1c0a9b2d4e001f3a7c01:2:en:5d0e7c3b1f2a4968',
}
