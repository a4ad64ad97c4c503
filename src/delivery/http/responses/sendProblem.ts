// Sends an error as RFC 9457 problem details; what is our fault is logged with its cause and told without it.
import type { ErrorRequestHandler, Request, Response } from 'express'
import type { Payload } from 'payload'
import { isPrivate, noStore } from '@/delivery/http/preview'
import { Problem } from '@/delivery/http/problems'

export const sendProblem =
  (payload: Payload): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const problem = toldProblem(payload, error, request)
    response.removeHeader('Content-Disposition')
    response
      .status(problem.status)
      .set({
        'Cache-Control': cacheControlOf(problem, response),
        ...problem.headers,
      })
      .type('application/problem+json')
      .send(Buffer.from(JSON.stringify(problem.toDocument())))
  }

/** What opens something does not belong into a log. */
const withoutToken = ({ originalUrl }: Pick<Request, 'originalUrl'>): string =>
  originalUrl.replace(/([?&](?:[^=&]*%[^=&]*|preview[^=&]*)=)[^&]*/g, '$1[cut]')

const cacheControlOf = ({ status }: Problem, response: Response): string => {
  if (isPrivate(response)) return noStore
  return status >= 500 ? 'no-store' : 'public, max-age=0, s-maxage=10'
}

/** What is told of an error; what is our fault is logged. */
export const toldProblem = (
  payload: Payload,
  error: unknown,
  request: Pick<Request, 'originalUrl'>,
): Problem => {
  const problem = problemOf(error)
  if (problem.code === 'internal')
    payload.logger.error({ err: error, url: withoutToken(request) }, 'A public request failed.')
  return problem
}

/** A broken percent-encoding in the path reaches us as an error of Express with status 400. */
const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error
  if (error instanceof URIError || (error as { status?: number } | null)?.status === 400)
    return new Problem(
      'bad-request',
      'The address has a broken percent-encoding. Encode it as UTF-8 (RFC 3986, 2.1).',
    )
  return new Problem(
    'internal',
    'The request is valid, but the server failed to answer it. Try again in a moment.',
  )
}
