// `/v1/feeds/{collection}.rss|.atom|.json`: the newest documents of a type, whole.
import type { Payload } from 'payload'
import { addressesOf } from '@/content/pageAddresses'
import { Reader } from '@/content/reader'
import { withReferences } from '@/delivery/documents/references/load'
import { presentSite } from '@/delivery/documents/site'
import { atomOf } from '@/delivery/feeds/atom'
import { documentsFeed, shownOf } from '@/delivery/feeds/documents'
import type { Feed } from '@/delivery/feeds/feed'
import { jsonFeedOf } from '@/delivery/feeds/jsonFeed'
import { rssOf } from '@/delivery/feeds/rss'
import { documentTag, listTag } from '@/delivery/http/cache/tags'
import { readingOf } from '@/delivery/http/responses/reading'
import { type PublicResponse, textResponse } from '@/delivery/http/responses/response'
import { parseFeedRequest } from '@/delivery/query/feedParameters'
import { withIdsForSlugs } from '@/delivery/query/slugs'
import { findPublications } from '@/publishing/publications/read'

export const feedFormats = {
  rss: { type: 'application/rss+xml', write: rssOf },
  atom: { type: 'application/atom+xml', write: atomOf },
  json: { type: 'application/feed+json', write: jsonFeedOf },
} as const satisfies Record<string, { type: string; write: (feed: Feed) => string }>

export type FeedFormat = keyof typeof feedFormats

const length = 50

interface Asked {
  type: string
  format: FeedFormat
  search: string
  hub: string | null
}

/** @throws {Problem} 400 */
export const feedAnswer = async (
  payload: Payload,
  { type, format, search, hub }: Asked,
): Promise<PublicResponse> => {
  const request = parseFeedRequest(search)
  const found = await withIdsForSlugs(payload, request.where)
  const publications = await findPublications(payload, {
    type,
    where: found.where,
    sort: [{ column: 'firstPublishedAt', descending: true }],
    limit: length,
  })
  const reading = readingOf({ locale: request.locale, richText: 'html' })
  const present = () => {
    const read = new Reader(request.locale, reading, 'site')
    const addresses = addressesOf(read.site())
    const shown = publications.map((one) => shownOf(one, reading))
    const path = `/v1/feeds/${type}.${format}${request.search ? `?${request.search}` : ''}`
    return documentsFeed(shown, {
      type,
      site: presentSite(read.site(), read),
      addresses,
      language: request.locale,
      self: `${addresses.own}${path}`,
      hub,
    })
  }
  const feed = await withReferences(payload, reading.references, { present })
  const { write, type: mediaType } = feedFormats[format]
  return textResponse(write(feed), mediaType, {
    language: request.locale,
    headers: { Link: linkHeader(feed) },
    tags: [
      listTag(type),
      ...found.tags,
      ...publications.map(({ document }) => documentTag({ collection: type, id: document })),
      ...reading.references.tags(),
    ],
  })
}

/** WebSub's discovery (W3C, 4): the topic, and the hub where there is one. */
export const linkHeader = ({ self, hub }: { self: string; hub: string | null }): string =>
  [`<${new URL(self).href}>; rel="self"`, ...(hub ? [`<${new URL(hub).href}>; rel="hub"`] : [])].join(', ')
