import { expect } from '@jest/globals'
import type { Plain } from '../plainPayload'

export const symptom = async ({ ask }: Plain) => {
  expect((await ask('/users/verify/x', { method: 'POST' })).status).toBe(500)
}
