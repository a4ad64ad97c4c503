// The pages that readers see, in Chromium: nothing that axe finds, nothing that fails to load, no sideways scrolling;
// pictures of each look in artifacts/.
import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Response } from 'playwright-core'
import { buildPage } from '../helpers/buildPage'
import { everything, known } from '../helpers/everyBlock'
import { node, publication } from '../helpers/presenting'
import { violationsIn } from './support/axe'
import { launch, openWindow, type Window, wholePicture } from './support/browser'
import { type Server, startSampleServer } from './support/server'

let server: Server
let browser: Browser
/** One for all pages, which keeps what it has loaded. */
let shown: Window

beforeAll(async () => {
  server = await startSampleServer()
  browser = await launch()
  shown = await openWindow(browser, { baseURL: server.url })
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const looks = {
  'desk-light': { viewport: { width: 1200, height: 900 }, colorScheme: 'light' },
  'tablet-light': { viewport: { width: 600, height: 900 }, colorScheme: 'light' },
  'phone-light': { viewport: { width: 375, height: 800 }, colorScheme: 'light' },
  'phone-dark': { viewport: { width: 375, height: 800 }, colorScheme: 'dark' },
  'desk-dark': { viewport: { width: 1200, height: 900 }, colorScheme: 'dark' },
} as const

const pages = {
  'issue-half-year': '/issues/tidemarks-7',
  'issue-dutch': '/issues/tidemarks-7?locale=nl',
  'issue-diaspora': '/issues/two-shores-4?locale=fr',
  'article-figures': '/articles/half-a-year-at-the-desks',
  'article-voices': '/articles/an-oven-for-thies',
  project: '/projects/two-ledgers',
  event: '/events/two-ledgers-evening',
  episode: '/podcast-episodes/sourdough-by-telephone',
  podcast: '/podcasts/between-tides',
  contact: '/contacts/awa-sarr',
  figure: '/figures/desk-visits',
  resource: '/resources/two-ledgers-guide',
}

type Look = (typeof looks)[keyof typeof looks]

/** Loads it into a window of this look. */
const open = async (path: string, { viewport, colorScheme }: Look): Promise<Response | null> => {
  shown.problems.length = 0
  await shown.page.setViewportSize(viewport)
  await shown.page.emulateMedia({ colorScheme, media: 'screen' })
  return shown.page.goto(path)
}

/** Pictures further down are loaded late; here all of them are looked at. */
const loadPictures = () =>
  shown.page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager'
    await Promise.all([...document.images].map((picture) => picture.decode()))
  })

const scrollsSideways = () =>
  shown.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

/** Two looks tell of every page; these two pages are seen in each. */
const seen = (['issue-half-year', 'article-figures'] as const).flatMap((name) =>
  (['desk-light', 'tablet-light', 'phone-dark'] as const).map((look) => [name, look] as const),
)
const all = (Object.keys(pages) as (keyof typeof pages)[]).flatMap((name) =>
  (['phone-light', 'desk-dark'] as const).map((look) => [name, look] as const),
)

it.each([...all, ...seen])('the page of the %s is sound at %s', async (name, look) => {
  await open(pages[name], looks[look])
  await loadPictures()
  expect(await violationsIn(shown.page)).toEqual([])
  expect([await scrollsSideways(), shown.problems]).toEqual([false, []])
  await wholePicture(shown, `page-${name}-${look}`)
})

it('is printed without what paper cannot do, and with the addresses of links', async () => {
  await open(pages['issue-half-year'], looks['desk-light'])
  await shown.page.emulateMedia({ media: 'print' })
  await loadPictures()
  expect(await shown.page.getByRole('navigation').count()).toBe(0)
  const address = await shown.page
    .locator('main a[href^=http]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(address).toContain('http')
  await wholePicture(shown, 'page-issue-half-year-print')
})

it('is read by keyboard: first to the text, then from its contents to a section', async () => {
  await open(pages['issue-half-year'], looks['desk-light'])
  const { page } = shown
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'text')
  await page.getByRole('navigation', { name: 'In this issue' }).getByRole('link').last().press('Enter')
  await page.waitForFunction(() => location.hash.startsWith('#s') && window.scrollY > 2000)
})

describe('every block', () => {
  let blocks: HttpServer
  const article = publication(
    'articles',
    { title: 'Everything', body: node.root(...everything) },
    { id: 'a1' },
  )

  beforeAll(async () => {
    const { html, policy } = buildPage(article, { known })
    const picture = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')
    blocks = createServer((request, response) => {
      const isPage = request.url === '/'
      response.setHeader('Content-Type', isPage ? 'text/html; charset=utf-8' : 'image/gif')
      response.setHeader('Content-Security-Policy', policy)
      response.end(isPage ? html : picture)
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => blocks.once('listening', resolve))
  })

  afterAll(() => void blocks?.close())

  it.each(['phone-light', 'desk-dark'] as const)('is sound at %s', async (look) => {
    await open(`http://127.0.0.1:${(blocks.address() as AddressInfo).port}/`, looks[look])
    expect(await violationsIn(shown.page)).toEqual([])
    expect([await scrollsSideways(), shown.problems]).toEqual([false, []])
    await wholePicture(shown, `page-every-block-${look}`)
  })
})

it.each([
  ['absent', '/articles/nowhere?locale=fr', 404],
  ['bad', '/articles/an-oven-for-thies?locale=xx', 400],
])('an error (%s) is a page as sound as the others', async (name, path, status) => {
  const answer = await open(path, looks['phone-light'])
  expect([answer?.status(), await violationsIn(shown.page)]).toEqual([status, []])
  await wholePicture(shown, `page-error-${name}`)
})
