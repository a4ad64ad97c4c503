// How often one may ask, and how slowly: by address and by key, across processes, with clear refusals.
import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type RunningServer, startServer } from '@/server/startServer'
import { build, makeLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

const limit = 5

let room: Newsroom
let limited: RunningServer
let path: string

const startLimited = () =>
  startServer({
    payload: room.payload,
    admin: 'off',
    background: false,
    variables: { PORT: '0', RATE_LIMIT: String(limit), TRUST_PROXY: 'loopback' },
  })

beforeAll(async () => {
  room = await startNewsroom()
  limited = await startLimited()
  const article = await build(room.as('editor'), 'articles')
  await makeLive(room, article)
  path = `/v1/articles/${article.doc.slug}`
})

afterAll(async () => {
  await limited?.close()
  await room?.close()
})

interface Asking {
  from?: string
  key?: string
  address?: string
  url?: string
}

/** As a reader at that address, behind our proxy; each asks for what is not in the cache. */
const ask = ({ from = '192.0.2.1', key, address = fresh(), url = limited.url }: Asking = {}) =>
  fetch(url + address, {
    headers: { 'x-forwarded-for': from, ...(key ? { authorization: `Bearer ${key}` } : {}) },
  })

let asked = 0
const fresh = () => `/v1/articles?page=${++asked}`

const times = async (count: number, asking: () => Promise<Response>) => {
  const statuses: number[] = []
  for (let one = 0; one < count; one += 1) statuses.push((await asking()).status)
  return statuses
}

const beyond = [...Array(limit).fill(200), 429]

const makeClient = async (rateLimit: number) => {
  const apiKey = randomUUID()
  const data = { name: 'A site', enableAPIKey: true, apiKey, rateLimit }
  await room.as('admin').post('/api/clients', data)
  return apiKey
}

describe('an address', () => {
  it('may ask as often as the limit says, and is told what is left and when to come back', async () => {
    const from = '192.0.2.10'
    const first = await ask({ from })
    expect(first.headers.get('ratelimit')).toMatch(/^"address"; r=4; t=(60|59)$/)
    expect(first.headers.get('ratelimit-policy')).toMatch(/^"address"; q=5; w=60; pk=:[\w+/=]+:$/)
    await times(limit - 1, () => ask({ from }))
    const refused = await ask({ from })
    const wait = Number(refused.headers.get('retry-after'))
    expect([
      refused.status,
      refused.headers.get('content-type'),
      refused.headers.get('cache-control'),
    ]).toEqual([429, 'application/problem+json', 'no-store'])
    expect(wait).toBeGreaterThan(50)
    expect(await refused.json()).toMatchObject({
      type: '/v1/docs#too-many-requests',
      detail: `Too many requests. Wait ${wait} seconds and stay within RateLimit-Policy.`,
    })
  })

  it('does not pay for another one', async () => {
    expect(await times(limit + 1, () => ask({ from: '192.0.2.20' }))).toEqual(beyond)
    expect((await ask({ from: '192.0.2.21' })).status).toBe(200)
  })

  it('of IPv6 counts with all others of its household', async () => {
    let host = 0
    expect(await times(limit + 1, () => ask({ from: `2001:db8:0:a0${++host}::${host}` }))).toEqual(beyond)
    expect((await ask({ from: '2001:db8:0:b00::1' })).status).toBe(200)
  })

  it('cannot be made up where no proxy is trusted', async () => {
    const direct = await startServer({
      payload: room.payload,
      admin: 'off',
      background: false,
      variables: { PORT: '0', RATE_LIMIT: String(limit) },
    })
    let host = 0
    try {
      expect(await times(limit + 1, () => ask({ from: `192.0.2.${++host}`, url: direct.url }))).toEqual(
        beyond,
      )
    } finally {
      await direct.close()
    }
  })

  it('that guesses keys comes to an end too', async () => {
    const guess = () => ask({ from: '192.0.2.30', key: randomUUID() })
    expect(await times(limit + 1, guess)).toEqual([...Array(limit).fill(401), 429])
  })

  it('is not counted for what comes from the cache, and no count is kept with it', async () => {
    const from = '192.0.2.40'
    expect((await ask({ from, address: path })).headers.has('ratelimit')).toBe(true)
    const hits = await Promise.all(Array.from({ length: 3 * limit }, () => ask({ from, address: path })))
    expect(new Set(hits.map(({ status, headers }) => `${status} ${headers.has('ratelimit')}`))).toEqual(
      new Set(['200 false']),
    )
  })

  it('nobody can read in what is told or stored', async () => {
    const answer = await ask({ from: '203.0.113.77' })
    expect(JSON.stringify([...answer.headers])).not.toContain('203.0.113.77')
  })
})

describe('a client', () => {
  it('has its own limit, wherever it asks from, also for what is cached', async () => {
    const key = await makeClient(3)
    let host = 100
    const asking = () => ask({ key, from: `192.0.2.${++host}`, address: path })
    expect((await asking()).headers.get('ratelimit')).toMatch(/^"client"; r=2; t=/)
    expect(await times(3, asking)).toEqual([200, 200, 429])
  })

  it('asks more often than its address could', async () => {
    const key = await makeClient(100)
    expect(await times(2 * limit, () => ask({ key, from: '192.0.2.50' }))).toEqual(Array(2 * limit).fill(200))
  })

  it('is held to its limit where addresses have none', async () => {
    const key = await makeClient(1)
    expect(await times(2, () => ask({ key, url: room.url }))).toEqual([200, 429])
  })
})

it('counts across processes exactly when they share a database', async () => {
  const other = await startLimited()
  try {
    const isShared = room.payload.db.name === 'mongoose'
    await times(limit, () => ask({ from: '192.0.2.60' }))
    expect((await ask({ from: '192.0.2.60', url: other.url })).status).toBe(isShared ? 429 : 200)
  } finally {
    await other.close()
  }
})

describe('a request', () => {
  const send = (method: string, address: string, body: string, headers: http.OutgoingHttpHeaders = {}) =>
    new Promise<{ status: number | undefined; connection: string | undefined; type: unknown }>(
      (resolve, reject) => {
        const request = http.request(room.url + address, { method, headers }, (answer) => {
          let text = ''
          answer.on('data', (chunk) => {
            text += chunk
          })
          answer.on('end', () =>
            resolve({
              status: answer.statusCode,
              connection: answer.headers.connection,
              type: JSON.parse(text).type,
            }),
          )
        })
        request.on('error', reject)
        request.end(body)
      },
    )

  it.each<[string, http.OutgoingHttpHeaders]>([
    ['of a told length', { 'content-length': 5 }],
    ['in chunks', { 'transfer-encoding': 'chunked' }],
  ])('with a body %s is refused, for what is cached too', async (_name, headers) => {
    await fetch(room.url + path)
    expect(await send('GET', path, 'hello', headers)).toEqual({
      status: 413,
      connection: 'close',
      type: '/v1/docs#too-large',
    })
  })

  it('that would write is refused unread', async () => {
    const answer = await send('POST', '/v1/articles', '{}', { 'content-length': 2 })
    expect(answer).toEqual({ status: 405, connection: 'close', type: '/v1/docs#method-not-allowed' })
  })

  it.each<[string, number]>([
    ['limit=101', 400],
    ['limit=0', 400],
    ['limit=100', 200],
    [`where${'[and][0]'.repeat(9)}[kind][equals]=news`, 400],
    [Array.from({ length: 201 }, (_, index) => `where[or][${index}][kind][equals]=news`).join('&'), 400],
    [`where[kind][equals]=${'x'.repeat(9_000)}`, 400],
  ])('is kept within bounds: %.40s', async (query, status) => {
    expect((await fetch(`${room.url}/v1/articles?${query}`)).status).toBe(status)
  })
})
