import { expect } from '@jest/globals'
import { withKey } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async (plain: Plain) => {
  const { headers } = await withKey(plain)
  const answer = await plain.ask('/keys/refresh-token', { method: 'POST', headers })
  expect([answer.status, typeof answer.body.refreshedToken]).toEqual([200, 'string'])
}
