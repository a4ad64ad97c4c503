// The time an event takes in a calendar. A date that is known to the month takes all of its days: no day is invented.
import { Temporal } from 'temporal-polyfill'
import { isDay } from '@/platform/time/days'
import { isWholeDays } from '@/platform/time/eventTimes'
import { isZone } from '@/platform/time/zones'
import type { Event } from '@/public-types'

type When = Event['when']

export type Span =
  | { kind: 'time'; start: string; end: string | null; timeZone: string | null }
  /** Whole days, the last one included. `exact`: the event is on these days, not somewhere among them. */
  | { kind: 'days'; first: string; last: string; exact: boolean }

/** None for an event without a date. */
export const spanOf = (when: When): Span | null => {
  const { precision } = when
  const [start, end] = [dated(when.start), dated(when.end)]
  if (start === null) return null
  if (!isDay(start) && !isWholeDays(when))
    return {
      kind: 'time',
      start,
      end: end !== null && !isDay(end) && end > start ? end : null,
      timeZone: isZone(when.timeZone) ? when.timeZone : null,
    }
  const widen = widerFor(precision, end)
  const from = Temporal.PlainDate.from(start.slice(0, 10))
  const until = end === null || end < start ? from : Temporal.PlainDate.from(end.slice(0, 10))
  return {
    kind: 'days',
    first: widen(from).first.toString(),
    last: widen(until).last.toString(),
    exact: widen === sameDay,
  }
}

/** Calendars end with the year 9999. */
const dated = (date: string | null): string | null => (date !== null && /^\d{4}-/.test(date) ? date : null)

interface Days {
  first: Temporal.PlainDate
  last: Temporal.PlainDate
}

const sameDay = (day: Temporal.PlainDate): Days => ({ first: day, last: day })

const months = (first: Temporal.PlainDate, count: number): Days => ({
  first,
  last: first.add({ months: count }).subtract({ days: 1 }),
})

/** A season that has an end (20 March to 20 June) has the months of both: its own idea of spring counts. */
const widerFor = (precision: string | null, end: string | null) =>
  (precision === 'season' && end !== null ? wider.month : wider[precision ?? '']) ?? sameDay

const wider: Record<string, (day: Temporal.PlainDate) => Days> = {
  week: (day) => {
    const first = day.subtract({ days: day.dayOfWeek - 1 })
    return { first, last: first.add({ days: 6 }) }
  },
  month: (day) => months(day.with({ day: 1 }), 1),
  // Meteorological seasons: whole months, December to February as one.
  season: (day) => months(day.with({ day: 1 }).subtract({ months: day.month % 3 }), 3),
  year: (day) => months(day.with({ month: 1, day: 1 }), 12),
}
