import { expect } from '@jest/globals'
import { createPayloadRequest } from 'payload'
import type { Plain } from '../plainPayload'
import { origin } from '../plainPayload'

export const symptom = async ({ config }: Plain) => {
  const request = new Request(`${origin}/api/posts`)
  const req = await createPayloadRequest({ config, request, payloadInstanceCacheKey: 'plain' })
  expect(req.query).toHaveProperty('depth')
}
