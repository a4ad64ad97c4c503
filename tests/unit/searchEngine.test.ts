// The engine as a place to keep entries in: languages, filters, counts, order, what replaces and what removes.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { SearchEngine } from '@/delivery/search/engine'
import { sqliteEngine } from '@/delivery/search/sqlite/engine'
import { slipsOf } from '@/delivery/search/sqlite/typos'
import { entry, find, idsOf, put } from '../helpers/searching'

let engine: SearchEngine

beforeEach(() => {
  engine = sqliteEngine()
})

afterEach(() => engine.close())

const titled = (title: string) => ({ texts: { title } })

describe('a locale', () => {
  it('finds each document in the language in which it is answered', async () => {
    await put(engine, [
      entry('1', { ...titled('water'), language: 'en', locales: ['en', 'nl'] }),
      entry('1', { ...titled('eau'), language: 'fr', locales: ['fr'] }),
      entry('2', { ...titled('waterloop'), language: 'nl', locales: ['nl', 'en', 'fr'] }),
    ])
    expect([
      await idsOf(engine, 'water', { locale: 'en' }),
      await idsOf(engine, 'water', { locale: 'fr' }),
      await idsOf(engine, 'eau', { locale: 'fr' }),
      await idsOf(engine, 'eau', { locale: 'en' }),
    ]).toEqual([['1', '2'], ['2'], ['1'], []])
  })
})

describe('a document', () => {
  it('is found by its new words only, once it was put again', async () => {
    await put(engine, [entry('1', titled('old words'))])
    await put(engine, [entry('1', { ...titled('new words'), number: 2 })])
    expect([
      await idsOf(engine, 'old'),
      await idsOf(engine, 'new'),
      await engine.numbersOf(['articles:1']),
    ]).toEqual([[], ['1'], new Map([['articles:1', 2]])])
  })

  it('without entries is forgotten in every language', async () => {
    await put(engine, [entry('1', titled('gone')), entry('1', { ...titled('parti'), language: 'fr' })])
    await engine.put({ keys: ['articles:1'], entries: [], pass: 1 })
    expect([await idsOf(engine, 'gone'), await idsOf(engine, 'parti', { locale: 'fr' })]).toEqual([[], []])
    expect(await engine.numbersOf(['articles:1'])).toEqual(new Map())
  })

  it('that no walk has seen since is named', async () => {
    await put(engine, [entry('1'), entry('2')], 1)
    await put(engine, [entry('2'), entry('3')], 2)
    expect(await engine.notSeenIn(2)).toEqual(['articles:1'])
  })

  it('of ten megabytes is taken in and found', async () => {
    await put(engine, [entry('1', { texts: { title: 'Long', body: 'lorem ipsum dolor '.repeat(600_000) } })])
    expect(await idsOf(engine, 'dolor')).toEqual(['1'])
  }, 60_000)
})

describe('order', () => {
  it('is by where the word stands, before how often', async () => {
    await put(engine, [
      entry('body', { texts: { title: 'b', body: 'water water water water and more' } }),
      entry('names', { texts: { title: 'n', names: 'Water' } }),
      entry('summary', { texts: { title: 's', summary: 'Of water' } }),
      entry('title', titled('Water')),
      ...Array.from({ length: 9 }, (_, index) => entry(`other-${index}`, titled('fire'))),
    ])
    expect(await idsOf(engine, 'water')).toEqual(['title', 'summary', 'names', 'body'])
  })

  it('is by age among equals, the newer first', async () => {
    const at = (firstPublishedAt: string) => ({ ...titled('water'), values: { firstPublishedAt } })
    await put(engine, [
      entry('old', at('2015-01-01T00:00:00.000Z')),
      entry('new', at('2025-12-01T00:00:00.000Z')),
      entry('middle', at('2024-01-01T00:00:00.000Z')),
    ])
    expect(await idsOf(engine, 'water')).toEqual(['new', 'middle', 'old'])
  })

  it('puts the word itself before words that it begins', async () => {
    await put(engine, [
      entry('begins', titled('Articles')),
      entry('whole', titled('Art and more of it here')),
      ...Array.from({ length: 9 }, (_, index) => entry(`other-${index}`, titled('fire'))),
    ])
    expect(await idsOf(engine, 'art')).toEqual(['whole', 'begins'])
  })

  it('can be by a facet', async () => {
    await put(engine, [
      entry('b', titled('water')),
      entry('a', titled('water water')),
      entry('c', { texts: { body: 'water' } }),
    ])
    const sort = [{ column: 'slug' as const, descending: true }]
    expect(await idsOf(engine, 'water', { sort })).toEqual(['c', 'b', 'a'])
  })

  it('gives pages that hold each hit once, and the total on each', async () => {
    await put(
      engine,
      Array.from({ length: 25 }, (_, index) => entry(`n${index}`, titled('water'))),
    )
    const pages = await Promise.all([0, 10, 20, 30].map((offset) => find(engine, 'water', { offset })))
    const ids = pages.flatMap(({ hits }) => hits.map(({ id }) => id))
    expect([
      pages.map(({ hits }) => hits.length),
      new Set(ids).size,
      pages.map(({ total }) => total),
    ]).toEqual([[10, 10, 5, 0], 25, [25, 25, 25, 25]])
  })

  it('scores the best hit with 1', async () => {
    await put(engine, [entry('1', titled('water')), entry('2', { texts: { body: 'water' } })])
    const { hits } = await find(engine, 'water')
    expect([hits[0]?.score, (hits[1]?.score ?? 1) < 1]).toEqual([1, true])
  })
})

describe('filters and counts', () => {
  beforeEach(() =>
    put(engine, [
      entry('1', {
        ...titled('water'),
        facets: { kind: ['story'], topics: ['t1', 't2'], countries: ['BE'], year: ['2024'] },
        values: { firstPublishedAt: '2024-05-01T00:00:00.000Z' },
      }),
      entry('2', { ...titled('water'), facets: { kind: ['news'], topics: ['t1'], year: ['2025'] } }),
      entry('3', { ...titled('water'), type: 'events', facets: { year: ['2025'] } }),
      entry('4', { ...titled('fire'), facets: { kind: ['news'], topics: ['t1'], year: ['2025'] } }),
    ]),
  )

  it.each([
    [{ facet: 'kind', is: 'in', values: ['story', 'news'] }, ['1', '2']],
    [{ facet: 'kind', is: 'notIn', values: ['story'] }, ['2', '3']],
    [{ facet: 'kind', is: 'absent' }, ['3']],
    [{ facet: 'kind', is: 'present' }, ['1', '2']],
    [{ facet: 'type', is: 'in', values: ['events'] }, ['3']],
    [{ facet: 'topics', is: 'in', values: ['t2', 'x'] }, ['1']],
    [{ facet: 'topics', is: 'notIn', values: ['t2'] }, ['2', '3']],
    [{ facet: 'topics', is: 'absent' }, ['3']],
    [{ facet: 'countries', is: 'present' }, ['1']],
    [{ column: 'firstPublishedAt', is: 'before', value: '2025-01-01T00:00:00.000Z' }, ['1']],
    [{ column: 'firstPublishedAt', is: 'from', value: '2025-01-01T00:00:00.000Z' }, ['2', '3']],
    [{ and: [] }, ['1', '2', '3']],
    [{ or: [] }, []],
    [
      {
        or: [
          { facet: 'type', is: 'in', values: ['events'] },
          {
            and: [
              { facet: 'topics', is: 'in', values: ['t1'] },
              { facet: 'topics', is: 'in', values: ['t2'] },
            ],
          },
        ],
      },
      ['1', '3'],
    ],
    [{ column: 'slug', is: 'in', values: ["1' OR '1'='1"] }, []],
  ] as const)('%j finds %j', async (where, ids) => {
    expect((await idsOf(engine, 'water', { where: where as never })).sort()).toEqual(ids)
  })

  it('are counted over all hits, whatever the page', async () => {
    const { facets, hits } = await find(engine, 'water', {
      facets: ['type', 'kind', 'topics', 'countries', 'year'],
      limit: 1,
    })
    expect([hits.length, facets]).toEqual([
      1,
      {
        type: [
          { value: 'articles', count: 2 },
          { value: 'events', count: 1 },
        ],
        kind: [
          { value: 'news', count: 1 },
          { value: 'story', count: 1 },
        ],
        topics: [
          { value: 't1', count: 2 },
          { value: 't2', count: 1 },
        ],
        countries: [{ value: 'BE', count: 1 }],
        year: [
          { value: '2025', count: 2 },
          { value: '2024', count: 1 },
        ],
      },
    ])
  })
})

describe('whatever is put and asked', () => {
  it('a word that a text holds is found, and nothing throws', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(text, text, async (title, asked) => {
        await put(engine, [entry('1', titled(`${title} certainly`))])
        expect(await idsOf(engine, 'certainly')).toEqual(['1'])
        expect((await idsOf(engine, asked)).every((id) => id === '1')).toBe(true)
        await idsOf(engine, title)
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('what a word may have been meant to be', () => {
  it.each([
    ['housing', 'housng', true],
    ['housing', 'houssing', true],
    ['housing', 'hausing', true],
    ['housing', 'huosing', true],
    ['housing', 'housingx', true],
    ['housing', 'xhousing', true],
    ['housing', 'housign', true],
    ['housing', 'housing', false],
    ['housing', 'hosign', false],
    ['cat', 'cut', false],
    ['covid19', 'covid18', false],
    ['вода', 'воды', false],
    ['x'.repeat(24), 'x'.repeat(25), false],
  ])('%s, of %s: %s', (meant, written, expected) => {
    expect(slipsOf(written).includes(meant)).toBe(expected)
  })
})
