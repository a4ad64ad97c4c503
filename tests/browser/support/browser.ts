// Chromium, and a window for each person. Every window notes what went wrong in it: the tests want that list empty.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Person } from './people'

export interface Window {
  page: Page
  /** Errors of scripts, of the security policy and of the console. */
  problems: string[]
}

/** The one that browserSetup.js started; closing it ends this file's windows alone. */
export const launch = (): Promise<Browser> => chromium.connect(process.env.TEST_CHROMIUM ?? '')

const size = { viewport: { width: 1440, height: 900 } }

export const openWindow = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Window> => {
  const context = await browser.newContext({ ...size, locale: 'en-GB', reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (err) => problems.push(`script: ${err.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  return { page, problems }
}

/** A window in which this person is signed in already: firstUser.test.ts does that by the form. */
export const openWindowOf = async (
  browser: Browser,
  url: string,
  { token }: Person,
  options: BrowserContextOptions = {},
): Promise<Window> => {
  const window = await openWindow(browser, { baseURL: url, ...options })
  await window.page.context().addCookies([{ name: 'payload-token', value: token, url, httpOnly: true }])
  return window
}

const artifacts = path.resolve('artifacts')

/** Keeps what the window shows in artifacts/, for people to look at. */
export const picture = async ({ page }: Window, name: string, fullPage = false): Promise<void> => {
  await mkdir(artifacts, { recursive: true })
  await page.screenshot({ path: path.join(artifacts, `${name}.png`), animations: 'disabled', fullPage })
}

/** The same from the top to the bottom of the page. */
export const wholePicture = (window: Window, name: string): Promise<void> => picture(window, name, true)
