import { expect } from '@jest/globals'
import { withAccount } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async (plain: Plain) => {
  const { headers } = await withAccount(plain)
  const Cookie = `payload-token=${headers.Authorization.replace('JWT ', '')}`
  const me = async (more: Record<string, string>) => {
    const { body } = await plain.ask('/users/me', { headers: { Cookie, ...more } })
    return body.user
  }
  expect(await me({ 'Sec-Fetch-Site': 'none' })).not.toBeNull()
  expect(await me({})).toBeNull()
}
