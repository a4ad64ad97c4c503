// The search index of a process: built in the background, brought up to date by what it is told, asked by readers.
import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { isEditorial } from '@/collections/editorial'
import { bringUpToDate } from '@/delivery/search/bringUpToDate'
import type { Found, SearchEngine, SearchQuery } from '@/delivery/search/engine'
import { keyOf } from '@/delivery/search/entry'
import type { EntrySource } from '@/delivery/search/source'
import { Worklist } from '@/delivery/search/worklist'
import type { Change } from '@/publishing/publications/changes'

interface Options {
  source: EntrySource
  engine: SearchEngine
  logger: Pick<Payload['logger'], 'error'>
  /** Told each time after the index changed. */
  onChange: () => void
}

/** Milliseconds a search waits for the index: to be built, to know what was just published. */
const patience = 3_000
/** Searches under way at a time: the engine serves one after the other, and nobody should wait for long in vain. */
const maxReaders = 100
/** Milliseconds between attempts after failures, at most. */
const longestPause = 30_000

export class SearchIndex {
  readonly #work = new Worklist()
  readonly #stopping = new AbortController()
  readonly #waiting = new Set<() => void>()
  #scan = 0
  #readers = 0
  #isBuilt = false
  #loop: Promise<void> | undefined
  #wake = () => {}

  constructor(private readonly options: Options) {}

  /** Walks through all live documents, and again each time it is called: what changed unheard is found so. */
  build(): void {
    this.#scan += 1
    this.#work.addAll()
    this.#loop ??= this.#run()
    this.#wake()
  }

  /** A document became live or ended, or something that documents show is another one. */
  changed({ collection, id }: Change): void {
    const key = keyOf({ type: collection, id })
    if (isEditorial(collection)) this.#work.addDocuments([key])
    else this.#work.addMentionsOf(key)
    this.#wake()
  }

  /**
   * What is found among all that is live, what was told a moment ago included. Waits for that, though not for ever:
   * whoever shows hits looks them up among live publications in any case.
   * @returns why not: the index is built for the first time, or more are searching than it can serve
   */
  async find(query: SearchQuery): Promise<Found | 'building' | 'busy'> {
    if (this.#readers >= maxReaders) return 'busy'
    this.#readers += 1
    try {
      if (!this.#isSettled) await this.#settled()
      return this.#isBuilt ? await this.options.engine.find(query) : 'building'
    } finally {
      this.#readers -= 1
    }
  }

  async close(): Promise<void> {
    this.#stopping.abort()
    this.#wake()
    this.#release()
    await this.#loop
    await this.options.engine.close()
  }

  get #isSettled(): boolean {
    return this.#isBuilt && !this.#work.hasChanges
  }

  async #settled(): Promise<void> {
    let late: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      this.#waiting.add(resolve)
      late = setTimeout(resolve, patience)
    })
    clearTimeout(late)
  }

  #release(): void {
    for (const resolve of this.#waiting) resolve()
    this.#waiting.clear()
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#stopping.signal.aborted; ) {
      try {
        await this.#step()
        failures = 0
      } catch (err) {
        failures += 1
        this.options.logger.error({ err }, 'The search index fell behind; it is tried again.')
        await this.#rest(Math.min(longestPause, 250 * 2 ** failures))
      }
      if (this.#isSettled) this.#release()
      await (this.#work.isEmpty ? this.#sleep() : breathe())
    }
  }

  async #step(): Promise<void> {
    const { source, engine, onChange } = this.options
    const parts = {
      source,
      engine,
      onChange,
      work: this.#work,
      scan: this.#scan,
      stopping: this.#stopping.signal,
    }
    if (await bringUpToDate(parts)) this.#isBuilt = true
  }

  #rest(milliseconds: number): Promise<void> {
    return pause(milliseconds, undefined, { signal: this.#stopping.signal }).catch(() => undefined)
  }

  /** Until there is something to do. */
  #sleep(): Promise<void> {
    if (this.#stopping.signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }
}
