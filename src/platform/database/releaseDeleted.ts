// SQLite leaves what was deleted in the free pages of its file until something else is written there: an erasure is not done
// before it is gone from them, and from the write-ahead log.
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** Outside of any transaction. MongoDB gives space back by itself. */
export const releaseDeleted = async ({ db, logger }: Payload): Promise<void> => {
  if (db.name === 'mongoose') return
  const { client } = db as unknown as SQLiteAdapter
  try {
    await client.execute('VACUUM')
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch (err) {
    logger.warn({ err }, 'What was deleted may still stand in free pages of the database: run VACUUM on it.')
  }
}
