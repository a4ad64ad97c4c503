// Answers what is in the cache from the http server itself, before Express: the same bytes and headers, without the way.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AnswerCache } from '@/delivery/http/cache/answerCache'
import { keyOf, typeSuffix } from '@/delivery/http/cache/key'
import { writeFinished } from '@/delivery/http/cache/writeFinished'
import type { Client } from '@/delivery/http/clients/clients'
import { hasBody } from '@/delivery/http/hasBody'
import { parametersAt } from '@/delivery/http/routes/parametersAt'
import { pagePlaces } from '@/delivery/pages/places'

/** Where answers are kept: a look at the cache would find nothing elsewhere. */
const places = ['/v1/', '/sitemap', '/robots.txt', ...pagePlaces]

const isPlace = (url: string): boolean => {
  for (const place of places) if (url.startsWith(place)) return true
  return false
}

/** True when the request was answered. Whoever sends a cookie or credentials is answered, and counted, by Express. */
export const cachedAnswers =
  (cache: AnswerCache) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    const { url = '' } = request
    if (!isPlace(url) || !isCacheable(request)) return false
    const suffix = typeSuffix(url, request)
    const answer = cache.get(url + suffix) ?? cache.get((ownKeyOf(url) ?? '') + suffix)
    return answer !== undefined && writeFinished(answer, request, response)
  }

const ownKeyOf = (url: string): string | undefined => {
  const [path = '', search] = url.split('?', 2)
  return keyOf(url, search === undefined ? undefined : parametersAt(path))
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
