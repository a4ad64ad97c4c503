// A cache bounded by bytes. An entry is invalidated when anything it was made of changes, by its tags. One that was being
// made meanwhile is not stored, so nothing here is older than the last invalidation.
import { LRUCache } from 'lru-cache'
import { currentTime } from '@/platform/database/clock'

export interface Tagged {
  readonly tags: readonly string[]
  /** Bytes it takes in memory, roughly. */
  readonly size: number
  /** False for what must not be cached. */
  readonly isStorable?: boolean
}

export interface CacheOptions {
  /** How much memory all together may take. */
  maxBytes: number
}

/** Something is being read in order to be cached. */
export interface Reading {
  /** The last change before they began. */
  readonly turn: number
}

interface Drop {
  /** Its place in the order of all drops. */
  turn: number
  /** Absent: everything was dropped. */
  tags?: ReadonlySet<string>
}

export class TaggedCache<T extends Tagged> {
  readonly #entries: LRUCache<string, T>
  readonly #keysOf = new Map<string, Set<string>>()
  /** What is being made: whoever asks meanwhile waits for the same one. */
  readonly #flights = new Map<string, Promise<T>>()
  /** In the order they began. */
  readonly #readings = new Set<Reading>()
  /** Drops since the oldest reading began. */
  #drops: Drop[] = []
  #turn = 0
  #changedAt = 0
  #open = true

  constructor({ maxBytes }: CacheOptions) {
    this.#entries = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ size }, key) => size + key.length,
      dispose: (entry, key) => this.#forget(key, entry),
    })
  }

  get(key: string): T | undefined {
    return this.#entries.get(key)
  }

  /** From the cache, or in flight, or made now by `make`. Errors are passed on and not cached. */
  async getOrMake(key: string, make: () => Promise<T>): Promise<T> {
    const there = this.#entries.get(key) ?? this.#flights.get(key)
    if (there) return there
    const reading = this.begin()
    const flight = make()
    this.#flights.set(key, flight)
    try {
      const made = await flight
      this.store(reading, key, made)
      return made
    } finally {
      if (this.#flights.get(key) === flight) this.#flights.delete(key)
      this.end(reading)
    }
  }

  /** To be called before the first read for an entry; {@link end} in any case. */
  begin(): Reading {
    const reading = { turn: this.#turn }
    this.#readings.add(reading)
    return reading
  }

  /** Stores what was made in this reading, unless something in it changed since the reading began. */
  store({ turn }: Reading, key: string, entry: T): void {
    if (!this.#open || entry.isStorable === false || this.#changedSince(turn, entry.tags)) return
    this.#entries.set(key, entry)
    if (!this.#entries.has(key)) return
    for (const tag of entry.tags) {
      const keys = this.#keysOf.get(tag)
      if (keys) keys.add(key)
      else this.#keysOf.set(tag, new Set([key]))
    }
  }

  end(reading: Reading): void {
    this.#readings.delete(reading)
    if (this.#drops.length === 0) return
    const [oldest] = this.#readings
    this.#drops = oldest ? this.#drops.filter(({ turn }) => turn > oldest.turn) : []
  }

  /** Drops all that depends on one of these. */
  drop(tags: readonly string[]): void {
    this.#note({ turn: ++this.#turn, tags: new Set(tags) })
    for (const key of tags.flatMap((tag) => [...(this.#keysOf.get(tag) ?? [])])) this.#entries.delete(key)
  }

  clear(): void {
    this.#note({ turn: ++this.#turn })
    this.#entries.clear()
  }

  /** While nobody tells what changes elsewhere, nothing is kept; nor what was read then and is ready only afterwards. */
  set isOpen(open: boolean) {
    this.#open = open
    this.clear()
  }

  /** When something was dropped last, in ms since 1970; 0 when nothing was. */
  get changedAt(): number {
    return this.#changedAt
  }

  get size(): { answers: number; bytes: number } {
    return { answers: this.#entries.size, bytes: this.#entries.calculatedSize }
  }

  #forget(key: string, { tags }: T): void {
    for (const tag of tags) {
      const keys = this.#keysOf.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysOf.delete(tag)
    }
  }

  /** What began before a drop must not serve those who ask after it. */
  #note(drop: Drop): void {
    this.#changedAt = currentTime().getTime()
    if (this.#readings.size === 0) return
    this.#drops.push(drop)
    this.#flights.clear()
  }

  #changedSince(turn: number, tags: readonly string[]): boolean {
    return this.#drops.some(
      (drop) => drop.turn > turn && (!drop.tags || tags.some((tag) => drop.tags?.has(tag))),
    )
  }
}
