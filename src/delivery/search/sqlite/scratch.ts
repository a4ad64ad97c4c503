// A SQLite database that belongs to this process alone and is gone with it, in a file of the system's temporary folder.
// Its work is done outside of the JavaScript thread, one statement after the other.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql/promise'
import { LRUCache } from 'lru-cache'

export type Value = string | number | null
export type Row = Record<string, Value>

interface Statement {
  all: (...values: Value[]) => Promise<Row[]>
}

interface Connection {
  exec: (sql: string) => Promise<void>
  prepare: (sql: string) => Promise<Statement>
  close: () => void
}

/** What it takes of memory; the system keeps more of the file in memory while nobody else needs that. */
const cacheKilobytes = 64 * 1024

export class Scratch {
  readonly #connection: Connection
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'imprimatur-search-'))
  /** Bounded: filters make statements of their own. */
  readonly #statements = new LRUCache<string, Statement>({ max: 100 })
  #last: Promise<unknown> = Promise.resolve()
  #closed = false

  /** @param schema statements that make its tables */
  constructor(schema: string) {
    this.#connection = new Database(path.join(this.#folder, 'index.db'), {})
    const settings = `PRAGMA journal_mode = memory; PRAGMA synchronous = off; PRAGMA cache_size = -${cacheKilobytes};`
    this.#last = this.#connection.exec(settings + schema)
    // An open file needs no name: nothing stays behind, however the process ends. Windows wants it to be closed first.
    this.#last.then(this.#removeFolder, this.#removeFolder)
  }

  /** Does several things with nothing of others in between. */
  alone<T>(work: (all: Scratch['all']) => Promise<T>): Promise<T> {
    const done = this.#last.then(() => {
      if (this.#closed) throw new Error('The search index is closed.')
      return work(this.all)
    })
    this.#last = done.catch(() => undefined)
    return done
  }

  /** All of it or nothing. */
  transaction<T>(work: (all: Scratch['all']) => Promise<T>): Promise<T> {
    return this.alone(async (all) => {
      await this.#connection.exec('BEGIN')
      try {
        const result = await work(all)
        await this.#connection.exec('COMMIT')
        return result
      } catch (err) {
        // Some errors have ended the transaction already.
        await this.#connection.exec('ROLLBACK').catch(() => undefined)
        throw err
      }
    })
  }

  async close(): Promise<void> {
    const last = this.#last
    this.#closed = true
    await last.catch(() => undefined)
    this.#statements.clear()
    this.#connection.close()
    this.#removeFolder()
  }

  #removeFolder = (): void => {
    try {
      rmSync(this.#folder, { recursive: true, force: true })
    } catch {
      // Windows: in use until it is closed.
    }
  }

  /** The only asynchronous way of the driver (libsql 0.4.7): `run` and `get` would hold up this thread. */
  private readonly all = async (sql: string, ...values: Value[]): Promise<Row[]> => {
    const statement = this.#statements.get(sql) ?? (await this.#connection.prepare(sql))
    this.#statements.set(sql, statement)
    return statement.all(...values)
  }
}
