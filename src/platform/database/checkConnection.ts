// Asked once before the start: can this address be used? One clear sentence if not, never a password.
import { constants } from 'node:fs'
import { access, mkdir, open, stat } from 'node:fs/promises'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { DatabaseConnectionError, parseDatabaseUrl, redactUrl } from './databaseUrl'
import { SqliteClient } from './sqliteClient'

const defaultWaitMs = 5000

/**
 * Checks the database that DATABASE_URL names, and creates the folder of an SQLite file.
 *
 * @param waitMs how long a MongoDB server may take to answer
 * @throws DatabaseConnectionError whose message is one sentence for the operator, fit to be printed
 */
export async function checkConnection(url: string | undefined, waitMs = defaultWaitMs): Promise<void> {
  const target = parseDatabaseUrl(url)
  if (target.kind === 'sqlite') await checkSqlite(target.file)
  else await checkMongodb(target.url, waitMs)
}

async function checkSqlite(file: string): Promise<void> {
  const folder = path.dirname(file)
  await refuse(
    () => mkdir(folder, { recursive: true }),
    `The folder ${folder} for the database cannot be made`,
  )
  await refuse(
    () => access(folder, constants.W_OK),
    `The folder ${folder} for the database cannot be written to`,
  )
  const found = await stat(file).catch(() => undefined)
  if (!found) return
  if (found.isDirectory())
    throw new DatabaseConnectionError(`${file} is a folder; DATABASE_URL must name a file.`)
  await refuse(
    () => access(file, constants.R_OK | constants.W_OK),
    `The database file ${file} cannot be written to`,
  )
  if (found.size === 0) return
  if (!(await isSqliteFile(file))) {
    throw new DatabaseConnectionError(
      `${file} is not an SQLite database; DATABASE_URL must name another file.`,
    )
  }
  await refuse(async () => {
    const client = new SqliteClient(file)
    client.close()
  }, `The database file ${file} cannot be opened`)
}

async function isSqliteFile(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read(Buffer.alloc(16), 0, 16, 0)
    return buffer.toString('latin1') === 'SQLite format 3\0'
  } finally {
    await handle.close()
  }
}

async function refuse(attempt: () => Promise<unknown>, sentence: string): Promise<void> {
  try {
    await attempt()
  } catch (error) {
    throw new DatabaseConnectionError(`${sentence}: ${reason(error)}.`, { cause: error })
  }
}

async function checkMongodb(url: string, waitMs: number): Promise<void> {
  const place = redactUrl(url)
  let client: MongoClient | undefined
  try {
    client = new MongoClient(url, {
      serverSelectionTimeoutMS: waitMs,
      connectTimeoutMS: waitMs,
    })
    await client.connect()
    const hello = await client.db().command({ hello: 1 })
    await client.db().command({ listCollections: 1, nameOnly: true, authorizedCollections: true })
    if (!hello.setName && hello.msg !== 'isdbgrid') {
      throw new DatabaseConnectionError(
        `MongoDB at ${place} is a single server without a replica set, and transactions need one: start it with --replSet and run rs.initiate() once.`,
      )
    }
  } catch (error) {
    if (error instanceof DatabaseConnectionError) throw error
    throw new DatabaseConnectionError(`MongoDB at ${place} cannot be used: ${mongoReason(error, waitMs)}.`)
  } finally {
    await client?.close()
  }
}

function mongoReason(error: unknown, waitMs: number): string {
  const { name, code } = error as { name?: string; code?: unknown }
  if (code === 18 || code === 8000) return 'it refuses the user name or the password'
  if (code === 13) return 'the user may not read and write this database'
  if (name === 'MongoParseError' || name === 'MongoInvalidArgumentError' || name === 'MongoAPIError') {
    return 'the address is malformed (a password with : / ? # @ or % must be percent-encoded)'
  }
  if (name === 'MongoServerSelectionError' || name === 'MongoNetworkError') {
    return `no usable server answered within ${waitMs / 1000} s (is it running, and is the address right?)`
  }
  return /ENOTFOUND|ENODATA|ESERVFAIL|ETIMEOUT|queryS/.test(String(error))
    ? 'its host name is not known'
    : `the server answered ${typeof code === 'number' ? `with code ${code}` : 'with an error'}`
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  ENOSPC: 'the disk is full',
  SQLITE_BUSY: 'another process holds it',
  SQLITE_CORRUPT: 'it is damaged',
  SQLITE_NOTADB: 'it is not an SQLite database',
}

function reason(error: unknown): string {
  const code = (error as { code?: unknown }).code
  return (
    (typeof code === 'string' && reasons[code]) || (error instanceof Error ? error.message : String(error))
  )
}
