// The first page of the panel, by role: what waits is there without a click, and is decided on in three.

import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { richText } from '../helpers/build'
import { seriousProblems } from './support/axe'
import { launch, openWindow, openWindowOf, picture, type Window, wholePicture } from './support/browser'
import { bar, seeStage } from './support/desk'
import { foundNewsroom, hire, type Person, password } from './support/people'
import { type Server, startServer } from './support/server'
import { keepWindows } from './support/windows'

let server: Server
let browser: Browser
let admin: Person
let contributor: Person
let reviewer: Person
let publisher: Person
let protection: Person
const keep = keepWindows()

const open = async (person: Person, options: BrowserContextOptions = {}): Promise<Window> =>
  keep(await openWindowOf(browser, server.url, person, options))

const article = async (overrides: Record<string, unknown> = {}, by = contributor) => {
  const { doc } = await by.post('/api/articles', {
    kind: 'news',
    body: richText('A first paragraph.'),
    protection: { depictsPeople: 'no' },
    ...overrides,
  })
  return String(doc.id)
}

const act = (person: Person, id: string, action: string, more: Record<string, unknown> = {}) =>
  person.post(`/api/articles/${id}/workflow`, { action, ...more })

/** Counts what somebody presses. */
const counting = () => {
  let clicks = 0
  return {
    click: async (locator: Locator) => {
      clicks += 1
      await locator.click()
    },
    count: () => clicks,
  }
}

/** Asks until it is so. */
const become = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let turns = 0; turns < 100; turns += 1) {
    if (await isSo()) return
    await pause(100)
  }
  throw new Error('It did not become so.')
}

const section = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

beforeAll(async () => {
  server = await startServer()
  browser = await launch()
  admin = await foundNewsroom(server.url)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** At every width and in both themes: nothing is cut off, and axe finds nothing in what is ours. */
const lookAt = async (person: Person, name: string, see: (page: Page) => Promise<unknown>) => {
  const window = await open(person)
  const { page } = window
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/admin')
    await see(page)
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor()
    for (const width of [390, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await wholePicture(window, `today/${name}.${width}.${colorScheme}`)
      const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
      const found = await seriousProblems(page, '.today')
      expect({ width, colorScheme, wide, found }).toEqual({ width, colorScheme, wide: false, found: [] })
    }
  }
}

describe('an empty newsroom', () => {
  it('says where to start, and ticks off what happened', async () => {
    await lookAt(admin, 'start', (page) => section(page, 'Start here').waitFor())
    const { page } = await open(admin)
    await page.goto('/admin')
    const start = section(page, 'Start here')
    await start.getByText('0 of 5 done').waitFor()
    await start.getByRole('link', { name: 'Name your office' }).click()
    await page.waitForURL(/globals\/site/)
    await page.locator('#field-name').fill('Newsroom of the Sluice')
    await page.locator('#action-save').click()
    await page
      .locator('.payload-toast-container')
      .getByText(/success/i)
      .first()
      .waitFor()
    await hire(server.url, admin, 'Ann Early', 'contributor')
    await page.goto('/admin')
    await start.getByText('2 of 5 done').waitFor()
    expect(await start.getByText('Done', { exact: true }).count()).toBe(2)
    await page.locator('.brand--nav').getByText('Newsroom of the Sluice').waitFor()
    for (const [path, body] of [
      ['/api/globals/editorial-policy', { dueDays: 5 }],
      ['/api/articles', { title: 'First', kind: 'news' }],
      ['/api/issues', { title: 'First', kind: 'newsletter' }],
    ] as const)
      await admin.post(path, body)
    await page.goto('/admin')
    await section(page, 'Your drafts').getByRole('link', { name: 'First' }).first().waitFor()
    expect(await start.count()).toBe(0)
  }, 120_000)
})

/** Everybody's account; the tests after the first one have a newsroom with people in it. */
const staffed = async () => {
  if (contributor) return
  await admin.post('/api/globals/site', { name: 'Newsroom of the Sluice' })
  contributor = await hire(server.url, admin, 'Cleo Contributor', 'contributor')
  reviewer = await hire(server.url, admin, 'Rosa Reviewer', 'reviewer')
  publisher = await hire(server.url, admin, 'Paul Publisher', 'publisher')
  protection = await hire(server.url, admin, 'Petra Protection', 'protection')
}

describe('where nothing waits', () => {
  beforeAll(staffed)

  it('it says so, and what one can do', async () => {
    const { page } = await open(contributor)
    await page.goto('/admin')
    await page.getByText('Nothing waits for you.').waitFor()
    expect(await section(page, 'Start here').count()).toBe(0)
    await page.getByRole('link', { name: 'Write an article' }).click()
    await page.waitForURL(/articles\/create/)
    const desk = await open(reviewer)
    await desk.page.goto('/admin')
    await desk.page.getByText('What is submitted for your decision will be here.').waitFor()
    await picture(desk, 'today/nothing')
  })
})

describe('what waits for me', () => {
  beforeAll(staffed)

  it('is there when one has signed in, and approved with three clicks', async () => {
    const id = await article({ title: 'Lanterns on the canal' })
    await act(contributor, id, 'submit')
    const window = keep(await openWindow(browser, { baseURL: server.url }))
    const { page } = window
    await page.goto('/admin')
    await page.locator('.brand--sign-in').getByText('Newsroom of the Sluice').waitFor()
    await picture(window, 'today/sign-in')
    expect(await seriousProblems(page)).toEqual([])
    await page.locator('#field-email').fill(reviewer.email)
    await page.locator('#field-password').fill(password)
    await page.keyboard.press('Enter')
    const waits = section(page, 'Waits for you')
    await waits.getByText('Cleo Contributor').waitFor()
    await waits.getByText(/^Due .*20\d\d/).waitFor()
    const { click, count } = counting()
    await click(waits.getByRole('link', { name: 'Lanterns on the canal' }))
    await click(bar(page).getByRole('button', { name: 'Approve' }))
    await click(page.getByRole('dialog', { name: 'Approve' }).getByRole('button', { name: 'Approve' }))
    await seeStage(page, 'Approved')
    expect(count()).toBeLessThanOrEqual(3)
    await page.goto('/admin')
    await page.getByText('Nothing waits for you.').waitFor()
  })

  it('is reached and opened by keyboard alone', async () => {
    const id = await article({ title: 'By keys alone' })
    await act(contributor, id, 'submit')
    const { page } = await open(reviewer)
    await page.goto('/admin')
    const link = section(page, 'Waits for you').getByRole('link', { name: 'By keys alone' })
    await link.waitFor()
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if ((await page.evaluate('document.activeElement.textContent')) === 'By keys alone') break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/articles/${id}`))
    await act(contributor, id, 'recall')
  })

  it('is another thing for each role', async () => {
    const consent = await protection.post('/api/consents', {
      subject: 'Ottoline Brackenridge',
      publicName: 'Mariam',
      kind: 'adult',
      channels: ['web', 'mail'],
      validUntil: inDays(9).slice(0, 10),
    })
    const depicted = await article({
      title: 'Faces of the night market',
      protection: { depictsPeople: 'yes', consents: [consent.doc.id] },
    })
    await act(contributor, depicted, 'submit')
    await act(reviewer, depicted, 'approve')
    const back = await article({ title: 'The long way home' })
    await act(contributor, back, 'submit')
    await act(reviewer, back, 'requestChanges', { comment: 'How many people came? Ask the harbour master.' })
    const planned = await article({ title: 'A sluice opens at dawn' })
    await act(contributor, planned, 'submit')
    await act(reviewer, planned, 'approve')
    await act(publisher, planned, 'schedule', { at: inDays(2) })
    const waiting = await article({ title: 'What the ferryman said' })
    await act(contributor, waiting, 'submit')
    await publisher.post('/api/issues', {
      title: 'Tidemarks 8',
      kind: 'newsletter',
      sections: [
        {
          heading: 'News',
          items: [planned, waiting].map((value) => ({ item: { relationTo: 'articles', value } })),
        },
      ],
    })
    const seen: [Person, string, string][] = [
      [protection, 'Waits for you', 'Faces of the night market'],
      [protection, 'Consents and rights that end', 'Mariam'],
      [reviewer, 'Waits for you', 'What the ferryman said'],
      [contributor, 'Sent back to you', 'The long way home'],
      [contributor, 'This week', 'A sluice opens at dawn'],
      [publisher, 'This week', 'A sluice opens at dawn'],
      [publisher, 'Issues in the making', 'Tidemarks 8'],
    ]
    for (const [person, heading, title] of seen) {
      const { page } = await open(person)
      await page.goto('/admin')
      await section(page, heading).getByRole('link', { name: title }).waitFor()
      expect(await page.getByText('Ottoline').count()).toBe(0)
    }
    const { page } = await open(contributor)
    await page.goto('/admin')
    await section(page, 'Sent back to you').getByText('Ask the harbour master.').waitFor()
    expect(await section(page, 'Issues in the making').count()).toBe(0)
    await lookAt(contributor, 'contributor', (one) => section(one, 'Sent back to you').waitFor())
    await lookAt(publisher, 'publisher', (one) => section(one, 'Issues in the making').waitFor())
  }, 180_000)
})

describe('what a page asks for', () => {
  beforeAll(staffed)

  /** Any page of Payload asks these: who is signed in, and how they like it. */
  const ofPayload = /^\/(_next\/static|api\/users\/me$|api\/payload-preferences)/

  /** Answers what was asked for since it was asked last. */
  const listening = (page: Page) => {
    let asked: string[] = []
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (!ofPayload.test(pathname)) asked.push(`${request.method()} ${pathname}`)
    })
    return async () => {
      await page.waitForLoadState('networkidle')
      const found = asked
      asked = []
      return found
    }
  }

  it('is one answer on the first page, and one for a stage of a list', async () => {
    const id = await article({ title: 'A tide table for walkers' })
    await act(contributor, id, 'submit')
    const { page } = await open(reviewer)
    // The first answer of all makes Chromium ask again, saying which theme it is in (`Critical-CH`).
    await page.goto('/admin')
    await page.waitForLoadState('networkidle')
    const asked = listening(page)
    await page.reload()
    await section(page, 'Waits for you').getByRole('link', { name: 'A tide table for walkers' }).waitFor()
    expect(await asked()).toEqual(['GET /admin'])
    const articles = '/admin/collections/articles'
    await page.goto(articles)
    await page.getByRole('link', { name: 'A tide table for walkers' }).waitFor()
    expect(await asked()).toEqual([`GET ${articles}`])
    await page.locator('.stage-filter').getByRole('button', { name: 'In review' }).click()
    await page.waitForURL(/review\.stage/)
    await page.getByRole('link', { name: 'A tide table for walkers' }).waitFor()
    expect(await asked()).toEqual([`GET ${articles}`])
    await act(contributor, id, 'recall')
  })
})

describe('a schedule that broke', () => {
  beforeAll(staffed)

  it('is there with the reason until somebody says that it is settled', async () => {
    const id = await article({ title: 'A bridge stays shut' })
    await act(contributor, id, 'submit')
    await act(reviewer, id, 'approve')
    await act(publisher, id, 'schedule', { at: inDays(3) })
    await publisher.patch(`/api/articles/${id}`, { kicker: 'Harbour' })
    const { page } = await open(publisher)
    await page.goto('/admin')
    const broken = section(page, 'Not published as planned')
    await broken.getByRole('link', { name: 'A bridge stays shut' }).waitFor()
    await broken.getByText('Paul Publisher changed the text').waitFor()
    await broken.getByRole('button', { name: 'Mark as done' }).click()
    await broken.waitFor({ state: 'detached' })
    expect(await seriousProblems(page, '.today')).toEqual([])
  })
})

describe('the menu', () => {
  beforeAll(staffed)

  it('has what a role has a use for', async () => {
    const inMenu = async (person: Person) => {
      const { page } = await open(person)
      await page.goto('/admin')
      const menu = page.locator('aside.nav')
      await menu.getByText('Articles').waitFor()
      return (await menu.locator('.nav__link').allInnerTexts()).map((name) => name.trim())
    }
    const internal = [
      'Publications',
      'Editions',
      'Workflow log',
      'Outbox',
      'Webhooks',
      'API clients',
      'Users',
      'Editorial policy',
    ]
    expect(await inMenu(admin)).toEqual(expect.arrayContaining(internal))
    for (const person of [contributor, reviewer, protection, publisher]) {
      const names = await inMenu(person)
      expect(names.filter((name) => internal.includes(name))).toEqual(person === protection ? ['Users'] : [])
      expect(names).toContain('Articles')
    }
    expect(await inMenu(publisher)).toEqual(expect.arrayContaining(['Site', 'Newsletter', 'Tasks']))
    expect((await contributor.get('/api/publications?limit=1')).docs).toHaveLength(0)
    const { page } = await open(contributor)
    await page.goto('/admin/account')
    await page.locator('#field-name').waitFor()
  })
})

describe('the bell', () => {
  beforeAll(staffed)

  it('counts what is unread, leads to the document, and moves nothing', async () => {
    const id = await article({ title: 'Rain over the allotments' })
    await act(contributor, id, 'submit')
    await act(reviewer, id, 'requestChanges', { comment: 'Shorter.' })
    await become(async () => (await contributor.get('/api/notifications?unread=true')).totalDocs > 0)
    const window = await open(contributor)
    const { page } = window
    await page.goto('/admin/collections/projects')
    const bell = page.getByRole('button', { name: /^Notifications/ })
    await page.getByRole('button', { name: /^Notifications: \d+ unread/ }).waitFor()
    const place = await bell.boundingBox()
    await bell.click()
    const list = page.getByRole('region', { name: 'Notifications' })
    const told = list.getByRole('link', { name: /requested changes.*Rain over the allotments/ })
    await told.waitFor()
    await picture(window, 'today/bell')
    expect(await seriousProblems(page, '.bell-list')).toEqual([])
    await page.keyboard.press('Escape')
    await told.waitFor({ state: 'hidden' })
    await bell.click()
    await told.click()
    await page.waitForURL(new RegExp(`/articles/${id}`))
    await become(async () => {
      const { docs } = await contributor.get('/api/notifications?unread=true&limit=100')
      return !docs.some(
        ({ document, event }: Record<string, string>) =>
          document === id && event === 'review.changesRequested',
      )
    })
    await page.goto('/admin/collections/projects')
    await bell.click()
    await list.getByRole('button', { name: 'Mark all as read' }).click()
    await page.getByRole('button', { name: 'Notifications', exact: true }).waitFor()
    expect(await bell.boundingBox()).toEqual(place)
    expect((await contributor.get('/api/notifications?unread=true')).totalDocs).toBe(0)
  })

  it('speaks the language of the panel', async () => {
    const { page } = await open(contributor, { locale: 'nl-BE' })
    await page.goto('/admin')
    await page.getByRole('heading', { name: 'Vandaag', exact: true }).waitFor()
    await page.getByRole('button', { name: /^Meldingen/ }).click()
    await page.getByRole('region', { name: 'Meldingen' }).getByRole('link').first().waitFor()
    const french = await open(contributor, { locale: 'fr-BE' })
    await french.page.goto('/admin')
    await section(french.page, 'Renvoyé vers vous').waitFor()
  })
})
