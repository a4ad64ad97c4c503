// `/v1/feeds/podcasts/{slug or id}.rss`: a podcast with all of its episodes.
import type { Payload } from 'payload'
import { addressesOf } from '@/content/pageAddresses'
import { Reader } from '@/content/reader'
import { episodesOf, episodeTags } from '@/delivery/documents/episodesOf'
import { withReferences } from '@/delivery/documents/references/load'
import { presentSite } from '@/delivery/documents/site'
import { presentAs } from '@/delivery/documents/types'
import { linkHeader } from '@/delivery/feeds/documentFeeds'
import { nameOf } from '@/delivery/feeds/documents'
import { showOf } from '@/delivery/feeds/podcast'
import { podcastRssOf } from '@/delivery/feeds/podcastRss'
import { documentTag } from '@/delivery/http/cache/tags'
import { elsewhere } from '@/delivery/http/responses/document'
import { readingOf } from '@/delivery/http/responses/reading'
import { type PublicResponse, textResponse } from '@/delivery/http/responses/response'
import { parseLocale } from '@/delivery/query/feedParameters'
import { livePublication } from '@/publishing/publications/read'

/** As many as directories read. */
const mostEpisodes = 1000

interface Asked {
  slugOrId: string
  search: string
  hub: string | null
}

const pathOf = (slug: string): string => `/v1/feeds/podcasts/${encodeURIComponent(slug)}.rss`

/** @throws {Problem} 400, 404, 410 */
export const podcastAnswer = async (
  payload: Payload,
  { slugOrId, search, hub }: Asked,
): Promise<PublicResponse> => {
  const asked = parseLocale(search)
  const podcast = await livePublication(payload, 'podcasts', slugOrId)
  if (!podcast) return elsewhere(payload, { collection: 'podcasts', slugOrId, search, addressOf: pathOf })
  const listed = await episodesOf(payload, podcast.document, mostEpisodes)
  const reading = readingOf({ locale: asked.locale, richText: 'html' })
  const present = () => {
    const site = new Reader(asked.locale, reading, 'site')
    const addresses = addressesOf(site.site())
    const read = Reader.of(podcast, reading)
    const path = `${pathOf(podcast.slug)}${asked.search ? `?${asked.search}` : ''}`
    const episodes = reading.references
      .publications(listed)
      .map((one) => presentAs('podcast-episodes', one, Reader.of(one, reading)))
    return showOf(presentAs('podcasts', podcast, read), episodes, {
      addresses,
      self: `${addresses.own}${path}`,
      hub,
      // The one field that is public here and nowhere else: directories write to it.
      ownerEmail: read.text(podcast.content.ownerEmail),
      publisher: nameOf(presentSite(site.site(), site), addresses),
    })
  }
  const show = await withReferences(payload, reading.references, { present })
  return textResponse(podcastRssOf(show), 'application/rss+xml', {
    language: Reader.of(podcast, reading).language,
    headers: { Link: linkHeader(show) },
    tags: [
      documentTag({ collection: 'podcasts', id: podcast.document }),
      ...episodeTags(listed),
      ...reading.references.tags(),
    ],
  })
}
