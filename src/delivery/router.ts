// `/v1` on Express: reads the address, asks for the answer, sends it. Everything else is elsewhere.
import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { type EditorialSlug, editorialSlugs, isEditorial } from '@/collections/editorialSlugs'
import { type Answer, cacheControl } from '@/delivery/answers/answer'
import { chartAnswer } from '@/delivery/answers/chart'
import { documentAnswer } from '@/delivery/answers/document'
import { editionsAnswer } from '@/delivery/answers/editions'
import { countAnswer, listAnswer } from '@/delivery/answers/list'
import { newsletterAnswer } from '@/delivery/answers/newsletter'
import { sendingFile } from '@/delivery/answers/sendFile'
import { sendProblem } from '@/delivery/answers/sendProblem'
import { siteAnswer } from '@/delivery/answers/site'
import type { AnswerCache } from '@/delivery/cache/answerCache'
import { isCacheable } from '@/delivery/cache/fastPath'
import { finish } from '@/delivery/cache/finished'
import { keyOf } from '@/delivery/cache/key'
import { sendFinished } from '@/delivery/cache/writeFinished'
import { feedRoutes } from '@/delivery/feeds/feedRoutes'
import { listed, Problem } from '@/delivery/request/problems'
import { searchOf } from '@/delivery/request/searchOf'

interface Options {
  /** Named in feeds. */
  websubHub?: string | undefined
}

/**
 * The public, read-only surface, to be mounted at `/v1`. It reads live publications and supporting collections;
 * errors are RFC 9457 problem details. GET, HEAD and OPTIONS only, from any origin, without cookies.
 */
export const deliveryRouter = (payload: Payload, cache: AnswerCache, { websubHub }: Options = {}): Router => {
  const cached = answering.bind(null, cache)
  const router = Router({ caseSensitive: true })
  router.use(publicHeaders, readingOnly)
  router.get(
    ['/site', '/globals/site'],
    cached((request) => siteAnswer(payload, searchOf(request))),
  )
  router.get('/media/:id/:filename', sendingFile(payload))
  for (const format of ['html', 'txt', 'json'] as const)
    router.get(
      `/issues/:slugOrId/newsletter.${format}`,
      cached((request) => newsletterAnswer(payload, { ...askedOf(request), format })),
    )
  router.get('/figures/:slugOrId/chart.png', async (request, response) => {
    const picture = await chartAnswer(payload, askedOf(request))
    response.set('Cache-Control', cacheControl).type('png').send(picture)
  })
  router.use(feedRoutes({ payload, hub: websubHub ?? null, cached }))
  router.get(
    '/:collection',
    cached((request) =>
      listAnswer(payload, { collection: collectionOf(request), search: searchOf(request) }),
    ),
  )
  router.get(
    '/:collection/count',
    cached((request) =>
      countAnswer(payload, { collection: collectionOf(request), search: searchOf(request) }),
    ),
  )
  router.get(
    ['/issues/:slugOrId/editions', '/issues/:slugOrId/editions/:sequence'],
    cached((request) => {
      const { slugOrId, sequence } = request.params
      const search = searchOf(request)
      return editionsAnswer(payload, {
        slugOrId: String(slugOrId),
        search,
        ...(sequence === undefined ? {} : { sequence: String(sequence) }),
      })
    }),
  )
  router.get(
    '/:collection/:slugOrId',
    cached((request) =>
      documentAnswer(payload, {
        collection: collectionOf(request),
        slugOrId: String(request.params.slugOrId),
        search: searchOf(request),
      }),
    ),
  )
  router.use(() => {
    throw new Problem('not-found', `There is no such address. Begin with one of: ${listed(entrances)}.`, {
      known: entrances,
    })
  })
  router.use(sendProblem(payload))
  return router
}

const entrances = [
  ...editorialSlugs.map((slug) => `/v1/${slug}`),
  '/v1/site',
  '/v1/feeds/articles.rss',
  '/v1/feeds/events.ics',
]

export const publicHeaders: RequestHandler = (_, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Content-Language, ETag, Link',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
  })
  next()
}

const allowed = 'GET, HEAD, OPTIONS'

export const readingOnly: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  if (request.method !== 'OPTIONS')
    throw new Problem(
      'method-not-allowed',
      'Read with GET or HEAD. Content is written at /api, signed in.',
      {},
      { Allow: allowed },
    )
  response.set({
    Allow: allowed,
    'Access-Control-Allow-Methods': allowed,
    'Access-Control-Allow-Headers': 'If-None-Match, Range',
    'Access-Control-Max-Age': '86400',
  })
  response.status(204).end()
}

const askedOf = (request: Request) => ({
  slugOrId: String(request.params.slugOrId),
  search: searchOf(request),
})

const collectionOf = ({ params }: Request): EditorialSlug => {
  const { collection } = params
  if (isEditorial(collection)) return collection
  throw new Problem('not-found', `There is no such address. Begin with one of: ${listed(entrances)}.`, {
    known: entrances,
  })
}

/** The answer, from the cache or for it; who sends a cookie or credentials gets one made for this request. */
export const answering =
  (cache: AnswerCache, answer: (request: Request) => Promise<Answer>): RequestHandler =>
  async (request, response) => {
    const make = async () => finish(await answer(request), commonHeaders(response))
    const key = isCacheable(request) ? keyOf(request.originalUrl) : undefined
    sendFinished(await (key === undefined ? make() : cache.answer(key, make)), request, response)
  }

/** What Express and its parts say in every answer; the id of a request is that request's own. */
const commonHeaders = (response: Response): Record<string, string> =>
  Object.fromEntries(
    Object.entries(response.getHeaders())
      .filter(([name]) => name !== 'x-request-id')
      .map(([name, value]) => [name, String(value)]),
  )
