// A calendar of entries as iCalendar (RFC 5545, with the names and sources of RFC 7986), written by ical.js.
import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { Entry } from '@/delivery/calendar/entry'
import { localTime, TimeZones } from '@/delivery/calendar/timeZones'

// ical.js 2.2.1 counts a continuation line without the space it begins with: 74 here are 75 octets on the line.
ICAL.foldLength = 74

export interface Calendar {
  /** Absent, as its address is, for a single event that people add to a calendar of their own. */
  name?: string
  self?: string
  entries: readonly Entry[]
}

export const icsOf = ({ name, self, entries }: Calendar): string => {
  const calendar = new ICAL.Component('vcalendar')
  add(calendar, 'version', '2.0')
  add(calendar, 'prodid', '-//Imprimatur//Imprimatur//EN')
  add(calendar, 'calscale', 'GREGORIAN')
  if (name !== undefined && self !== undefined) {
    add(calendar, 'name', textOf(name))
    add(calendar, 'x-wr-calname', textOf(name))
    add(calendar, 'source', uriOf(self), { value: 'URI' })
    add(calendar, 'refresh-interval', 'PT1H', { value: 'DURATION' })
    add(calendar, 'x-published-ttl', 'PT1H')
  }
  const zones = new TimeZones()
  const events = entries.map((entry) => eventOf(entry, zones))
  for (const component of [...zones.components(events.length === 0), ...events])
    calendar.addSubcomponent(component)
  return `${calendar.toString()}\r\n`
}

const eventOf = (entry: Entry, zones: TimeZones): ICAL.Component => {
  const event = new ICAL.Component('vevent')
  const language = { language: entry.language }
  add(event, 'uid', entry.uid)
  add(event, 'dtstamp', instantOf(entry.changed))
  add(event, 'created', instantOf(entry.created))
  add(event, 'last-modified', instantOf(entry.changed))
  add(event, 'sequence', entry.sequence)
  addSpan(event, entry, zones)
  add(event, 'summary', textOf(entry.summary), language)
  if (entry.description) add(event, 'description', textOf(entry.description), language)
  if (entry.location) add(event, 'location', textOf(entry.location), language)
  add(event, 'url', uriOf(entry.page))
  // A property each: some readers take the comma of a list for text after a backslash (ical.js 2.2.1).
  for (const category of entry.categories) add(event, 'categories', textOf(category), language)
  if (entry.organiser)
    add(event, 'organizer', uriOf(entry.organiser.address), { cn: nameOf(entry.organiser.name) })
  add(event, 'status', entry.status)
  // Days on which something may happen do not make anyone busy.
  if (entry.span.kind === 'days') add(event, 'transp', 'TRANSPARENT')
  return event
}

const addSpan = (event: ICAL.Component, { span }: Entry, zones: TimeZones): void => {
  if (span.kind === 'days') {
    const after = Temporal.PlainDate.from(span.last).add({ days: 1 })
    add(event, 'dtstart', ICAL.Time.fromDateString(span.first))
    add(event, 'dtend', ICAL.Time.fromDateString(after.toString()))
    return
  }
  const { start, end, timeZone } = span
  const zone = zones.holding(timeZone, [start, ...(end ? [end] : [])])
  const inZone: Record<string, string> = zone ? { tzid: zone } : {}
  const time = (instant: string) => (zone ? localTime(instant, zone) : instantOf(instant))
  add(event, 'dtstart', time(start), inZone)
  if (end) add(event, 'dtend', time(end), inZone)
}

/** Seconds are as exact as iCalendar is. */
const instantOf = (instant: string): ICAL.Time =>
  ICAL.Time.fromDateTimeString(`${new Date(instant).toISOString().slice(0, 19)}Z`)

type Value = string | number | ICAL.Time

const add = (
  component: ICAL.Component,
  name: string,
  value: Value,
  parameters: Record<string, string> = {},
): void => {
  component.addProperty(property(name, parameters)).setValue(value)
}

const property = (name: string, parameters: Record<string, string>): ICAL.Property => {
  const made = new ICAL.Property(name)
  for (const [key, value] of Object.entries(parameters)) made.setParameter(key, value)
  return made
}

/** TEXT (3.3.11) holds tabs and line ends and no other control character; halves of characters are none at all. */
const textOf = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '')

/** The value of a parameter (3.2) has no line end either; some readers take a backslash in it for an escape. */
const nameOf = (text: string): string =>
  textOf(text)
    .replace(/[\t\n]+/g, ' ')
    .replaceAll('\\', '/')

/** URI (3.3.13) is not escaped: what does not belong into one is encoded, and so no line can end in it. */
const uriOf = (address: string): string => new URL(address).href
