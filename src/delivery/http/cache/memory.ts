// What many answers are made of, kept between them: referenced documents and supporting entries as they are live, and how
// many documents a list has. It forgets by the same tags as answers do. Looking back (`?at=`) and transactions pass it by.
import type { Payload } from 'payload'
import { type CacheOptions, type Tagged, TaggedCache } from '@/delivery/http/cache/taggedCache'

interface Kept<T> extends Tagged {
  value: T
}

export interface Memory {
  /** By `collection:id`; null for what is not public. */
  references: TaggedCache<Kept<object | null>>
  /** By the query, written as JSON. */
  totals: TaggedCache<Kept<number>>
}

const memories = new WeakMap<object, Memory>()

/** From now on answers of this process are made with a memory; whoever calls this must tell it what changes. */
export const startMemory = ({ db }: Payload, { maxBytes }: CacheOptions): Memory => {
  const memory: Memory = {
    references: new TaggedCache({ maxBytes }),
    totals: new TaggedCache({ maxBytes: totalsBytes }),
  }
  memories.set(db, memory)
  return memory
}

export const endMemory = ({ db }: Payload): void => void memories.delete(db)

export const memoryOf = ({ db }: Payload): Memory | undefined => memories.get(db)

const totalsBytes = 1024 ** 2
const weight = 400

/** The total of a list, counted when it is not known. */
export const remembered = async (
  payload: Payload,
  { query, tags }: { query: unknown; tags: readonly string[] },
  count: () => Promise<number>,
): Promise<number> => {
  const memory = memoryOf(payload)
  if (!memory) return count()
  const key = JSON.stringify(query)
  const make = async () => ({ value: await count(), tags, size: weight + key.length * 2 })
  return (await memory.totals.answer(key, make)).value
}
