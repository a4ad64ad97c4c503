// Which encoding a client takes (RFC 9110, 12.5.3). Clients send few different headers: each is read once.
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import type { Encoding } from '@/delivery/http/cache/cachedResponse'

const preferred: readonly Encoding[] = ['br', 'gzip']

const read = new LRUCache<string, readonly Encoding[]>({ max: 500 })

/** The encodings a client takes beside the plain one, ours first; a weight of 0 is a refusal. */
export const encodingsFor = (header: string | undefined): readonly Encoding[] => {
  if (!header) return []
  const known = read.get(header)
  if (known) return known
  const accepted = new Negotiator({ headers: { 'accept-encoding': header } }).encodings(preferred)
  const encodings = preferred.filter((encoding) => accepted.includes(encoding))
  read.set(header, encodings)
  return encodings
}
