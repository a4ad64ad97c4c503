// Days as people write them, `2027-05-01`, and which day an instant is. A day has no zone: nothing moves it.
import { Temporal } from 'temporal-polyfill'

const dayForm = /^\d{4}-\d{2}-\d{2}$/
const timeForm = /^(\d{4}-\d{2}-\d{2})T[\d:.]+(Z?)/

export const isDay = (value: unknown): value is string => typeof value === 'string' && dayForm.test(value)

/** The day on which an instant falls in a zone. */
export const dayIn = (instant: string | Date, zone: string): string =>
  localTimeIn(instant, zone).toPlainDate().toString()

/**
 * The day that someone wrote: a day as it is, a time in the offset it names or where it was written, and an instant in
 * UTC in the first of these zones, unless it is midnight in UTC or in another of them: programs write a day so.
 *
 * @param zones IANA names; at least one
 * @returns `undefined` for what is neither a day nor an instant
 */
export const writtenDay = (value: string, zones: readonly string[]): string | undefined => {
  if (isDay(value)) return value
  const [, day, utc] = timeForm.exec(value) ?? []
  if (!day || Number.isNaN(Date.parse(value))) return undefined
  if (!utc) return day
  const midnight = ['UTC', ...zones].find((zone) => isMidnight(value, zone))
  return dayIn(value, midnight ?? zones[0] ?? 'UTC')
}

/**
 * The day of a field that always held days, read from how it was kept before days were kept as days: Payload's date
 * picker (3.90.1) wrote noon in UTC, give or take what summer time and half-hour zones do to it.
 */
export const keptDay = (value: string | Date, zone: string): string | undefined => {
  const text = value instanceof Date ? value.toISOString() : value
  return /T1[0-3]:\d{2}:00\.000Z$/.test(text) ? text.slice(0, 10) : writtenDay(text, [zone])
}

const isMidnight = (instant: string, zone: string): boolean =>
  localTimeIn(instant, zone).toPlainTime().equals(new Temporal.PlainTime())

const localTimeIn = (instant: string | Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(new Date(instant).getTime()).toZonedDateTimeISO(zone)
