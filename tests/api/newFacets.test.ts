// A facet that is declared when there are publications already: the next start lists them by it too.
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { system } from '@/access/roles'
import { inTransaction } from '@/platform/database/inTransaction'
import { endPublication } from '@/publishing/publications/endPublication'
import { listedFacets } from '@/publishing/publications/facets'
import { publish } from '@/publishing/publications/publish'
import { type Declared, renewLists } from '@/publishing/publications/renewLists'
import { anotherProcess } from '../helpers/anotherProcess'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let newsroom: Newsroom

const now = '2026-03-01T10:00:00.000Z'

const write = (id: string, content: Record<string, unknown>) => {
  const text = { title: { en: id }, slug: id, languages: ['en', 'fr'], kind: 'news', ...content }
  return inTransaction(newsroom.payload, (req) =>
    publish(
      newsroom.payload,
      { type: 'articles', id, content: text, revision: id, version: id, actor: system, now },
      req,
    ),
  )
}

const end = (id: string, reason: 'unpublished' | 'takenDown') =>
  inTransaction(newsroom.payload, (req) =>
    endPublication(newsroom.payload, { type: 'articles', id, now, reason }, req),
  )

interface Row {
  id: string
  slug: string
  lists: string[]
}

const rows = async (): Promise<Row[]> => {
  const { docs } = await newsroom.payload.db.find<Row>({
    collection: 'publications',
    sort: 'slug',
    limit: 0,
    pagination: false,
  })
  return docs
}

const listsOfAll = async () => (await rows()).map(({ slug, lists }) => [slug, [...(lists ?? [])].sort()])

/** Makes the database as it was left by a version that had no facet “topics”. */
const withoutTopics = async () => {
  const { payload } = newsroom
  for (const row of await rows()) {
    const lists = row.lists.filter((list) => !list.includes('/topics/'))
    await payload.db.updateOne({ collection: 'publications', id: row.id, data: { ...row, lists } })
  }
  await payload.kv.set('facets', allBut('topics'))
}

const allBut = (gone: string): Declared =>
  Object.fromEntries(
    Object.entries(listedFacets()).map(([type, facets]) => [type, facets.filter((name) => name !== gone)]),
  )

const aboutWater = async (url: string): Promise<string[]> => {
  const answer = await fetch(`${url}/v1/articles?where[topics][equals]=water&sort=slug`)
  const { docs } = (await answer.json()) as { docs: { slug: string }[] }
  return docs.map(({ slug }) => slug)
}

let before: Awaited<ReturnType<typeof listsOfAll>>

beforeAll(async () => {
  newsroom = await startNewsroom()
  await write('river', { topics: ['water', 'work'] })
  await write('lake', { topics: ['water'] })
  await write('desert', { topics: ['work'] })
  await write('over', { topics: ['water'] })
  await write('withdrawn', { topics: ['water'] })
  await end('over', 'unpublished')
  await end('withdrawn', 'takenDown')
  before = await listsOfAll()
})

afterAll(() => newsroom?.close())

beforeEach(withoutTopics)

it('finds at the next start what was published before', async () => {
  expect(await aboutWater(newsroom.url)).toEqual([])
  const next = await anotherProcess(newsroom)
  expect(await aboutWater(next.url)).toEqual(['lake', 'river'])
  await next.close()
  expect(await listsOfAll()).toEqual(before)
})

it('stays whole when several processes start at once', async () => {
  await Promise.all([1, 2, 3].map(() => renewLists(newsroom.payload, listedFacets())))
  expect(await listsOfAll()).toEqual(before)
})

it('writes nothing at a start when no facet was declared since', async () => {
  await renewLists(newsroom.payload, listedFacets())
  const { db } = newsroom.payload
  const looks = jest.spyOn(db, 'find')
  const writes = [jest.spyOn(db, 'updateOne'), jest.spyOn(db, 'upsert')]
  await renewLists(newsroom.payload, listedFacets())
  for (const spy of [looks, ...writes]) expect(spy).not.toHaveBeenCalled()
  jest.restoreAllMocks()
})

it('takes no list away at the start of an earlier version, after which a later one looks again', async () => {
  const { payload } = newsroom
  await renewLists(payload, listedFacets())
  await renewLists(payload, allBut('topics'))
  expect(await listsOfAll()).toEqual(before)
  expect(await payload.kv.get('facets')).toEqual(allBut('topics'))
})
