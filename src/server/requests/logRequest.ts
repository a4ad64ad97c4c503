// One line a request, written when it is over. Queries and tokens in paths stay out of the log.
import type { Request, RequestHandler } from 'express'
import { logger } from '@/platform/log/logger'

export const logRequest: RequestHandler = (request, response, next) => {
  const started = performance.now()
  response.once('close', () => {
    const line = {
      requestId: response.locals.requestId,
      method: request.method,
      path: withoutTokens(request),
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
      ...(response.writableFinished ? {} : { aborted: true }),
    }
    logger[levelOf(line)](line, 'request')
  })
  next()
}

const withoutTokens = ({ originalUrl }: Request): string =>
  (originalUrl.split('?', 1)[0] ?? '').replace(/\/(reset|verify|review)\/[^/]+/, '/$1/[cut]')

const quiet = /^\/(healthz|readyz|_next\/)/

const levelOf = ({ status, path }: { status: number; path: string }): 'debug' | 'info' | 'error' => {
  if (quiet.test(path)) return 'debug'
  return status >= 500 && status !== 503 ? 'error' : 'info'
}
