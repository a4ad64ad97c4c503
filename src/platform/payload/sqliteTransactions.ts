// Payload 3.90.1: on SQLite two transactions that meet end in SQLITE_BUSY; without transactions, twenty writers of one
// document leave it several versions that say `latest`.
// Issue: none found
// Until: the adapter lets writers queue. Here one writes at a time.
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { Mutex, withTimeout } from 'async-mutex'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { forbidOutsideWrites } from '@/platform/database/insideTransaction'
import type { SqliteClient, SqliteTransaction } from '@/platform/database/sqliteClient'
import { TransientDatabaseError } from '@/platform/database/transientErrors'

export interface WriterTimes {
  /** How long a writer waits for its turn, in ms. */
  waitMs: number
  /** After how many ms without any statement a transaction counts as forgotten. */
  forgottenMs: number
}

type TransactionID = number | string
interface Held {
  transaction: SqliteTransaction
  release: () => void
  watch: NodeJS.Timeout
}

export class SqliteTransactions {
  readonly #writer = new Mutex()
  readonly #held = new Map<TransactionID, Held>()
  readonly #expired = new Set<TransactionID>()
  readonly #stock: Pick<SQLiteAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'>

  constructor(
    private readonly adapter: SQLiteAdapter,
    private readonly client: () => SqliteClient,
    private readonly times: WriterTimes,
  ) {
    const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
    this.#stock = { beginTransaction, commitTransaction, rollbackTransaction }
    adapter.beginTransaction = (options) => this.begin(options)
    adapter.commitTransaction = (id) => this.commit(id)
    adapter.rollbackTransaction = (id) => this.rollback(id)
  }

  async begin(options?: Parameters<SQLiteAdapter['beginTransaction']>[0]): Promise<TransactionID> {
    forbidOutsideWrites()
    const release = await this.#turn()
    let transaction: SqliteTransaction | undefined
    try {
      transaction = await this.client().begin(this.times.waitMs)
      const id = await this.#stock.beginTransaction.call(this.adapter, options)
      if (id === null) throw new Error('SQLite gave no transaction.')
      const watch = setInterval(() => this.#endForgotten(id), this.times.forgottenMs / 4)
      watch.unref()
      this.#held.set(id, { transaction, release, watch })
      return id
    } catch (error) {
      await transaction?.rollback()
      release()
      throw error
    }
  }

  async commit(incoming: TransactionID | Promise<TransactionID>): Promise<void> {
    const id = await incoming
    this.#refuseExpired(id)
    const held = this.#held.get(id)
    try {
      await this.#stock.commitTransaction.call(this.adapter, id)
      held?.transaction.demandCommitted()
    } finally {
      this.#letGo(id)
    }
  }

  async rollback(incoming: TransactionID | Promise<TransactionID>): Promise<void> {
    const id = await incoming
    this.#expired.delete(id)
    try {
      await this.#stock.rollbackTransaction.call(this.adapter, id)
    } finally {
      this.#letGo(id)
    }
  }

  /**
   * Runs a write in the transaction of its request, or, when it has none, in one of its own: Payload writes a
   * document in several statements, so a write outside a transaction must be whole too.
   */
  async write<T, R extends Partial<PayloadRequest>>(
    req: R | undefined,
    joinOpen: boolean,
    work: (req: R) => Promise<T>,
  ): Promise<T> {
    const id = await req?.transactionID
    if (id) this.#refuseExpired(id)
    if (req && id && this.#held.has(id)) return work(req)
    const open = joinOpen ? [...this.#held.keys()][0] : undefined
    if (open) return work(withTransaction(req, open))
    const own = await this.begin()
    try {
      const result = await work(withTransaction(req, own))
      await this.commit(own)
      return result
    } catch (error) {
      await this.rollback(own)
      throw error
    }
  }

  /** Waits until no transaction is open, then ends the use of the file. */
  async end(close: () => Promise<void>): Promise<void> {
    const release = await this.#turn()
    try {
      await close()
    } finally {
      release()
    }
  }

  /** @throws TransientDatabaseError after `waitMs` */
  #turn(): Promise<() => void> {
    return withTimeout(this.#writer, this.times.waitMs, new TransientDatabaseError()).acquire()
  }

  #refuseExpired(id: TransactionID): void {
    if (!this.#expired.has(id)) return
    throw new Error('This transaction was rolled back: nothing happened in it for too long.')
  }

  #endForgotten(id: TransactionID): void {
    const held = this.#held.get(id)
    if (!held || performance.now() - held.transaction.lastUsed < this.times.forgottenMs) return
    this.adapter.payload.logger.error(
      `A transaction was left open for ${Math.round(this.times.forgottenMs / 1000)} s and is rolled back, so that others can write.`,
    )
    void this.rollback(id).finally(() => this.#expired.add(id))
  }

  #letGo(id: TransactionID): void {
    const held = this.#held.get(id)
    if (!held) return
    this.#held.delete(id)
    clearInterval(held.watch)
    held.release()
  }
}

function withTransaction<R extends Partial<PayloadRequest>>(req: R | undefined, id: TransactionID): R {
  const own = isolateObjectProperty((req ?? {}) as PayloadRequest, 'transactionID')
  own.transactionID = id
  return own as unknown as R
}
