// The cache in front of /v1: the same answers, at once true again after a change, here and in other processes.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { anotherProcess, until } from '../helpers/anotherProcess'
import { build, makeLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const live = async (type: string, data: Record<string, unknown> = {}) => {
  const document = await build(room.as('editor'), type, data)
  await makeLive(room, document)
  return { ...document, slug: String(document.doc.slug) }
}

const get = (path: string, headers: Record<string, string> = {}, url = room.url) =>
  fetch(`${url}${path}`, { headers })

/** Express gives each answer an id; what comes straight from the cache has none. */
const isHit = (answer: Response) => !answer.headers.has('x-request-id')

describe('an answer', () => {
  it('tells caches in front what it depends on, and no id of what is not public', async () => {
    const [shown, hidden] = [await live('figures'), await build(room.as('editor'), 'projects')]
    const article = await live('articles', { projects: [hidden.id], topics: [] })
    const { headers } = await get(`/v1/articles/${article.slug}`)
    expect(headers.get('surrogate-key')?.split(' ')).toEqual(
      expect.arrayContaining([`articles:${article.id}`, 'list:projects', 'globals:site']),
    )
    expect(headers.get('surrogate-key')).not.toContain(hidden.id)
    const list = await get(`/v1/figures?where[id][equals]=${shown.id}`)
    expect(list.headers.get('surrogate-key')?.split(' ').sort()).toEqual([
      `figures:${shown.id}`,
      'list:figures',
    ])
  })

  it('comes from the cache the second time, with the same bytes and headers', async () => {
    const { slug } = await live('articles', { title: 'Kept' })
    const paths = [`/v1/articles/${slug}`, '/v1/articles?limit=5&locale=en', '/v1/site']
    for (const path of paths) {
      const answers = [await get(path), await get(path)]
      expect(answers.map(isHit)).toEqual([false, true])
      const [first, second] = await Promise.all(
        answers.map(async (answer) => {
          const {
            'x-request-id': _id,
            date: _date,
            connection: _c,
            'keep-alive': _k,
            ...headers
          } = Object.fromEntries(answer.headers)
          return { headers, text: await answer.text() }
        }),
      )
      expect(second).toEqual(first)
    }
  })

  it('is compressed as the client takes it, each form with its own strong validator', async () => {
    await live('articles', { title: 'Long', summary: 'A sentence that is said again. '.repeat(60) })
    const tags = []
    for (const encoding of ['identity', 'gzip', 'br']) {
      for (const turn of [1, 2]) {
        const answer = await get('/v1/articles?limit=20', { 'accept-encoding': encoding })
        expect([turn, answer.headers.get('content-encoding')]).toEqual([
          turn,
          encoding === 'identity' ? null : encoding,
        ])
        expect((await answer.json()).docs.length).toBeGreaterThan(0)
        tags.push(answer.headers.get('etag'))
      }
    }
    expect(new Set(tags).size).toBe(3)
    expect(tags.every((tag) => /^"[\w-]+"$/.test(String(tag)))).toBe(true)
  })

  it('is not sent again to who has it, and is not sent at all to HEAD', async () => {
    const { slug } = await live('articles')
    const first = await get(`/v1/articles/${slug}`)
    const etag = String(first.headers.get('etag'))
    const again = await get(`/v1/articles/${slug}`, { 'if-none-match': `W/${etag}` })
    expect([again.status, await again.text(), again.headers.get('etag'), isHit(again)]).toEqual([
      304,
      '',
      etag,
      true,
    ])
    const head = await fetch(`${room.url}/v1/articles/${slug}`, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
  })

  it('is known by its date to who keeps no ETag, and not when it changed since', async () => {
    const article = await live('articles')
    const dateOf = async (path: string) => {
      const made = await get(path)
      const since = String(made.headers.get('last-modified'))
      const again = await get(path, { 'if-modified-since': since })
      return { since, status: again.status, later: Date.parse(since) > published }
    }
    const published = Date.now()
    // An answer of the second in which something changed is not told by its date: each round asks for another one.
    let known = await dateOf(`/v1/articles/${article.slug}`)
    for (let round = 0; !known.later; round += 1)
      known = await dateOf(`/v1/articles/${article.slug}?at=${new Date(Date.now() - round).toISOString()}`)
    expect(known.status).toBe(304)

    const path = `/v1/articles/${article.slug}?locale=fr`
    const { since } = await dateOf(path)
    await room.as('editor').patch(`/api/articles/${article.id}`, { title: 'Another' })
    await makeLive(room, { type: 'articles', id: article.id })
    expect((await get(path, { 'if-modified-since': since })).status).toBe(200)
    expect((await get(path, { 'if-modified-since': 'yesterday' })).status).toBe(200)
  })

  it.each<Record<string, string>>([{ cookie: 'payload-token=x' }, { authorization: 'JWT x' }])(
    'to a request with %j does not come from the cache',
    async (headers) => {
      const { slug } = await live('articles')
      await get(`/v1/articles/${slug}`)
      expect(isHit(await get(`/v1/articles/${slug}`, headers))).toBe(false)
    },
  )

  it('that is an error is not kept', async () => {
    const answers = [
      await get('/v1/articles/nowhere'),
      await get('/v1/articles/nowhere'),
      await get('/v1/articles?limit=0'),
    ]
    expect(answers.map((answer) => [answer.status, isHit(answer)])).toEqual([
      [404, false],
      [404, false],
      [400, false],
    ])
  })
})

describe('a change', () => {
  const titleAt = async (path: string) => (await (await get(path)).json()).title

  it('of a document is seen by the next reader, in it and in every list', async () => {
    const { id, slug } = await live('articles', { title: 'Before' })
    const path = `/v1/articles/${slug}`
    const list = `/v1/articles?where[id][equals]=${id}`
    const seen = async () => [await titleAt(path), (await (await get(list)).json()).docs[0]?.title]
    expect([await seen(), await seen()]).toEqual([
      ['Before', 'Before'],
      ['Before', 'Before'],
    ])
    await room.as('editor').patch(`/api/articles/${id}`, { title: 'After' })
    expect(await seen()).toEqual(['Before', 'Before'])
    await makeLive(room, { type: 'articles', id })
    expect(await seen()).toEqual(['After', 'After'])
    await room.as('publisher').act('takeDown', { type: 'articles', id }, { comment: 'It hurts someone' })
    expect([(await get(path)).status, (await (await get(list)).json()).docs]).toEqual([410, []])
  })

  it('of what a document refers to is seen too, also of what was not public before', async () => {
    const author = await build(room.as('editor'), 'contacts', { name: 'Ada' })
    const { slug } = await live('articles', { authors: [author.id] })
    const authors = async () =>
      (await (await get(`/v1/articles/${slug}`)).json()).authors.map((one: { name: string }) => one.name)
    expect([await authors(), await authors()]).toEqual([[], []])
    await makeLive(room, author)
    expect(await authors()).toEqual(['Ada'])
  })

  it('of a supporting entry or a global is seen at once', async () => {
    const { body } = await room.as('editor').post('/api/topics', { name: 'Water', slug: 'water' })
    const topic = body.doc.id
    const { slug } = await live('articles', { topics: [topic] })
    const path = `/v1/articles/${slug}`
    const bySlug = '/v1/articles?where[topics][equals]=water'
    const topics = async () => (await (await get(path)).json()).topics[0]?.name
    const count = async () => (await (await get(bySlug)).json()).totalDocs
    expect([await topics(), await topics(), await count()]).toEqual(['Water', 'Water', 1])
    await room.as('editor').patch(`/api/topics/${topic}`, { name: 'Rivers', slug: 'rivers' })
    await room.as('editor').act('publish', { type: 'topics', id: topic })
    expect([await topics(), await count()]).toEqual(['Rivers', 0])
    const nameOfSite = async () => (await (await get('/v1/site')).json()).name
    await nameOfSite()
    await room.as('admin').post('/api/globals/site', { name: 'Our office' })
    expect(await nameOfSite()).toBe('Our office')
  })

  it('that was rolled back drops nothing and shows nothing', async () => {
    const { id, slug } = await live('articles', { title: 'Stays' })
    const path = `/v1/articles/${slug}`
    await get(path)
    const refused = await room.as('publisher').act('publish', { type: 'articles', id })
    expect(refused.status).toBe(409)
    expect(isHit(await get(path))).toBe(true)
  })

  it('is seen in another process on the same database within a second', async () => {
    const other = await anotherProcess(room)
    try {
      const { id, slug } = await live('articles', { title: 'Here' })
      const path = `/v1/articles/${slug}`
      const there = async () => (await (await get(path, {}, other.url)).json()).title
      expect(await until(async () => isHit(await get(path, {}, other.url)), 5_000)).toBe(true)
      await room.as('editor').patch(`/api/articles/${id}`, { title: 'There' })
      await makeLive(room, { type: 'articles', id })
      expect(await until(async () => (await there()) === 'There', 1_000)).toBe(true)
    } finally {
      await other.close()
    }
  })
})
