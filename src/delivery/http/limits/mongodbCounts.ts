// Counts of requests that all processes on one MongoDB share: a row for each name, gone by itself when its minute is over.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Store } from 'express-rate-limit'
import type { Payload } from 'payload'
import { databaseAhead } from '@/platform/database/clock'

interface Row {
  _id: string
  count: number
  /** When the count begins anew, by the database's clock. */
  until: Date
}

/** A store for express-rate-limit 8. It does not wait for other servers: a count that is lost hurts nobody. */
export const countsInMongodb = (payload: Payload): Store => {
  const { connection } = payload.db as unknown as MongooseAdapter
  const rows = connection.getClient().db(connection.name).collection<Row>('requestcounts')
  let windowMs = 60_000

  const add = async (name: string, number: number) => {
    const lasts = { $gt: ['$until', '$$NOW'] }
    const count = { $cond: [lasts, { $add: ['$count', number] }, number] }
    const until = { $cond: [lasts, '$until', { $add: ['$$NOW', windowMs] }] }
    const row = await rows.findOneAndUpdate({ _id: name }, [{ $set: { count, until } }], {
      upsert: true,
      returnDocument: 'after',
      writeConcern: { w: 1 },
    })
    // express-rate-limit compares it with the clock of this process.
    const resetTime = row ? new Date(row.until.getTime() - databaseAhead()) : undefined
    return { totalHits: row?.count ?? 1, resetTime }
  }
  return {
    init: async (options) => {
      windowMs = options.windowMs
      await rows.createIndex({ until: 1 }, { expireAfterSeconds: 0 })
    },
    // Two first requests may both want to insert the row.
    increment: (name) =>
      add(name, 1).catch((err) => (err?.code === 11_000 ? add(name, 1) : Promise.reject(err))),
    decrement: async (name) => void (await add(name, -1)),
    resetKey: async (name) => void (await rows.deleteOne({ _id: name })),
  }
}
