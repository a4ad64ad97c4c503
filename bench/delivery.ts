// The public side beside a bare Node server and Express that send the same bytes, and beside Payload's own API.
import { startChild } from './child'
import { type Contender, compare, type Row } from './load'
import type { Newsroom } from './newsroom'

export interface DeliveryBench {
  rows: Row[]
  ratios: Record<string, number>
  documents: number
  /** Bytes. */
  memory: number
}

const listPath = '/v1/articles?limit=10'
/** Whoever sends a cookie is answered anew. */
const uncached = { cookie: 'bench=1' }

export async function benchDelivery(
  newsroom: Newsroom,
  { documents, seconds }: { documents: number; seconds: number },
): Promise<DeliveryBench> {
  const { url, token, slug } = newsroom
  const list = url + listPath
  const miss: Contender = { name: '/v1 list, miss', url: list, headers: uncached, connections: 8 }
  await newsroom.fill(Math.max(10, Math.floor(documents / 10)))
  const [missSmall] = await compare([{ ...miss, name: '/v1 list, miss, a tenth of the data' }], seconds)
  await newsroom.fill(documents)
  const answer = await sample(list)
  const bytes = { BENCH_BODY: answer.body.toString('base64'), BENCH_HEADERS: JSON.stringify(answer.headers) }
  const bare = await startChild<string>('bench/servers/bytes.ts', { ...bytes, BENCH_WITH: 'node' })
  const express = await startChild<string>('bench/servers/bytes.ts', { ...bytes, BENCH_WITH: 'express' })
  try {
    const rows = await compare(
      [
        { name: 'bare Node, the same bytes', url: bare.started + listPath },
        { name: 'Express, the same bytes', url: express.started + listPath },
        { name: '/v1 list, hit', url: list },
        { name: '/v1 list, 304', url: list, headers: { 'if-none-match': answer.etag }, status: 304 },
        { name: '/v1 document, hit', url: `${url}/v1/articles/${slug}` },
        miss,
        { name: '/v1 document, miss', url: `${url}/v1/articles/${slug}`, headers: uncached, connections: 8 },
        {
          name: 'Payload REST, the same list',
          url: `${url}/api/articles?limit=10&depth=1&sort=-createdAt`,
          headers: { authorization: `JWT ${token}` },
          connections: 8,
        },
      ],
      seconds,
    )
    const all = missSmall ? [...rows, missSmall] : rows
    return { rows: all, ratios: ratiosOf(all), documents, memory: await newsroom.memory() }
  } finally {
    await Promise.all([bare.stop(), express.stop()])
  }
}

const ratiosOf = (rows: Row[]): Record<string, number> => {
  const find = (what: string) => {
    const row = rows.find((one) => one.what === what)
    if (!row) throw new Error(`“${what}” was not measured.`)
    return row
  }
  const rate = (what: string) => find(what)['req/s']
  const round = (value: number) => Number(value.toFixed(3))
  return {
    hitToBare: round(rate('/v1 list, hit') / rate('bare Node, the same bytes')),
    hitP99ToBare: round(
      find('/v1 list, hit')['p99 ms'] / Math.max(1, find('bare Node, the same bytes')['p99 ms']),
    ),
    notModifiedToHit: round(rate('/v1 list, 304') / rate('/v1 list, hit')),
    missToPayload: round(rate('/v1 list, miss') / rate('Payload REST, the same list')),
    missGrowth: round(rate('/v1 list, miss, a tenth of the data') / rate('/v1 list, miss')),
  }
}

/** The bytes and headers that a hit sends to a client that takes no compression. */
async function sample(url: string) {
  await fetch(url)
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
  const {
    date: _date,
    connection: _connection,
    'keep-alive': _keepAlive,
    ...headers
  } = Object.fromEntries(answer.headers)
  return { body: Buffer.from(await answer.arrayBuffer()), headers, etag: String(answer.headers.get('etag')) }
}
