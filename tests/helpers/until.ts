// Waits for a fact that another process brings about.
import { setTimeout as pause } from 'node:timers/promises'

/** Asks until there is an answer that is not empty. */
export const until = async <T>(ask: () => T[], most = 30_000): Promise<T[]> => {
  for (const start = Date.now(); Date.now() - start < most; await pause(20)) {
    const found = ask()
    if (found.length > 0) return found
  }
  throw new Error('It did not come about.')
}
