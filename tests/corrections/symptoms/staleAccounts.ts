import { expect, jest } from '@jest/globals'
import { signedUp } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async ({ payload }: Plain) => {
  const account = await signedUp(payload)
  const where = { email: { equals: account.email } }
  const { findOne } = payload.db
  const find = jest.spyOn(payload.db, 'findOne').mockImplementationOnce(async (args) => {
    const row = await findOne.call(payload.db, args)
    await payload.update({ collection: 'users', where, data: { password: 'another few words' } as never })
    return row as never
  })
  await payload.login({ collection: 'users', data: account })
  find.mockRestore()
  // The password of before is back.
  expect((await payload.login({ collection: 'users', data: account })).token).toBeDefined()
}
