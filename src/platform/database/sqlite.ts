// The embedded database: one file, uuid ids, WAL, one writer at a time, migrated at every start.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, PayloadRequest } from 'payload'
import { prepareSqliteLists } from '@/platform/database/listIndex/sqlite'
import { isAtomic } from '@/platform/payload/atomicWrites'
import { orderVersions } from '@/platform/payload/orderVersions'
import { SqliteTransactions, type WriterTimes } from '@/platform/payload/sqliteTransactions'
import { keepAccounts } from '@/platform/payload/staleAccounts'
import { SqliteClient } from './sqliteClient'
import { migrateSqlite, type SqliteMigrations } from './sqliteMigrations'
import { rememberVersions } from './storedVersions'

export interface SqliteOptions {
  /** Absolute path of the database file. */
  file: string
  migrationDir: string
  /** Loaded when the database is opened; the SQL of years need not be in memory before. */
  migrations: () => Promise<SqliteMigrations>
  times?: WriterTimes
}

const defaultTimes: WriterTimes = { waitMs: 30_000, forgottenMs: 60_000 }

/** Payload's SQLite adapter, decorated. Checked against @payloadcms/db-sqlite 3.90.1. */
export function sqliteDatabase(options: SqliteOptions): DatabaseAdapterObj<SQLiteAdapter> {
  const stock = sqliteAdapter({
    client: { url: `file:${options.file}` },
    idType: 'uuid',
    transactionOptions: {},
    migrationDir: options.migrationDir,
    push: false,
  })
  return { ...stock, init: (args) => decorate(stock.init(args), options) }
}

function decorate(adapter: SQLiteAdapter, options: SqliteOptions): SQLiteAdapter {
  let client: SqliteClient | undefined
  const openClient = () => {
    client ??= new SqliteClient(options.file)
    return client
  }
  const transactions = new SqliteTransactions(adapter, openClient, options.times ?? defaultTimes)
  // Beneath the queue: it reads in the transaction in which it writes.
  orderVersions(adapter)
  keepAccounts(adapter)
  for (const name of writes) queueWrites(adapter, name, transactions)
  rememberVersions(adapter)

  const { connect, destroy } = adapter
  adapter.connect = async (args) => {
    await mkdir(path.dirname(options.file), { recursive: true })
    adapter.client = openClient()
    await connect?.call(adapter, args)
    if (process.env.PAYLOAD_MIGRATING !== 'true') {
      await migrateSqlite(adapter, openClient(), await options.migrations())
      await prepareSqliteLists(openClient())
    }
  }
  adapter.destroy = () =>
    transactions.end(async () => {
      await destroy?.call(adapter)
      client?.close()
      client = undefined
      Reflect.deleteProperty(adapter, 'client')
    })
  return adapter
}

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof SQLiteAdapter)[]

interface WriteArguments {
  req?: Partial<PayloadRequest>
  options?: { atomic?: boolean }
}

function queueWrites(
  adapter: SQLiteAdapter,
  name: (typeof writes)[number],
  transactions: SqliteTransactions,
): void {
  const write = adapter[name] as unknown as (args: WriteArguments) => Promise<unknown>
  const queued = (args: WriteArguments) =>
    transactions.write(args.req, isAtomic(args), (req) => write.call(adapter, { ...args, req }))
  Object.assign(adapter, { [name]: queued })
}
