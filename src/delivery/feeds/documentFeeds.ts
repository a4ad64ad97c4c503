// `/v1/feeds/{collection}.rss|.atom|.json`: the newest documents of a type, whole.
import type { Payload } from 'payload'
import { addressesOf } from '@/content/pageAddresses'
import { Reader } from '@/content/reader'
import { type Form, fragmentsOf, joined } from '@/delivery/documents/fragments'
import { withReferences } from '@/delivery/documents/references/load'
import { presentSite } from '@/delivery/documents/site'
import { atom } from '@/delivery/feeds/atom'
import { documentsFeed, feedItemOf } from '@/delivery/feeds/documents'
import type { FeedFormat, FeedItem } from '@/delivery/feeds/feed'
import { jsonFeed } from '@/delivery/feeds/jsonFeed'
import { rss } from '@/delivery/feeds/rss'
import { documentTag, listTag } from '@/delivery/http/cache/tags'
import { readingOf } from '@/delivery/http/responses/reading'
import { type PublicResponse, textResponse } from '@/delivery/http/responses/response'
import { parseFeedRequest } from '@/delivery/query/feedParameters'
import { withIdsForSlugs } from '@/delivery/query/slugs'
import type { Language } from '@/platform/i18n/languages'
import { listDocuments } from '@/publishing/publications/read'

export const feedFormats = { rss, atom, json: jsonFeed } as const satisfies Record<string, FeedFormat>

export type FeedFormatName = keyof typeof feedFormats

const length = 50

interface Asked {
  type: string
  format: FeedFormatName
  search: string
  hub: string | null
}

/** @throws {Problem} 400 */
export const feedAnswer = async (
  payload: Payload,
  { type, format, search, hub }: Asked,
): Promise<PublicResponse> => {
  const request = parseFeedRequest(search)
  const { locale } = request
  const found = await withIdsForSlugs(payload, request.where)
  const listed = await listDocuments(payload, {
    type,
    where: found.where,
    sort: [{ column: 'firstPublishedAt', descending: true }],
    limit: length,
  })
  const documents = listed.map(({ document }) => ({ collection: type, id: document }))
  const items = await fragmentsOf(payload, documents, { form: itemForm(format, locale) })
  const reading = readingOf({ locale, richText: 'html' })
  const present = () => {
    const read = new Reader(locale, reading, 'site')
    const addresses = addressesOf(read.site())
    const path = `/v1/feeds/${type}.${format}${request.search ? `?${request.search}` : ''}`
    return documentsFeed(
      items.map(({ publishedAt }) => publishedAt),
      {
        type,
        site: presentSite(read.site(), read),
        addresses,
        language: locale,
        self: `${addresses.own}${path}`,
        hub,
      },
    )
  }
  const feed = await withReferences(payload, reading.references, { present })
  const { writeFrame, type: mediaType } = feedFormats[format]
  return textResponse(joined(writeFrame(feed), items), mediaType, {
    language: locale,
    headers: { Link: linkHeader(feed) },
    tags: [
      ...new Set([
        listTag(type),
        ...found.tags,
        ...documents.map(documentTag),
        ...items.flatMap(({ tags }) => tags),
        ...reading.references.tags(),
      ]),
    ],
  })
}

const itemForm = (format: FeedFormatName, locale: Language): Form<FeedItem> => ({
  name: `${format} ${locale}`,
  reading: () => readingOf({ locale, richText: 'html' }),
  present: (publication, reading) =>
    feedItemOf(publication, reading, addressesOf(new Reader(locale, reading, 'site').site())),
  write: feedFormats[format].writeItem,
})

/** WebSub's discovery (W3C, 4): the topic, and the hub where there is one. */
export const linkHeader = ({ self, hub }: { self: string; hub: string | null }): string =>
  [`<${new URL(self).href}>; rel="self"`, ...(hub ? [`<${new URL(hub).href}>; rel="hub"`] : [])].join(', ')
