// Payload takes a session cookie only from requests that prove their origin. Browsers always do so where it matters: with
// Origin on everything that changes something, across sites too. A request with neither header comes from a program (or is
// a browser's GET over plain http, which changes nothing), so no other site can have forged it.
import type { RequestHandler } from 'express'

export const admitPlainClients: RequestHandler = ({ headers }, _response, next) => {
  if (!headers.origin && !headers['sec-fetch-site']) headers['sec-fetch-site'] = 'none'
  next()
}
