// Episodes as cards: what they are about, and every way to listen.
import type { Episode } from '@/delivery/documents/podcastEpisodes'
import type { SummaryOf } from '@/delivery/documents/summaries'
import {
  type Card,
  type CardLink,
  card,
  facts,
  joined,
  links,
  names,
  wordsOf,
} from '@/delivery/newsletter/cards/card'
import { durationText } from '@/delivery/newsletter/dates'
import { type Frame, kindWord, words } from '@/delivery/newsletter/words'
import type { Language } from '@/platform/i18n/languages'

export const episodeCard = (episode: Episode, language: Language): Card => {
  const frame = words[language]
  return card(episode, {
    eyebrow: joined([kindWord('podcast-episodes', episode.kind, frame), episode.podcast?.title], ' · '),
    title: episode.title,
    image: episode.seo.image ?? episode.podcast?.image ?? null,
    byline: placeInShow(episode, episode.audio.seconds, language),
    body: wordsOf(episode.description),
    recording: episode.audio.url ? { url: episode.audio.url, mimeType: episode.audio.mimeType } : null,
    facts: facts([frame.host, names(episode.hosts)], [frame.guests, names(episode.guests)]),
    links: links(
      ...listening(episode, frame).map(({ words: said, url }, index) => [said, url, index === 0] as const),
      [frame.recording, episode.audio.url],
      [frame.watch, episode.video],
      [frame.transcript, episode.transcript?.url],
    ),
  })
}

export const episodeTeaser = (episode: SummaryOf<'podcast-episodes'>, language: Language): Card => {
  const frame = words[language]
  return card(episode, {
    eyebrow: kindWord('podcast-episodes', episode.kind, frame),
    title: episode.title,
    image: episode.image,
    byline: placeInShow(episode, episode.seconds, language),
    links: [...links([frame.listen, episode.path]), ...listening(episode, frame)],
  })
}

const placeInShow = (
  { series, season, number }: Pick<Episode, 'series' | 'season' | 'number'>,
  seconds: number | null,
  language: Language,
): string | null => {
  const frame = words[language]
  return joined(
    [
      series,
      season === null ? null : `${frame.season} ${season}`,
      number === null || number === 0 ? null : `${frame.episode} ${number}`,
      seconds === null ? null : durationText(seconds, language),
    ],
    ' · ',
  )
}

const platforms: Record<string, string> = {
  spotify: 'Spotify',
  apple: 'Apple Podcasts',
  youtube: 'YouTube',
  soundcloud: 'SoundCloud',
  deezer: 'Deezer',
}

/** Every place to hear it. */
export const listening = ({ listenLinks }: Pick<Episode, 'listenLinks'>, frame: Frame): CardLink[] =>
  links(
    ...listenLinks.map(({ platform, url }) => {
      const name = platform ? platforms[platform] : undefined
      return [name ? `${frame.listenOn} ${name}` : frame.listenElsewhere, url] as const
    }),
  )
