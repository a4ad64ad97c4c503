// What a database read from the first row to the last, because no index led to what was asked for.
import type { InArgs } from '@libsql/core/api'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { readsOf } from './readsOf'

/** The statements of `work` that read one of these collections whole. */
export const scansOf = (
  payload: Payload,
  collections: readonly string[],
  work: () => Promise<unknown>,
): Promise<string[]> =>
  payload.db.name === 'mongoose'
    ? scansOfMongodb(payload, collections, work)
    : scansOfSqlite(payload, collections, work)

const scansOfSqlite = async (
  payload: Payload,
  collections: readonly string[],
  work: () => Promise<unknown>,
): Promise<string[]> => {
  const { client } = payload.db as unknown as SQLiteAdapter
  const asked = (await readsOf(payload, work)).flatMap(
    (call) => JSON.parse(call) as { sql: string; args: InArgs }[],
  )
  const scan = new RegExp(`^SCAN "?(${collections.join('|')})"?( |$)`)
  const scans: string[] = []
  for (const { sql, args } of asked) {
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    if (rows.some(({ detail }) => scan.test(String(detail)))) scans.push(sql)
  }
  return scans
}

const scansOfMongodb = async (
  payload: Payload,
  collections: readonly string[],
  work: () => Promise<unknown>,
): Promise<string[]> => {
  const { db } = (payload.db as unknown as MongooseAdapter).connection
  if (!db) throw new Error('The database is not open.')
  await db.command({ profile: 2 })
  try {
    await work()
  } finally {
    await db.command({ profile: 0 })
  }
  const profiled = await db.collection('system.profile').find().toArray()
  await db.collection('system.profile').drop()
  return profiled
    .filter(({ ns }) => collections.some((name) => ns === `${db.databaseName}.${name}`))
    .filter(({ planSummary }) => /COLLSCAN/.test(planSummary ?? ''))
    .map(({ command }) => JSON.stringify(command))
}
