// The mail of each issue as people see it: on a desk and on a phone, by day and by night, with pictures and without.
// What Chromium shows is kept in artifacts/newsletter/, for people to look at.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page, Route } from 'playwright-core'
import { loadSample } from '@/sample/load'
import { enterPlan } from '../editions/enter'
import { editionNames, editionsDirectory, readEdition } from '../editions/files'
import { planEdition } from '../editions/mapping'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { seriousProblems } from './support/axe'
import { launch, openWindow } from './support/browser'

const site = 'https://newsroom.test'
const directory = editionsDirectory()
const kept = path.resolve('artifacts/newsletter')
const looks = [600, 375].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

let room: Newsroom
let browser: Browser

beforeAll(async () => {
  process.env.SITE_URL = site
  room = await startNewsroom()
  browser = await launch()
  await mkdir(kept, { recursive: true })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await room?.close()
  delete process.env.SITE_URL
})

/** The newsroom under the address that its mails name. */
const fromNewsroom = async (route: Route): Promise<void> => {
  const { pathname, search } = new URL(route.request().url())
  const answer = await fetch(`${room.url}${pathname}${search}`)
  const headers = Object.fromEntries(answer.headers)
  await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) })
}

interface Look {
  width: number
  colorScheme: 'light' | 'dark'
  pictures?: boolean
}

const openMail = async (address: string, { width, colorScheme, pictures = true }: Look) => {
  const window = await openWindow(browser, { viewport: { width, height: 900 }, colorScheme })
  await window.page.route(`${site}/**`, fromNewsroom)
  if (!pictures) await window.page.route(/\/v1\/(media|figures)\//, (route) => route.abort())
  await window.page.goto(`${site}${address}`, { waitUntil: 'networkidle' })
  return window
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

const unloaded = (page: Page): Promise<string[]> =>
  page.evaluate('[...document.images].filter((one) => one.naturalWidth === 0).map((one) => one.src)')

/** Pictures that say nothing, and no mere ornament, when they are off. */
const unsaid = (page: Page): Promise<string[]> =>
  page.evaluate(
    '[...document.images].filter((one) => !one.alt && one.role !== "presentation").map((one) => one.src)',
  )

const isDark = (page: Page): Promise<boolean> =>
  page.evaluate('Number(/\\d+/.exec(getComputedStyle(document.body).backgroundColor)[0]) < 128')

const mailsOf = async (slugOrId: string) => {
  const { body } = await room.anonymous.get(`/v1/issues/${slugOrId}`)
  return (body.languages as string[]).map((language) => ({
    language,
    address: `/v1/issues/${body.slug}/newsletter.html?locale=${language}`,
  }))
}

/** Looks at an issue's mail in each of its languages. */
const look = async (slugOrId: string, name: string): Promise<void> => {
  for (const { language, address } of await mailsOf(slugOrId)) {
    for (const { width, colorScheme } of looks) {
      const { page, problems } = await openMail(address, { width, colorScheme })
      await page.screenshot({
        path: path.join(kept, `${name}.${language}.${width}.${colorScheme}.png`),
        fullPage: true,
      })
      const seen = { sideways: await sideways(page), unloaded: await unloaded(page), problems }
      expect({ address, width, ...seen }).toEqual({ address, width, sideways: 0, unloaded: [], problems: [] })
      expect({ address, colorScheme, found: await seriousProblems(page) }).toEqual({
        address,
        colorScheme,
        found: [],
      })
      expect(await isDark(page)).toBe(colorScheme === 'dark')
      await page.context().close()
    }
    const bare = await openMail(address, { width: 600, colorScheme: 'light', pictures: false })
    await bare.page.screenshot({
      path: path.join(kept, `${name}.${language}.600.no-pictures.png`),
      fullPage: true,
    })
    expect({ address, unsaid: await unsaid(bare.page) }).toEqual({ address, unsaid: [] })
    await bare.page.context().close()
  }
}

describe('the sample', () => {
  beforeAll(() => loadSample(room.payload), 240_000)

  it.each(['tidemarks-7', 'two-shores-4'])(
    '%s can be read anywhere',
    async (slug) => {
      await look(slug, slug)
    },
    240_000,
  )
})

describe('real editions', () => {
  const names = editionNames(directory)

  for (const name of names)
    it(`${name} can be read anywhere`, async () => {
      const plan = planEdition(readEdition(directory, name))
      const ids = await enterPlan(room, plan)
      const issue = plan.documents.find(({ collection }) => collection === 'issues')
      await look(ids.get(issue?.key ?? '') ?? '', path.basename(name, '.json'))
    }, 600_000)

  for (const reason of names.length > 0 ? [] : [`no edition files in ${directory}`])
    it.todo(`can be read anywhere: ${reason}`)
})
