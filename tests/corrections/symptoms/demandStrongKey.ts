import { expect } from '@jest/globals'
import type { Plain } from '../plainPayload'

export const symptom = async ({ create, ask }: Plain) => {
  await create('keys', { enableAPIKey: true, apiKey: 'x' })
  const { body } = await ask('/keys/me', { headers: { Authorization: 'keys API-Key x' } })
  expect(body.user).toMatchObject({ collection: 'keys' })
}
