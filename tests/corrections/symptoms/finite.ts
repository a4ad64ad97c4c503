import { expect } from '@jest/globals'
import type { Plain } from '../plainPayload'

export const symptom = async ({ create }: Plain) => {
  const data = { amount: Number.NaN } as never
  await expect(create('posts', data)).resolves.toBeDefined()
}
