// What the clocks of a zone show (`2027-05-01T19:00`), and which instant that is.
import { Temporal } from 'temporal-polyfill'

/** To the minute. */
export const wallTimeIn = (instant: string, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(Date.parse(instant))
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

/** An hour that the clocks skip is the one after it; of one that they show twice it is the first. */
export const instantAt = (wallTime: string, zone: string): string =>
  new Date(Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone).epochMilliseconds).toISOString()

/** The instant at which the clocks of another zone show the same. */
export const moveToZone = (instant: string, from: string, to: string): string =>
  instantAt(wallTimeIn(instant, from), to)
