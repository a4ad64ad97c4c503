// The public side beside a bare Node server and Express that send the same bytes.
import { routes } from '@/delivery/http/routes'
import { ask, startChild } from './child'
import { type Contender, compare, median, middle, type Row } from './load'
import type { Newsroom } from './newsroom'
import type { Bytes } from './servers/bytes'

export interface Effort {
  rounds: number
  seconds: number
}

export interface DeliveryBench {
  rows: Row[]
  ratios: { hitToBare: number; hitP99ToBare: number; notModifiedToHit: number }
}

/** Whoever sends a cookie is answered anew. */
export const uncached = { cookie: 'bench=1' }

interface Kind {
  name: string
  path: string
}

const kindsOf = ({ issue, article }: Newsroom): Kind[] => [
  { name: 'list', path: '/v1/articles?limit=10' },
  { name: 'detail', path: `/v1/articles/${article}` },
  { name: 'issue', path: `/v1/issues/${issue}` },
  { name: 'feed', path: '/v1/feeds/articles.rss' },
  ...(routes.some(({ path }) => path === '/v1/search')
    ? [{ name: 'search', path: '/v1/search?q=water' }]
    : []),
]

export async function benchDelivery(newsroom: Newsroom, effort: Effort): Promise<DeliveryBench> {
  const { url } = newsroom
  const kinds = kindsOf(newsroom)
  const samples = new Map<string, Bytes & { etag: string }>()
  for (const { path } of kinds) samples.set(path, await sample(url + path))
  const answers = Object.fromEntries(
    [...samples].map(([path, { headers, body }]) => [path, { headers, body }]),
  )
  const bytes = await Promise.all(
    ['node', 'express'].map((name) => startChild<string>('bench/servers/bytes.ts', { BENCH_WITH: name })),
  )
  const [bare, express] = await Promise.all(bytes.map((one) => ask<string>(one.process, answers)))
  try {
    const contenders = kinds.flatMap(({ name, path }): Contender[] => [
      { name: `${name}: bare Node, the same bytes`, urls: [bare + path] },
      { name: `${name}: Express, the same bytes`, urls: [express + path] },
      { name: `${name}: /v1, hit`, urls: [url + path] },
      {
        name: `${name}: /v1, 304`,
        urls: [url + path],
        headers: { 'if-none-match': String(samples.get(path)?.etag) },
        status: 304,
      },
      { name: `${name}: /v1, miss`, urls: [url + path], headers: uncached, connections: 8 },
    ])
    const found = await compare(contenders, effort)
    // What answers at once is compared once more, in many short turns: noise lasts for seconds here.
    const duels = contenders.filter(({ name, connections }) => name.startsWith('list: ') && !connections)
    const duel = await compare(duels, { rounds: effort.rounds * 6, seconds: effort.seconds / 3 })
    return {
      rows: contenders.map(({ name }) => middle(found.get(name))),
      ratios: ratiosOf(new Map([...found, ...duel])),
    }
  } finally {
    await Promise.all(bytes.map((one) => one.stop()))
  }
}

/** Of the list; each the median of what its rounds say, as the noise of a round meets both sides. */
const ratiosOf = (found: Map<string, Row[]>): DeliveryBench['ratios'] => {
  const ratio = (name: 'req/s' | 'p99 ms', one: string, other: string): number => {
    const others = found.get(`list: ${other}`) ?? []
    const each = (found.get(`list: ${one}`) ?? []).map(
      (row, index) => row[name] / (others[index]?.[name] ?? Number.NaN),
    )
    return Number(median(each).toFixed(3))
  }
  const bare = 'bare Node, the same bytes'
  return {
    hitToBare: ratio('req/s', '/v1, hit', bare),
    hitP99ToBare: ratio('p99 ms', '/v1, hit', bare),
    notModifiedToHit: ratio('req/s', '/v1, 304', '/v1, hit'),
  }
}

/** The bytes and headers that a hit sends to a client that takes no compression. */
async function sample(url: string): Promise<Bytes & { etag: string }> {
  const identity = { 'accept-encoding': 'identity' }
  await fetch(url, { headers: identity })
  const answer = await fetch(url, { headers: identity })
  const { date: _d, connection: _c, 'keep-alive': _k, ...headers } = Object.fromEntries(answer.headers)
  if (answer.status !== 200 || headers['x-request-id']) throw new Error(`${url} did not come from the cache.`)
  return {
    headers,
    body: Buffer.from(await answer.arrayBuffer()).toString('base64'),
    etag: String(answer.headers.get('etag')),
  }
}
