// A day is the day that people wrote, over HTTP: in every field that holds one, from every place on earth.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build, buildLive, makeLive, richText } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { giveConsent, uploadPicture } from '../helpers/protection'
import { eventsIn, readIcs, saidBy } from '../helpers/readIcs'

let room: Newsroom

const office = 'Europe/Brussels'

beforeAll(async () => {
  room = await startNewsroom()
  expect((await room.as('admin').post('/api/globals/site', { timeZone: office })).status).toBe(200)
})

afterAll(() => room?.close())

type Data = Record<string, unknown>

interface Place {
  type: string
  with: (day: string) => Data
}

const places: Record<string, Place> = {
  'the start of whole days': { type: 'events', with: (start) => ({ when: { start, allDay: true } }) },
  'the end of whole days': {
    type: 'events',
    with: (end) => ({ when: { start: '2027-04-01', end, allDay: true } }),
  },
  'a month': { type: 'events', with: (start) => ({ when: { start, precision: 'month' } }) },
  'the beginning of an issue': { type: 'issues', with: (from) => ({ period: { from } }) },
  'the end of a project': { type: 'projects', with: (to) => ({ period: { from: '2027-01-01', to } }) },
  'the period of a figure': { type: 'figures', with: (from) => ({ period: { from, to: from } }) },
  'the first day of an episode': { type: 'podcast-episodes', with: (date) => ({ released: { date } }) },
  'a correction': { type: 'articles', with: (at) => ({ corrections: [{ at, text: 'Not ten but two.' }] }) },
}

const day = '2027-05-01'

const sent = [
  day,
  `${day}T00:00:00-11:00`,
  `${day}T00:00:00+00:00`,
  `${day}T00:00:00+02:00`,
  `${day}T00:00:00+14:00`,
  `${day}T23:59:59-11:00`,
  `${day}T00:00:00.000Z`,
  `${day}T10:00`,
  // Midnight at the office, as programs there write it.
  '2027-04-30T22:00:00.000Z',
]

describe.each(Object.entries(places))('%s', (_, place) => {
  it.each(sent)('that is sent as %s is that day for the API', async (value) => {
    const { type, id, doc } = await build(room.as('editor'), place.type, place.with(value))
    const expected = place.with(day)
    expect(doc).toMatchObject(expected)
    const read = await room.as('reviewer').get(`/api/${type}/${id}`, { draft: 'true' })
    expect(read.body).toMatchObject(expected)
  })

  it('is that day for the public', async () => {
    const { type, slug } = await buildLive(room, place.type, place.with(`${day}T00:00:00+14:00`))
    const { body } = await room.anonymous.get(`/v1/${type}/${slug}`)
    expect(body).toMatchObject(place.with(day))
  })
})

describe('a day beside the documents', () => {
  it.each(sent)('that is sent as %s ends the rights of a file, and a consent, on that day', async (value) => {
    const file = await uploadPicture(room, room.as('editor'), { rightsUntil: value })
    const consent = await giveConsent(room, { validUntil: value, withdrawnAt: value })
    const media = await room.as('editor').get(`/api/media/${file}`)
    const { body } = await room.as('protection').get(`/api/consents/${consent}`)
    expect([media.body.rightsUntil, body.validUntil, body.withdrawnAt]).toEqual([day, day, day])
  })
})

describe('the whole days of an event', () => {
  it.each<[string, Data, string]>([
    ['the offset that is written', { start: `${day}T00:00:00+02:00`, timeZone: 'Asia/Tokyo' }, day],
    ['the zone of the event', { start: '2027-04-30T15:00:00.000Z', timeZone: 'Asia/Tokyo' }, day],
    [
      'the zone of the event, whose office sleeps',
      { start: '2027-05-01T04:00:00Z', timeZone: 'America/New_York' },
      day,
    ],
    ['the zone of the office', { start: '2027-04-30T22:00:00.000Z' }, day],
    [
      'midnight at the office, for an event overseas',
      { start: '2027-04-30T22:00:00.000Z', timeZone: 'America/New_York' },
      day,
    ],
    ['a day', { start: day, timeZone: 'Pacific/Kiritimati' }, day],
    ['midnight in UTC', { start: `${day}T00:00:00Z`, timeZone: 'Pacific/Midway' }, day],
    ['the hour of the zone', { start: '2027-05-01T03:00:00Z', timeZone: 'America/New_York' }, '2027-04-30'],
  ])('are read by %s', async (_, when, expected) => {
    const { doc } = await build(room.as('editor'), 'events', { when: { ...when, allDay: true } })
    expect(doc.when).toMatchObject({ start: expected })
  })

  it('are the same in lists, calendars and for search engines', async () => {
    const when = { start: `${day}T00:00:00+02:00`, allDay: true, timeZone: office }
    const { slug } = await buildLive(room, 'events', { when })
    const { body } = await room.anonymous.get(`/v1/events/${slug}`)
    expect(body).toMatchObject({ when: { start: day }, jsonLd: { startDate: day } })
    const ics = (await room.anonymous.get(`/v1/events/${slug}.ics`)).body.text
    expect(ics).toContain('DTSTART;VALUE=DATE:20270501')
    const found = await room.anonymous.get('/v1/events', {
      'where[date][equals]': day,
      'where[slug][equals]': slug,
    })
    expect(found.body.totalDocs).toBe(1)
  })

  it.each([
    ['month', '2027-05-31T22:00:00.000Z', '20270601', '20270701'],
    ['year', '2026-12-31T23:00:00.000Z', '20270101', '20280101'],
    ['day', '2027-04-30T22:00:00.000Z', '20270501', '20270502'],
  ])('of a %s are those that were meant', async (precision, start, first, after) => {
    const { slug } = await buildLive(room, 'events', { when: { start, precision } })
    const [entry] = eventsIn(readIcs((await room.anonymous.get(`/v1/events/${slug}.ics`)).body.text))
    const said = entry ? saidBy(entry) : {}
    expect([said.dtstart, said.dtend].map((one) => one?.replaceAll('-', ''))).toEqual([first, after])
  })

  it('begin on the day in the zone of the event when its hours go', async () => {
    const when = { start: '2027-05-01T00:00:00.000Z', precision: 'exact', timeZone: 'America/New_York' }
    const { id } = await build(room.as('editor'), 'events', { when })
    const { body } = await room.as('editor').patch(`/api/events/${id}`, { when: { allDay: true } })
    expect(body.doc.when).toMatchObject({ start: '2027-04-30', allDay: true, timeZone: 'America/New_York' })
  })
})

describe('a day', () => {
  it('is one for GraphQL and for the Local API', async () => {
    const { id } = await build(room.as('editor'), 'issues', { period: { from: `${day}T00:00:00+14:00` } })
    const query = `{ Issue(id: "${id}", draft: true) { period { from } } }`
    const answer = await room.as('editor').post('/api/graphql', { query })
    expect(answer.body.data).toEqual({ Issue: { period: { from: day } } })
    const local = await room.payload.findByID({ collection: 'issues', id, draft: true, overrideAccess: true })
    expect(local.period?.from).toBe(day)
  })

  it.each(['2027-02-31', '2027-02-31T10:00:00+02:00', '1 May 2027', '2027-05-01T25:00:00Z', 20_270_501])(
    'is not %s',
    async (from) => {
      const answer = await room.as('editor').post('/api/issues', { title: 'Odd', period: { from } })
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toContain('period.from')
    },
  )

  it('that ends before it begins is refused, and one that ends when it begins is not', async () => {
    const ending = (to: string) =>
      room
        .as('editor')
        .post('/api/projects', { title: `Until ${to}`, period: { from: `${day}T23:00:00-11:00`, to } })
    expect((await ending('2027-04-30')).status).toBe(400)
    expect((await ending(`${day}T00:00:00+14:00`)).status).toBe(201)
  })

  it('that is saved again leaves the approval as it is, in whatever form it comes', async () => {
    const article = await build(room.as('editor'), 'articles', places['a correction']?.with(day))
    await makeLive(room, article)
    const rows = article.doc.corrections as { id: string }[]
    const again = { corrections: [{ ...rows[0], at: `${day}T00:00:00+14:00` }] }
    await room.as('editor').patch(`/api/articles/${article.id}`, again)
    const { body } = await room.as('editor').get(`/api/articles/${article.id}/workflow`)
    expect(body).toMatchObject({ stage: 'published', live: true })
  })

  it('is compared as one', async () => {
    const issue = await build(room.as('editor'), 'issues', { period: { from: day } })
    const { body: before } = await room.as('editor').get(`/api/issues/${issue.id}/workflow`)
    await room
      .as('editor')
      .patch(`/api/issues/${issue.id}`, { period: { from: '2027-05-02T00:00:00+14:00' } })
    const { body } = await room.as('editor').get(`/api/issues/${issue.id}/compare`, { from: before.revision })
    expect(body.changes).toMatchObject([{ path: 'period.from', before: day, after: '2027-05-02' }])
    expect(body.changes[0]).not.toHaveProperty('words')
  })
})

it('shows the moment of a publication as a day of the office, whichever that is', async () => {
  const { slug } = await buildLive(room, 'articles', { body: richText('Late.') })
  const { body } = await room.anonymous.get(`/v1/articles/${slug}`)
  const dayIn = (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(new Date(body.publishedAt))
  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Midway']) {
    await room.as('admin').post('/api/globals/site', { timeZone })
    const page = (await room.anonymous.get(`/articles/${slug}`)).body.text
    expect(page).toContain(`${dayIn(timeZone)}</time>`)
    expect((await room.anonymous.get('/v1/site')).body.timeZone).toBe(timeZone)
  }
  await room.as('admin').post('/api/globals/site', { timeZone: office })
})
