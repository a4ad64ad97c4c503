// Who asks a plain Payload: a person who is signed in, an API key.
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Plain } from './plainPayload'

const password = 'a few words in a row'

export const signedUp = async (payload: Payload): Promise<{ email: string; password: string }> => {
  const account = { email: `${randomUUID()}@example.org`, password }
  await payload.create({ collection: 'users', data: account as never })
  return account
}

export const withAccount = async ({ payload }: Plain) => {
  const data = await signedUp(payload)
  const { token } = await payload.login({ collection: 'users', data })
  return { headers: { Authorization: `JWT ${token}` } }
}

export const withKey = async ({ create }: Plain) => {
  const apiKey = randomUUID()
  await create('keys', { enableAPIKey: true, apiKey })
  return { headers: { Authorization: `keys API-Key ${apiKey}` } }
}
