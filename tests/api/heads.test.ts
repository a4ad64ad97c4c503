// Heads fit the buffers of a proxy as it comes, with all that a request adds to them; purge keys still tell every change.
import net from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { headerBudget } from '@/delivery/http/cache/responseHead'
import { build, buildLive, makeLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { password } from '../helpers/password'

let room: Newsroom
let issue: { id: string; slug: string }
let authors: { id: string }[]

const many = 60

beforeAll(async () => {
  room = await startNewsroom()
  authors = []
  for (let one = 0; one < many; one += 1) authors.push(await buildLive(room, 'contacts'))
  const articles = []
  for (let one = 0; one < 3; one += 1)
    articles.push(
      await buildLive(room, 'articles', {
        authors: authors.slice(one * 20, one * 20 + 20).map(({ id }) => id),
      }),
    )
  const items = articles.map(({ id }) => ({ item: { relationTo: 'articles', value: id }, display: 'full' }))
  const built = await build(room.as('editor'), 'issues', { title: 'The main issue', sections: [{ items }] })
  await makeLive(room, built)
  issue = { id: built.id, slug: String(built.doc.slug) }
})

afterAll(() => room?.close())

/** The head as it comes over the wire, of a request that makes it as long as it can. */
const headOf = async (path: string, headers: Record<string, string> = {}): Promise<string> => {
  const { hostname, port } = new URL(room.url)
  const socket = net.connect(Number(port), hostname)
  const lines = Object.entries({
    Host: `${hostname}:${port}`,
    'X-Request-Id': 'i'.repeat(128),
    'Accept-Encoding': 'br, gzip',
    Connection: 'close',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`)
  const all = await text(socket)
  return all.slice(0, all.indexOf('\r\n\r\n') + 4)
}

const long = 'x'.repeat(900)
const filters = [
  'locale=fr',
  ...['project', 'topic', 'kind'].map((name) => `${name}=${'y'.repeat(200)}`),
].join('&')

describe('the head', () => {
  it.each<[string, Record<string, string>]>([
    ['/issues/the-main-issue', {}],
    ['/issues/the-main-issue', { 'Accept-Language': 'fr' }],
    ['/v1/issues/the-main-issue', {}],
    ['/v1/issues/the-main-issue', { 'If-None-Match': '*' }],
    ['/v1/issues/the-main-issue?richText=text', { Origin: 'https://www.example.org' }],
    ['/v1/issues/the-main-issue/newsletter.html', {}],
    ['/v1/contacts?limit=100', {}],
    ['/v1/contacts?limit=100', { Authorization: 'Bearer none' }],
    ['/v1/search?q=article&limit=100', {}],
    ['/v1/graphql?query={contacts(limit:100){docs{id}}issues{docs{id}}}', {}],
    [`/v1/feeds/articles.rss?${filters}`, {}],
    ['/v1/feeds/events.ics', {}],
    ['/sitemap.xml', {}],
    [`/v1/articles?where[id][equals]=${long}`, {}],
    [`/v1/nowhere/${long}`, {}],
    [`/v1/articles/${long}`, {}],
    [`/articles/${long}?locale=xx`, {}],
    ['/v1/docs/try', {}],
    [`/api/articles?where[id][equals]=${long}`, {}],
    ['/api/users/me', {}],
    ['/readyz', {}],
    [`/nowhere/${long}`, {}],
  ])('of address %# is within its budget, the first time and from the cache', async (path, headers) => {
    for (const _ of ['made', 'kept']) {
      const head = await headOf(path, headers)
      expect(head).toMatch(/^HTTP\/1\.1 \d{3} /)
      expect(Buffer.byteLength(head)).toBeLessThanOrEqual(headerBudget)
    }
  })

  it('of someone who signs in is too, with the cookie', async () => {
    const credentials = { email: 'editor@example.org', password }
    const { status, headers } = await room.anonymous.post('/api/users/login', credentials)
    expect([status, headers.get('set-cookie')]).toEqual([200, expect.stringContaining('payload-token=')])
    const size = [...headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0)
    expect(size).toBeLessThanOrEqual(headerBudget)
  })
})

describe('purge keys', () => {
  it('tell a change of everything that the issue shows, though there is no room to name all of it', async () => {
    const head = await headOf(`/v1/issues/${issue.slug}`)
    const keys = /\r\nsurrogate-key: ([^\r]*)\r\n/i.exec(head)?.[1]?.split(' ') ?? []
    expect(keys).toContain(`issues:${issue.id}`)
    expect(keys).toContain('list:contacts')
    expect(authors.filter(({ id }) => keys.includes(`contacts:${id}`))).toEqual([])
  })
})
