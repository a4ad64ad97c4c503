// Security headers by area. The panel's policy names a nonce for each answer: Next reads it from the request's own
// Content-Security-Policy header and puts it on the scripts it writes into the page.
import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

interface Options {
  /** Served over https: browsers are told to stay there. */
  https: boolean
}

/** For `/admin`: own scripts only, inline ones by nonce. Styles are open, as the editor sets them on elements. */
export const securePanel = ({ https }: Options): RequestHandler => {
  const set = secure({ https })
  return (request, response, next) => {
    const nonce = randomBytes(18).toString('base64')
    const policy = policyOf({
      'default-src': "'self'",
      'script-src': `'self' 'nonce-${nonce}'`,
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data: blob:",
      'media-src': "'self' data: blob:",
      'font-src': "'self' data:",
      'connect-src': "'self'",
      'worker-src': "'self' blob:",
      'frame-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'self'",
      'form-action': "'self'",
      'frame-ancestors': "'self'",
    })
    request.headers['content-security-policy'] = policy
    response.setHeader('Content-Security-Policy', policy)
    set(request, response, next)
  }
}

/** For data: nothing in an answer may run, load or be framed elsewhere. */
export const secureData = ({ https }: Options): RequestHandler => {
  const set = secure({ https })
  const policy = policyOf({
    'default-src': "'none'",
    'img-src': "'self' data:",
    'media-src': "'self'",
    'style-src': "'unsafe-inline'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'self'",
  })
  return (request, response, next) => {
    response.setHeader('Content-Security-Policy', policy)
    set(request, response, next)
  }
}

const secure = ({ https }: Options) =>
  helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: https && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  })

const policyOf = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ')
