// Repeats work that met another writer: waits a random, growing time, and repeats one piece of work at a time, so that
// a hundred writers of one document finish one after the other instead of meeting again.
import { setTimeout as sleep } from 'node:timers/promises'
import { Mutex, withTimeout } from 'async-mutex'
import { isTransient, TransientDatabaseError } from './transientErrors'

export interface RetryLimits {
  attempts: number
  /** No attempt begins later than this many ms after the first. */
  withinMs: number
}

const defaultLimits: RetryLimits = { attempts: 12, withinMs: 30_000 }
const firstPauseMs = 5
const longestPauseMs = 500
const repeats = new Mutex()

/**
 * Runs `attempt` until it succeeds or fails for a reason that repeating does not change.
 *
 * @param attempt must leave nothing behind when it fails; gets the number of the attempt, from 1
 * @throws TransientDatabaseError (503) when the limits are reached; any other error as it came
 */
export async function retryTransient<T>(
  attempt: (number: number) => Promise<T>,
  limits: RetryLimits = defaultLimits,
): Promise<T> {
  const deadline = performance.now() + limits.withinMs
  for (let number = 1; ; number += 1) {
    try {
      return await (number === 1 ? attempt(number) : alone(() => attempt(number), deadline))
    } catch (error) {
      if (!isTransient(error)) throw error
      const pause = pauseBefore(number + 1)
      if (number >= limits.attempts || performance.now() + pause > deadline)
        throw new TransientDatabaseError(undefined, error)
      await sleep(pause)
    }
  }
}

/** Full jitter: a random part of a time that doubles with each attempt. */
export function pauseBefore(attempt: number, random: () => number = Math.random): number {
  return random() * Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1))
}

function alone<T>(work: () => Promise<T>, deadline: number): Promise<T> {
  const patience = Math.max(0, deadline - performance.now())
  return withTimeout(repeats, patience, new TransientDatabaseError()).runExclusive(work)
}
