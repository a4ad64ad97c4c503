// One process serves an SQLite file: another one would keep answering what this one has changed. The operating system
// holds the lock, so it is gone with the process, however that ends (ADR 21).
import { realpathSync } from 'node:fs'
import Database from 'libsql'
import { DatabaseConnectionError, parseDatabaseUrl } from './databaseUrl'
import { isSqliteBusy } from './transientErrors'

/**
 * Takes the file for this process until the returned function is called; nothing to take on MongoDB, where processes
 * hear of each other. Who only reads the file (`audit:verify`) need not ask.
 *
 * @throws DatabaseConnectionError when another process serves it
 */
export function serveAlone(url: string): () => void {
  const target = parseDatabaseUrl(url)
  if (target.kind === 'mongodb') return () => {}
  const lock = new Database(`${realPath(target.file)}.lock`)
  try {
    lock.exec('PRAGMA busy_timeout = 0')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!isSqliteBusy(error)) throw error
    throw new DatabaseConnectionError(
      `Another process serves ${target.file} already, and an SQLite file is served by one: stop that process, name another file in DATABASE_URL, or use MongoDB, which any number may serve.`,
    )
  }
  return () => lock.close()
}

/** The same file by whatever name: two links must not be two locks. */
const realPath = (file: string): string => {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}
