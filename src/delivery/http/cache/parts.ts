// What answers are made of, kept for the next one: each in a bounded cache that is invalidated by the same tags as answers.
// Requests for the past (`?at=`), previews and transactions bypass it.
import type { Payload } from 'payload'
import { type CacheOptions, type Tagged, TaggedCache } from '@/delivery/http/cache/taggedCache'

interface Kept<T> extends Tagged {
  value: T
}

/** What is presented of one live document, in one form. */
export interface Fragment extends Tagged {
  bytes: Buffer
  /** In which language it is. */
  language: string
  /** ISO 8601 instant of the publication. */
  publishedAt: string
}

export interface Parts {
  /** What presenters ask for, by `collection:id`; null for what is not public. */
  references: TaggedCache<Kept<object | null>>
  /** By `collection:id` and form. */
  fragments: TaggedCache<Fragment>
  /** Of lists, by the query, written as JSON. */
  totals: TaggedCache<Kept<number>>
}

const started = new WeakMap<object, Parts>()

/**
 * From now on this process keeps parts; whoever calls this must invalidate what changes.
 * @param maxBytes of each kind but totals, which are small
 */
export const startParts = ({ db }: Payload, { maxBytes }: CacheOptions): Parts => {
  const parts: Parts = {
    references: new TaggedCache({ maxBytes }),
    fragments: new TaggedCache({ maxBytes }),
    totals: new TaggedCache({ maxBytes: totalsBytes }),
  }
  started.set(db, parts)
  return parts
}

export const endParts = ({ db }: Payload): void => void started.delete(db)

/** @param at of a moment of the past nothing is kept */
export const partsOf = ({ db }: Payload, at?: string): Parts | undefined =>
  at === undefined ? started.get(db) : undefined

const totalsBytes = 1024 ** 2
const weight = 400

/** The total of a list, counted if it is not kept. */
export const keptTotal = async (
  payload: Payload,
  { query, tags }: { query: unknown; tags: readonly string[] },
  count: () => Promise<number>,
): Promise<number> => {
  const parts = partsOf(payload)
  if (!parts) return count()
  const key = JSON.stringify(query)
  const make = async () => ({ value: await count(), tags, size: weight + key.length * 2 })
  return (await parts.totals.getOrMake(key, make)).value
}
