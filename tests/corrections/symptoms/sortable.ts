import { expect } from '@jest/globals'
import { withAccount } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async (plain: Plain) => {
  const { headers } = await withAccount(plain)
  expect((await plain.ask('/posts?where[author.hash][exists]=true', { headers })).status).toBe(400)
  expect((await plain.ask('/posts?sort=author.hash', { headers })).status).toBe(200)
}
