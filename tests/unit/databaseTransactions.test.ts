// How the queue around SQLite's transactions ends them, also when nobody else does.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { SqliteClient, type SqliteTransaction } from '@/platform/database/sqliteClient'
import { TransientDatabaseError } from '@/platform/database/transientErrors'
import { SqliteTransactions } from '@/platform/payload/sqliteTransactions'

let folder: string
let client: SqliteClient
const error = jest.fn()

beforeEach(async () => {
  error.mockClear()
  folder = await mkdtemp(path.join(tmpdir(), 'imprimatur-transactions-'))
  client = new SqliteClient(path.join(folder, 'a.db'))
  await client.execute('CREATE TABLE words (word TEXT UNIQUE)')
})

afterEach(async () => {
  jest.restoreAllMocks()
  client.close()
  await rm(folder, { recursive: true })
})

/** As much of Payload's adapter as a transaction needs, with its habit of swallowing what a commit throws. */
const stockAdapter = () => {
  const sessions = new Map<unknown, SqliteTransaction>()
  return {
    payload: { logger: { error } },
    beginTransaction: async () => {
      const id = `t${sessions.size}`
      sessions.set(id, (await client.transaction()) as SqliteTransaction)
      return id
    },
    commitTransaction: async (id: unknown) =>
      sessions
        .get(id)
        ?.commit()
        .catch(() => undefined),
    rollbackTransaction: async (id: unknown) => sessions.get(id)?.rollback(),
    sessions,
  }
}

const build = (times: { waitMs?: number; forgottenMs?: number } = {}) => {
  const adapter = stockAdapter()
  const queue = new SqliteTransactions(adapter as unknown as SQLiteAdapter, () => client, {
    waitMs: 5000,
    forgottenMs: 60_000,
    ...times,
  })
  return { adapter, queue }
}

const words = async () => (await client.execute('SELECT word FROM words')).rows.length

it('rolls a forgotten transaction back, says so, and lets the next one write', async () => {
  const { adapter, queue } = build({ forgottenMs: 40 })
  const forgotten = await queue.begin()
  await adapter.sessions.get(forgotten)?.execute("INSERT INTO words VALUES ('lost')")
  const next = await queue.begin()
  expect(error).toHaveBeenCalledTimes(1)
  expect(await words()).toBe(0)
  await queue.rollback(next)
})

it('refuses to commit or to write in what was rolled back as forgotten', async () => {
  const { queue } = build({ forgottenMs: 40 })
  const forgotten = await queue.begin()
  await queue.rollback(await queue.begin())
  const write = queue.write({ transactionID: forgotten }, false, async () => 'written')
  await expect(write).rejects.toThrow('rolled back')
  await expect(queue.commit(forgotten)).rejects.toThrow('rolled back')
})

it('leaves a long transaction alone while it works', async () => {
  const { adapter, queue } = build({ forgottenMs: 200 })
  const id = await queue.begin()
  for (let number = 0; number < 10; number += 1) {
    await adapter.sessions.get(id)?.execute(`INSERT INTO words VALUES ('${number}')`)
    await sleep(40)
  }
  await queue.commit(id)
  expect(await words()).toBe(10)
})

it('leaves a transaction alone when the clock is set an hour ahead', async () => {
  const timer = jest.spyOn(globalThis, 'setInterval')
  const { queue } = build()
  const id = await queue.begin()
  const now = Date.now()
  jest.spyOn(Date, 'now').mockReturnValue(now + 3_600_000)
  for (const [watch] of timer.mock.calls) watch()
  await queue.commit(id)
  expect(timer).toHaveBeenCalledTimes(1)
  expect(error).not.toHaveBeenCalled()
})

it('lets one in at a time, in the order in which they came', async () => {
  const { queue } = build()
  const events: string[] = []
  const write = async (name: string) => {
    const id = await queue.begin()
    events.push(`${name} in`)
    await sleep(1)
    events.push(`${name} out`)
    await queue.commit(id)
  }
  await Promise.all(['a', 'b', 'c'].map(write))
  expect(events).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
})

it('tells who waits too long, and lets those behind them write', async () => {
  const { queue } = build({ waitMs: 20 })
  const first = await queue.begin()
  await expect(queue.begin()).rejects.toBeInstanceOf(TransientDatabaseError)
  const next = queue.begin()
  await queue.commit(first)
  await queue.commit(await next)
})

it('reports a commit that fails, and lets the next one write', async () => {
  const { adapter, queue } = build()
  const id = await queue.begin()
  const transaction = adapter.sessions.get(id)
  await transaction?.execute('ROLLBACK')
  await expect(queue.commit(id)).rejects.toThrow()
  await queue.commit(await queue.begin())
})

it('lets the next one write when a transaction cannot begin', async () => {
  const { adapter, queue } = build()
  const broken = new SqliteTransactions(
    Object.assign(stockAdapter(), { beginTransaction: async () => null }) as unknown as SQLiteAdapter,
    () => client,
    { waitMs: 100, forgottenMs: 1000 },
  )
  await expect(broken.begin()).rejects.toThrow('no transaction')
  const id = await queue.begin()
  await adapter.sessions.get(id)?.execute("INSERT INTO words VALUES ('later')")
  await queue.commit(id)
  expect(await words()).toBe(1)
})

it('gives a write without a transaction one of its own', async () => {
  const { adapter, queue } = build()
  const write = (word: string) =>
    queue.write(
      undefined,
      false,
      async (req: { transactionID?: string | number | Promise<string | number> }) => {
        const id = await req.transactionID
        await adapter.sessions.get(id)?.execute(`INSERT INTO words VALUES ('${word}')`)
      },
    )
  await Promise.all(['a', 'b', 'c'].map(write))
  expect(await words()).toBe(3)
  await expect(write('a')).rejects.toThrow(/UNIQUE/)
  await write('d')
  expect(await words()).toBe(4)
})
