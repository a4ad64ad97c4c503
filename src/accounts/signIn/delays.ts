// How long one has to wait after failed attempts to sign in: nothing at first, then twice as long each time. Pure.

/** What is known of the attempts under one name. */
export interface Attempts {
  failures: number
  /** When the next one is allowed; ms since 1970. */
  nextAt: number
}

export interface Rule {
  /** So many failures cost nothing: people mistype. */
  free: number
}

const second = 1000
const longest = 15 * 60 * second

/** After so long without an attempt everything is forgotten. */
export const forgottenAfter = 60 * 60 * second

export const delayAfter = (failures: number, { free }: Rule): number =>
  failures <= free ? 0 : Math.min(longest, second * 2 ** (failures - free - 1))

/** One more attempt, which counts as failed until it is known to be good. */
export const counting = (before: Attempts | undefined, rule: Rule, now: number): Attempts => {
  const failures = (isForgotten(before, now) ? 0 : (before?.failures ?? 0)) + 1
  return { failures, nextAt: now + delayAfter(failures, rule) }
}

const isForgotten = (attempts: Attempts | undefined, now: number): boolean =>
  attempts !== undefined && attempts.nextAt + forgottenAfter <= now
