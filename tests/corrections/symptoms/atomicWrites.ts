import { expect, jest } from '@jest/globals'
import { signedUp } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async ({ payload }: Plain) => {
  const { email } = await signedUp(payload)
  const writes: unknown[] = []
  const update = jest.spyOn(payload.db, 'updateOne').mockImplementation(async ({ req, options }) => {
    const open = Object.keys(payload.db.sessions ?? {}).length
    writes.push({ atomic: options?.atomic, in: await req?.transactionID, open })
    return null as never
  })
  await payload.forgotPassword({ collection: 'users', data: { email } })
  update.mockRestore()
  expect(writes).toContainEqual({ atomic: true, in: undefined, open: 1 })
}
