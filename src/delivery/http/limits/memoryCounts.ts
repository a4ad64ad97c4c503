// Counts of requests where one process serves. The store that express-rate-limit 8 brings goes by the time of day: after
// a clock was set back, who had reached the limit was sent away until it had caught up.
import type { Store } from 'express-rate-limit'

interface Count {
  begun: number
  hits: number
}

/** @param clock ms, as nobody sets them */
export const countsInMemory = (clock = () => performance.now()): Store => {
  const counts = new Map<string, Count>()
  let windowMs = 60_000

  const countOf = (name: string): Count => {
    const now = clock()
    // They stand in the order in which they began.
    for (const [old, { begun }] of counts) {
      if (now - begun < windowMs) break
      counts.delete(old)
    }
    const count = counts.get(name) ?? { begun: now, hits: 0 }
    counts.set(name, count)
    return count
  }
  return {
    localKeys: true,
    init: (options) => {
      windowMs = options.windowMs
    },
    increment: (name) => {
      const count = countOf(name)
      count.hits += 1
      const left = windowMs - (clock() - count.begun)
      return { totalHits: count.hits, resetTime: new Date(Date.now() + left) }
    },
    decrement: (name) => {
      countOf(name).hits -= 1
    },
    resetKey: (name) => void counts.delete(name),
  }
}
