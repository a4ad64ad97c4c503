import { expect } from '@jest/globals'
import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import type { Plain } from '../plainPayload'

/** Payload knows nothing of what stands in the tables then. */
export const isLast = true

const before = [
  'DELETE FROM payload_migrations',
  'CREATE TABLE parents (id INTEGER PRIMARY KEY)',
  'CREATE TABLE children (parent INTEGER REFERENCES parents(id) ON DELETE CASCADE)',
  'INSERT INTO parents VALUES (1)',
  'INSERT INTO children VALUES (1)',
]

const rebuilding = [
  'PRAGMA foreign_keys=OFF',
  'CREATE TABLE __new_parents (id INTEGER PRIMARY KEY, name TEXT)',
  'INSERT INTO __new_parents SELECT id, NULL FROM parents',
  'DROP TABLE parents',
  'ALTER TABLE __new_parents RENAME TO parents',
  'PRAGMA foreign_keys=ON',
]

export const symptom = async ({ payload }: Plain) => {
  const { client, migrate } = payload.db as unknown as SQLiteAdapter
  for (const statement of before) await client.execute(statement)
  const up = async ({ db }: { db: SQLiteAdapter['drizzle'] }) => {
    for (const statement of rebuilding) await db.run(sql.raw(statement))
  }
  await migrate.call(payload.db, { migrations: [{ name: 'rebuilding', up, down: async () => {} }] as never })
  const { rows } = await (payload.db as unknown as SQLiteAdapter).client.execute('SELECT * FROM children')
  expect(rows).toEqual([])
}
