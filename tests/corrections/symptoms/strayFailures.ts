import { setTimeout as sleep } from 'node:timers/promises'
import { expect, jest } from '@jest/globals'
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

/** How many failures nobody waited for; Jest would take each for one of the test. */
const strayFailures = async (work: () => Promise<void>): Promise<number> => {
  const heard = jest.fn()
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', heard)
  try {
    await work()
    await sleep(100)
  } finally {
    process.off('unhandledRejection', heard)
    for (const other of others) process.on('unhandledRejection', other)
  }
  return heard.mock.calls.length
}
