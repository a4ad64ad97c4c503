// Every request has an id: the caller's own when it is sane, a new one otherwise. Logs and records of the workflow carry it.
import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

const sane = /^[\w.:+/=-]{8,128}$/

export const identifyRequest: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id') ?? ''
  const id = sane.test(given) ? given : randomUUID()
  request.headers['x-request-id'] = id
  response.locals.requestId = id
  response.setHeader('X-Request-Id', id)
  next()
}
