import { expect } from '@jest/globals'
import { withAccount } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async (plain: Plain) => {
  const { headers } = await withAccount(plain)
  expect((await plain.ask('/notes/versions/1', { method: 'POST', headers })).status).toBe(500)
}
