// Addresses that Payload would trip over: broken percent-encoding, a host that is none, a language that is not offered.
import type { Request as ExpressRequest } from 'express'
import type { SanitizedConfig } from 'payload'
import { parseUrl } from '@/platform/parseUrl'
import { badRequest, type Refusal } from './refusal'
import { urlOf } from './toRequest'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

export function checkAddress(request: ExpressRequest, config: SanitizedConfig): Refusal | undefined {
  if (!methods.includes(request.method)) return unknownMethod(request.method)
  if (!parseUrl(urlOf(request))) return badRequest('The Host header or the path is not a valid address.')
  const { pathname, searchParams } = new URL(urlOf(request))
  if (!isDecodable(pathname)) return badRequest('The path has a broken percent-encoding. Encode it as UTF-8.')
  return checkLocale(searchParams, config)
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

const everything = ['all', '*']
const noFallback = ['none', 'null', 'false']

/** Payload answers an unknown language in the default one: a client would take the one for the other. */
function checkLocale(query: URLSearchParams, { localization }: SanitizedConfig): Refusal | undefined {
  if (!localization) return undefined
  const known = localization.localeCodes
  const wrong = (names: string[], also: string[]) =>
    names.flatMap((name) =>
      query
        .getAll(name)
        .filter((value) => value && !known.includes(value) && !also.includes(value))
        .map((value) => ({ name, value })),
    )[0]
  const found = wrong(['locale'], everything) ?? wrong(['fallback-locale', 'fallbackLocale'], noFallback)
  return (
    found && badRequest(`“${found.name}” is “${found.value}”: use one of ${[...known, 'all'].join(', ')}.`)
  )
}
