// What our panel costs whoever opens a page of it, beside the panel of a plain Payload of the same version with the same
// collections on the same database. Each page is opened by a browser that keeps nothing of the last time.
import type { Browser } from 'playwright-core'
import { openBrowser, type Visit, visit } from './browser'
import { startChild } from './child'
import { median } from './load'
import { type Newsroom, startNewsroom } from './newsroom'
import { makePlace } from './place'

export interface PanelRow {
  page: string
  'scripts, KB': number
  'Payload, scripts, KB': number
  requests: number
  'Payload, requests': number
  'interactive, ms': number
  'Payload, interactive, ms': number
}

export interface PanelRatios {
  scripts: number
  bytes: number
  requests: number
  interactive: number
}

export interface PanelBench {
  rows: PanelRow[]
  /** Ours to Payload's, by page. */
  ratios: Record<string, PanelRatios>
}

interface PanelPage {
  name: string
  path: string
  /** What one comes for. */
  sign: string
  plainSign?: string
  signedOut?: boolean
}

const pagesOf = (article: string): PanelPage[] => [
  { name: 'sign-in', path: '/admin/login', sign: '#field-email', signedOut: true },
  { name: 'first page', path: '/admin', sign: '.today a', plainSign: '.dashboard .card' },
  { name: 'list', path: '/admin/collections/articles', sign: '.collection-list td a' },
  {
    name: 'edit view',
    path: `/admin/collections/articles/${article}`,
    sign: '[data-field-path="body"] [contenteditable="true"]',
  },
]

interface Options {
  documents: number
  mongodb?: string | undefined
  rounds: number
}

/** Builds both panels first, which takes minutes unless they are there. */
export async function benchPanel({ rounds, ...options }: Options): Promise<PanelBench> {
  await buildPanels()
  const newsroom = await startNewsroom({ ...options, transitions: 0, panel: true })
  try {
    const plain = await startChild<string>('bench/servers/stockPanel.ts', newsroom.env)
    const browser = await openBrowser()
    try {
      return await comparePages(browser, newsroom, { plain: plain.started, rounds })
    } finally {
      await browser.close()
      await plain.stop()
    }
  } finally {
    await newsroom.stop()
  }
}

async function buildPanels(): Promise<void> {
  const place = makePlace(undefined)
  try {
    const builder = await startChild('bench/servers/buildPanels.ts', place.env, { pinned: false })
    await builder.stop()
  } finally {
    await place.drop()
  }
}

/** Round by round, so that noise meets both; the first of each warms the servers up and does not count. */
async function comparePages(
  browser: Browser,
  newsroom: Newsroom,
  { plain, rounds }: { plain: string; rounds: number },
): Promise<PanelBench> {
  const rows: PanelRow[] = []
  const ratios: Record<string, PanelRatios> = {}
  for (const { name, path, sign, plainSign = sign, signedOut } of pagesOf(await articleOf(newsroom))) {
    const token = signedOut ? undefined : newsroom.token
    const pairs: [Visit, Visit][] = []
    for (let round = 0; round <= rounds; round += 1)
      pairs.push([
        await visit(browser, { url: newsroom.url + path, sign, token }),
        await visit(browser, { url: plain + path, sign: plainSign, token }),
      ])
    const counted = pairs.slice(1)
    rows.push(rowOf(name, counted))
    ratios[name] = ratiosOf(counted)
  }
  return { rows, ratios }
}

const rowOf = (page: string, pairs: [Visit, Visit][]): PanelRow => {
  const middle = (of: (pair: [Visit, Visit]) => number) => Math.round(median(pairs.map(of)))
  return {
    page,
    'scripts, KB': middle(([ours]) => ours.scriptBytes / 1024),
    'Payload, scripts, KB': middle(([, theirs]) => theirs.scriptBytes / 1024),
    requests: middle(([ours]) => ours.requests),
    'Payload, requests': middle(([, theirs]) => theirs.requests),
    'interactive, ms': middle(([ours]) => ours.interactive),
    'Payload, interactive, ms': middle(([, theirs]) => theirs.interactive),
  }
}

const ratiosOf = (pairs: [Visit, Visit][]): PanelRatios => {
  const ratio = (of: (visit: Visit) => number) =>
    Number(median(pairs.map(([ours, theirs]) => of(ours) / of(theirs))).toFixed(2))
  return {
    scripts: ratio((visit) => visit.scriptBytes),
    bytes: ratio((visit) => visit.bytes),
    requests: ratio((visit) => visit.requests),
    interactive: ratio((visit) => visit.interactive),
  }
}

const articleOf = async ({ url, token, article }: Newsroom): Promise<string> => {
  const response = await fetch(`${url}/api/articles?limit=1&depth=0&where[slug][equals]=${article}`, {
    headers: { authorization: `JWT ${token}` },
  })
  const { docs } = (await response.json()) as { docs: { id: string }[] }
  if (!docs[0]) throw new Error(`There is no article “${article}”.`)
  return docs[0].id
}
