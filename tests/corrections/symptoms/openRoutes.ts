import { expect } from '@jest/globals'
import { withAccount, withKey } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async (plain: Plain) => {
  const { headers } = await withKey(plain)
  const write = {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: '{"value":1}',
  }
  expect((await plain.ask('/payload-preferences/columns', write)).status).toBe(200)
  const person = await withAccount(plain)
  const renewal = await plain.ask('/users/refresh-token', { method: 'POST', headers: person.headers })
  expect(renewal.status).toBe(200)
}
