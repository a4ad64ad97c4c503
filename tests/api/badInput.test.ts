// What people and programs send by mistake: a 4xx that names the field and says what to do, and nothing is stored.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build, completeDocument, richText } from '../helpers/build'
import { type Answer, type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const fieldErrors = (answer: Answer): { path: string; message: string }[] =>
  answer.body.errors?.[0]?.data?.errors ?? []

const articles = async () =>
  (await room.payload.count({ collection: 'articles', overrideAccess: true })).totalDocs

const refused = async (data: Record<string, unknown>, path: string) => {
  const before = await articles()
  const answer = await room.as('editor').post('/api/articles', { ...completeDocument.articles?.(), ...data })
  expect(answer.status).toBe(400)
  const error = fieldErrors(answer).find((one) => one.path === path)
  expect(error?.message).toMatch(/\w+ \w+/)
  expect(await articles()).toBe(before)
}

const block = (fields: Record<string, unknown>) => ({
  root: { ...richText().root, children: [{ type: 'block', version: 2, format: '', fields }] },
})

describe('fields', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown field', { headline: 'x' }, 'headline'],
    ['an unknown field in a group', { seo: { tilte: 'x' } }, 'seo.tilte'],
    ['an unknown field in a row', { corrections: [{ at: '2026-01-01', who: 'x' }] }, 'corrections.0.who'],
    ['a number for a text', { title: 12 }, 'title'],
    ['a text for a list', { topics: 'x' }, 'topics'],
    ['an object for a reference', { leadImage: {} }, 'leadImage'],
    ['a reference to nothing', { authors: ['00000000-0000-4000-8000-000000000000'] }, 'authors.0'],
    ['a reference that is no id', { authors: ['nonsense'] }, 'authors.0'],
    ['a kind that does not exist', { kind: 'rumour' }, 'kind'],
    ['a country that does not exist', { countries: ['XX'] }, 'countries'],
    ['a language that does not exist', { languages: ['xx'] }, 'languages'],
    ['an address with spaces', { slug: 'not an address' }, 'slug'],
    ['an address with letters from elsewhere', { slug: '../../etc' }, 'slug'],
    ['rich text as a text', { body: '<p>x</p>' }, 'body'],
    ['rich text without a root', { body: {} }, 'body'],
    [
      'a node nobody knows',
      { body: { root: { ...richText().root, children: [{ type: 'script' }] } } },
      'body.root.children.0',
    ],
    ['a block nobody knows', { body: block({ blockType: 'marquee' }) }, 'body.root.children.0'],
    [
      'an unknown field in a block',
      { body: block({ blockType: 'quote', text: 'x', onclick: 'x' }) },
      'body.root.children.0.fields.onclick',
    ],
  ])('%s', (_name, data, path) => refused(data, path))

  it('an id of another collection', async () => {
    const event = await build(room.as('editor'), 'events')
    await refused({ authors: [event.id] }, 'authors.0')
  })

  it('a link that runs a program', async () => {
    const link = {
      type: 'link',
      version: 3,
      format: '',
      indent: 0,
      direction: 'ltr',
      fields: { linkType: 'custom', url: 'javascript:alert(1)', newTab: false },
      children: [{ type: 'text', version: 1, text: 'x', format: 0, style: '', mode: 'normal', detail: 0 }],
    }
    const paragraph = { ...richText('x').root.children[0], children: [link] }
    const body = { root: { ...richText().root, children: [paragraph] } }
    const answer = await room.as('editor').post('/api/articles', { title: 'x', body })
    expect(answer.status).toBe(400)
  })

  it.each<[string, string, Record<string, unknown>, string]>([
    [
      'an event that ends before it starts',
      'events',
      { when: { start: '2026-05-04', end: '2026-05-03' } },
      'when.end',
    ],
    [
      'a time zone that does not exist',
      'events',
      { when: { start: '2026-05-04', timeZone: 'Mars/Base' } },
      'when.timeZone',
    ],
    ['a date that is none', 'events', { when: { start: 'soon' } }, 'when.start'],
    ['an address of a program', 'projects', { website: 'javascript:alert(1)' }, 'website'],
    ['an e-mail that is none', 'contacts', { email: 'nobody' }, 'email'],
    ['a film from anywhere', 'podcast-episodes', { video: 'file:///etc/passwd' }, 'video'],
  ])('%s', async (_name, type, data, path) => {
    const answer = await room.as('editor').post(`/api/${type}`, { ...completeDocument[type]?.(), ...data })
    expect(answer.status).toBe(400)
    expect(fieldErrors(answer).map((one) => one.path)).toContain(path)
  })
})

describe('requests', () => {
  it.each<[string, string, string, number]>([
    ['malformed JSON', '{"title": ', 'application/json', 400],
    ['a list for an object', '[]', 'application/json', 400],
    ['a text for an object', '"x"', 'application/json', 400],
    ['ten megabytes', JSON.stringify({ title: 'x'.repeat(10 * 1024 * 1024) }), 'application/json', 413],
  ])('%s', async (_name, body, type, status) => {
    const answer = await room.as('editor').post('/api/articles', body, { 'content-type': type })
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0].message).toMatch(/\w+ \w+/)
  })

  it.each([
    ['an unknown language', '/api/articles?locale=xx', 400],
    ['every language at once', '/api/articles?locale=all', 400],
  ])('%s', async (_name, path, status) => {
    expect((await room.as('editor').post(path, { title: 'x' })).status).toBe(status)
  })

  it.each([
    '/api/articles/nonsense',
    '/api/articles/nonsense/workflow',
    '/api/articles/versions/nonsense',
    '/api/nothing',
    '/api/articles/%00',
    '/api/articles/%E0%A4%A',
    '/api/articles?where[nothing][equals]=1',
    '/api/articles?where[title][nothing]=1',
    '/api/articles?where=1',
    '/api/articles?sort=nothing',
    '/api/articles?limit=-1',
    '/api/articles?page=x',
    '/api/articles?depth=999',
    '/api/articles?where[id][equals]=nonsense',
    '/api/articles?where[authors][in]=nonsense',
    '/api/articles?where[updatedAt][greater_than]=soon',
    `/api/articles?${'where[or][0]'.repeat(50)}[title][equals]=x`,
  ])('never answers 500 to GET %s', async (path) => {
    const answer = await room.as('editor').get(path)
    expect(answer.status).toBeLessThan(500)
  })

  it('an address taken by a draft is refused, and the draft keeps it', async () => {
    const first = await build(room.as('editor'), 'articles', { slug: 'taken-address' })
    const second = await build(room.as('editor'), 'articles')
    const created = await room.as('editor').post('/api/articles', { title: 'x', slug: 'taken-address' })
    const patched = await room.as('editor').patch(`/api/articles/${second.id}`, { slug: 'taken-address' })
    for (const answer of [created, patched]) {
      expect(answer.status).toBe(400)
      expect(fieldErrors(answer)[0]).toMatchObject({
        path: 'slug',
        message: expect.stringContaining('taken'),
      })
    }
    expect((await room.as('editor').get(`/api/articles/${first.id}?draft=true`)).body.slug).toBe(
      'taken-address',
    )
  })

  it('script in every text comes out escaped', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    const article = await build(room.as('editor'), 'articles', {
      title: evil,
      kicker: evil,
      summary: evil,
      dateline: evil,
      body: {
        root: {
          ...richText().root,
          children: [
            ...richText(evil).root.children,
            {
              type: 'block',
              version: 2,
              format: '',
              fields: { blockType: 'quote', text: evil, name: evil, role: evil },
            },
          ],
        },
      },
    })
    await room.as('editor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    await room.as('publisher').act('publish', article)
    const { body, headers } = await room.anonymous.get(`/v1/articles/${article.id}`)
    expect(body.body).toContain('&lt;script&gt;')
    expect(body.body).not.toMatch(/<script|<img/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-type')).toContain('application/json')
  })
})
