import { expect } from '@jest/globals'
import { withKey } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async (plain: Plain) => {
  const { headers } = await withKey(plain)
  expect((await plain.ask('/payload-locked-documents', { headers })).status).toBe(200)
}
