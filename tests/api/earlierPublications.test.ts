// Publications that were written before lists and facets were one: they stand where new ones stand.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Collection } from 'mongodb'
import type { Payload } from 'payload'
import { system } from '@/access/roles'
import { inTransaction } from '@/platform/database/inTransaction'
import { renewOnMongodb } from '@/platform/database/listIndex/earlier'
import { migrations } from '@/platform/database/migrations'
import { endPublication } from '@/publishing/publications/endPublication'
import { publish } from '@/publishing/publications/publish'
import { type RunningServer, startServer } from '@/server/startServer'

let server: RunningServer

const now = '2026-03-01T10:00:00.000Z'

const write = (type: string, id: string, content: Record<string, unknown>) => {
  const text = { title: { en: id }, slug: id, languages: ['en', 'fr'], ...content }
  return inTransaction(server.payload, (req) =>
    publish(server.payload, { type, id, content: text, revision: id, version: id, actor: system, now }, req),
  )
}

const end = (id: string, reason: 'unpublished' | 'takenDown') =>
  inTransaction(server.payload, (req) =>
    endPublication(server.payload, { type: 'articles', id, now, reason }, req),
  )

beforeAll(async () => {
  server = await startServer({ admin: 'off', background: false, variables: { PORT: '0' } })
  await write('articles', 'full', {
    kind: 'story',
    topics: ['water', 'work'],
    projects: ['p1'],
    countries: ['BE', 'NL'],
    authors: ['ada'],
  })
  await write('articles', 'bare', {})
  await write('podcast-episodes', 'heard', { kind: 'full', podcast: 'voices', hosts: ['ada', 'bob'] })
  await write('articles', 'over', { kind: 'news', topics: ['water'] })
  await write('articles', 'withdrawn', { kind: 'news' })
  await end('over', 'unpublished')
  await end('withdrawn', 'takenDown')
})

afterAll(() => server?.close())

const rowsOf = async ({ db }: Payload) => {
  const { docs } = await db.find<{ id: string; slug: string; lists?: string[] }>({
    collection: 'publications',
    limit: 0,
    pagination: false,
  })
  return docs
}

const listsOfAll = async (payload: Payload): Promise<Record<string, string[]>> =>
  Object.fromEntries((await rowsOf(payload)).map(({ slug, lists }) => [slug, [...(lists ?? [])].sort()]))

/** The columns that facets had of their own. */
const earlier: Record<string, Record<string, string | string[]>> = {
  full: { topics: ['water', 'work'], projects: ['p1'], countries: ['BE', 'NL'], people: ['ada'] },
  heard: { podcast: 'voices', people: ['ada', 'bob'] },
  over: { topics: ['water'] },
  withdrawn: { topics: ['water'] },
}

interface Database {
  /** Makes all rows as they were. */
  age: (payload: Payload) => Promise<unknown>
  renew: (payload: Payload) => Promise<unknown>
  /** What is left of then. */
  remains: (payload: Payload) => Promise<unknown>
}

const rowsIn = ({ db }: Payload) =>
  (db as unknown as MongooseAdapter).collections.publications?.collection as never as Collection

const drizzle = ({ db }: Payload) => (db as unknown as SQLiteAdapter).drizzle

const migration = migrations.find(({ name }) => name.endsWith('_facets'))

const databases: Record<string, Database> = {
  mongoose: {
    age: async (payload) => {
      await rowsIn(payload).createIndex({ shelves: 1, kind: 1 }, { name: 'shelves_kind' })
      for (const { slug } of await rowsOf(payload))
        await rowsIn(payload).updateOne(
          { slug },
          { $set: { shelves: ['articles'], ...earlier[slug] }, $unset: { lists: true } },
        )
    },
    renew: (payload) => renewOnMongodb(rowsIn(payload)),
    remains: async (payload) => [
      await rowsIn(payload).countDocuments({
        $or: ['shelves', 'topics', 'podcast'].map((name) => ({ [name]: { $exists: true } })),
      }),
      (await rowsIn(payload).indexes()).filter(({ name }) => name === 'shelves_kind').length,
    ],
  },
  sqlite: {
    age: async (payload) => {
      await migration?.down({ db: drizzle(payload) } as never)
      await drizzle(payload).run(sql`DELETE FROM publications_texts WHERE path = 'lists'`)
      await drizzle(payload).run(sql`CREATE TABLE publications_shelved (shelf)`)
      await drizzle(payload).run(sql`CREATE TRIGGER publications_shelve AFTER INSERT ON publications_texts
        BEGIN INSERT INTO publications_shelved VALUES (NEW.text); END`)
      for (const { id, slug } of await rowsOf(payload)) {
        const { podcast = null, ...lists } = earlier[slug] ?? {}
        await drizzle(payload).run(sql`UPDATE publications SET podcast = ${podcast} WHERE id = ${id}`)
        for (const [path, values] of Object.entries({ ...lists, shelves: ['articles'] }))
          for (const [index, text] of [values].flat().entries())
            await drizzle(payload).run(
              sql`INSERT INTO publications_texts ("order", parent_id, path, text) VALUES (${index + 1}, ${id}, ${path}, ${text})`,
            )
      }
    },
    renew: async (payload) => migration?.up({ db: drizzle(payload) } as never),
    remains: async (payload) =>
      Object.values(
        (await drizzle(payload).get(sql`SELECT
          (SELECT count(*) FROM publications_texts WHERE path NOT IN ('lists', 'languages', 'references')) AS texts,
          (SELECT count(*) FROM sqlite_master WHERE name GLOB 'publications_shel*') AS tables`)) as object,
      ),
  },
}

it('stand where new ones stand, and are listed', async () => {
  const { payload, url } = server
  const database = databases[payload.db.name] as Database
  const before = await listsOfAll(payload)
  expect(before.full).toContain('articles/topics/water')
  expect(before.over).toContain('ended/articles/kind/news')
  expect(before.withdrawn).toEqual([])

  await database.age(payload)
  expect(Object.values(await listsOfAll(payload)).flat()).toEqual([])
  await database.renew(payload)

  expect(await listsOfAll(payload)).toEqual(before)
  expect(await database.remains(payload)).toEqual([0, 0])
  const listed = await fetch(`${url}/v1/articles?where[topics][equals]=water`)
  expect((await listed.json()).docs.map(({ slug }: { slug: string }) => slug)).toEqual(['full'])
})
