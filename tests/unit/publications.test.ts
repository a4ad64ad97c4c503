// A publication is frozen: the next one ends it, a take-down purges its words, and nothing else ever changes it.
import { describe, expect, it } from '@jest/globals'
import type { FlattenedField, PayloadRequest } from 'payload'
import { system } from '@/access/roles'
import { onPublicChange } from '@/publishing/publications/changes'
import { columnsOf } from '@/publishing/publications/columns'
import { endPublication } from '@/publishing/publications/endPublication'
import { publish } from '@/publishing/publications/publish'
import { completeOrder, turned } from '@/publishing/publications/readQuery'
import { inDays, now, person } from '../helpers/reviews'
import { type Row, rowsInMemory } from '../helpers/rowsInMemory'

const relation = (name: string, relationTo: string) =>
  ({ type: 'relationship', name, relationTo, hasMany: true }) as unknown as FlattenedField

const flattenedFields = [
  relation('topics', 'topics'),
  relation('projects', 'projects'),
  relation('funders', 'organisations'),
  relation('authors', 'contacts'),
  relation('contacts', 'contacts'),
]
const collections = { articles: { config: { flattenedFields } } }
const req = {} as PayloadRequest

const newsroom = () => {
  const { payload, table } = rowsInMemory(collections)
  const told: string[] = []
  onPublicChange(payload, ({ collection, id }) => told.push(`${collection}:${id}`))
  const text = { type: 'articles', id: 'a', version: 'v' }
  return {
    told,
    rows: () => table('publications') as (Row & { content: Row })[],
    redirects: () => table('redirects').map(({ from }) => from),
    publish: (revision: string, slug: string, at: string, actor = person('p', 'publisher')) =>
      publish(
        payload,
        { ...text, revision, content: { slug, title: { en: revision } }, actor, now: at },
        req,
      ),
    end: (reason: 'unpublished' | 'takenDown', at: string) =>
      endPublication(payload, { type: 'articles', id: 'a', reason, now: at }, req),
  }
}

describe('publishing', () => {
  it('appends what was approved, with who and when', async () => {
    const room = newsroom()
    await room.publish('r1', 'first', now)
    expect(room.rows()).toMatchObject([
      {
        ...{
          key: 'articles:a',
          slugKey: 'articles:first',
          type: 'articles',
          document: 'a',
          number: 1,
          slug: 'first',
        },
        ...{ revision: 'r1', content: { title: { en: 'r1' } }, firstPublishedAt: now, publishedAt: now },
        ...{
          publishedBy: 'p',
          endedAt: null,
          endReason: null,
          languages: ['en'],
          lists: ['articles', 'articles/languages/en'],
        },
      },
    ])
    expect(room.told).toContain('articles:a')
  })

  it('ends the one before and keeps all that it said', async () => {
    const room = newsroom()
    await room.publish('r1', 'first', now)
    const before = structuredClone(room.rows()[0])
    await room.publish('r2', 'second', inDays(1), system)
    expect(room.rows()).toMatchObject([
      {
        ...before,
        ...{
          key: 'articles:a#1',
          slugKey: 'articles:first#a#1',
          endedAt: inDays(1),
          endReason: 'superseded',
        },
        lists: ['ended/articles', 'ended/articles/languages/en'],
      },
      {
        key: 'articles:a',
        number: 2,
        revision: 'r2',
        firstPublishedAt: now,
        publishedAt: inDays(1),
        publishedBy: null,
      },
    ])
    expect(room.redirects()).toEqual(['first'])
  })

  it('goes on after an end, and takes an address back', async () => {
    const room = newsroom()
    await room.publish('r1', 'first', now)
    await room.publish('r2', 'second', inDays(1))
    await room.end('unpublished', inDays(2))
    await room.publish('r3', 'first', inDays(3))
    expect(room.rows()[2]).toMatchObject({ number: 3, slug: 'first', firstPublishedAt: now })
    expect(room.redirects()).toEqual(['second'])
  })

  it('makes no address of one that stays', async () => {
    const room = newsroom()
    await room.publish('r1', 'first', now)
    await room.publish('r2', 'first', inDays(1))
    expect(room.redirects()).toEqual([])
  })
})

describe('ending', () => {
  it('by unpublishing keeps the words for those who may look back', async () => {
    const room = newsroom()
    await room.publish('r1', 'first', now)
    await room.end('unpublished', inDays(1))
    expect(room.rows()).toMatchObject([
      {
        ...{ content: { title: { en: 'r1' } }, revision: 'r1', number: 1, slug: 'first' },
        ...{ firstPublishedAt: now, endedAt: inDays(1), endReason: 'unpublished' },
      },
    ])
  })

  it('by a take-down purges the words of every text, keeps the hashes and says why', async () => {
    const room = newsroom()
    await room.publish('r1', 'first', now)
    await room.publish('r2', 'first', inDays(1))
    await room.end('takenDown', inDays(2))
    expect(room.rows()).toMatchObject([
      { content: {}, lists: [], revision: 'r1', endedAt: inDays(1), endReason: 'takenDown' },
      { content: {}, lists: [], revision: 'r2', endedAt: inDays(2), endReason: 'takenDown' },
    ])
    expect(room.rows().map(({ content }) => content)).toEqual([{}, {}])
  })

  it('by a take-down reaches what ended before, too', async () => {
    const room = newsroom()
    await room.publish('r1', 'first', now)
    await room.end('unpublished', inDays(1))
    await room.end('takenDown', inDays(2))
    expect(room.rows()).toMatchObject([{ endedAt: inDays(1), endReason: 'takenDown' }])
    expect(room.rows()[0]?.content).toEqual({})
  })

  it('is told, and heard until one stops listening', async () => {
    const { payload } = rowsInMemory(collections)
    const heard: string[] = []
    const stop = onPublicChange(payload, ({ id }) => heard.push(id))
    await endPublication(payload, { type: 'articles', id: 'a', reason: 'unpublished', now }, req)
    stop()
    await endPublication(payload, { type: 'articles', id: 'b', reason: 'unpublished', now }, req)
    expect(heard).toEqual(['a'])
  })
})

describe('columns and lists', () => {
  const columns = (content: Row) =>
    columnsOf(rowsInMemory(collections).payload, { type: 'articles', content })

  it('are what a content says and mentions, each once', () => {
    expect(
      columns({
        ...{
          kind: 'story',
          languages: ['fr'],
          countries: ['BE'],
          podcast: 's',
          topics: ['t', 't'],
          projects: ['p'],
        },
        ...{ funders: ['o'], authors: ['c'], contacts: ['c', 'd'] },
      }),
    ).toEqual({
      kind: 'story',
      date: null,
      languages: ['fr'],
      references: ['topics:t', 'projects:p', 'organisations:o', 'contacts:c', 'contacts:d'],
      lists: [
        'articles',
        'articles/kind/story',
        'articles/topics/t',
        'articles/projects/p',
        'articles/countries/BE',
        'articles/organisations/o',
        'articles/people/c',
        'articles/people/d',
        'articles/podcast/s',
        'articles/languages/fr',
      ],
    })
  })

  it('are empty where nothing is said, in the default language', () => {
    expect(columns({})).toEqual({
      ...{ kind: null, date: null, languages: ['en'], references: [] },
      lists: ['articles', 'articles/languages/en'],
    })
  })

  it.each([
    ['projects', { state: 'running' }, 'kind', 'running'],
    ['events', { when: { start: '2026-01-02T08:00:00.000Z' } }, 'date', '2026-01-02T08:00:00.000Z'],
    ['issues', { period: { from: '2025-01-01' } }, 'date', '2025-01-01T00:00:00.000Z'],
    ['podcast-episodes', { released: { date: '2024-05-06' } }, 'date', '2024-05-06T00:00:00.000Z'],
    ['articles', { period: { from: '2025-01-01' } }, 'date', null],
  ])('of %s with %j: %s is %s', (type, content, name, value) => {
    const made = rowsInMemory({ [type]: { config: { flattenedFields } } })
    expect(columnsOf(made.payload, { type, content })).toMatchObject({ [name]: value })
  })
})

describe('an order', () => {
  it('is complete by the document, in the direction of its first part', () => {
    expect(completeOrder([{ column: 'date', descending: true }])).toEqual([
      { column: 'date', descending: true },
      { column: 'document', descending: true },
    ])
    expect(completeOrder()).toEqual([{ column: 'document', descending: false }])
    for (const column of ['document', 'key'] as const)
      expect(completeOrder([{ column, descending: true }])).toEqual([{ column, descending: true }])
  })

  it('is read from its end, tie-breaker included', () => {
    expect(turned([{ column: 'date', descending: false }])).toEqual([
      { column: 'date', descending: true },
      { column: 'document', descending: true },
    ])
  })
})
