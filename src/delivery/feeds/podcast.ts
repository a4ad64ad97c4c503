// A podcast as its feed tells it: pure, from the public documents and the one address that is for directories.
import { audioTypeNamed } from '@/content/audioType'
import type { SummaryOf } from '@/content/documents'
import { type Addresses, ownAddress, pageAddress, summaryAddress } from '@/content/pageAddresses'
import { absoluteHtml } from '@/delivery/feeds/absoluteHtml'
import { newest } from '@/delivery/feeds/feed'
import { documentUrn, podcastGuid } from '@/delivery/feeds/identifiers'
import type { Podcast, PodcastEpisode } from '@/public-types'

export interface Show {
  title: string
  description: string
  page: string
  self: string
  language: string
  updated: string
  author: string
  ownerEmail: string | null
  /** As Apple Podcasts names it, a subcategory after “>”. */
  category: string[]
  explicit: boolean
  image: string | null
  guid: string
  hub: string | null
  episodes: ShowEpisode[]
}

export interface ShowEpisode {
  id: string
  title: string
  page: string
  published: string
  html: string | null
  image: string | null
  audio: { url: string; bytes: number; mimeType: string; seconds: number | null }
  season: number | null
  series: string | null
  number: number | null
  kind: string
  persons: { name: string; role: 'host' | 'guest'; page: string; image: string | null }[]
  transcript: { url: string; mimeType: string; language: string } | null
  chapters: string | null
}

interface Channel {
  addresses: Addresses
  self: string
  hub: string | null
  ownerEmail: string | null
  /** Who speaks when the podcast names nobody. */
  publisher: string
}

export const showOf = (podcast: Podcast, episodes: readonly PodcastEpisode[], channel: Channel): Show => {
  const { addresses, self, hub, ownerEmail, publisher } = channel
  const { author, category, contentLanguage, cover, description, explicit, guid, language, title } = podcast
  return {
    title,
    description: description ?? title,
    page: pageAddress(addresses, podcast, contentLanguage),
    self,
    language: language ?? contentLanguage,
    updated: newest([podcast, ...episodes].map(({ updatedAt }) => updatedAt)),
    author: author ?? publisher,
    ownerEmail,
    category: category?.split('>').map((name) => name.trim()) ?? [],
    explicit,
    image: cover && ownAddress(addresses, cover.url),
    guid: guid ?? podcastGuid(self.replace(/\?.*$/, '')),
    hub,
    episodes: episodes
      .flatMap((episode) => episodeOf(episode, addresses, language ?? contentLanguage))
      .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0)),
  }
}

/** None without a recording: there is nothing to play. */
const episodeOf = (episode: PodcastEpisode, addresses: Addresses, spoken: string): ShowEpisode[] => {
  const { audio, chapters, contentLanguage, description, guests, hosts, seo, slug, transcript } = episode
  if (!audio.url) return []
  const page = pageAddress(addresses, episode, contentLanguage)
  return [
    {
      id: documentUrn(episode),
      title: episode.title,
      page,
      published: releasedAt(episode),
      html: typeof description === 'string' ? absoluteHtml(description, addresses, page) : null,
      image: seo.image && ownAddress(addresses, seo.image.url),
      audio: {
        url: ownAddress(addresses, audio.url),
        bytes: audio.bytes ?? 0,
        mimeType: audio.mimeType ?? audioTypeNamed(audio.url) ?? 'audio/mpeg',
        seconds: audio.seconds,
      },
      season: episode.season,
      series: episode.series,
      number: episode.number,
      kind: episode.kind ?? 'full',
      persons: [
        ...hosts.map((host) => personOf(host, 'host', addresses)),
        ...guests.map((guest) => personOf(guest, 'guest', addresses)),
      ],
      transcript:
        transcript && readable.test(transcript.mimeType)
          ? {
              url: ownAddress(addresses, transcript.url),
              mimeType: transcript.mimeType,
              language: spoken,
            }
          : null,
      chapters: chapters.length > 0 ? ownAddress(addresses, chaptersPath(slug)) : null,
    },
  ]
}

export const chaptersPath = (slug: string): string =>
  `/v1/podcast-episodes/${encodeURIComponent(slug)}/chapters.json`

/** The transcripts players can show; a PDF is for people. */
const readable = /^(text\/(vtt|plain|html)|application\/(x-subrip|srt))$/

/** The day it was first heard, where the day is known; else its publication here. */
const releasedAt = ({ released: { date, precision }, publishedAt }: PodcastEpisode): string =>
  date && (precision === null || precision === 'day') ? `${date}T00:00:00.000Z` : publishedAt

const personOf = (contact: SummaryOf<'contacts'>, role: 'host' | 'guest', addresses: Addresses) => ({
  name: contact.name,
  role,
  page: summaryAddress(addresses, contact),
  image: contact.image && ownAddress(addresses, contact.image.url),
})
