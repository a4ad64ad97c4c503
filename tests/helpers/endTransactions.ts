// A process that is killed in a transaction leaves it open on MongoDB, and what it wrote locked.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** The address of this test file's database for a process that tells MongoDB this name. */
export const databaseUrlOf = (appName: string): string => {
  const url = process.env.DATABASE_URL ?? ''
  return url.startsWith('mongodb') ? `${url}${url.includes('?') ? '&' : '?'}appName=${appName}` : url
}

/** What MongoDB does by itself a minute after a client is gone (transactionLifetimeLimitSeconds). */
export const endTransactionsOf = async ({ db }: Payload, appName: string): Promise<void> => {
  if (db.name !== 'mongoose') return
  const admin = (db as unknown as MongooseAdapter).connection.getClient().db('admin')
  const open = await admin
    .aggregate([
      { $currentOp: { allUsers: true, idleSessions: true } },
      { $match: { appName, transaction: { $exists: true } } },
    ])
    .toArray()
  const sessions = open.map(({ lsid }) => ({ id: lsid.id }))
  if (sessions.length > 0) await admin.command({ killSessions: sessions })
}
