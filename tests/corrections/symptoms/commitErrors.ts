import { expect } from '@jest/globals'
import type { Plain } from '../plainPayload'

interface Sessions {
  sessions: Record<string, { resolve: () => Promise<void> }>
}

export const symptom = async ({ payload }: Plain) => {
  const id = String(await payload.db.beginTransaction())
  const { sessions } = payload.db as unknown as Sessions
  const session = sessions[id]
  if (!session) throw new Error('There is no session.')
  const { resolve } = session
  session.resolve = async () => {
    await resolve()
    throw new Error('the disk is full')
  }
  await expect(payload.db.commitTransaction(id)).resolves.toBeUndefined()
}
