import { expect } from '@jest/globals'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Plain } from '../plainPayload'

export const database = 'mongodb'

export const symptom = async ({ payload }: Plain) => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const counted = payload.db.count({ collection: 'users', req })
  await expect(counted).rejects.toThrow(/transaction/)
  await killTransaction(req)
}
