// DATABASE_URL picks the database; nothing else in the product knows which one it is.
import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import { tellingCommits } from './afterCommit'
import { parseDatabaseUrl } from './databaseUrl'
import { mongodbDatabase } from './mongodb'
import { sqliteDatabase } from './sqlite'

/**
 * The adapter for `buildConfig({ db })`.
 *
 * @param url the value of DATABASE_URL; see {@link parseDatabaseUrl}
 * @throws DatabaseConnectionError when it is no address of a known database
 */
export function databaseAdapter(url: string | undefined): DatabaseAdapterObj {
  const target = parseDatabaseUrl(url)
  if (target.kind === 'mongodb') return tellingCommits(mongodbDatabase(target.url))
  return tellingCommits(
    sqliteDatabase({
      file: target.file,
      migrationDir: path.resolve('src/platform/database/migrations'),
      migrations: async () => (await import('@/platform/database/migrations/index')).migrations,
    }),
  )
}
