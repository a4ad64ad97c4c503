// The index of a process against a world that changes while it reads: in the end it knows what is live, and nothing else.
import { afterEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { SearchEngine } from '@/delivery/search/engine'
import type { SearchEntry } from '@/delivery/search/entry'
import { SearchIndex } from '@/delivery/search/searchIndex'
import type { EntrySource, LiveDocument } from '@/delivery/search/source'
import { entry } from '../helpers/searching'

interface Known {
  number: number
  title: string
  scan: number
}

/** Keeps what it is given and finds all of it. */
class Engine implements SearchEngine {
  readonly known = new Map<string, Known>()

  async put({
    keys,
    entries,
    scan,
  }: {
    keys: readonly string[]
    entries: readonly SearchEntry[]
    scan: number
  }) {
    await turn()
    for (const key of keys) this.known.delete(key)
    for (const { type, id, number, texts } of entries)
      this.known.set(`${type}:${id}`, { number, title: texts.title, scan })
  }
  async notSeenIn(scan: number) {
    return [...this.known].filter(([, known]) => known.scan < scan).map(([key]) => key)
  }
  async numbersOf(keys: readonly string[]) {
    return new Map(
      keys.flatMap((key) => [[key, this.known.get(key)?.number ?? 0] as const].filter(([, n]) => n > 0)),
    )
  }
  async find() {
    const hits = [...this.known.keys()].map((key) => ({
      type: 'articles' as const,
      id: key.slice('articles:'.length),
      language: 'en' as const,
      score: 1,
      matched: { stems: new Set<string>() },
    }))
    return { hits, total: hits.length, matching: 'exact' as const, facets: {} }
  }
  async close() {}
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** Documents that are live, some of which show the title of another one. */
class World implements EntrySource {
  readonly live = new Map<string, { number: number; title: string; shows?: string }>()
  readonly numbers = new Map<string, number>()
  failures = 0

  publish(key: string, shows?: string) {
    const number = (this.numbers.get(key) ?? 0) + 1
    this.numbers.set(key, number)
    this.live.set(key, { number, title: `${key} ${number}`, ...(shows ? { shows } : {}) })
  }

  /** What the index should know. */
  titles(): Record<string, string> {
    return Object.fromEntries([...this.live.keys()].sort().map((key) => [key, this.titleOf(key)]))
  }

  async of(keys: readonly string[]) {
    return this.read(() => keys.filter((key) => this.live.has(key)))
  }

  async after({ after, mentioning, limit }: Parameters<EntrySource['after']>[0]) {
    return this.read(() =>
      [...this.live]
        .filter(([key, { shows }]) => key > after && (mentioning === undefined || shows === mentioning))
        .map(([key]) => key)
        .sort()
        .slice(0, limit),
    )
  }

  private titleOf(key: string): string {
    const { title, shows } = this.live.get(key) ?? { title: '' }
    return shows === undefined ? title : `${title} with ${this.live.get(shows)?.title ?? 'nobody'}`
  }

  /** As a database answers: what it saw is old by the time it arrives. */
  private async read(keys: () => string[]): Promise<LiveDocument[]> {
    await turn()
    if (this.failures > 0) {
      this.failures -= 1
      throw new Error('The database is away.')
    }
    const seen = keys().map((key) => ({
      key,
      number: this.live.get(key)?.number ?? 0,
      entries: [
        entry(key.slice('articles:'.length), {
          number: this.live.get(key)?.number ?? 0,
          texts: { title: this.titleOf(key) },
        }),
      ],
    }))
    await turn()
    return seen
  }
}

const open: SearchIndex[] = []

afterEach(() => Promise.all(open.splice(0).map((index) => index.close())))

const started = () => {
  const [world, engine, errors] = [new World(), new Engine(), [] as unknown[]]
  let changes = 0
  const index = new SearchIndex({
    source: world,
    engine,
    logger: { error: (error: unknown) => errors.push(error) } as never,
    onChange: () => {
      changes += 1
    },
  })
  open.push(index)
  return { world, engine, index, errors, changes: () => changes }
}

const query = { text: '', locale: 'en' as const, sort: [], facets: [], limit: 10, offset: 0, now: '' }

const totalIn = async (index: SearchIndex) => {
  const found = await index.find(query)
  return typeof found === 'string' ? found : found.total
}

const titlesIn = ({ known }: Engine) =>
  Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { title }]) => [key, title]))

describe('a search', () => {
  it('waits for the index to be built', async () => {
    const { world, index } = started()
    for (let number = 0; number < 25; number += 1)
      world.publish(`articles:${String(number).padStart(2, '0')}`)
    index.build()
    expect(await totalIn(index)).toBe(25)
  })

  it('knows what was told before it', async () => {
    const { world, index } = started()
    index.build()
    await index.find(query)
    world.publish('articles:a')
    index.changed({ collection: 'articles', id: 'a' })
    expect(await totalIn(index)).toBe(1)
    world.live.delete('articles:a')
    index.changed({ collection: 'articles', id: 'a' })
    expect(await totalIn(index)).toBe(0)
  })

  it('is refused when too many are searching', async () => {
    const { index } = started()
    const asked = Array.from({ length: 101 }, () => index.find(query))
    await index.close()
    expect((await Promise.all(asked)).filter((answer) => answer === 'busy')).toHaveLength(1)
  })

  it('is answered with nothing at all while there is no index', async () => {
    const { index } = started()
    const asked = index.find(query)
    await index.close()
    expect(await asked).toBe('building')
  })
})

describe('the index', () => {
  it('is brought up to date once for a change that is told twice', async () => {
    const { world, index, changes } = started()
    index.build()
    world.publish('articles:a')
    index.changed({ collection: 'articles', id: 'a' })
    await index.find(query)
    const before = changes()
    index.changed({ collection: 'articles', id: 'a' })
    await index.find(query)
    expect(changes()).toBe(before)
  })

  it('goes on after a failure, with nothing lost', async () => {
    const { world, index, errors } = started()
    world.publish('articles:a')
    world.failures = 1
    index.build()
    expect(await totalIn(index)).toBe(1)
    world.failures = 1
    world.publish('articles:b')
    index.changed({ collection: 'articles', id: 'b' })
    expect([await totalIn(index), errors.length]).toEqual([2, 2])
  })

  it('is right after whatever happened in whatever order', async () => {
    const ids = ['a', 'b', 'c', 'd']
    const step = fc.record({
      does: fc.constantFrom('publish', 'end', 'rebuild', 'wait', 'secretly'),
      id: fc.constantFrom(...ids),
      shows: fc.option(fc.constantFrom(...ids), { nil: undefined }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { world, engine, index } = started()
        index.build()
        for (const { does, id, shows } of steps) {
          const key = `articles:${id}`
          const told = () => index.changed({ collection: 'articles', id })
          const does_ = {
            publish: () => {
              world.publish(key, shows && `articles:${shows}`)
              told()
            },
            end: () => {
              world.live.delete(key)
              told()
            },
            rebuild: () => index.build(),
            wait: turn,
            // Nobody tells, as while a stream is broken; the walk at the end finds it.
            secretly: () => void world.live.delete(key),
          }
          await does_[does]()
        }
        index.build()
        const isRight = () => JSON.stringify(titlesIn(engine)) === JSON.stringify(world.titles())
        for (let count = 0; count < 1_000 && !isRight(); count += 1) await turn()
        await index.find(query)
        expect(titlesIn(engine)).toEqual(world.titles())
        await index.close()
      }),
      { numRuns: 100 },
    )
  })
})
