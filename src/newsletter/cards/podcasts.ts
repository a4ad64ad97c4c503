// A podcast as a card: what it is about, where to hear it, how to subscribe.
import type { Podcast } from '@/delivery/podcasts'
import type { Language } from '@/languages'
import { type Card, card, links } from '@/newsletter/cards/card'
import { listening } from '@/newsletter/cards/podcastEpisodes'
import { kindWord, words } from '@/newsletter/words'

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
