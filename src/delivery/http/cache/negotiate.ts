// Which encoding a client takes (RFC 9110, 12.5.3). Clients send few different headers: each is read once.
import { LRUCache } from 'lru-cache'
import type { Encoding } from '@/delivery/http/cache/finished'

const preferred: readonly Encoding[] = ['br', 'gzip']

const read = new LRUCache<string, readonly Encoding[]>({ max: 500 })

/** The encodings a client takes beside the plain one, ours first; a weight of 0 is a refusal. */
export const encodingsFor = (header: string | undefined): readonly Encoding[] => {
  if (!header) return []
  const known = read.get(header)
  if (known) return known
  const weights = new Map(header.split(',').map(weightOf))
  const accepted = preferred.filter((encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0)
  read.set(header, accepted)
  return accepted
}

const weightOf = (part: string): [string, number] => {
  const [name = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase())
  const weight = parameters.find((one) => one.startsWith('q='))
  return [name, weight ? Number(weight.slice(2)) || 0 : 1]
}
