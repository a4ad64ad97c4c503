// A cache of what many responses are made of: live referenced documents and supporting entries, and the totals of lists.
// It is invalidated by the same tags as responses. Requests for the past (`?at=`) and transactions bypass it.
import type { Payload } from 'payload'
import { type CacheOptions, type Tagged, TaggedCache } from '@/delivery/http/cache/taggedCache'

interface Kept<T> extends Tagged {
  value: T
}

export interface ReferenceCache {
  /** By `collection:id`; null for what is not public. */
  references: TaggedCache<Kept<object | null>>
  /** By the query, written as JSON. */
  totals: TaggedCache<Kept<number>>
}

const caches = new WeakMap<object, ReferenceCache>()

/** Starts caching in this process; whoever calls this must invalidate what changes. */
export const startReferenceCache = ({ db }: Payload, { maxBytes }: CacheOptions): ReferenceCache => {
  const cache: ReferenceCache = {
    references: new TaggedCache({ maxBytes }),
    totals: new TaggedCache({ maxBytes: totalsBytes }),
  }
  caches.set(db, cache)
  return cache
}

export const endReferenceCache = ({ db }: Payload): void => void caches.delete(db)

export const referenceCacheOf = ({ db }: Payload): ReferenceCache | undefined => caches.get(db)

const totalsBytes = 1024 ** 2
const weight = 400

/** The total of a list, counted if it is not cached. */
export const cached = async (
  payload: Payload,
  { query, tags }: { query: unknown; tags: readonly string[] },
  count: () => Promise<number>,
): Promise<number> => {
  const cache = referenceCacheOf(payload)
  if (!cache) return count()
  const key = JSON.stringify(query)
  const make = async () => ({ value: await count(), tags, size: weight + key.length * 2 })
  return (await cache.totals.getOrMake(key, make)).value
}
