// Events in calendars: no day is invented, no instant moves, and no text can break a line.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { icsOf } from '@/delivery/calendar/calendar'
import { calendarEntry, type Entry } from '@/delivery/calendar/entry'
import { spanOf } from '@/delivery/calendar/span'
import { isoWeekOf } from '@/platform/time/isoWeek'
import type { Event } from '@/public-types'
import { node, present, publication } from '../helpers/presenting'
import { eventsIn, readIcs, saidBy } from '../helpers/readIcs'

const addresses = { pages: 'https://www.example.org', own: 'https://cms.example.org' }

type When = Event['when']

const when = (values: Partial<When>): When => ({
  start: null,
  end: null,
  allDay: false,
  timeZone: null,
  precision: null,
  label: null,
  ...values,
})

const days = (first: string, last: string, exact = false) => ({ kind: 'days', first, last, exact })

describe('the span of an event', () => {
  it.each<[string, Partial<When>, unknown]>([
    ['nothing', {}, null],
    ['nonsense', { start: '+012026-0', precision: 'day' }, null],
    ['a day', { start: '2026-05-04', precision: 'day' }, days('2026-05-04', '2026-05-04', true)],
    [
      'days',
      { start: '2026-05-04', end: '2026-05-06', allDay: true, precision: 'exact' },
      days('2026-05-04', '2026-05-06', true),
    ],
    ['a week', { start: '2026-01-01', precision: 'week' }, days('2025-12-29', '2026-01-04')],
    ['a month', { start: '2026-02-14', precision: 'month' }, days('2026-02-01', '2026-02-28')],
    [
      'months',
      { start: '2026-02-01', end: '2026-04-01', precision: 'month' },
      days('2026-02-01', '2026-04-30'),
    ],
    ['spring', { start: '2026-04-01', precision: 'season' }, days('2026-03-01', '2026-05-31')],
    [
      'spring by the sun',
      { start: '2027-03-20', end: '2027-06-20', precision: 'season' },
      days('2027-03-01', '2027-06-30'),
    ],
    ['winter', { start: '2026-12-01', precision: 'season' }, days('2026-12-01', '2027-02-28')],
    ['the same winter', { start: '2027-02-28', precision: 'season' }, days('2026-12-01', '2027-02-28')],
    ['a year', { start: '2024-06-01', precision: 'year' }, days('2024-01-01', '2024-12-31')],
    [
      'an end before the start',
      { start: '2026-05-04', end: '2026-05-01', precision: 'day' },
      days('2026-05-04', '2026-05-04', true),
    ],
    [
      'an instant',
      { start: '2026-05-04T10:00:00.000Z', end: '2026-05-04T10:00:00.000Z', precision: 'exact' },
      { kind: 'time', start: '2026-05-04T10:00:00.000Z', end: null, timeZone: null },
    ],
    [
      'a zone that nobody knows',
      { start: '2026-05-04T10:00:00.000Z', timeZone: 'Europe/Nowhere' },
      { kind: 'time', start: '2026-05-04T10:00:00.000Z', end: null, timeZone: null },
    ],
  ])('of %s', (_, values, expected) => {
    expect(spanOf(when(values))).toEqual(expected)
  })

  it('as a week of ISO 8601', () => {
    expect([isoWeekOf('2026-01-01'), isoWeekOf('2027-01-01')]).toEqual(['2026-W01', '2026-W53'])
  })
})

const event = (content: Record<string, unknown> = {}, languages = ['en']) =>
  present(
    publication('events', { title: { en: 'Talk', fr: 'Débat' }, ...content }, { id: 'e1', languages }),
    {
      richText: 'text',
      locale: languages[0] as 'en',
      known: {
        'organisations:o1': { name: { en: 'No site' } },
        'organisations:o2': { name: { en: 'House "of"; Sails' }, website: 'https://sails.example.org' },
      },
    },
  ) as Event

const entry = (content: Record<string, unknown> = {}, languages?: string[]): Entry => {
  const made = calendarEntry(event(content, languages), { number: 3, addresses, officeZone: 'UTC' })
  if (!made) throw new Error('There is no entry.')
  return made
}

const may = { start: '2026-05-04T10:00:00.000Z', precision: 'exact' }

const written = (...entries: Entry[]) =>
  readIcs(
    icsOf({ name: 'Events; all, of them', self: 'https://cms.example.org/v1/feeds/events.ics', entries }),
  )

const saidOf = (one: Entry) => {
  const [made] = eventsIn(written(one))
  return made ? saidBy(made) : {}
}

describe('an entry', () => {
  it.each<[string, Record<string, unknown>, string[] | undefined, string]>([
    ['an exact time', { when: may }, undefined, 'Talk'],
    [
      'a month',
      { when: { start: '2026-06-01', precision: 'month' } },
      undefined,
      'Talk (June 2026; exact day not given)',
    ],
    [
      'a month in French',
      { when: { start: '2026-06-01', precision: 'month' } },
      ['fr'],
      'Débat (juin 2026; jour non précisé)',
    ],
    [
      'a season with its words',
      { when: { start: '2026-03-01', precision: 'season', label: { en: 'spring 2026' } } },
      undefined,
      'Talk (spring 2026; exact day not given)',
    ],
    [
      'a season without words',
      { when: { start: '2026-03-01', precision: 'season' } },
      undefined,
      'Talk (March – May 2026; exact day not given)',
    ],
    [
      'a year',
      { when: { start: '2026-03-01', precision: 'year' } },
      undefined,
      'Talk (2026; exact day not given)',
    ],
    [
      'a week',
      { when: { start: '2026-06-03', precision: 'week' } },
      undefined,
      'Talk (1 – 7 June 2026; exact day not given)',
    ],
    ['a cancelled one', { when: may, status: 'cancelled' }, undefined, 'Cancelled: Talk'],
    [
      'a postponed one',
      { when: { start: '2026-06-01', precision: 'month' }, status: 'postponed' },
      undefined,
      'Postponed: Talk (June 2026; exact day not given)',
    ],
  ])('says what is uncertain: %s', (_, content, languages, summary) => {
    expect(entry(content, languages).summary).toBe(summary)
  })

  it.each([
    [
      { name: 'Lock 12', address: 'Quai 1', city: 'Liège', country: 'BE' },
      'onsite',
      'Lock 12, Quai 1, Liège, Belgium',
    ],
    [{ url: 'https://meet.example.org/x' }, 'online', 'https://meet.example.org/x'],
    [{ url: 'https://house.example.org' }, 'onsite', null],
    [{}, null, null],
  ])('is at %j', (place, mode, location) => {
    expect(entry({ when: may, place, mode }).location).toBe(location)
  })

  it('names an organiser by an address that exists, or not at all', () => {
    expect(entry({ when: may, organisers: ['o1'] }).organiser).toBeNull()
    expect(entry({ when: may, organisers: ['o1', 'o2'] }).organiser).toEqual({
      name: 'House "of"; Sails',
      address: 'https://sails.example.org',
    })
    expect(entry({ when: may, organisers: ['o1', 'o2'] }).description).toBe(
      'Organised by: No site, House "of"; Sails',
    )
  })

  it('is not there for an event without a date', () => {
    expect(calendarEntry(event(), { number: 1, addresses, officeZone: 'UTC' })).toBeNull()
  })
})

describe('a calendar', () => {
  it.each(['Europe/Brussels', 'Europe/Luxembourg', 'Asia/Calcutta'])(
    'has the zone that its event names: %s',
    (timeZone) => {
      const calendar = written(entry({ when: { ...may, timeZone } }))
      const [zone] = calendar.getAllSubcomponents('vtimezone')
      const named = eventsIn(calendar)[0]?.getFirstProperty('dtstart')?.getParameter('tzid')
      expect([named, zone?.getFirstPropertyValue('tzid')]).toEqual([timeZone, timeZone])
    },
  )

  it('says all that is known of an event, the same each time', () => {
    const full = entry({
      when: { ...may, end: '2026-05-04T12:00:00.000Z', timeZone: 'Europe/Brussels' },
      status: 'postponed',
      place: { name: 'House', city: 'Ostend' },
      organisers: ['o2'],
      registration: { url: 'https://r.example.org', deadline: '2026-05-01T21:59:00.000Z' },
      body: { en: node.root(node.paragraph(node.text('Soup; and bread, too.'))) },
    })
    const calendar = written(full)
    expect(saidBy(calendar)).toMatchObject({
      version: '2.0',
      name: 'Events; all, of them',
      'x-wr-calname': 'Events; all, of them',
      source: 'https://cms.example.org/v1/feeds/events.ics',
    })
    expect(saidOf(full)).toEqual({
      uid: 'e1',
      dtstamp: '2026-02-03T04:05:06Z',
      created: '2026-01-02T03:04:05Z',
      'last-modified': '2026-02-03T04:05:06Z',
      sequence: '3',
      dtstart: '2026-05-04T12:00:00',
      dtend: '2026-05-04T14:00:00',
      summary: 'Postponed: Talk',
      description:
        'Soup; and bread, too.\n\nOrganised by: House "of"; Sails\n\nRegister: https://r.example.org\n\nRegister until: 1 May 2026 at 23:59 CEST',
      location: 'House, Ostend',
      url: 'https://www.example.org/events/e1-slug',
      organizer: 'https://sails.example.org/',
      status: 'TENTATIVE',
    })
    const [made] = eventsIn(calendar)
    expect(made?.getFirstProperty('organizer')?.getFirstParameter('cn')).toBe('House "of"; Sails')
    expect(made?.getFirstProperty('dtstart')?.getFirstParameter('tzid')).toBe('Europe/Brussels')
    const zones = calendar.getAllSubcomponents('vtimezone')
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['Europe/Brussels'])
  })

  it('holds whole days, the day after the last as their end, and nobody is busy on them', () => {
    const [made] = eventsIn(written(entry({ when: { start: '2026-06-01', precision: 'month' } })))
    expect(made && saidBy(made)).toMatchObject({
      dtstart: '2026-06-01',
      dtend: '2026-07-01',
      transp: 'TRANSPARENT',
    })
    expect(made?.getFirstProperty('dtstart')?.type).toBe('date')
  })

  it('is valid without an event', () => {
    expect(eventsIn(written())).toEqual([])
  })

  const zones = [
    'Europe/Brussels',
    'America/New_York',
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Asia/Amman',
    'UTC',
    'Pacific/Apia',
    null,
  ]

  it('never moves an instant, in whatever zone and year', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1975-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        (date, timeZone) => {
          const start = date.toISOString()
          const calendar = written(entry({ when: { start, precision: 'exact', timeZone } }))
          const [made] = eventsIn(calendar)
          const property = made?.getFirstProperty('dtstart')
          const time = property?.getFirstValue() as ICAL.Time
          const [zone] = calendar.getAllSubcomponents('vtimezone')
          if (zone) time.zone = new ICAL.Timezone({ component: zone, tzid: String(timeZone) })
          expect(time.toUnixTime()).toBe(Math.floor(date.getTime() / 1000))
          expect(property?.getFirstParameter('tzid')).toBe(zone ? timeZone : undefined)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('leaves the hour that comes twice to UTC', () => {
    const at = (start: string) =>
      saidOf(entry({ when: { start, precision: 'exact', timeZone: 'Europe/Brussels' } })).dtstart
    expect(
      [at('2026-10-25T00:30:00.000Z'), at('2026-10-25T01:30:00.000Z')].filter((one) => one?.endsWith('Z')),
    ).toHaveLength(1)
  })

  it('holds any text whole, folded at no more than 75 octets and never inside a character', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            '😀',
            'é',
            '👩‍👩‍👧',
            'a',
            ',',
            ';',
            '\\',
            '\\n',
            '\n',
            '\r\n',
            '"',
            ':',
            '\t',
            '\u0007',
          ),
        )
        .map((parts) => parts.join('')),
    )
    const kept = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '')
    fc.assert(
      fc.property(nasty, nasty, (title, text) => {
        const one = {
          ...entry({ when: may }),
          summary: `x${title}`,
          description: `y${text}`,
          location: `z${text}`,
        }
        const organiser = { name: `n${title}`, address: 'https://o.example.org/?a=b;c,d' }
        const [made] = eventsIn(written({ ...one, organiser, categories: [`c${title}`, `d${text}`] }))
        expect(made && saidBy(made)).toMatchObject({
          summary: kept(`x${title}`),
          description: kept(`y${text}`),
          location: kept(`z${text}`),
        })
        expect(made?.getAllProperties('categories').map((each) => each.getFirstValue())).toEqual([
          kept(`c${title}`),
          kept(`d${text}`),
        ])
        expect(made?.getFirstProperty('organizer')?.getFirstParameter('cn')).toBe(
          kept(`n${title}`)
            .replace(/[\t\n]+/g, ' ')
            .replaceAll('\\', '/'),
        )
        expect(made?.getFirstProperty('organizer')?.getFirstValue()).toBe('https://o.example.org/?a=b;c,d')
      }),
      { numRuns: 150 },
    )
  })
})
