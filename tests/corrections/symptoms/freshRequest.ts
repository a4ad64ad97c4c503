import { expect } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { Plain } from '../plainPayload'

export const symptom = async ({ payload }: Plain) => {
  const req = await createLocalReq({ locale: 'en' }, payload)
  await payload.find({ collection: 'posts' as never, locale: 'fr', req })
  expect(req.locale).toBe('fr')
}
