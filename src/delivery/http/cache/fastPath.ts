// Serves what is in the cache from the http server itself, before Express: the same bytes and headers, without its cost.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { cacheKey, typeSuffix } from '@/delivery/http/cache/cacheKey'
import type { ResponseCache } from '@/delivery/http/cache/responseCache'
import { writeCached } from '@/delivery/http/cache/writeCached'
import type { Client } from '@/delivery/http/clients/clients'
import { hasBody } from '@/delivery/http/hasBody'
import { parametersAt } from '@/delivery/http/routes/parametersAt'
import { pagePlaces } from '@/delivery/pages/places'

/** Where responses are cached: a lookup elsewhere would find nothing. */
const places = ['/v1/', '/sitemap', '/robots.txt', ...pagePlaces]

const isPlace = (url: string): boolean => {
  for (const place of places) if (url.startsWith(place)) return true
  return false
}

/** True when the request was answered. Requests with a cookie or credentials are answered, and counted, by Express. */
export const cachedResponses =
  (cache: ResponseCache) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    const { url = '' } = request
    if (!isPlace(url) || !isCacheable(request)) return false
    const suffix = typeSuffix(url, request)
    const answer = cache.get(url + suffix) ?? cache.get((ownKeyOf(url) ?? '') + suffix)
    return answer !== undefined && writeCached(answer, request, response)
  }

const ownKeyOf = (url: string): string | undefined => {
  const [path = '', search] = url.split('?', 2)
  return cacheKey(url, search === undefined ? undefined : parametersAt(path))
}

/**
 * Reading, by nobody in particular: no cookie, no credentials but the key of a client that is known to be one. A key
 * changes how often one may ask, not what is answered.
 */
export const isCacheable = (request: IncomingMessage, client?: Client): boolean => {
  const { method, headers } = request
  return (
    (method === 'GET' || method === 'HEAD') &&
    headers.cookie === undefined &&
    (headers.authorization === undefined || client !== undefined) &&
    !hasBody(request)
  )
}
