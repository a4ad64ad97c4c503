// Opens a page in a browser that has never seen it, as from an office, and notes what it loads and when it answers.
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { findChromium } from '../tests/helpers/run/findChromium.js'

/** @throws {Error} where there is no Chromium */
export const openBrowser = async (): Promise<Browser> => {
  const missing = await findChromium()
  if (missing) throw new Error(missing)
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
}

export interface Visit {
  /** Of scripts, as they were sent: compressed. */
  scriptBytes: number
  /** Of everything, headers included. */
  bytes: number
  requests: number
  /** Milliseconds from the start of the navigation. */
  interactive: number
}

interface Target {
  url: string
  /** What one came for, as a selector. */
  sign: string
  /** Absent: nobody is signed in. */
  token?: string | undefined
}

/** What a network of an office gives: latency in milliseconds, bytes a second. */
const network = { offline: false, latency: 20, downloadThroughput: 2_500_000, uploadThroughput: 1_250_000 }
const quietMs = 1_500
const longestMs = 60_000

export async function visit(browser: Browser, { url, sign, token }: Target): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  try {
    const { origin } = new URL(url)
    if (token)
      await context.addCookies([{ name: 'payload-token', value: token, url: origin, httpOnly: true }])
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const loaded = await watchNetwork(session)
    await page.addInitScript(watchThread, sign)
    await page.goto(url, { waitUntil: 'commit' })
    await untilQuiet(page, loaded)
    const [failed] = loaded.failed
    if (failed) throw new Error(`${page.url()}: an answer had the status ${failed}.`)
    return {
      ...loaded.sums(),
      interactive: Math.round(await page.evaluate(() => window.bench.interactive())),
    }
  } finally {
    await context.close()
  }
}

declare global {
  interface Window {
    bench: { quietFor: () => number; interactive: () => number }
  }
}

/** Runs in the page. A node is alive once React holds it: then it answers to clicks and keys. */
const watchThread = (sign: string) => {
  let aliveAt = Number.POSITIVE_INFINITY
  let busyUntil = 0
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) busyUntil = startTime + duration
  }).observe({ type: 'longtask', buffered: true })
  const isAlive = (node: Element) => Object.keys(node).some((key) => key.startsWith('__reactProps$'))
  const look = () => {
    if ([...document.querySelectorAll(sign)].some(isAlive)) aliveAt = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  const interactive = () => Math.max(aliveAt, busyUntil)
  window.bench = { interactive, quietFor: () => performance.now() - interactive() }
}

interface Loaded {
  quietFor: () => number
  /** Statuses and addresses: an answer that fails is no measurement. */
  failed: string[]
  sums: () => Pick<Visit, 'scriptBytes' | 'bytes' | 'requests'>
}

async function watchNetwork(session: CDPSession): Promise<Loaded> {
  const types = new Map<string, string>()
  const running = new Set<string>()
  const failed: string[] = []
  const found = { scriptBytes: 0, bytes: 0, requests: 0 }
  let changedAt = performance.now()
  const end = (id: string, length: number) => {
    running.delete(id)
    changedAt = performance.now()
    found.bytes += length
    if (types.get(id) === 'Script') found.scriptBytes += length
  }
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    if (!request.url.startsWith('http')) return
    types.set(requestId, type)
    running.add(requestId)
    found.requests += 1
  })
  session.on('Network.responseReceived', ({ requestId, response }) => {
    // Nobody need read the rest of an error: it would never end.
    if (response.status < 400) return
    running.delete(requestId)
    failed.push(`${response.status} (${response.url})`)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    end(requestId, encodedDataLength),
  )
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0))
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  return {
    quietFor: () => (running.size > 0 ? 0 : performance.now() - changedAt),
    failed,
    sums: () => found,
  }
}

/** @throws {Error} when what one came for is not there after a minute */
async function untilQuiet(page: Page, loaded: Loaded): Promise<void> {
  for (const started = performance.now(); performance.now() - started < longestMs; ) {
    await page.waitForTimeout(100)
    const thread = await page.evaluate(() => window.bench?.quietFor() ?? 0).catch(() => 0)
    if (Math.min(thread, loaded.quietFor()) >= quietMs) return
  }
  throw new Error(`${page.url()} did not come to rest.`)
}
