// How often one address may ask within a while: a fixed window in the memory of this process, bounded in size.

export interface RateLimit {
  /** Counts one request; answers the seconds to wait, 0 when it may pass. */
  take: (key: string, now: number) => number
}

interface Options {
  most: number
  /** Milliseconds. */
  within: number
  /** Addresses remembered at most; the oldest are forgotten first. */
  keep?: number
}

export const rateLimit = ({ most, within, keep = 10_000 }: Options): RateLimit => {
  const windows = new Map<string, { start: number; count: number }>()
  return {
    take: (key, now) => {
      const known = windows.get(key)
      const current = known && now - known.start < within ? known : { start: now, count: 0 }
      current.count += 1
      if (current !== known) windows.delete(key)
      windows.set(key, current)
      for (const oldest of windows.keys()) {
        if (windows.size <= keep) break
        windows.delete(oldest)
      }
      return current.count <= most ? 0 : Math.max(1, Math.ceil((current.start + within - now) / 1000))
    },
  }
}
