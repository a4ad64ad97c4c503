// RSS 2.0 (rssboard.org), with the usual modules: content, Dublin Core, Atom.
import type { Feed, FeedFormat, FeedItem } from '@/delivery/feeds/feed'
import { elementsOf, openAt, type XmlNode } from '@/delivery/feeds/xml'

export const rss: FeedFormat = {
  type: 'application/rss+xml',
  writeItem: (item) => elementsOf({ item: itemOf(item) }),
  writeFrame: (feed) => openAt(['rss', 'channel'], { rss: rootOf(feed) }),
}

const rootOf = (feed: Feed): XmlNode => ({
  '@version': '2.0',
  '@xmlns:atom': 'http://www.w3.org/2005/Atom',
  '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  channel: {
    title: feed.title,
    link: feed.page,
    description: feed.description,
    language: feed.language,
    lastBuildDate: rssDate(feed.updated),
    generator: 'Imprimatur',
    image: feed.icon ? { url: feed.icon, title: feed.title, link: feed.page } : null,
    'atom:link': feedLinks(feed),
  },
})

/** RFC 822 with the four-digit year that RSS asks for. */
export const rssDate = (instant: string): string => new Date(instant).toUTCString().replace('GMT', '+0000')

export const feedLinks = ({ self, hub }: { self: string; hub: string | null }): XmlNode[] => [
  { '@href': self, '@rel': 'self', '@type': 'application/rss+xml' },
  ...(hub ? [{ '@href': hub, '@rel': 'hub' }] : []),
]

const itemOf = (item: FeedItem): XmlNode => ({
  title: item.title,
  link: item.page,
  guid: { '@isPermaLink': 'false', '#text': item.id },
  pubDate: rssDate(item.published),
  'dc:creator': item.authors,
  'dc:language': item.language,
  category: item.categories,
  description: item.summary,
  'content:encoded': item.html,
  enclosure: item.image && {
    '@url': item.image.url,
    // RSS asks for a number; 0 is what is written when nobody knows it.
    '@length': item.image.bytes ?? 0,
    '@type': item.image.mimeType,
  },
  'atom:updated': item.updated,
})
