// Episodes as cards: what they are about, and every way to listen.
import {
  type Card,
  type CardContext,
  type CardLink,
  card,
  editorState,
  facts,
  links,
  names,
} from '@/collections/cards/card'
import { joined } from '@/content/joined'
import { durationText } from '@/platform/i18n/formats'
import { kindName, type Messages } from '@/platform/i18n/publicMessages'
import type { PodcastEpisode, PodcastEpisodeSummary } from '@/public-types'

export const episodeCard = (episode: PodcastEpisode, context: CardContext): Card => {
  const { messages } = context
  return card(episode, {
    eyebrow: joined([kindName('podcast-episodes', episode.kind, messages), episode.podcast?.title], ' · '),
    title: episode.title,
    image: episode.seo.image ?? episode.podcast?.image ?? null,
    byline: placeInShow(episode, episode.audio.seconds, context),
    body: editorState(episode.description),
    recording: episode.audio.url ? { url: episode.audio.url, mimeType: episode.audio.mimeType } : null,
    facts: facts([messages.host, names(episode.hosts)], [messages.guests, names(episode.guests)]),
    links: links(
      ...listenCardLinks(episode, messages).map(
        ({ label, url }, index) => [label, url, index === 0] as const,
      ),
      [messages.recording, episode.audio.url],
      [messages.watch, episode.video],
      [messages.transcript, episode.transcript?.url],
    ),
  })
}

export const episodeTeaser = (episode: PodcastEpisodeSummary, context: CardContext): Card => {
  const { messages } = context
  return card(episode, {
    eyebrow: kindName('podcast-episodes', episode.kind, messages),
    title: episode.title,
    image: episode.image,
    byline: placeInShow(episode, episode.seconds, context),
    links: [...links([messages.listen, episode.path]), ...listenCardLinks(episode, messages)],
  })
}

const placeInShow = (
  { series, season, number }: Pick<PodcastEpisode, 'series' | 'season' | 'number'>,
  seconds: number | null,
  { language, messages }: CardContext,
): string | null =>
  joined(
    [
      series,
      season === null ? null : `${messages.season} ${season}`,
      number === null || number === 0 ? null : `${messages.episode} ${number}`,
      seconds === null ? null : durationText(seconds, language),
    ],
    ' · ',
  )

const platforms: Record<string, string> = {
  spotify: 'Spotify',
  apple: 'Apple Podcasts',
  youtube: 'YouTube',
  soundcloud: 'SoundCloud',
  deezer: 'Deezer',
}

/** Every place to hear it. */
export const listenCardLinks = (
  { listenLinks: given }: Pick<PodcastEpisode, 'listenLinks'>,
  messages: Messages,
): CardLink[] =>
  links(
    ...given.map(({ platform, url }) => {
      const name = platform ? platforms[platform] : undefined
      return [name ? `${messages.listenOn} ${name}` : messages.listenElsewhere, url] as const
    }),
  )
