// An episode for search engines.

import type { Content } from '@/content/content'
import { contactNode, datesOf, describedBy, publisherNode } from '@/content/jsonLd'
import { type JsonLd, withoutEmpty } from '@/content/jsonLdNode'
import { addressesOf, ownAddress, summaryAddress } from '@/content/pageAddresses'
import type { Reader } from '@/content/reader'
import type { PodcastEpisode } from '@/public-types'

export const episodeJsonLd = (episode: PodcastEpisode, read: Reader, content: Content): JsonLd => {
  const addresses = addressesOf(read.site())
  const { audio, podcast, season, number, released } = episode
  const isDay = released.precision === null || released.precision === 'day'
  return withoutEmpty({
    ...describedBy(episode, {
      type: 'PodcastEpisode',
      addresses,
      description: read.excerpt(content.description),
      image: podcast?.image ?? null,
    }),
    name: episode.title,
    ...datesOf(episode),
    ...(released.date && isDay ? { datePublished: released.date } : {}),
    episodeNumber: number,
    partOfSeason: season ? { '@type': 'PodcastSeason', seasonNumber: season } : null,
    partOfSeries: podcast && {
      '@type': 'PodcastSeries',
      name: podcast.title,
      url: summaryAddress(addresses, podcast),
      webFeed: ownAddress(addresses, `/v1/feeds/podcasts/${encodeURIComponent(podcast.slug)}.rss`),
    },
    associatedMedia: audio.url
      ? withoutEmpty({
          '@type': 'AudioObject',
          contentUrl: ownAddress(addresses, audio.url),
          encodingFormat: audio.mimeType,
          contentSize: audio.bytes === null ? null : String(audio.bytes),
          duration: audio.seconds === null ? null : `PT${audio.seconds}S`,
        })
      : null,
    author: episode.hosts.map((host) => contactNode(host, addresses)),
    contributor: episode.guests.map((guest) => contactNode(guest, addresses)),
    publisher: publisherNode(read),
  })
}
