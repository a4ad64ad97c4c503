import { expect } from '@jest/globals'
import type { Plain } from '../plainPayload'

export const database = 'mongodb'

export const symptom = async ({ create, save }: Plain) => {
  const { id } = await create('posts', { title: 'first' })
  const write = (title: number) => save('posts', id, { title: `${title}` })
  const results = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7, 8].map(write))
  const reasons = results.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
  expect(reasons.join()).toMatch(/write ?conflict/i)
}
