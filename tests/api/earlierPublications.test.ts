// Publications that were written before lists were read from shelves: they get theirs, the same as if they were new.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'
import { system } from '@/access/roles'
import { inTransaction } from '@/platform/database/inTransaction'
import { prepareMongodbShelves } from '@/platform/database/shelves/mongodbShelves'
import { shelveEarlierOnSqlite } from '@/platform/database/shelves/shelveEarlier'
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

const shelvesOfAll = async ({ db }: Payload): Promise<Record<string, string[]>> => {
  const { docs } = await db.find<{ slug: string; shelves?: string[] }>({
    collection: 'publications',
    limit: 0,
    pagination: false,
  })
  return Object.fromEntries(docs.map(({ slug, shelves }) => [slug, [...(shelves ?? [])].sort()]))
}

interface Database {
  forget: (payload: Payload) => Promise<unknown>
  shelve: (payload: Payload) => Promise<unknown>
}

const rowsIn = ({ db }: Payload) => (db as unknown as MongooseAdapter).collections.publications?.collection

const databases: Record<string, Database> = {
  mongoose: {
    forget: async (payload) =>
      rowsIn(payload)?.updateMany({ endReason: { $ne: 'takenDown' } }, { $unset: { shelves: true } }),
    shelve: (payload) => prepareMongodbShelves(rowsIn(payload) as never),
  },
  sqlite: {
    forget: ({ db }) =>
      (db as unknown as SQLiteAdapter).drizzle.run(
        sql`DELETE FROM publications_texts WHERE path = 'shelves'`,
      ),
    shelve: ({ db }) => (db as unknown as SQLiteAdapter).drizzle.run(sql.raw(shelveEarlierOnSqlite)),
  },
}

it('stand where new ones stand, and are listed', async () => {
  const { payload, url } = server
  const before = await shelvesOfAll(payload)
  expect(before.full).toContain('articles/topics/water')
  expect(before.over).toContain('ended/articles/kind/news')
  expect(before.withdrawn).toEqual([])

  await databases[payload.db.name]?.forget(payload)
  expect(Object.values(await shelvesOfAll(payload)).flat()).toEqual([])
  await databases[payload.db.name]?.shelve(payload)

  expect(await shelvesOfAll(payload)).toEqual(before)
  const listed = await fetch(`${url}/v1/articles?where[topics][equals]=water`)
  expect((await listed.json()).docs.map(({ slug }: { slug: string }) => slug)).toEqual(['full'])
})
