// A podcast's RSS with Apple's tags (podcasters.apple.com) and those of Podcasting 2.0 (podcastindex.org/namespace/1.0).
import type { Show, ShowEpisode } from '@/delivery/feeds/podcast'
import { feedLinks, rssDate } from '@/delivery/feeds/rss'
import { type XmlNode, xmlOf } from '@/delivery/feeds/xml'

export const podcastRssOf = (show: Show): string =>
  xmlOf({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
      '@xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
      channel: {
        title: show.title,
        link: show.page,
        description: show.description,
        language: show.language,
        lastBuildDate: rssDate(show.updated),
        generator: 'Imprimatur',
        image: show.image ? { url: show.image, title: show.title, link: show.page } : null,
        'atom:link': feedLinks(show),
        'itunes:author': show.author,
        'itunes:type': 'episodic',
        'itunes:explicit': String(show.explicit),
        'itunes:image': show.image ? { '@href': show.image } : null,
        'itunes:category': categoryOf(show.category),
        'itunes:owner': show.ownerEmail
          ? { 'itunes:name': show.author, 'itunes:email': show.ownerEmail }
          : null,
        'podcast:guid': show.guid,
        'podcast:medium': 'podcast',
        // Elsewhere it may be taken over only by whoever answers at the owner's address.
        'podcast:locked': { ...(show.ownerEmail ? { '@owner': show.ownerEmail } : {}), '#text': 'yes' },
        item: show.episodes.map((episode) => itemOf(episode, show)),
      },
    },
  })

const categoryOf = ([category, subcategory]: string[]): XmlNode | null =>
  category
    ? { '@text': category, ...(subcategory ? { 'itunes:category': { '@text': subcategory } } : {}) }
    : null

const itemOf = (episode: ShowEpisode, { explicit }: Show): XmlNode => ({
  title: episode.title,
  link: episode.page,
  guid: { '@isPermaLink': 'false', '#text': episode.id },
  pubDate: rssDate(episode.published),
  description: episode.html,
  'content:encoded': episode.html,
  enclosure: {
    '@url': episode.audio.url,
    '@length': episode.audio.bytes,
    '@type': episode.audio.mimeType,
  },
  'itunes:title': episode.title,
  'itunes:episodeType': kinds.has(episode.kind) ? episode.kind : 'full',
  'itunes:season': counted(episode.season),
  'itunes:episode': counted(episode.number),
  'itunes:duration': episode.audio.seconds,
  'itunes:explicit': String(explicit),
  'itunes:image': episode.image ? { '@href': episode.image } : null,
  'podcast:season': seasonOf(episode),
  'podcast:episode': counted(episode.number),
  'podcast:person': episode.persons.map(({ name, role, page, image }) => ({
    '@role': role,
    '@href': page,
    ...(image ? { '@img': image } : {}),
    '#text': name,
  })),
  'podcast:transcript': transcriptOf(episode.transcript),
  'podcast:chapters': episode.chapters
    ? { '@url': episode.chapters, '@type': 'application/json+chapters' }
    : null,
})

const kinds = new Set(['full', 'trailer', 'bonus'])

/** Apple takes numbers from 1 on. */
const counted = (number: number | null): number | null => (number !== null && number > 0 ? number : null)

const seasonOf = ({ season, series }: ShowEpisode): XmlNode | null => {
  const number = counted(season)
  // The attribute takes at most 128 characters.
  return number === null
    ? null
    : { ...(series ? { '@name': series.slice(0, 128) } : {}), '#text': String(number) }
}

const transcriptOf = (transcript: ShowEpisode['transcript']): XmlNode | null =>
  transcript && {
    '@url': transcript.url,
    '@type': transcript.mimeType,
    '@language': transcript.language,
    ...(/vtt|subrip|srt/.test(transcript.mimeType) ? { '@rel': 'captions' } : {}),
  }
