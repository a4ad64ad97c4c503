import { expect } from '@jest/globals'
import { startPlain } from '../plainPayload'

export const database = 'mongodb'

/** The driver finds out by itself that it is told of a replica set. */
export const symptom = async () => {
  const address = new URL(String(process.env.DATABASE_URL))
  address.searchParams.delete('replicaSet')
  const { payload, close } = await startPlain('mongodb', { address: address.href, key: 'without replicaSet' })
  expect(await payload.db.beginTransaction()).toBeNull()
  await close()
}
