// JSON Feed 1.1 (jsonfeed.org).
import { z } from 'zod'
import type { Feed, FeedFormat, FeedItem } from '@/delivery/feeds/feed'

const authorsSchema = z.array(z.object({ name: z.string() }))

const itemSchema = z
  .object({
    id: z.string().describe('A URN that stays the same when the address changes.'),
    url: z.url(),
    title: z.string(),
    content_html: z.string(),
    summary: z.string().optional(),
    image: z.url().optional(),
    date_published: z.iso.datetime(),
    date_modified: z.iso.datetime(),
    authors: authorsSchema.optional(),
    tags: z.array(z.string()).optional(),
    language: z.string(),
  })
  .meta({ id: 'JsonFeedItem' })

export const jsonFeedSchema = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: z.url(),
    feed_url: z.url(),
    description: z.string(),
    icon: z.url().optional(),
    authors: authorsSchema,
    language: z.string(),
    hubs: z.array(z.object({ type: z.literal('WebSub'), url: z.url() })).optional(),
    items: z.array(itemSchema),
  })
  .meta({ id: 'JsonFeed', description: 'JSON Feed 1.1.' })

export const jsonFeed: FeedFormat = {
  type: 'application/feed+json',
  writeItem: (item) => JSON.stringify(itemOf(item)),
  writeFrame: (feed) => {
    const empty = JSON.stringify({ ...channelOf(feed), items: [] })
    return { start: empty.slice(0, -2), between: ',', end: ']}' }
  },
}

const channelOf = (feed: Feed): Omit<z.infer<typeof jsonFeedSchema>, 'items'> => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  home_page_url: feed.page,
  feed_url: feed.self,
  description: feed.description,
  ...(feed.icon ? { icon: feed.icon } : {}),
  authors: [{ name: feed.author }],
  language: feed.language,
  ...(feed.hub ? { hubs: [{ type: 'WebSub', url: feed.hub }] } : {}),
})

const itemOf = (item: FeedItem): z.infer<typeof itemSchema> => ({
  id: item.id,
  url: item.page,
  title: item.title,
  content_html: item.html,
  ...(item.summary ? { summary: item.summary } : {}),
  ...(item.image ? { image: item.image.url } : {}),
  date_published: item.published,
  date_modified: item.updated,
  ...(item.authors.length > 0 ? { authors: item.authors.map((name) => ({ name })) } : {}),
  ...(item.categories.length > 0 ? { tags: item.categories } : {}),
  language: item.language,
})
