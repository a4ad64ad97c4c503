// Links are clicked with parameters that mailers and networks added: they change nothing, but where a list is asked for.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildLive, makeLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom
let paths: Record<string, string>

beforeAll(async () => {
  room = await startNewsroom()
  const article = await buildLive(room, 'articles', { title: 'Clicked' })
  const event = await buildLive(room, 'events', { title: 'Fair' })
  const podcast = await buildLive(room, 'podcasts', { title: 'Tides' })
  paths = { article: article.slug, event: event.slug, podcast: podcast.slug }
})

afterAll(() => room?.close())

const get = (path: string) => fetch(`${room.url}${path.replace(/\{(\w+)\}/, (_, name) => paths[name] ?? '')}`)

const tags = 'utm_source=news%20letter&utm_medium=email&utm_campaign=100%&mc_eid=4711'

describe('parameters of others', () => {
  it.each([
    '/v1/feeds/events.ics',
    '/v1/feeds/articles.rss',
    '/v1/feeds/articles.atom',
    '/v1/feeds/articles.json',
    '/v1/feeds/podcasts/{podcast}.rss',
    '/v1/events/{event}.ics',
    '/v1/articles/{article}',
    '/v1/globals/site',
    '/articles/{article}',
    '/sitemap.xml',
    '/robots.txt',
    '/v1/docs',
  ])('change nothing of %s, and are the same answer in the cache', async (path) => {
    const plain = await get(path)
    const tagged = await get(`${path}?${tags}`)
    expect([plain.status, tagged.status]).toEqual([200, 200])
    expect(await tagged.text()).toBe(await plain.text())
    // What comes from the cache before Express is counted nowhere and has no id.
    const again = await get(`${path}?fbclid=1&${tags}`)
    expect([again.status, again.headers.get('x-request-id'), again.headers.get('etag')]).toEqual([
      200,
      null,
      plain.headers.get('etag'),
    ])
  })

  it.each([
    ['/v1/articles/{article}?%E0%A4%A=1&locale=fr', 'fr', 200],
    ['/v1/articles/{article}?utm_source=a&locale=xx', 'xx', 400],
    ['/v1/feeds/events.ics?utm_source=a&locale=xx', 'xx', 400],
    ['/v1/feeds/articles.rss?topic=a&utm_id=1&topic=b', 'once', 400],
  ])('do not hide our own: %s', async (path, word, status) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    if (status === 400) expect((await answer.json()).detail).toContain(word)
  })

  it.each([
    '/v1/articles',
    '/v1/articles/count',
    '/v1/search?q=fair',
    '/v1/graphql?query={site{name}}',
    '/v1/issues/any/editions',
  ])('are refused by what is asked for by parameters: %s', async (path) => {
    const answer = await get(`${path}${path.includes('?') ? '&' : '?'}utm_source=mail`)
    expect([answer.status, (await answer.json()).parameter]).toEqual([400, 'utm_source'])
  })

  it('do not follow to where a document moved', async () => {
    const project = await buildLive(room, 'projects', { title: 'Old name' })
    await room.as('editor').patch(`/api/projects/${project.id}`, { slug: 'new-name' })
    await makeLive(room, project)
    const ask = (search: string) =>
      fetch(`${room.url}/v1/projects/old-name?${search}`, { redirect: 'manual' })
    const select = Array.from({ length: 60 }, (_, n) => `select[summary][f${n}]=true`).join('&')
    const places = await Promise.all(
      ['utm_source=mail&locale=fr', `locale=fr&${select}`].map(async (search) => {
        const answer = await ask(search)
        return [answer.status, answer.headers.get('location')]
      }),
    )
    // A query that no head has room for leaves its `select` behind.
    expect(places).toEqual([
      [301, '/v1/projects/new-name?locale=fr'],
      [301, '/v1/projects/new-name?locale=fr'],
    ])
  })

  it('that speak of previews leave an answer public', async () => {
    const answer = await get('/v1/articles/{article}?utm_campaign=preview-of-june')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([
      200,
      expect.stringContaining('public'),
    ])
  })
})

describe('a plus that became a blank', () => {
  const hours = (offset: number) => {
    const local = new Date(Date.now() + offset * 3_600_000 - 3_600_000).toISOString().slice(0, 19)
    return `${local}+${String(offset).padStart(2, '0')}:00`
  }

  it.each([
    ['as people type it', (moment: string) => moment],
    ['escaped', encodeURIComponent],
  ])('is read before an offset, %s', async (_, written) => {
    const found = async (operator: string, moment: string) =>
      (await room.anonymous.get(`/v1/articles?where[publishedAt][${operator}]=${written(moment)}`)).body
        .totalDocs
    for (const offset of [1, 2, 5, 14]) {
      expect(await found('greater_than', hours(offset))).toBeGreaterThan(0)
      expect(await found('less_than', hours(offset))).toBe(0)
    }
  })

  it.each(['2026-05-01 02:00', '2026-05-01T00:00:00 2:00', '2026-05-01T00:00:00  02:00'])(
    'is not read elsewhere: %s',
    async (moment) => {
      const query = new URLSearchParams({ 'where[publishedAt][greater_than]': moment })
      expect((await fetch(`${room.url}/v1/articles?${query}`)).status).toBe(400)
    },
  )

  it('is read in the log of staff too', async () => {
    const asked = await room.as('admin').get('/api/audit?from=2020-01-01T00:00:00+02:00&limit=1')
    expect(asked.status).toBe(200)
  })
})
