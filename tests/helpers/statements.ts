// Everything that is asked of the database while something runs, reads and writes, inside of transactions and outside.
import { jest } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { SqliteClient, SqliteTransaction } from '@/platform/database/sqliteClient'

/** Each as a text; the beginning and the end of a transaction are none of them. */
export const statementsOf = (payload: Payload, work: () => Promise<unknown>): Promise<string[]> =>
  payload.db.name === 'mongoose' ? commandsOf(payload, work) : sqlOf(work)

const sqlOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const spies = [SqliteClient.prototype, SqliteTransaction.prototype].map((one) => jest.spyOn(one, 'execute'))
  try {
    await work()
    return spies.flatMap(({ mock }) =>
      mock.calls.map(([asked]) => (typeof asked === 'string' ? asked : asked.sql)),
    )
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

const commandsOf = async (payload: Payload, work: () => Promise<unknown>): Promise<string[]> => {
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
    .filter(({ ns, command }) => !String(ns).endsWith('.system.profile') && command?.profile === undefined)
    .map(({ op, ns, command }) => `${op} ${ns} ${JSON.stringify(command)}`)
}
