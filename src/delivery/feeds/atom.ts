// Atom (RFC 4287).
import type { Feed, FeedFormat, FeedItem } from '@/delivery/feeds/feed'
import { uuidV5 } from '@/delivery/feeds/identifiers'
import { elementsOf, openAt, type XmlNode } from '@/delivery/feeds/xml'

export const atom: FeedFormat = {
  type: 'application/atom+xml',
  writeItem: (item) => elementsOf({ entry: entryOf(item) }),
  writeFrame: (feed) => openAt(['feed'], { feed: rootOf(feed) }),
}

const rootOf = (feed: Feed): XmlNode => ({
  '@xmlns': 'http://www.w3.org/2005/Atom',
  '@xml:lang': feed.language,
  id: `urn:uuid:${uuidV5(urlNamespace, feed.self)}`,
  title: feed.title,
  subtitle: feed.description,
  updated: feed.updated,
  author: { name: feed.author },
  link: [
    { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.self },
    { '@rel': 'alternate', '@type': 'text/html', '@href': feed.page },
    ...(feed.hub ? [{ '@rel': 'hub', '@href': feed.hub }] : []),
  ],
  logo: feed.icon,
  generator: 'Imprimatur',
})

/** RFC 9562, 6.6. */
const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

const entryOf = (item: FeedItem): XmlNode => ({
  '@xml:lang': item.language,
  id: item.id,
  title: item.title,
  published: item.published,
  updated: item.updated,
  author: item.authors.map((name) => ({ name })),
  category: item.categories.map((term) => ({ '@term': term })),
  link: [
    { '@rel': 'alternate', '@type': 'text/html', '@hreflang': item.language, '@href': item.page },
    ...(item.image
      ? [
          {
            '@rel': 'enclosure',
            '@type': item.image.mimeType,
            ...(item.image.bytes === null ? {} : { '@length': item.image.bytes }),
            '@href': item.image.url,
          },
        ]
      : []),
  ],
  summary: item.summary,
  content: { '@type': 'html', '#text': item.html },
})
