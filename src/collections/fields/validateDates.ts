// Rules for dates and zones: ISO 8601 with a day, an end that is not before its start, IANA time zones.

import { isPresent, type Rule } from '@/collections/fields/validate'
import { label } from '@/platform/i18n/catalogue'
import { filled } from '@/platform/i18n/label'
import { isDay } from '@/platform/time/days'
import { isWholeDays } from '@/platform/time/eventTimes'

const form = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/

/** A day, or an instant that names its offset: 2026-03-31, 2026-03-31T10:00:00Z. */
export const isoDate: Rule = (value) =>
  isDate(value)
    ? undefined
    : label('Write the date as 2026-03-31, or with a time and offset as 2026-03-31T10:00:00+02:00.')

/** The same for an event; by now a time by the clocks of its zone is an instant, unless they skip it or show it twice. */
export const dayOrTime: Rule = (value) =>
  isDate(value)
    ? undefined
    : label(
        'Write the date as 2026-03-31, or with a time as 2026-03-31T10:00:00+02:00. Without an offset, a time must occur exactly once in the event’s time zone.',
      )

const isDate = (value: unknown): boolean =>
  value instanceof Date || (typeof value === 'string' && form.test(value) && isRealDay(value))

/** `Date.parse` takes 2026-02-31 for 3 March: the day must come back as it was written. */
const isRealDay = (value: string): boolean => {
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  return (
    !Number.isNaN(Date.parse(value)) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(value.slice(0, 10))
  )
}

/** Not before the day or instant in the field `start` beside it. Where one of them is a day, both count as days. */
export const notBefore =
  (start: string): Rule =>
  (value, siblings) => {
    const first = siblings[start]
    if (!isPresent(first) || Number.isNaN(timeOf(first)) || Number.isNaN(timeOf(value))) return undefined
    const inOrder =
      isDay(first) || isDay(value) ? dayOf(value) >= dayOf(first) : timeOf(value) >= timeOf(first)
    if (inOrder) return undefined
    return filled(label('The end is before the start ({day}). Change one of them.'), { day: dayOf(first) })
  }

/** Hours for both or for neither: an end that is a day says nothing about an evening. */
export const asExactAs =
  (start: string): Rule =>
  (value, siblings) => {
    const first = siblings[start]
    if (!isPresent(first) || isWholeDays(siblings) || isDay(first) === isDay(value)) return undefined
    return label('Only one of start and end has a time. Give both a time, or tick “Whole days”.')
  }

const timeOf = (value: unknown): number => new Date(value as string | Date).getTime()

const dayOf = (value: unknown): string => new Date(value as string | Date).toISOString().slice(0, 10)

export const timeZone: Rule = (value) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: String(value) })
    if (/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(String(value))) return undefined
  } catch {
    // not a zone: said below
  }
  return filled(label('“{value}” is not a time zone. Write its IANA name, such as Europe/Brussels or UTC.'), {
    value: String(value),
  })
}
