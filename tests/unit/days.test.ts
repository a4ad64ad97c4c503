// Which day an instant is, and what the clocks of a zone show: tables, no database.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dayAlone, shownIn, storedFrom } from '@/admin/dates/eventTime'
import { dayIn, keptDay, writtenDay } from '@/platform/time/days'
import { isWholeDays, zonesOf } from '@/platform/time/eventTimes'
import { instantIn } from '@/platform/time/sentTime'
import { instantAt, moveToZone, wallTimeIn } from '@/platform/time/wallTime'
import { isZone } from '@/platform/time/zones'

const [brussels, tokyo, newYork, kiritimati, midway] = [
  'Europe/Brussels',
  'Asia/Tokyo',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Midway',
]

describe('the day that was written', () => {
  it.each<[string, string[], string | undefined]>([
    ['2027-05-01', [midway], '2027-05-01'],
    ['2027-05-01T00:00:00+02:00', [newYork], '2027-05-01'],
    ['2027-05-01T00:00:00+14:00', ['UTC'], '2027-05-01'],
    ['2027-05-01T23:59:59-11:00', ['UTC'], '2027-05-01'],
    ['2027-05-01T00:00:00+0200', ['UTC'], '2027-05-01'],
    ['2027-04-30T22:00:00.000Z', [brussels], '2027-05-01'],
    ['2027-04-30T22:00:00Z', ['UTC'], '2027-04-30'],
    ['2027-05-01T00:00:00.000Z', [newYork], '2027-05-01'],
    ['2027-04-30T10:00:00.000Z', [kiritimati], '2027-05-01'],
    ['2027-05-01T11:00:00.000Z', [midway], '2027-05-01'],
    ['2027-04-30T22:00:00.000Z', [tokyo, brussels], '2027-05-01'],
    ['2027-04-30T22:00:00.000Z', [newYork, brussels], '2027-05-01'],
    ['2027-04-30T21:30:00.000Z', [newYork, brussels], '2027-04-30'],
    ['2027-05-01T00:30', [midway], '2027-05-01'],
    ['1 May 2027', [brussels], undefined],
    ['nonsense', [brussels], undefined],
  ])('as %s, in %j, is %s', (value, zones, day) => expect(writtenDay(value, zones)).toBe(day))
})

describe('a day that was kept as an instant', () => {
  it.each([
    ['noon of the picker, in an office where that is the next day', '2027-05-01T12:00:00.000Z', kiritimati],
    ['noon of the picker in summer time', '2027-05-01T11:00:00.000Z', kiritimati],
    ['noon of the picker in a half-hour zone', '2027-05-01T11:30:00.000Z', brussels],
    ['midnight in UTC', '2027-05-01T00:00:00.000Z', newYork],
    ['midnight at the office', '2027-04-30T22:00:00.000Z', brussels],
    ['a moment', '2027-04-30T23:15:00.000Z', brussels],
    ['a date of the driver', new Date('2027-05-01T12:00:00.000Z'), brussels],
    ['a day', '2027-05-01', kiritimati],
  ])('%s is the day that people meant', (_, value, zone) => expect(keptDay(value, zone)).toBe('2027-05-01'))
})

it('is the same day whatever the zone, where an offset or no time is written', () => {
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
  const offset = fc.constantFrom('', 'T00:00:00+14:00', 'T23:59:59-11:00', 'T00:00:00.000Z')
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => dayIn(new Date(days * 86_400_000), 'UTC'))
  fc.assert(
    fc.property(day, offset, zone, (written, time, place) => {
      expect(writtenDay(`${written}${time}`, [place])).toBe(written)
    }),
  )
})

describe('a time that was sent', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['2027-05-01T19:00', tokyo, '2027-05-01T10:00:00.000Z'],
    ['2027-05-01T19:00:30', brussels, '2027-05-01T17:00:30.000Z'],
    ['2027-05-01T19:00+02:00', tokyo, '2027-05-01T17:00:00.000Z'],
    ['2027-05-01', tokyo, '2027-05-01'],
    ['2027-05-01T19:00', undefined, undefined],
    ['2027-05-01T19:00', 'Europe/Nowhere', undefined],
    ['2027-03-28T02:30', brussels, undefined],
    ['2027-10-31T02:30', brussels, undefined],
    ['2027-10-31T02:30', tokyo, '2027-10-30T17:30:00.000Z'],
    ['nonsense', brussels, undefined],
  ])('as %s in %s is %s', (value, zone, instant) => expect(instantIn(value, zone)).toBe(instant))
})

describe('the clocks of a zone', () => {
  it.each([
    ['2027-05-01T10:00:00.000Z', tokyo, '2027-05-01T19:00'],
    ['2027-05-01T17:00:00.000Z', brussels, '2027-05-01T19:00'],
    ['2027-05-01T05:00:00.000Z', kiritimati, '2027-05-01T19:00'],
    ['2027-05-02T06:00:00.000Z', midway, '2027-05-01T19:00'],
    ['2027-05-01T13:15:00.000Z', 'Asia/Kathmandu', '2027-05-01T19:00'],
    // The browser's own clocks may skip this hour: it does not matter.
    ['2027-03-27T17:30:00.000Z', tokyo, '2027-03-28T02:30'],
  ])('show at %s in %s %s', (instant, zone, wallTime) => {
    expect(wallTimeIn(instant, zone)).toBe(wallTime)
    expect(instantAt(wallTime, zone)).toBe(instant)
  })

  it('show the next hour for one that they skip, and the first of two', () => {
    expect(instantAt('2027-03-28T02:30', brussels)).toBe('2027-03-28T01:30:00.000Z')
    expect(instantAt('2027-10-31T02:30', brussels)).toBe('2027-10-31T00:30:00.000Z')
  })

  it('show the same after a move to another zone', () => {
    expect(moveToZone('2027-05-01T17:00:00.000Z', brussels, tokyo)).toBe('2027-05-01T10:00:00.000Z')
    expect(moveToZone('2027-05-01T10:00:00.000Z', tokyo, newYork)).toBe('2027-05-01T23:00:00.000Z')
  })
})

describe('the inputs of an event', () => {
  it.each<[string | null, string, { day: string; time: string }]>([
    [null, tokyo, { day: '', time: '' }],
    ['nonsense', tokyo, { day: '', time: '' }],
    ['2027-05-01', midway, { day: '2027-05-01', time: '' }],
    ['2027-05-01T10:00:00.000Z', tokyo, { day: '2027-05-01', time: '19:00' }],
    ['2027-05-01T23:00:00.000Z', kiritimati, { day: '2027-05-02', time: '13:00' }],
  ])('show %s in %s as %j', (value, zone, shown) => expect(shownIn(value, zone)).toEqual(shown))

  it('make what they show', () => {
    expect(storedFrom({ day: '2027-05-01', time: '19:00' }, tokyo)).toBe('2027-05-01T10:00:00.000Z')
    expect(storedFrom({ day: '2027-05-01', time: '' }, tokyo)).toBe('2027-05-01')
    expect(storedFrom({ day: '', time: '19:00' }, tokyo)).toBeNull()
    expect(storedFrom({ day: '12027-05-01', time: '19:00' }, tokyo)).toBeNull()
  })

  it('leave the day of the zone when the hours go', () => {
    expect(dayAlone('2027-05-01T00:00:00.000Z', newYork)).toBe('2027-04-30')
    expect(dayAlone('2027-05-01', newYork)).toBe('2027-05-01')
  })
})

it.each([
  [{}, false],
  [{ allDay: true }, true],
  [{ allDay: true, precision: 'exact' }, true],
  [{ precision: 'exact' }, false],
  [{ precision: 'month' }, true],
  [{ precision: '' }, false],
  [{ allDay: false, precision: null }, false],
])('%j has whole days: %s', (times, expected) => expect(isWholeDays(times)).toBe(expected))

it('has the zone of the event first, where it is one', () => {
  expect(zonesOf({ timeZone: tokyo }, brussels)).toEqual([tokyo, brussels])
  expect(zonesOf({ timeZone: 'Not/AZone' }, brussels)).toEqual([brussels])
  expect([isZone(tokyo), isZone('UTC'), isZone(''), isZone('+02:00'), isZone(null)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
