// Answers what is in the cache from the http server itself, before Express: the same bytes and headers, without the way.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import type { AnswerCache } from '@/delivery/cache/answerCache'
import { keyOf } from '@/delivery/cache/key'
import { writeFinished } from '@/delivery/cache/writeFinished'
import { keyIn } from '@/delivery/clients/authorization'
import { rememberedClient } from '@/delivery/clients/clients'

/** Where answers are kept: a look at the cache would find nothing elsewhere. */
const places = ['/v1/', '/sitemap', '/robots.txt']

/**
 * True when the request was answered. Whoever sends a cookie, or credentials that are not a key known at this moment, is
 * answered by Express.
 */
export const cachedAnswers =
  (payload: Payload, cache: AnswerCache) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    const { url = '' } = request
    if (!places.some((place) => url.startsWith(place)) || !isCacheable(request)) return false
    if (request.headers.authorization !== undefined && !rememberedClient(payload, request.headers))
      return false
    const answer = cache.get(url) ?? cache.get(keyOf(url) ?? '')
    if (!answer) return false
    writeFinished(answer, request, response)
    return true
  }

/** Reading, by nobody in particular; a key changes how often one may ask, not what is answered. */
export const isCacheable = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  headers.cookie === undefined &&
  (headers.authorization === undefined || keyIn(headers.authorization) !== undefined)
