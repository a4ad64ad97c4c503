// Payload 3.90.1: takes a session cookie from no request without `Origin` and `Sec-Fetch-Site`: over plain http a browser
// that follows a link is signed out.
// Issue: https://github.com/payloadcms/payload/issues/17565
// Until: such a request is known by its cookie.
import type { RequestHandler } from 'express'

/**
 * Browsers prove their origin where it matters: with Origin on everything that changes something, across sites too. A
 * request with neither header comes from a program (or is a browser's GET over plain http, which changes nothing), so no
 * other site can have forged it.
 */
export const admitPlainClients: RequestHandler = ({ headers }, _response, next) => {
  if (!headers.origin && !headers['sec-fetch-site']) headers['sec-fetch-site'] = 'none'
  next()
}
