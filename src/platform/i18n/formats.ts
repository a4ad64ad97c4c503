// Dates, times, numbers and names of countries and languages in the language of a mail or page, no more exact than they are known.

import { type Language, tagOf } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'
import { dayIn, isDay } from '@/platform/time/days'
import { zonesOf } from '@/platform/time/eventTimes'
import type { EventTime, Period } from '@/public-types'

const dayOnly: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }

interface Reader {
  language: Language
  /** IANA name: where no other zone is named. */
  officeZone: string
}

/** When an event is; its own words first. Times come with their zone written out. */
export const whenText = (when: EventTime, { language, officeZone }: Reader): string | null => {
  if (when.label) return when.label
  if (!when.start) return null
  if (isDay(when.start)) return spanText(when, language)
  return timedText(when, when.start, language, zonesOf(when, officeZone)[0])
}

const timedText = ({ end }: EventTime, start: string, language: Language, timeZone: string): string => {
  const format = (instant: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tagOf(language), { ...options, timeZone }).format(new Date(instant))
  const day = (instant: string) => format(instant, { ...dayOnly, weekday: 'long' })
  const time = (instant: string) => format(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const first = `${day(start)}, ${time(start)}`
  const until = !end ? '' : day(end) === day(start) ? `–${time(end)}` : ` – ${day(end)}, ${time(end)}`
  return `${first}${until} (${zoneText(start, timeZone, language)})`
}

/** “Central European Standard Time, Brussels”. */
const zoneText = (instant: string, timeZone: string, language: Language): string => {
  const name = new Intl.DateTimeFormat(tagOf(language), { timeZone, timeZoneName: 'long' })
    .formatToParts(new Date(instant))
    .find(({ type }) => type === 'timeZoneName')?.value
  const city = timeZone.includes('/') ? timeZone.split('/').at(-1)?.replaceAll('_', ' ') : undefined
  return [name, city].filter(Boolean).join(', ')
}

/** A span of days; its own words first. */
export const periodText = ({ from, to, precision, label }: Period, language: Language): string | null =>
  label ?? spanText({ start: from, end: to, precision }, language)

interface Span {
  start: string | null
  end: string | null
  precision: string | null
}

const spanText = ({ start, end, precision }: Span, language: Language): string | null => {
  const first = start && dayText(start, precision, language)
  const last = end && dayText(end, precision, language)
  if (!first || !last) return first ?? last ?? null
  return first === last ? first : `${first} – ${last}`
}

const dayText = (day: string, precision: string | null, language: Language): string => {
  const date = new Date(day)
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tagOf(language), { ...options, timeZone: 'UTC' }).format(date)
  const { seasons, weekOf } = messages[language].public
  switch (precision) {
    case 'year':
      return String(date.getUTCFullYear())
    case 'season':
      return `${seasons[Math.floor(((date.getUTCMonth() + 1) % 12) / 3)]} ${date.getUTCFullYear()}`
    case 'month':
      return format({ month: 'long', year: 'numeric' })
    case 'week':
      return `${weekOf} ${format(dayOnly)}`
    default:
      return format(dayOnly)
  }
}

/** From the first to the last of a few days, in one expression: “May – June 2026”. */
export const rangeText = (
  { first, last }: { first: string; last: string },
  precision: string | null,
  language: Language,
): string =>
  new Intl.DateTimeFormat(tagOf(language), { ...rangeOf(precision), timeZone: 'UTC' })
    .formatRange(new Date(first), new Date(last))
    .replace(narrowSpaces, ' ')

const rangeOf = (precision: string | null): Intl.DateTimeFormatOptions => {
  if (precision === 'year') return { year: 'numeric' }
  return precision === 'week' ? dayOnly : { month: 'long', year: 'numeric' }
}

/** A day; of an instant, with the clock and the zone in short. */
export const momentText = (dayOrInstant: string, timeZone: string, language: Language): string =>
  new Intl.DateTimeFormat(tagOf(language), {
    ...dayOnly,
    ...(isDay(dayOrInstant)
      ? { timeZone: 'UTC' }
      : { hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone }),
  })
    .format(new Date(dayOrInstant))
    .replace(narrowSpaces, ' ')

/** Programs that read calendars show boxes for them. */
const narrowSpaces = /[\u2009\u202f]/g

/** A day, or the day of an instant as the office counts it. */
export const dateText = (dayOrInstant: string, { language, officeZone }: Reader): string =>
  dayText(isDay(dayOrInstant) ? dayOrInstant : dayIn(dayOrInstant, officeZone), 'day', language)

export const numberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(tagOf(language), { maximumFractionDigits: 6 }).format(value)

export const moneyText = (amount: number, currency: string | null, language: Language): string =>
  currency ? `${currency} ${numberText(amount, language)}` : numberText(amount, language)

export const durationText = (seconds: number, language: Language): string =>
  `${Math.max(1, Math.round(seconds / 60))} ${messages[language].public.minutes}`

/** The country of an ISO 3166-1 alpha-2 code; the code itself where there is none. */
export const countryName = (code: string, language: Language): string => {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames([tagOf(language)], { type: 'region' }).of(code) ?? code
}

/** A language by its name in another one: “French”. */
export const languageName = (code: string, language: Language): string => {
  if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(code)) return code
  return new Intl.DisplayNames([tagOf(language)], { type: 'language' }).of(code) ?? code
}

/** In kB or MB, as people say it. */
export const fileSize = (bytes: number, language: Language): string => {
  const [amount, unit] =
    bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(tagOf(language), style).format(amount)
}
