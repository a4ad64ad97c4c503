import { expect } from '@jest/globals'
import { withAccount } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async (plain: Plain) => {
  const { headers } = await withAccount(plain)
  expect((await plain.ask('/posts?where[day][greater_than]=someday', { headers })).status).toBe(500)
}
