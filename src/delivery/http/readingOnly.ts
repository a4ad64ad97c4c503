// What may be done on the public side: reading. A POST that reads is taken where a route says so.
import type { RequestHandler } from 'express'
import { preflightHeaders } from '@/delivery/http/cors'
import { hasBody } from '@/delivery/http/hasBody'
import { Problem } from '@/delivery/http/problems'

/** @param posted the paths that take a POST */
export const readingOnly =
  (posted: ReadonlySet<string>): RequestHandler =>
  (request, response, next) => {
    const takesPost = posted.has(request.path)
    if (takesPost && request.method === 'POST') return next()
    // What nobody reads must not come in: the connection ends with the answer.
    if (hasBody(request)) response.set('Connection', 'close')
    if (request.method === 'GET' || request.method === 'HEAD') {
      if (hasBody(request))
        throw new Problem('too-large', 'Put the query into the URL: a request body is not read here.')
      return next()
    }
    const allowed = takesPost ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS'
    if (request.method !== 'OPTIONS')
      throw new Problem(
        'method-not-allowed',
        `Read with ${takesPost ? 'GET, HEAD or POST' : 'GET or HEAD'}. Content is written at /api, signed in.`,
        {},
        { Allow: allowed },
      )
    response.set({ Allow: allowed, ...preflightHeaders(allowed) })
    response.status(204).end()
  }
