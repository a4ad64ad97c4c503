// A podcast as a card: what it is about, where to hear it, how to subscribe.
import type { Podcast } from '@/delivery/documents/podcasts'
import { type Card, card, links } from '@/delivery/newsletter/cards/card'
import { listening } from '@/delivery/newsletter/cards/podcastEpisodes'
import { kindWord, words } from '@/delivery/newsletter/words'
import type { Language } from '@/platform/i18n/languages'

export const podcastCard = (podcast: Podcast, language: Language): Card => {
  const frame = words[language]
  const feed = `/v1/feeds/podcasts/${encodeURIComponent(podcast.slug)}.rss`
  return card(podcast, {
    eyebrow: kindWord('podcasts', null, frame),
    title: podcast.title,
    image: podcast.cover,
    byline: podcast.author,
    lead: podcast.description,
    links: [...listening(podcast, frame), ...links([frame.podcastFeed, feed])],
  })
}
