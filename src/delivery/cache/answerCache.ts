// Finished answers by address, bounded by bytes. Each is dropped when something it was made of changes: its tags say.
import { LRUCache } from 'lru-cache'
import type { Finished } from '@/delivery/cache/finished'

interface Options {
  /** How much memory the answers may take. */
  maxBytes: number
}

interface Drop {
  /** Its place in the order of all drops. */
  turn: number
  /** Absent: everything was dropped. */
  tags?: ReadonlySet<string>
}

export class AnswerCache {
  readonly #answers: LRUCache<string, Finished>
  readonly #keysOf = new Map<string, Set<string>>()
  /** Answers that are being made: whoever asks meanwhile waits for the same one. */
  readonly #flights = new Map<string, Promise<Finished>>()
  #inFlight = 0
  /** Drops since the oldest flight began: an answer that read before a change must not be kept after it. */
  #drops: Drop[] = []
  #turn = 0
  #open = true

  constructor({ maxBytes }: Options) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ size }, key) => size + key.length,
      dispose: (answer, key) => this.#forget(key, answer),
    })
  }

  get(key: string): Finished | undefined {
    return this.#answers.get(key)
  }

  /** The answer that is kept, or being made, or made now by `make`. An error is passed on and not kept. */
  async answer(key: string, make: () => Promise<Finished>): Promise<Finished> {
    const kept = this.#answers.get(key) ?? this.#flights.get(key)
    if (kept) return kept
    const turn = this.#turn
    const answer = make()
    this.#flights.set(key, answer)
    this.#inFlight += 1
    try {
      const made = await answer
      if (this.#open && made.isKept && !this.#changedSince(turn, made.tags)) this.#keep(key, made)
      return made
    } finally {
      if (this.#flights.get(key) === answer) this.#flights.delete(key)
      this.#inFlight -= 1
      if (this.#inFlight === 0) this.#drops = []
    }
  }

  /** Drops every answer that depends on one of these. */
  drop(tags: readonly string[]): void {
    this.#note({ turn: ++this.#turn, tags: new Set(tags) })
    for (const key of tags.flatMap((tag) => [...(this.#keysOf.get(tag) ?? [])])) this.#answers.delete(key)
  }

  clear(): void {
    this.#note({ turn: ++this.#turn })
    this.#answers.clear()
  }

  /** While nobody tells what changes elsewhere, nothing is kept. */
  set isOpen(open: boolean) {
    this.#open = open
    if (!open) this.clear()
  }

  get size(): { answers: number; bytes: number } {
    return { answers: this.#answers.size, bytes: this.#answers.calculatedSize }
  }

  #keep(key: string, answer: Finished): void {
    this.#answers.set(key, answer)
    if (!this.#answers.has(key)) return
    for (const tag of answer.tags) {
      const keys = this.#keysOf.get(tag)
      if (keys) keys.add(key)
      else this.#keysOf.set(tag, new Set([key]))
    }
  }

  #forget(key: string, { tags }: Finished): void {
    for (const tag of tags) {
      const keys = this.#keysOf.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysOf.delete(tag)
    }
  }

  /** An answer that began before a drop must not serve those who ask after it. */
  #note(drop: Drop): void {
    if (this.#inFlight === 0) return
    this.#drops.push(drop)
    this.#flights.clear()
  }

  #changedSince(turn: number, tags: readonly string[]): boolean {
    return this.#drops.some(
      (drop) => drop.turn > turn && (!drop.tags || tags.some((tag) => drop.tags?.has(tag))),
    )
  }
}
