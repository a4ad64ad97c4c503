import { expect } from '@jest/globals'
import { withAccount } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async (plain: Plain) => {
  const { headers } = await withAccount(plain)
  await plain.create('posts', { title: 'in English' })
  const { status, body } = await plain.ask('/posts?locale=de&sort=-createdAt', { headers })
  expect([status, body.docs[0].title]).toEqual([200, 'in English'])
}
