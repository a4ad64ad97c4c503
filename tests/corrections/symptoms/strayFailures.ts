import { expect } from '@jest/globals'
import { strayFailures } from '../../helpers/strayFailures'
import { withAccount } from '../accounts'
import type { Plain } from '../plainPayload'

export const symptom = async (plain: Plain) => {
  const { headers } = await withAccount(plain)
  const heard = await strayFailures(async () => {
    const { status } = await plain.ask('/posts?where[note.secret.word][contains]=a', { headers })
    expect(status).toBe(400)
  })
  expect(heard).toBeGreaterThan(0)
}
