// A query that fails does not carry what people typed into the log.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { pino } from 'pino'
import { loggerOptions } from '@/platform/log/logger'
import { startTestPayload, type TestPayload } from '../helpers/databases'

const secret = 'Zephyrine Oakenshaw'

let running: TestPayload

beforeAll(async () => {
  running = await startTestPayload()
})

afterAll(() => running?.close())

/** What the log has of an error, however it is handed over. */
const logged = (error: unknown): string[] => {
  const lines: string[] = []
  const log = pino({ ...loggerOptions, level: 'trace' }, { write: (line) => lines.push(line) })
  log.error(error)
  log.error({ err: error }, 'A query failed.')
  log.error({ err: error })
  log.error({ error })
  log.warn({ err: new Error(`It failed: ${(error as Error).message}`, { cause: error }) })
  return lines
}

const errorOf = (run: () => Promise<unknown>): Promise<unknown> =>
  run().then(
    () => {
      throw new Error('It did not fail.')
    },
    (error: unknown) => error,
  )

/** One row twice, beneath Payload, which would say it in its own words. */
const writeTwice: Record<string, (payload: Payload) => Promise<unknown>> = {
  mongoose: async (payload) => {
    const { collection } = (payload.db as unknown as Mongo).collections.tasks
    for (let count = 0; count < 2; count += 1) await collection.insertOne({ key: secret, reason: secret })
  },
  sqlite: async (payload) => {
    const { drizzle, tables } = payload.db as unknown as Sqlite
    for (let count = 0; count < 2; count += 1)
      await drizzle.insert(tables.tasks).values({ id: `${count}`, ...row, key: secret, reason: secret })
  },
}

const row = { kind: 'takeDown', type: 'articles', document: '1', openedAt: '2026-01-01T00:00:00.000Z' }

interface Mongo {
  collections: { tasks: { collection: { insertOne: (row: object) => Promise<unknown> } } }
}

interface Sqlite {
  drizzle: { insert: (table: unknown) => { values: (row: object) => Promise<unknown> } }
  tables: { tasks: unknown }
}

it('of a row that is there already', async () => {
  const { payload } = running
  const error = await errorOf(async () => writeTwice[payload.db.name]?.(payload))
  expect(`${(error as Error).message} ${JSON.stringify(error)}`).toContain(secret)
  const lines = logged(error)
  expect(lines).toHaveLength(5)
  expect(lines.join('\n')).toMatch(/unique|E?11000/i)
  expect(lines.filter((line) => /zephyrine|oakenshaw/i.test(line))).toEqual([])
})

it('and leaves other errors as they are', () => {
  const lines = logged(new TypeError('Something else'))
  expect(lines.filter((line) => line.includes('Something else'))).toHaveLength(4)
})
