// Long work in small parts: others are served in between.
import { setImmediate as breathe } from 'node:timers/promises'

/** Runs what it is given one after the other, in turns of the event loop of their own. */
export const inTurns = (): (<T>(work: () => T) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(() => breathe()).then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}
