// Payload 3.90.1: runs SQLite's migrations in a transaction, where drizzle's own `PRAGMA foreign_keys=OFF` has no effect:
// dropping the old copy of a table deletes every row that refers to it.
// Issue: https://github.com/payloadcms/payload/issues/16644
// Until: migrations run with foreign keys off, as SQLite's “ALTER TABLE” page, section 7, demands.
import type Database from 'libsql'

/**
 * Runs a change of the schema with foreign keys off.
 *
 * @throws Error when the file holds rows afterwards that refer to nothing
 */
export const withoutForeignKeys = async (
  connection: Database.Database,
  change: () => Promise<void>,
): Promise<void> => {
  connection.exec('PRAGMA foreign_keys = OFF')
  try {
    await change()
    const broken = connection.prepare('PRAGMA foreign_key_check').all()
    if (broken.length > 0) throw new Error(`${broken.length} rows refer to rows that do not exist.`)
  } finally {
    connection.exec('PRAGMA foreign_keys = ON')
  }
}
