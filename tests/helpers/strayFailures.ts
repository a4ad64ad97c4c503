// Failures that nobody waited for, such as Payload's second checks of one query: Jest would take each for one of the test.
import { setTimeout as sleep } from 'node:timers/promises'

/** Does the work; answers how many such failures there were meanwhile. */
export const strayFailures = async (work: () => Promise<void>): Promise<number> => {
  let heard = 0
  const count = (): void => {
    heard += 1
  }
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', count)
  try {
    await work()
    await sleep(100)
  } finally {
    process.off('unhandledRejection', count)
    for (const other of others) process.on('unhandledRejection', other)
  }
  return heard
}
