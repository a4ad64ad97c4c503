// Addresses that Payload would trip over: broken percent-encoding, a host that is none, a language that is not offered.
import type { Request as ExpressRequest } from 'express'
import type { SanitizedConfig } from 'payload'
import { parseUrl } from '@/platform/parseUrl'
import { wrongLocale } from '@/platform/payload/unknownLocales'
import { badRequest, type Refusal } from './refusal'
import { urlOf } from './toRequest'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

export function checkAddress(request: ExpressRequest, config: SanitizedConfig): Refusal | undefined {
  if (!methods.includes(request.method)) return unknownMethod(request.method)
  if (!parseUrl(urlOf(request))) return badRequest('The Host header or the path is not a valid address.')
  const { pathname, searchParams } = new URL(urlOf(request))
  if (!isDecodable(pathname)) return badRequest('The path has a broken percent-encoding. Encode it as UTF-8.')
  const wrong = wrongLocale(searchParams, config)
  return wrong === undefined ? undefined : badRequest(wrong)
}

const unknownMethod = (method: string): Refusal => ({
  status: 405,
  code: 'method',
  message: `${method} is not answered here. Use one of ${methods.join(', ')}.`,
})

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}
