// When and where an event is, no more exact than it is known, and how to register.
import { z } from 'zod'
import type { Reader } from '@/delivery/documents/references/reader'
import { isWholeDays } from '@/platform/time/eventTimes'

export const whenSchema = z
  .object({
    start: z.string().nullable().describe('An instant (UTC) when the time is known, else a calendar date.'),
    end: z.string().nullable(),
    allDay: z.boolean(),
    timeZone: z.string().nullable().describe('IANA name.'),
    precision: z.string().nullable().describe('exact, day, week, month, season or year.'),
    label: z.string().nullable().describe('Words to show in place of the dates.'),
  })
  .meta({ id: 'EventTime' })

/** A date without a time is answered as a date: an instant would claim to know more. */
export const presentWhen = (value: unknown, read: Reader): z.infer<typeof whenSchema> => {
  const { start, end, allDay, timeZone, precision, label } = read.group(value)
  const wholeDays = isWholeDays({ allDay, precision })
  const point = (at: unknown) => (wholeDays ? read.eventDay(at, timeZone) : read.dayOrInstant(at))
  return {
    start: point(start),
    end: point(end),
    allDay: read.flag(allDay),
    timeZone: read.text(timeZone),
    precision: read.text(precision),
    label: read.text(label),
  }
}

export const placeSchema = z
  .object({
    name: z.string().nullable(),
    address: z.string().nullable(),
    city: z.string().nullable(),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2.'),
    url: z.string().nullable(),
  })
  .meta({ id: 'Place' })

export const presentPlace = (value: unknown, read: Reader): z.infer<typeof placeSchema> => {
  const { name, address, city, country, url } = read.group(value)
  return {
    name: read.text(name),
    address: read.text(address),
    city: read.text(city),
    country: read.text(country),
    url: read.text(url),
  }
}

export const registrationSchema = z
  .object({
    url: z.string().nullable(),
    deadline: z.string().nullable().describe('An instant (UTC), or a calendar date.'),
    price: z.string().nullable(),
    code: z.string().nullable(),
  })
  .meta({ id: 'Registration' })

export const presentRegistration = (value: unknown, read: Reader): z.infer<typeof registrationSchema> => {
  const { url, deadline, price, code } = read.group(value)
  return {
    url: read.text(url),
    deadline: read.dayOrInstant(deadline),
    price: read.text(price),
    code: read.text(code),
  }
}
