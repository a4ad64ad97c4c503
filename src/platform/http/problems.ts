// Errors outside /api: RFC 9457 `application/problem+json`.
import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { logger } from '@/platform/log/logger'

export function sendPlainProblem(response: Response, status: number, detail: string): void {
  response
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail }))
}

export const unknownPath: RequestHandler = (request, response) => {
  sendPlainProblem(response, 404, `There is nothing at ${request.path}.`)
}

/** The last handler: what nobody expected is logged with its cause and told without it. */
export const unexpectedError: ErrorRequestHandler = (error, _request, response, next) => {
  const status = statusOf(error)
  if (status >= 500) logger.error({ err: error, requestId: response.locals.requestId }, 'A request failed.')
  if (response.headersSent) return next(error)
  const detail =
    status >= 500 ? 'Something went wrong here. Try again; the log has the details.' : error.message
  sendPlainProblem(response, status, detail)
}

const statusOf = (error: { status?: unknown; statusCode?: unknown }): number => {
  const status = Number(error?.status ?? error?.statusCode)
  return status >= 400 && status < 600 ? status : 500
}
