// A podcast as a card: what it is about, where to hear it, how to subscribe.
import { type Card, type CardContext, card, links } from '@/collections/cards/card'
import { listenCardLinks } from '@/collections/podcastEpisodes/card'
import { kindName } from '@/platform/i18n/publicMessages'
import type { Podcast, PodcastSummary } from '@/public-types'

export const podcastCard = (podcast: Podcast, { messages }: CardContext): Card => {
  const feed = `/v1/feeds/podcasts/${encodeURIComponent(podcast.slug)}.rss`
  return card(podcast, {
    eyebrow: kindName('podcasts', null, messages),
    title: podcast.title,
    image: podcast.cover,
    byline: podcast.author,
    lead: podcast.description,
    links: [...listenCardLinks(podcast, messages), ...links([messages.podcastFeed, feed])],
  })
}

export const podcastTeaser = (podcast: PodcastSummary, { messages }: CardContext): Card =>
  card(podcast, {
    eyebrow: kindName('podcasts', null, messages),
    title: podcast.title,
    image: podcast.image,
  })
