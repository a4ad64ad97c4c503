// Long work in short turns: others are served in between.
import { setImmediate } from 'node:timers/promises'

const perTurn = 20_000

/** Takes steps until one is the last. */
export const inTurns = async <T>(step: () => { done: T } | undefined): Promise<T> => {
  for (;;) {
    for (let count = 0; count < perTurn; count += 1) {
      const last = step()
      if (last) return last.done
    }
    await setImmediate()
  }
}
