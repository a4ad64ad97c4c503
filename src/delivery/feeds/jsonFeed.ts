// JSON Feed 1.1 (jsonfeed.org).
import type { Feed, FeedItem } from '@/delivery/feeds/feed'

export const jsonFeedOf = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.description,
    ...(feed.icon ? { icon: feed.icon } : {}),
    authors: [{ name: feed.author }],
    language: feed.language,
    ...(feed.hub ? { hubs: [{ type: 'WebSub', url: feed.hub }] } : {}),
    items: feed.items.map(itemOf),
  })

const itemOf = (item: FeedItem) => ({
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
