import { expect } from '@jest/globals'
import { signedUp } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async ({ payload }: Plain) => {
  const { email } = await signedUp(payload)
  const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
  const row = await payload.db.findOne({ collection: 'users', where: { email: { equals: email } } })
  expect(row).toMatchObject({ resetPasswordToken: token })
}
