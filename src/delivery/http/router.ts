// The public side on Express: reads the address, asks its route for the answer, sends it. Everything else is elsewhere.
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { editorialSlugs } from '@/collections/editorial'
import { toCachedResponse } from '@/delivery/http/cache/cachedResponse'
import { cacheKey, typeSuffix } from '@/delivery/http/cache/cacheKey'
import { datedAt } from '@/delivery/http/cache/dated'
import { isCacheable } from '@/delivery/http/cache/fastPath'
import type { ResponseCache } from '@/delivery/http/cache/responseCache'
import { sendCached } from '@/delivery/http/cache/writeCached'
import { admitReader, clientIn } from '@/delivery/http/clients/admitReader'
import { corsHeaders } from '@/delivery/http/cors'
import { ownParameters } from '@/delivery/http/ownParameters'
import { isPrivate, keepPreviewsPrivate, noStore, previewIn } from '@/delivery/http/preview'
import { listed, Problem } from '@/delivery/http/problems'
import { readingOnly } from '@/delivery/http/readingOnly'
import { commonHeaders } from '@/delivery/http/responses/commonHeaders'
import type { PublicResponse } from '@/delivery/http/responses/response'
import { sendProblem, toldProblem } from '@/delivery/http/responses/sendProblem'
import { routes } from '@/delivery/http/routes'
import {
  type Asked,
  type CachedRoute,
  namesReadBy,
  type Route,
  type Source,
} from '@/delivery/http/routes/route'
import { known } from '@/delivery/query/parameters'
import { parseQuery } from '@/delivery/query/query'
import { searchOf } from '@/delivery/query/searchOf'
import { currentTime } from '@/platform/database/clock'

interface Options {
  /** Counts a request and refuses it beyond the limit. */
  limit: RequestHandler
}

/**
 * The public, read-only surface, to be mounted at the root: `/v1` and what search engines read; other paths pass.
 * It reads live publications; errors are RFC 9457 problem details. GET, HEAD and OPTIONS
 * only (GraphQL takes a POST), from any origin, without cookies.
 */
export const deliveryRouter = (source: Source, cache: ResponseCache, { limit }: Options): Router => {
  const { payload } = source
  const router = Router({ caseSensitive: true })
  const paths = ['/v1', '/v1/{*rest}', ...routes.flatMap(pathsOf)]
  router.all(paths, publicHeaders, readingOnly(posted), keepPreviewsPrivate, ...admitReader(payload, limit))
  for (const route of routes) {
    const checks = [refusePreview(route), knownParameters(route)]
    router.get(pathsOf(route), ...checks, handlerOf(route, source, cache))
    if (route.post) router.post(pathsOf(route), ...checks, route.post.handle(source))
  }
  router.use('/v1', () => {
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
  '/v1/search',
  '/v1/feeds/articles.rss',
  '/v1/feeds/events.ics',
  '/v1/graphql',
]

/** The addresses that take a POST as well. */
const posted = new Set(routes.filter(({ post }) => post).map(({ path }) => path))

/** As Express writes paths. */
const pathsOf = ({ path, alias }: Route): string[] =>
  [path, ...(alias ? [alias] : [])].map((one) => one.replaceAll(/\{(\w+)\}/g, ':$1'))

/** Not every address shows one document. */
const refusePreview =
  ({ query }: Route): RequestHandler =>
  (request, response, next) => {
    if (query.includes('preview') || !previewIn(request, response)) return next()
    throw new Problem(
      'unknown-parameter',
      'Leave out “preview” here: it shows one document at a time, at /v1/articles/{slugOrId} and the other addresses in “previews”.',
      { parameter: 'preview', previews: previewPlaces },
    )
  }

const previewPlaces = routes.filter(({ query }) => query.includes('preview')).map(({ path }) => path)

const knownParameters =
  ({ query, isStrict }: Route): RequestHandler =>
  (request, _, next) => {
    if (isStrict) known(parseQuery(searchOf(request)), query)
    next()
  }

/** What an address reads of its query. */
const ownSearchOf = (route: Route, request: Request): string => {
  const names = namesReadBy(route)
  return names ? ownParameters(searchOf(request), names).join('&') : searchOf(request)
}

const handlerOf = (route: Route, source: Source, cache: ResponseCache): RequestHandler =>
  'answer' in route ? answering(route, source, cache) : route.handle(source)

const publicHeaders: RequestHandler = (_, response, next) => {
  response.set({ ...corsHeaders, 'X-Content-Type-Options': 'nosniff' })
  next()
}

/** The answer, from the cache or for it; who sends a cookie or other credentials gets one made for this request. */
const answering =
  (route: CachedRoute, source: Source, cache: ResponseCache): RequestHandler =>
  async (request, response) => {
    let isNew = false
    const refuse = refusing(route, source, request)
    const answer = async () => route.answer(source, askedIn(route, request, response))
    if (isPrivate(response)) return sendPrivate(await answer().catch(refuse), response)
    const dated = datedAt(currentTime().getTime(), cache.changedAt)
    const finished = async (made: Promise<PublicResponse>) =>
      toCachedResponse(await made, { common: commonHeaders(response), dated })
    const make = () => {
      isNew = true
      return finished(answer())
    }
    const { originalUrl: url } = request
    const key = isCacheable(request, clientIn(response)) ? cacheKey(url, namesReadBy(route)) : undefined
    const kept = key === undefined ? make() : cache.getOrMake(key + typeSuffix(url, request), make)
    const sent = await kept.catch((error: unknown) => finished(refuse(error)))
    await sendCached(sent, request, response, { isNew })
  }

/** What went wrong, in the route's own words where it has some. */
const refusing =
  (route: CachedRoute, source: Source, request: Request) =>
  async (error: unknown): Promise<PublicResponse> => {
    const { refuse } = route
    if (!refuse) throw error
    const problem = toldProblem(source.payload, error, request)
    const reader = {
      search: ownSearchOf(route, request),
      accepts: (languages: string[]) => request.acceptsLanguages(languages),
    }
    const { headers, ...answer } = await refuse(source, problem, reader)
    return { ...answer, headers: { ...headers, ...problem.headers } }
  }

const askedIn = (route: Route, request: Request, response: Response): Asked => ({
  params: request.params as Record<string, string>,
  search: ownSearchOf(route, request),
  headers: request.headers,
  preview: previewIn(request, response),
})

/** Without validators: who has it must ask for it again, as it may no longer be theirs. */
const sendPrivate = ({ status, headers, body }: PublicResponse, response: Response): void => {
  response
    .status(status)
    .set({ ...headers, 'Cache-Control': noStore })
    .end(body)
}
