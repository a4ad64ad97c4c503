// The hours of an event are those of the clocks where it is, over HTTP.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build, buildLive, makeLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
  await room.as('admin').post('/api/globals/site', { timeZone: 'Europe/Brussels' })
})

afterAll(() => room?.close())

type Data = Record<string, unknown>

const create = (when: Data, more: Data = {}) =>
  room.as('editor').post('/api/events', { title: 'An evening', kind: 'event', when, ...more })

const exact = { precision: 'exact' }

describe('a time without an offset', () => {
  it.each([
    ['2027-05-01T19:00', 'Asia/Tokyo', '2027-05-01T10:00:00.000Z'],
    ['2027-05-01T19:00', 'Europe/Brussels', '2027-05-01T17:00:00.000Z'],
    ['2027-12-01T19:00', 'Europe/Brussels', '2027-12-01T18:00:00.000Z'],
    ['2027-05-01T19:00', 'Pacific/Midway', '2027-05-02T06:00:00.000Z'],
    ['2027-05-01T19:00:00', 'Pacific/Kiritimati', '2027-05-01T05:00:00.000Z'],
    ['2027-05-01T19:00', 'UTC', '2027-05-01T19:00:00.000Z'],
    ['2027-05-01T19:00:00+02:00', 'Asia/Tokyo', '2027-05-01T17:00:00.000Z'],
    ['2027-05-01T17:00:00Z', 'Asia/Tokyo', '2027-05-01T17:00:00.000Z'],
  ])('such as %s is of the clocks of %s: %s', async (start, timeZone, instant) => {
    const { body } = await create({ start, timeZone, ...exact })
    expect(body.doc.when).toMatchObject({ start: instant, timeZone })
  })

  it.each([
    ['that the clocks skip', { start: '2027-03-28T02:30', timeZone: 'Europe/Brussels' }],
    ['that they show twice', { start: '2027-10-31T02:30', timeZone: 'Europe/Brussels' }],
    ['of no zone', { start: '2027-05-01T19:00' }],
    ['of a zone that is none', { start: '2027-05-01T19:00', timeZone: 'Europe/Nowhere' }],
  ])('%s is refused, and the sentence says what to write', async (_, when) => {
    const { status, body } = await create({ ...when, ...exact })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('when.start')
    expect(JSON.stringify(body)).toContain('2026-03-31T10:00:00+02:00')
  })

  it('meets the zone that is stored, where none is sent with it', async () => {
    const { body } = await create({ start: '2027-05-01T19:00', timeZone: 'Asia/Tokyo', ...exact })
    const moved = await room
      .as('editor')
      .patch(`/api/events/${body.doc.id}`, { when: { start: '2027-05-01T20:00' } })
    expect(moved.body.doc.when.start).toBe('2027-05-01T11:00:00.000Z')
  })
})

describe('the public', () => {
  const evening = { start: '2027-05-01T19:00', end: '2027-05-01T21:30', timeZone: 'Asia/Tokyo', ...exact }

  it('reads the hours of the place on the page, in the calendar and in the answer', async () => {
    const { slug } = await buildLive(room, 'events', {
      when: evening,
      registration: { deadline: '2027-04-30T18:00' },
    })
    const page = (await room.anonymous.get(`/events/${slug}`)).body.text
    expect(page).toContain('Saturday, 1 May 2027, 19:00–21:30')
    expect(page).toContain('Friday, 30 April 2027, 18:00')
    const ics = (await room.anonymous.get(`/v1/events/${slug}.ics`)).body.text
    expect(ics).toContain('DTSTART;TZID=Asia/Tokyo:20270501T190000')
    expect((await room.anonymous.get(`/v1/events/${slug}`)).body.when).toMatchObject({
      start: '2027-05-01T10:00:00.000Z',
      end: '2027-05-01T12:30:00.000Z',
      timeZone: 'Asia/Tokyo',
    })
  })

  it('reads those of the office where the event names no zone', async () => {
    const { slug } = await buildLive(room, 'events', { when: { start: '2027-05-01T17:00:00Z', ...exact } })
    expect((await room.anonymous.get(`/events/${slug}`)).body.text).toContain('Saturday, 1 May 2027, 19:00')
    expect((await room.anonymous.get(`/v1/events/${slug}`)).body.when.timeZone).toBeNull()
  })

  it('reads no hour where none was given', async () => {
    const { slug } = await buildLive(room, 'events', {
      when: { start: '2027-05-01', timeZone: 'America/New_York', ...exact },
      registration: { deadline: '2027-04-30' },
    })
    const { body } = await room.anonymous.get(`/v1/events/${slug}`)
    expect(body).toMatchObject({ when: { start: '2027-05-01' }, registration: { deadline: '2027-04-30' } })
    const ics = (await room.anonymous.get(`/v1/events/${slug}.ics`)).body.text
    expect(ics).toContain('DTSTART;VALUE=DATE:20270501')
    const page = (await room.anonymous.get(`/events/${slug}`)).body.text
    expect(page).toContain('1 May 2027')
    expect(page).toContain('30 April 2027')
    expect(page).not.toContain('00:00')
  })
})

it.each([
  ['the end', { start: '2027-05-01T19:00:00+02:00', end: '2027-05-02' }],
  ['the start', { start: '2027-05-01', end: '2027-05-02T19:00:00+02:00' }],
])('is refused when %s alone has no hour', async (_, when) => {
  const { status, body } = await create({ ...when, ...exact })
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('when.end')
})

it('keeps the instant when a program changes the zone alone: it sent the instant', async () => {
  const event = await build(room.as('editor'), 'events', {
    when: { start: '2027-05-01T17:00:00Z', timeZone: 'Europe/Brussels', ...exact },
  })
  const { body } = await room
    .as('editor')
    .patch(`/api/events/${event.id}`, { when: { timeZone: 'Asia/Tokyo' } })
  expect(body.doc.when).toMatchObject({ start: '2027-05-01T17:00:00.000Z', timeZone: 'Asia/Tokyo' })
  await makeLive(room, event)
  const page = (await room.anonymous.get(`/events/${event.doc.slug}`)).body.text
  expect(page).toContain('Sunday, 2 May 2027, 02:00')
})

it('tells the panel the zone of the office, and nobody else', async () => {
  const asked = (person: typeof room.anonymous) => person.get('/api/globals/site/office-time')
  expect((await asked(room.as('contributor'))).body).toEqual({ timeZone: 'Europe/Brussels' })
  expect((await asked(room.anonymous)).status).toBe(401)
})
