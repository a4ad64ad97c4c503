// The mail of an issue as people see it: on a desk and on a phone, by day and by night, with pictures and without.
// What Chromium shows is kept in artifacts/newsletter/, for people to look at.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@jest/globals'
import type { Browser, Page, Route } from 'playwright-core'
import type { Newsroom } from '../../helpers/newsroom'
import { seriousProblems } from './axe'
import { openWindow } from './browser'

const kept = path.resolve('artifacts/newsletter')
const looks = [600, 375].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

interface Desk {
  room: Newsroom
  browser: Browser
}

/** Where the mails say that they come from: the site, or nowhere in particular. Issues keep that when they go out. */
const originOf = async ({ anonymous }: Newsroom): Promise<string> =>
  (await anonymous.get('/v1/site')).body.url ?? 'http://localhost'

/** The newsroom under that address. */
const fromNewsroom =
  (room: Newsroom) =>
  async (route: Route): Promise<void> => {
    const { pathname, search } = new URL(route.request().url())
    const answer = await fetch(`${room.url}${pathname}${search}`)
    const headers = Object.fromEntries(answer.headers)
    await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) })
  }

const openMail = async ({ room, browser }: Desk, address: string, { pictures = true } = {}) => {
  const window = await openWindow(browser, { viewport: { width: 600, height: 900 } })
  const origin = await originOf(room)
  await window.page.route(`${origin}/**`, fromNewsroom(room))
  if (!pictures) await window.page.route(/\/v1\/(media|figures)\//, (route) => route.abort())
  await window.page.goto(`${origin}${address}`)
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

const mailsOf = async ({ room }: Desk, slugOrId: string) => {
  const { body } = await room.anonymous.get(`/v1/issues/${slugOrId}`)
  return (body.languages as string[]).map((language) => ({
    language,
    address: `/v1/issues/${body.slug}/newsletter.html?locale=${language}`,
  }))
}

/** Looks at an issue's mail in each of its languages. */
export const lookAtMails = async (desk: Desk, slugOrId: string, name: string): Promise<void> => {
  await mkdir(kept, { recursive: true })
  for (const { language, address } of await mailsOf(desk, slugOrId)) {
    const { page, problems } = await openMail(desk, address)
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
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
    }
    await page.context().close()
    const bare = await openMail(desk, address, { pictures: false })
    await bare.page.screenshot({
      path: path.join(kept, `${name}.${language}.600.no-pictures.png`),
      fullPage: true,
    })
    expect({ address, unsaid: await unsaid(bare.page) }).toEqual({ address, unsaid: [] })
    await bare.page.context().close()
  }
}
