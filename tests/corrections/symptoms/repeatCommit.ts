import { expect } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Plain } from '../plainPayload'

export const database = 'mongodb'

export const symptom = async ({ payload }: Plain) => {
  const db = payload.db as unknown as MongooseAdapter
  const id = String(await db.beginTransaction())
  const session = db.sessions[id]
  if (!session) throw new Error('There is no session.')
  session.commitTransaction = async () => {
    throw Object.assign(new Error('the answer was lost'), { errorLabels: ['UnknownTransactionCommitResult'] })
  }
  await expect(db.commitTransaction(id)).rejects.toThrow('the answer was lost')
  expect(db.sessions[id]).toBeUndefined()
}
