import { expect } from '@jest/globals'
import { withAccount } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async (plain: Plain) => {
  const { headers } = await withAccount(plain)
  const answer = await plain.ask('/payload-preferences/absent', { method: 'DELETE', headers })
  expect(answer.status).toBe(500)
}
