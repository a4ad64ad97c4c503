import { expect } from '@jest/globals'
import type { Plain } from '../plainPayload'

/** The connection is of no use afterwards. */
export const isLast = true

export const symptom = async ({ create }: Plain) => {
  const results = await Promise.allSettled(['1', '2', '3', '4'].map((title) => create('posts', { title })))
  const reasons = results.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
  expect(reasons.join()).toContain('SQLITE_BUSY')
}
