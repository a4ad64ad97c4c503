// Brings an SQLite file to the schema of this version at every start, whatever NODE_ENV says. MongoDB needs none.
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'
import { DatabaseConnectionError } from './databaseUrl'
import type { SqliteClient } from './sqliteClient'

export type SqliteMigrations = NonNullable<SQLiteAdapter['prodMigrations']>

/**
 * Runs the migrations that this file has not had.
 *
 * @throws DatabaseConnectionError when the file was made by a newer version or outside the migrations
 */
export async function migrateSqlite(
  adapter: SQLiteAdapter,
  client: SqliteClient,
  migrations: SqliteMigrations,
): Promise<void> {
  const done = await appliedMigrations(client)
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = done.find((name) => !known.has(name))
  if (unknown) {
    throw new DatabaseConnectionError(
      `The database has the migration "${unknown}", which this version does not know: start the version that made it, or use another file.`,
    )
  }
  if (migrations.every(({ name }) => done.includes(name))) return
  await client.withoutForeignKeys(() => adapter.migrate({ migrations: migrations as unknown as Migration[] }))
}

async function appliedMigrations(client: SqliteClient): Promise<string[]> {
  const table = await client.execute(
    "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  if (table.rows.length === 0) return []
  const { rows } = await client.execute('SELECT name FROM payload_migrations')
  return rows.map((row) => String(row.name))
}
