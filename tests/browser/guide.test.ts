// What people see of the description: a guide that axe finds nothing in, and a page that tries addresses.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { seriousProblems } from './support/axe'
import { launch, openWindow, picture } from './support/browser'
import { type Server, startServer } from './support/server'

let server: Server
let browser: Browser

beforeAll(async () => {
  server = await startServer()
  browser = await launch()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

it.each([
  ['light', 1280],
  ['dark', 375],
] as const)('the guide is for everybody: %s, %i pixels wide', async (colorScheme, width) => {
  const window = await openWindow(browser, {
    baseURL: server.url,
    colorScheme,
    viewport: { width, height: 900 },
  })
  await window.page.goto('/v1/docs#unknown-facet')
  await picture(window, `guide-${colorScheme}`)
  expect(await seriousProblems(window.page)).toEqual([])
  expect(await window.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  expect(window.problems).toEqual([])
})

it('an address is tried with what this server serves', async () => {
  const window = await openWindow(browser, { baseURL: server.url })
  await window.page.goto('/v1/docs/try')
  await window.page.locator('#operations-tag-site').click()
  await window.page.locator('#operations-site-getSite .opblock-summary-control').click()
  await window.page.getByRole('button', { name: 'Try it out' }).click()
  await window.page.getByRole('button', { name: 'Execute' }).click()
  await window.page.locator('.live-responses-table .response-col_status', { hasText: '200' }).waitFor()
  await picture(window, 'guide-try')
  expect(window.problems).toEqual([])
})
