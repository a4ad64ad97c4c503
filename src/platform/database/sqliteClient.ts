// Two connections to one SQLite file: one for transactions, one for everything outside them.
// @libsql/client 0.14 opens a new connection after every transaction and leaves the old one to the garbage collector;
// PRAGMAs belong to a connection, so they were lost with it, and each transaction paid for reading the schema again.

import { setTimeout as sleep } from 'node:timers/promises'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import type { InStatement, ResultSet, Transaction } from '@libsql/core/api'
import Database from 'libsql'
import { CheckedTransaction } from '@/platform/payload/commitErrors'
import { withoutForeignKeys } from '@/platform/payload/foreignKeys'
import { keepStatements, type SchemaWatch } from './keepStatements'
import { isSqliteBusy, TransientDatabaseError } from './transientErrors'

const journalBytes = 64 * 1024 * 1024
/** libsql waits inside the thread, so a long wait would stop the whole server. */
const readerBusyMs = 1000
const writerBusyMs = 20

export class SqliteClient extends Sqlite3Client {
  readonly #writer: Database.Database
  readonly #reader: Database.Database
  #open: SqliteTransaction | undefined

  constructor(file: string) {
    const schema: SchemaWatch = { changes: 0 }
    const reader = openConnection(file, schema, readerBusyMs)
    super(file, {}, reader, 'number')
    this.#reader = reader
    this.#writer = openConnection(file, schema, writerBusyMs)
  }

  /**
   * Takes the file's write lock for the transaction that {@link transaction} gives out next.
   *
   * @param timeoutMs how long to wait for another process that holds the lock
   */
  async begin(timeoutMs: number): Promise<SqliteTransaction> {
    if (this.#writer.inTransaction) throw new Error('The connection for writing is already in a transaction.')
    const deadline = performance.now() + timeoutMs
    for (;;) {
      try {
        this.#writer.exec('BEGIN IMMEDIATE')
        this.#open = new SqliteTransaction(this.#writer)
        return this.#open
      } catch (error) {
        if (!isSqliteBusy(error)) throw error
        if (performance.now() > deadline) throw new TransientDatabaseError(undefined, error)
        await sleep(10 + Math.random() * 40)
      }
    }
  }

  override async transaction(): Promise<Transaction> {
    const transaction = this.#open
    this.#open = undefined
    if (!transaction) throw new Error('Use inTransaction(): it waits for its turn to write.')
    return transaction
  }

  /** Runs a change of the schema: see payload/foreignKeys.ts. */
  withoutForeignKeys(change: () => Promise<void>): Promise<void> {
    return withoutForeignKeys(this.#writer, change)
  }

  override close(): void {
    if (this.closed) return
    super.close()
    this.#writer.close()
  }

  /** The settings of both connections, for the tests. */
  settings(name: 'synchronous' | 'foreign_keys' | 'journal_mode'): unknown[] {
    return [this.#reader, this.#writer].map((connection) => pragma(connection, name))
  }
}

/** A transaction that knows when it was last used and whether its end went well. */
export class SqliteTransaction extends CheckedTransaction {
  lastUsed = performance.now()
  ended = false

  constructor(connection: Database.Database) {
    super(connection, 'number')
  }

  override async execute(statement: InStatement): Promise<ResultSet> {
    this.#use()
    return super.execute(statement)
  }

  override async batch(statements: InStatement[]): Promise<ResultSet[]> {
    this.#use()
    return super.batch(statements)
  }

  override async executeMultiple(sql: string): Promise<void> {
    this.#use()
    return super.executeMultiple(sql)
  }

  override async commit(): Promise<void> {
    this.#use()
    await super.commit()
    this.ended = true
  }

  override async rollback(): Promise<void> {
    if (this.ended) return
    this.ended = true
    if (!this.closed) await super.rollback()
  }

  #use(): void {
    // The connection is used again by the next transaction: a late statement must not land in that one.
    if (this.ended) throw new Error('This transaction has ended; the statement came too late.')
    this.lastUsed = performance.now()
  }
}

function openConnection(file: string, schema: SchemaWatch, busyMs: number): Database.Database {
  const connection = new Database(file)
  connection.exec(`PRAGMA busy_timeout = ${busyMs}`)
  connection.exec('PRAGMA journal_mode = WAL')
  connection.exec(`PRAGMA journal_size_limit = ${journalBytes}`)
  connection.exec('PRAGMA synchronous = FULL')
  connection.exec('PRAGMA foreign_keys = ON')
  keepStatements(connection, schema)
  return connection
}

function pragma(connection: Database.Database, name: string): unknown {
  const row: unknown = connection.prepare(`PRAGMA ${name}`).get()
  return typeof row === 'object' && row !== null ? Object.values(row)[0] : undefined
}
