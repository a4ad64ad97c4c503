// The public side of a process: its cache, what keeps that true, and the two ways to its answers.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { AnswerCache } from '@/delivery/cache/answerCache'
import { cachedAnswers } from '@/delivery/cache/fastPath'
import { tagsOf } from '@/delivery/cache/tags'
import { watchChanges } from '@/delivery/cache/watchChanges'
import { limitRequests } from '@/delivery/limits/limitRequests'
import { deliveryRouter } from '@/delivery/router'
import { onPublicChange } from '@/publications/changes'

export interface Delivery {
  /** Answers from the cache before Express; false when it cannot. */
  fastPath: (request: IncomingMessage, response: ServerResponse) => boolean
  /** To be mounted at the root. */
  routes: RequestHandler
  cache: AnswerCache
  close: () => Promise<void>
}

interface Options {
  cacheBytes: number
  /** Address of the WebSub hub that feeds name. */
  websubHub?: string | undefined
  /** Requests a minute from one address, or `Infinity`. */
  rateLimit: number
}

export const startDelivery = (payload: Payload, { cacheBytes, websubHub, rateLimit }: Options): Delivery => {
  const cache = new AnswerCache({ maxBytes: cacheBytes })
  const forget = onPublicChange(payload, (change) => cache.drop(tagsOf(change)))
  const stopWatching = payload.db.name === 'mongoose' ? watchChanges(payload, cache) : async () => {}
  return {
    fastPath: cachedAnswers(cache),
    routes: deliveryRouter(payload, cache, { websubHub, limit: limitRequests(payload, rateLimit) }),
    cache,
    close: async () => {
      forget()
      await stopWatching()
    },
  }
}
