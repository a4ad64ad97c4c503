// The public side of a process: its cache and its search index, what keeps them true, and the two ways to its answers.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { cachedResponses } from '@/delivery/http/cache/fastPath'
import { fanOut, type Invalidated } from '@/delivery/http/cache/invalidation'
import { endParts, startParts } from '@/delivery/http/cache/parts'
import { ResponseCache } from '@/delivery/http/cache/responseCache'
import { cacheTags, searchTag } from '@/delivery/http/cache/tags'
import { type ChangeListener, watchChanges } from '@/delivery/http/cache/watchChanges'
import { limitRequests } from '@/delivery/http/rateLimit/limitRequests'
import { deliveryRouter } from '@/delivery/http/router'
import { SearchIndex } from '@/delivery/search/searchIndex'
import { publishedEntries } from '@/delivery/search/source'
import { sqliteEngine } from '@/delivery/search/sqlite/engine'
import { onPublicChange } from '@/publishing/publications/changes'

export interface Delivery {
  /** Answers from the cache before Express; false when it cannot. */
  fastPath: (request: IncomingMessage, response: ServerResponse) => boolean
  /** To be mounted at the root. */
  routes: RequestHandler
  cache: ResponseCache
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
  const cache = new ResponseCache({ maxBytes: cacheBytes })
  const { references, fragments, totals } = startParts(payload, { maxBytes: cacheBytes / 4 })
  const index = new SearchIndex({
    source: publishedEntries(payload),
    engine: sqliteEngine(),
    logger: payload.logger,
    onChange: () => cache.drop([searchTag]),
  })
  const listener = listenerOf(fanOut([references, fragments, totals, cache]), index)
  const forget = onPublicChange(payload, listener.changed)
  const stopWatching = payload.db.name === 'mongoose' ? watchChanges(payload, listener) : hearAll(listener)
  return {
    fastPath: cachedResponses(cache),
    routes: deliveryRouter({ payload, searchIndex: index, hub: websubHub ?? null }, cache, {
      limit: limitRequests(payload, rateLimit),
    }),
    cache,
    close: async () => {
      forget()
      await stopWatching()
      await index.close()
      endParts(payload)
    },
  }
}

const listenerOf = (kept: Invalidated, index: SearchIndex): ChangeListener => ({
  changed: (change) => {
    kept.drop(cacheTags(change))
    index.changed(change)
  },
  anyChanged: () => {
    kept.clear()
    index.build()
  },
  hears: (hears) => {
    kept.isOpen = hears
    if (hears) index.build()
  },
})

/** On SQLite one process serves: what changes, changes here. */
const hearAll = (listener: ChangeListener): (() => Promise<void>) => {
  listener.hears(true)
  return async () => {}
}
