// Days and hours in the panel, by clicks in Chromium, wherever the browser stands.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { richText } from '../helpers/build'
import { launch, openWindowOf, picture, type Window } from './support/browser'
import { openTab, saveDraft } from './support/desk'
import { foundNewsroom, hire, type Person } from './support/people'
import { type Server, startServer } from './support/server'

const [before, day] = ['2027-04-10', '2027-05-01']
const office = 'Europe/Brussels'
const zones = ['Pacific/Midway', 'UTC', 'Europe/Brussels', 'Pacific/Kiritimati']

let server: Server
let browser: Browser
let admin: Person
let editor: Person
/** One for each time zone, which keeps what it has loaded of the panel. */
let desk: Window

const openDesk = async (timezoneId: string): Promise<void> => {
  desk = await openWindowOf(browser, server.url, editor, { timezoneId })
}

beforeAll(async () => {
  server = await startServer()
  browser = await launch()
  admin = await foundNewsroom(server.url)
  editor = await hire(server.url, admin, 'Edda Editor', 'editor', 'protection')
  await admin.post('/api/globals/site', { timeZone: office })
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

afterEach(() => {
  expect(desk.problems.splice(0)).toEqual([])
})

type Data = Record<string, unknown>

interface Place {
  type: string
  /** Of the input. */
  path: string
  data: Data
  /** Shows the input. */
  find?: (page: Page) => Promise<void>
  /** Without a workflow. */
  plain?: boolean
}

const places: Place[] = [
  { type: 'issues', path: 'period.from', data: { title: 'Issue', period: { from: before } } },
  { type: 'projects', path: 'period.to', data: { title: 'Project', period: { to: before } } },
  { type: 'figures', path: 'period.from', data: { label: 'Figure', period: { from: before } } },
  { type: 'podcast-episodes', path: 'released.date', data: { title: 'Episode', released: { date: before } } },
  { type: 'events', path: 'when.start', data: { title: 'Days', when: { start: before, allDay: true } } },
  {
    type: 'events',
    path: 'when.end',
    data: { title: 'Month', when: { start: before, end: before, precision: 'month' } },
  },
  {
    type: 'articles',
    path: 'corrections.0.at',
    data: { title: 'Article', body: richText('A text.'), corrections: [{ at: before, text: 'x' }] },
    find: async (page) => {
      await openTab(page, 'Corrections')
      await page.locator('#corrections-row-0 .collapsible__toggle').click()
    },
  },
  { type: 'media', path: 'rightsUntil', data: {} },
  {
    type: 'consents',
    path: 'validUntil',
    data: { subject: 'S', publicName: 'P', kind: 'adult', channels: ['web'], validUntil: before },
    plain: true,
  },
  {
    type: 'consents',
    path: 'withdrawnAt',
    data: { subject: 'S', publicName: 'P', kind: 'adult', channels: ['web'], withdrawnAt: before },
    plain: true,
  },
]

const upload = async (): Promise<string> => {
  const form = new FormData()
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#369' } })
    .png()
    .toBuffer()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'harbour.png')
  form.set('_payload', JSON.stringify({ alt: 'A harbour', rightsUntil: before }))
  const answer = await fetch(`${server.url}/api/media`, {
    method: 'POST',
    headers: { authorization: `JWT ${editor.token}` },
    body: form,
  })
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

const make = async ({ type, data }: Place): Promise<string> =>
  type === 'media' ? upload() : String((await editor.post(`/api/${type}`, data)).doc.id)

const inputOf = (page: Page, path: string) => page.locator(`#field-${path.replaceAll('.', '__')}`)

const valueAt = (body: Data, path: string): unknown =>
  path.split('.').reduce<unknown>((part, name) => (part as Data)[name], body)

const save = async (page: Page, { plain, type }: Place): Promise<void> => {
  if (!plain) return saveDraft(page)
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes(type),
  )
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  expect((await saved).status()).toBe(200)
}

describe.each(zones)('in a browser in %s', (zone) => {
  beforeAll(() => openDesk(zone))

  afterAll(() => desk.page.context().close())

  it.each(places.map((place): [string, Place] => [`${place.type} ${place.path}`, place]))(
    '%s shows, takes and keeps days',
    async (_, place) => {
      const id = await make(place)
      const { page } = desk
      await page.goto(`/admin/collections/${place.type}/${id}`)
      await place.find?.(page)
      const input = inputOf(page, place.path)
      await input.and(page.locator(':enabled')).waitFor()
      expect(await input.inputValue()).toBe(before)
      await input.fill(day)
      await page.getByText(day, { exact: true }).waitFor()
      await save(page, place)
      const stored = await editor.get(`/api/${place.type}/${id}?draft=true&depth=0`)
      expect(valueAt(stored, place.path)).toBe(day)
      expect(await input.inputValue()).toBe(day)
    },
    60_000,
  )

  it('an event is written by the clocks of its zone, beside those of the office', async () => {
    const { doc } = await editor.post('/api/events', { title: 'Evening', kind: 'event' })
    const { page } = desk
    await page.goto(`/admin/collections/events/${doc.id}`)
    await inputOf(page, 'when.timeZone').fill('Asia/Tokyo')
    await inputOf(page, 'when.start').and(page.locator(':enabled')).fill(day)
    await page.locator('#field-when__start-time').fill('19:00')
    await page.getByText('Local time in Asia/Tokyo.').waitFor()
    await page.getByText(`At the office (${office}): 1 May 2027, 12:00.`).waitFor()
    await saveDraft(page)
    await picture({ page, problems: [] }, `event-hours-${zone.replace('/', '-')}`)
    const read = () => editor.get(`/api/events/${doc.id}?draft=true&depth=0`)
    expect((await read()).when).toMatchObject({ start: '2027-05-01T10:00:00.000Z', timeZone: 'Asia/Tokyo' })

    await page.reload()
    expect(await page.locator('#field-when__start-time').inputValue()).toBe('19:00')
    await inputOf(page, 'when.timeZone').fill('America/New_York')
    await page.getByText('The times stay as written and are now local time in America/New_York.').waitFor()
    expect(await inputOf(page, 'when.start').inputValue()).toBe(day)
    expect(await page.locator('#field-when__start-time').inputValue()).toBe('19:00')
    await page.getByText(`At the office (${office}): 2 May 2027, 01:00.`).waitFor()
    await saveDraft(page)
    expect((await read()).when).toMatchObject({ start: '2027-05-01T23:00:00.000Z' })

    await page.locator('#field-when__allDay').check()
    await page.locator('#field-when__start-time').waitFor({ state: 'detached' })
    await saveDraft(page)
    expect((await read()).when).toMatchObject({ start: day, allDay: true })
  }, 60_000)

  it('an hour that the browser’s clocks skip is kept where the event is', async () => {
    const { doc } = await editor.post('/api/events', { title: 'Night', when: { timeZone: 'Asia/Tokyo' } })
    const { page } = desk
    await page.goto(`/admin/collections/events/${doc.id}`)
    await inputOf(page, 'when.start').and(page.locator(':enabled')).fill('2027-03-28')
    await page.locator('#field-when__start-time').fill('02:30')
    await saveDraft(page)
    expect((await editor.get(`/api/events/${doc.id}?draft=true`)).when.start).toBe('2027-03-27T17:30:00.000Z')
    await page.reload()
    expect(await page.locator('#field-when__start-time').inputValue()).toBe('02:30')
  }, 60_000)
})

it('lists events by the clocks of where they are', async () => {
  await editor.post('/api/events', {
    title: 'Listed evening',
    when: { start: '2027-05-01T10:00:00Z', timeZone: 'Asia/Tokyo' },
  })
  await openDesk('Pacific/Midway')
  await desk.page.goto('/admin/collections/events?sort=-createdAt')
  await desk.page.getByText('1 May 2027, 19:00 (Asia/Tokyo)').waitFor()
})
