// Times as people write them, turned into instants: with an offset, or as the clock of a time zone shows them.
import { Temporal } from 'temporal-polyfill'

export interface TimeInput {
  /** ISO 8601: `2026-05-04T10:00:00+02:00`, `…Z`, or `2026-05-04T10:00` with `timeZone`. */
  at: string
  /** IANA name: `Europe/Brussels`. */
  timeZone?: string | undefined
}

export type TimeAnswer =
  | { ok: true; instant: string }
  | { ok: false; field: 'at' | 'timeZone'; code: string; message: string }

const refuse = (field: 'at' | 'timeZone', code: string, message: string): TimeAnswer => ({
  ok: false,
  field,
  code,
  message,
})

/**
 * Reads a time as an instant (ISO 8601, UTC, milliseconds). A local time that the zone's clocks skip or show twice
 * is refused with what to send instead: a guess would publish an hour early or late.
 */
export const readTime = ({ at, timeZone }: TimeInput): TimeAnswer => {
  const parts = form.exec(at.trim())
  if (!parts)
    return refuse(
      'at',
      'time',
      'Write the time as 2026-05-04T10:00:00+02:00, or as 2026-05-04T10:00 with a `timeZone` such as Europe/Brussels.',
    )
  if (timeZone !== undefined && !isZone(timeZone))
    return refuse(
      'timeZone',
      'timeZone',
      `There is no time zone “${timeZone}”. Name one such as Europe/Brussels.`,
    )
  const [, local = '', offset] = parts
  const day = readLocal(local)
  if (!day) return refuse('at', 'time', 'This day or hour is not in the calendar.')
  if (offset) return withOffset(at.trim(), timeZone)
  if (timeZone === undefined)
    return refuse('at', 'timeZone', 'Add an offset such as +02:00 to the time, or name its `timeZone`.')
  return inZone(day, timeZone)
}

/** Four-digit years alone: other forms would not compare as text. */
const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?$/

const readLocal = (local: string): Temporal.PlainDateTime | undefined => {
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

/** An IANA name; a bare offset is none, because it would not follow the clocks. */
const isZone = (name: string): boolean => {
  try {
    return (
      /^[A-Za-z]/.test(name) && Boolean(Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name))
    )
  } catch {
    return false
  }
}

const withOffset = (at: string, timeZone: string | undefined): TimeAnswer => {
  const instant = readInstant(at)
  if (!instant) return refuse('at', 'offset', 'There is no such offset. Write one such as +02:00.')
  if (timeZone !== undefined && !at.endsWith('Z')) {
    const { offset } = instant.toZonedDateTimeISO(timeZone)
    if (!at.endsWith(offset))
      return refuse(
        'at',
        'offset',
        `The clocks of ${timeZone} are at ${offset} then. Correct the offset, or leave it out.`,
      )
  }
  return { ok: true, instant: text(instant) }
}

const readInstant = (at: string): Temporal.Instant | undefined => {
  try {
    return Temporal.Instant.from(at)
  } catch {
    return undefined
  }
}

const inZone = (local: Temporal.PlainDateTime, timeZone: string): TimeAnswer => {
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds)
    return { ok: true, instant: text(earlier.toInstant()) }
  if (!earlier.toPlainDateTime().equals(local))
    return refuse(
      'at',
      'skipped',
      `The clocks of ${timeZone} skip ${clock(local)} on that day. Choose ${clock(later.toPlainDateTime())} or ${clock(earlier.toPlainDateTime())}.`,
    )
  return refuse(
    'at',
    'twice',
    `The clocks of ${timeZone} show ${clock(local)} twice on that day. Send it with ${earlier.offset} for the first or ${later.offset} for the second.`,
  )
}

const clock = (local: Temporal.PlainDateTime): string =>
  local.toPlainTime().toString({ smallestUnit: 'minute' })

const text = (instant: Temporal.Instant): string => new Date(instant.epochMilliseconds).toISOString()

/** So many days of 24 hours later. */
export const dueAfter = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString()
