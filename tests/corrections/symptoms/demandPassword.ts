import { expect } from '@jest/globals'
import { signedUp } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async ({ payload }: Plain) => {
  const { email } = await signedUp(payload)
  const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
  const data = { token, password: 'xxx' }
  const reset = await payload.resetPassword({ collection: 'users', data, overrideAccess: true })
  expect(reset.token).toBeDefined()
}
