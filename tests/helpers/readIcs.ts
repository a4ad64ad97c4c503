// Reads iCalendar strictly: its lines by our own reading of RFC 5545, 3.1, its meaning by ical.js.
import ICAL from 'ical.js'

const line =
  /^[A-Z0-9-]+(;[A-Z0-9-]+=("[^"\p{Cc}]*"|[^";:,\p{Cc}]*)(,("[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*)*:[\t\P{Cc}]*$/u

const required = {
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART'],
  VTIMEZONE: ['TZID'],
  VCALENDAR: ['PRODID', 'VERSION'],
}

/** The calendar; throws when a line or a required property is not as the standard has it. */
export const readIcs = (ics: string): ICAL.Component => {
  if (!ics.endsWith('\r\n')) throw new Error('The last line has no end.')
  const folded = ics.slice(0, -2).split('\r\n')
  for (const one of folded) {
    if (Buffer.byteLength(one) > 75) throw new Error(`Longer than 75 octets: ${one}`)
    if (/[\r\n]/.test(one)) throw new Error(`A bare line end in: ${JSON.stringify(one)}`)
    if (/\p{Cs}/u.test(one)) throw new Error(`A character was cut in two: ${one}`)
  }
  const lines = ics.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')
  for (const one of lines) if (!line.test(one)) throw new Error(`No content line: ${JSON.stringify(one)}`)
  const calendar = new ICAL.Component(ICAL.parse(ics))
  check(calendar)
  return calendar
}

const check = (component: ICAL.Component): void => {
  const names = required[component.name.toUpperCase() as keyof typeof required] ?? []
  for (const name of names) {
    const count = component.getAllProperties(name.toLowerCase()).length
    if (count !== 1) throw new Error(`${component.name} has ${count} of ${name}.`)
  }
  if (component.name === 'vcalendar' && component.getAllSubcomponents().length === 0)
    throw new Error('A calendar holds at least one component.')
  for (const inner of component.getAllSubcomponents()) if (/^v/.test(inner.name)) check(inner)
}

export const eventsIn = (calendar: ICAL.Component): ICAL.Component[] => calendar.getAllSubcomponents('vevent')

/** What an entry says, as words. */
export const saidBy = (event: ICAL.Component) =>
  Object.fromEntries(
    event.getAllProperties().map((property) => [property.name, property.getValues().join('|')]),
  )
