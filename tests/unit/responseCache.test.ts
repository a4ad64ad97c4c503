// The cache of finished answers: never an answer older than the last change it was told of.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type CachedResponse, toCachedResponse } from '@/delivery/http/cache/cachedResponse'
import { cacheKey } from '@/delivery/http/cache/cacheKey'
import { encodingsFor } from '@/delivery/http/cache/negotiate'
import { ResponseCache } from '@/delivery/http/cache/responseCache'

const answer = async (body: string, tags: string[] = []): Promise<CachedResponse> =>
  toCachedResponse({ status: 200, headers: { 'Content-Type': 'text/plain' }, body, tags }, { common: {} })

const bodyOf = (finished: CachedResponse | undefined) => finished?.variants.identity.body.toString()

const cacheOf = (maxBytes = 1_000_000) => new ResponseCache({ maxBytes })

const later = <T>() => {
  let resolve = (_: T) => {}
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

describe('an answer', () => {
  it('is made once for all who ask at the same time, and kept', async () => {
    const cache = cacheOf()
    let made = 0
    const make = () => {
      made += 1
      return answer('one')
    }
    const answers = await Promise.all([1, 2, 3].map(() => cache.getOrMake('/v1/x', make)))
    expect([made, answers.map(bodyOf), bodyOf(cache.get('/v1/x'))]).toEqual([1, ['one', 'one', 'one'], 'one'])
  })

  it('is dropped by any of its tags and by no other', async () => {
    const cache = cacheOf()
    await cache.getOrMake('/a', () => answer('a', ['articles:1', 'list:articles']))
    await cache.getOrMake('/b', () => answer('b', ['projects:1']))
    cache.drop(['articles:2'])
    expect([bodyOf(cache.get('/a')), bodyOf(cache.get('/b'))]).toEqual(['a', 'b'])
    cache.drop(['articles:1'])
    expect([bodyOf(cache.get('/a')), bodyOf(cache.get('/b'))]).toEqual([undefined, 'b'])
  })

  it('that was being made while a thing in it changed is not kept, nor shared with who asks after', async () => {
    const cache = cacheOf()
    const old = later<CachedResponse>()
    const first = cache.getOrMake('/a', () => old.promise)
    cache.drop(['articles:1'])
    const second = cache.getOrMake('/a', () => answer('new', ['articles:1']))
    expect(bodyOf(await second)).toBe('new')
    old.resolve(await answer('old', ['articles:1']))
    expect(bodyOf(await first)).toBe('old')
    expect(bodyOf(cache.get('/a'))).toBe('new')
  })

  it('that failed is made again', async () => {
    const cache = cacheOf()
    await expect(cache.getOrMake('/a', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy')
    expect(bodyOf(await cache.getOrMake('/a', () => answer('fine')))).toBe('fine')
  })

  it('is not kept while nobody tells of changes', async () => {
    const cache = cacheOf()
    await cache.getOrMake('/a', () => answer('a'))
    cache.isOpen = false
    await cache.getOrMake('/b', () => answer('b'))
    expect([cache.get('/a'), cache.get('/b')]).toEqual([undefined, undefined])
  })

  it('makes room by its bytes', async () => {
    const cache = cacheOf(20_000)
    for (let index = 0; index < 50; index += 1)
      await cache.getOrMake(`/${index}`, () => answer('x'.repeat(500)))
    const { answers, bytes } = cache.size
    expect([answers > 2, answers < 20, bytes <= 20_000]).toEqual([true, true, true])
  })

  it('is never older than the last drop of its tag, in whatever order things happen', async () => {
    const steps = fc.array(
      fc.record({
        ask: fc.boolean(),
        document: fc.integer({ min: 0, max: 2 }),
        wait: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 40 },
    )
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const cache = cacheOf()
        const state = [0, 0, 0]
        const running: Promise<unknown>[] = []
        for (const { ask, document, wait } of all) {
          const tag = `articles:${document}`
          if (ask) {
            const make = async () => {
              const read = state[document]
              for (let turn = 0; turn < wait; turn += 1) await Promise.resolve()
              return answer(String(read), [tag])
            }
            running.push(cache.getOrMake(`/${document}`, make))
          } else {
            state[document] = (state[document] ?? 0) + 1
            cache.drop([tag])
          }
          const kept = bodyOf(cache.get(`/${document}`))
          expect([undefined, String(state[document])]).toContain(kept)
        }
        await Promise.all(running)
        for (const [document, value] of state.entries())
          expect([undefined, String(value)]).toContain(bodyOf(cache.get(`/${document}`)))
      }),
      { numRuns: 200 },
    )
  })
})

it.each([
  ['/v1/articles?limit=2&locale=fr', '/v1/articles?limit=2&locale=fr'],
  ['/v1/articles?locale=fr&limit=2', '/v1/articles?limit=2&locale=fr'],
  ['/v1/articles?', '/v1/articles'],
  ['/v1/articles?&&', '/v1/articles'],
  [`/v1/articles?${'x'.repeat(8000)}`, undefined],
])('%s is kept as %s', (url, key) => {
  expect(cacheKey(url)).toBe(key)
})

it.each<[string | undefined, string[]]>([
  [undefined, []],
  ['', []],
  ['gzip, deflate, br', ['br', 'gzip']],
  ['gzip;q=0.5, br;q=0', ['gzip']],
  ['*', ['br', 'gzip']],
  ['identity', []],
  ['BR', ['br']],
])('“%s” is answered in %j', (header, encodings) => {
  expect(encodingsFor(header)).toEqual(encodings)
})
