// What is asked of the database while something runs, whoever asks: statements on SQLite, queries on MongoDB.
import { jest } from '@jest/globals'
import type { Payload } from 'payload'

type Methods = Record<string, (...values: unknown[]) => unknown>

interface Database {
  client: Methods
  collections: Record<string, { collection: Methods }>
}

/** Each as a text. */
export const readsOf = async (payload: Payload, work: () => Promise<unknown>): Promise<string[]> => {
  const spies = doorsOf(payload).map(([methods, name]) => jest.spyOn(methods, name))
  try {
    await work()
    return spies.flatMap(({ mock }) => mock.calls.map((call) => JSON.stringify(call)))
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

const doorsOf = ({ db }: Payload): [Methods, string][] => {
  const { client, collections } = db as unknown as Database
  if (db.name !== 'mongoose') return [[client, 'execute']]
  return Object.values(collections).flatMap(({ collection }): [Methods, string][] => [
    [collection, 'find'],
    [collection, 'aggregate'],
    [collection, 'countDocuments'],
  ])
}
