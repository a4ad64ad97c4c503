// When a message that was not taken is sent again: the schedule of Standard Webhooks 1.0, ten attempts in 76 hours.

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** Milliseconds after each failed attempt; after the last one the message has failed. */
export const retrySchedule: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]

const longestRequest = 24 * hour

interface Failure {
  /** How many attempts have failed, from 1. */
  attempts: number
  now: Date
  /** From 0 to 1: spreads the attempts by a tenth to either side. */
  chance: number
  /** What the receiver asked for, if it did. */
  retryAfter?: Date | undefined
  schedule?: readonly number[]
}

/** The moment of the next attempt, not before the receiver asked for it (at most a day); nothing after the last one. */
export const nextAttempt = ({
  attempts,
  now,
  chance,
  retryAfter,
  schedule = retrySchedule,
}: Failure): Date | undefined => {
  const wait = schedule[attempts - 1]
  if (wait === undefined) return undefined
  const planned = now.getTime() + Math.round(wait * (0.9 + chance / 5))
  return new Date(Math.max(planned, retryAfter?.getTime() ?? 0))
}

/** `Retry-After` (RFC 9110, 10.2.3): seconds or a date; one in the past or that cannot be read says nothing. */
export const readRetryAfter = (value: string | undefined, now: Date): Date | undefined => {
  const text = value?.trim() ?? ''
  const at = /^\d{1,10}$/.test(text) ? now.getTime() + Number(text) * second : Date.parse(text)
  if (!(at > now.getTime())) return undefined
  return new Date(Math.min(at, now.getTime() + longestRequest))
}
