// How long to wait after a failure: twice as long each time, at most six hours, spread so that many do not come at once.

export const maxAttempts = 12

const first = 30_000
const longest = 6 * 60 * 60_000

/**
 * Milliseconds until the next attempt.
 * @param attempts how many have failed, from 1
 * @param chance a number from 0 to 1
 */
export const backOff = (attempts: number, chance: number): number =>
  Math.round(Math.min(longest, first * 2 ** (attempts - 1)) * (0.75 + chance / 2))
