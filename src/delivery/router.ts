// `/v1` on Express: reads the address, asks for the answer, sends it. Everything else is elsewhere.
import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { type EditorialSlug, editorialSlugs, isEditorial } from '@/collections/editorialSlugs'
import type { Answer } from '@/delivery/answers/answer'
import { documentAnswer } from '@/delivery/answers/document'
import { etagOf, matches } from '@/delivery/answers/etag'
import { countAnswer, listAnswer } from '@/delivery/answers/list'
import { sendingFile } from '@/delivery/answers/sendFile'
import { sendProblem } from '@/delivery/answers/sendProblem'
import { siteAnswer } from '@/delivery/answers/site'
import { listed, Problem } from '@/delivery/request/problems'

/**
 * The public, read-only surface, to be mounted at `/v1`. It reads live publications and supporting collections;
 * errors are RFC 9457 problem details. GET, HEAD and OPTIONS only, from any origin, without cookies.
 */
export const deliveryRouter = (payload: Payload): Router => {
  const router = Router({ caseSensitive: true })
  router.use(publicHeaders, readingOnly)
  router.get(
    ['/site', '/globals/site'],
    answering((request) => siteAnswer(payload, searchOf(request))),
  )
  router.get('/media/:id/:filename', sendingFile(payload))
  router.get(
    '/:collection',
    answering((request) =>
      listAnswer(payload, { collection: collectionOf(request), search: searchOf(request) }),
    ),
  )
  router.get(
    '/:collection/count',
    answering((request) =>
      countAnswer(payload, { collection: collectionOf(request), search: searchOf(request) }),
    ),
  )
  router.get(
    '/:collection/:slugOrId',
    answering((request) =>
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

const entrances = [...editorialSlugs.map((slug) => `/v1/${slug}`), '/v1/site']

const publicHeaders: RequestHandler = (_, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Content-Language, ETag, Link',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
  })
  next()
}

const allowed = 'GET, HEAD, OPTIONS'

const readingOnly: RequestHandler = (request, response, next) => {
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

const searchOf = ({ originalUrl }: Request): string => {
  const start = originalUrl.indexOf('?')
  return start < 0 ? '' : originalUrl.slice(start + 1)
}

const collectionOf = ({ params }: Request): EditorialSlug => {
  const { collection } = params
  if (isEditorial(collection)) return collection
  throw new Problem('not-found', `There is no such address. Begin with one of: ${listed(entrances)}.`, {
    known: entrances,
  })
}

const answering =
  (answer: (request: Request) => Promise<Answer>): RequestHandler =>
  async (request, response) =>
    send(request, response, await answer(request))

const send = (request: Request, response: Response, { status, headers, body }: Answer): void => {
  response.status(status).set(headers)
  if (status !== 200) {
    response.end(body)
    return
  }
  const etag = etagOf(body)
  response.set('ETag', etag)
  if (matches(request.get('If-None-Match'), etag)) response.status(304).end()
  else response.send(Buffer.from(body))
}
