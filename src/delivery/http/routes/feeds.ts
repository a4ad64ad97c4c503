// What feed readers, podcast apps and calendars subscribe to.
import type { EditorialCollection } from '@/collections/define/collection'
import { editorial } from '@/collections/editorial'
import { calendarAnswer, eventIcsAnswer } from '@/delivery/calendar/events'
import { chaptersAnswer, chaptersSchema } from '@/delivery/feeds/chapters'
import { type FeedFormatName, feedAnswer, feedFormats } from '@/delivery/feeds/documentFeeds'
import { jsonFeedSchema } from '@/delivery/feeds/jsonFeed'
import { podcastAnswer } from '@/delivery/feeds/podcastFeed'
import type { Asked, Route } from '@/delivery/http/routes/route'
import { feedNames } from '@/delivery/query/feedParameters'

const askedOf = ({ params, search, preview }: Asked) => ({
  slugOrId: String(params.slugOrId),
  search,
  preview,
})

const routesOf = ({ slug: type, labels }: EditorialCollection): Route[] =>
  (Object.keys(feedFormats) as FeedFormatName[]).map((format) => ({
    path: `/v1/feeds/${type}.${format}`,
    summary: `The newest ${labels.plural.en.toLowerCase()} as a feed.`,
    query: feedNames,
    content: { type: feedFormats[format].type, ...(format === 'json' ? { schema: jsonFeedSchema } : {}) },
    answer: ({ payload, hub }, { search }) => feedAnswer(payload, { type, format, search, hub }),
  }))

export const feedRoutes: readonly Route[] = [
  ...editorial.filter(({ feed }) => feed).flatMap(routesOf),
  {
    path: '/v1/feeds/podcasts/{slugOrId}.rss',
    summary: 'A podcast with its episodes as RSS.',
    query: ['locale'],
    content: { type: 'application/rss+xml' },
    answer: ({ payload, hub }, asked) => podcastAnswer(payload, { ...askedOf(asked), hub }),
  },
  {
    path: '/v1/feeds/events.ics',
    summary: 'Events as a calendar.',
    query: feedNames,
    content: { type: 'text/calendar' },
    answer: ({ payload }, { search }) => calendarAnswer(payload, search),
  },
  {
    path: '/v1/events/{slugOrId}.ics',
    summary: 'One event, to add to a calendar.',
    query: ['locale', 'preview'],
    content: { type: 'text/calendar' },
    answer: ({ payload }, asked) => eventIcsAnswer(payload, askedOf(asked)),
  },
  {
    path: '/v1/podcast-episodes/{slugOrId}/chapters.json',
    summary: 'The chapters of an episode (Podcasting 2.0).',
    query: ['locale', 'preview'],
    content: { type: 'application/json+chapters', schema: chaptersSchema },
    answer: ({ payload }, asked) => chaptersAnswer(payload, askedOf(asked)),
  },
]
