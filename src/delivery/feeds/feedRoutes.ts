// `/v1/feeds`, the chapters of an episode and the calendar entry of an event, on Express.
import { type Request, type RequestHandler, Router } from 'express'
import type { Payload } from 'payload'
import type { Answer } from '@/delivery/answers/answer'
import { calendarAnswer, eventIcsAnswer } from '@/delivery/calendar/events'
import { articlesAnswer, type FeedFormat, feedFormats } from '@/delivery/feeds/articleFeeds'
import { chaptersAnswer } from '@/delivery/feeds/chapters'
import { podcastAnswer } from '@/delivery/feeds/podcastFeed'
import { searchOf } from '@/delivery/request/searchOf'

interface Options {
  payload: Payload
  /** The WebSub hub that feeds name; null when there is none. */
  hub: string | null
  cached: (answer: (request: Request) => Promise<Answer>) => RequestHandler
}

/** To be mounted before the routes of collections, whose documents have addresses like these. */
export const feedRoutes = ({ payload, hub, cached }: Options): Router => {
  const router = Router({ caseSensitive: true })
  for (const format of Object.keys(feedFormats) as FeedFormat[])
    router.get(
      `/feeds/articles.${format}`,
      cached((request) => articlesAnswer(payload, { format, search: searchOf(request), hub })),
    )
  router.get(
    '/feeds/podcasts/:slugOrId.rss',
    cached((request) => podcastAnswer(payload, { ...askedOf(request), hub })),
  )
  router.get(
    '/feeds/events.ics',
    cached((request) => calendarAnswer(payload, searchOf(request))),
  )
  router.get(
    '/events/:slugOrId.ics',
    cached((request) => eventIcsAnswer(payload, askedOf(request))),
  )
  router.get(
    '/podcast-episodes/:slugOrId/chapters.json',
    cached((request) => chaptersAnswer(payload, askedOf(request))),
  )
  return router
}

const askedOf = (request: Request) => ({
  slugOrId: String(request.params.slugOrId),
  search: searchOf(request),
})
