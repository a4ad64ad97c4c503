// What the public reads at /v1, over HTTP, of what staff published.

import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PayloadSDK } from '@payloadcms/sdk'
import type { Where } from 'payload'
import type { PublicConfig } from '@/public-types'
import { build, buildLive, makeLive, richText } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room.close())

const live = (type: string, overrides?: Record<string, unknown>) => buildLive(room, type, overrides)

const liveArticle = (overrides: Record<string, unknown> = {}) =>
  live('articles', { protection: { depictsPeople: 'no' }, ...overrides })

const figure = (overrides: Record<string, unknown> = {}) => live('figures', overrides)

const figureInFrench = async (overrides: Record<string, unknown>) => {
  const document = await build(room.as('editor'), 'figures', { ...overrides, languages: ['en', 'fr'] })
  await room.as('editor').patch(`/api/figures/${document.id}?locale=fr`, { label: 'Un chiffre' })
  await makeLive(room, document)
  return document
}

const topic = async (slug: string) => {
  const { body } = await room.as('editor').post('/api/topics', { name: slug, slug })
  return String(body.doc.id)
}

const read = (path: string, query?: Record<string, string>) => room.anonymous.get(`/v1${path}`, query)

const idsOf = async (query: Record<string, string>) => {
  const { body } = await read('/figures', { limit: '100', 'select[id]': 'true', ...query })
  if (!body.docs) throw new Error(JSON.stringify(body))
  return body.docs.map(({ id }: { id: string }) => id)
}

describe('facets', () => {
  let [both, first, none] = ['', '', '']
  let [a, b] = ['', '']

  beforeAll(async () => {
    ;[a, b] = [await topic('alpha'), await topic('beta')]
    both = (await figure({ topics: [a, b], countries: ['BE'] })).id
    first = (await figureInFrench({ topics: [a], countries: ['FR', 'BE'] })).id
    none = (await figure({ countries: ['NL'], period: { from: '2026-03-01' } })).id
  })

  const found = async (query: Record<string, string>) => {
    const ids = await idsOf({ ...query, 'where[id][in]': [both, first, none].join(',') })
    return [both, first, none]
      .map((id, index) => (ids.includes(id) ? ['both', 'first', 'none'][index] : null))
      .filter(Boolean)
  }

  it.each([
    ['where[topics][contains]', () => a, ['both', 'first']],
    ['where[topics][equals]', () => 'beta', ['both']],
    ['where[topics][in]', () => `${b},nothing`, ['both']],
    ['where[topics][not_in]', () => b, ['first', 'none']],
    ['where[topics][not_equals]', () => 'alpha', ['none']],
    ['where[topics][exists]', () => 'true', ['both', 'first']],
    ['where[topics][exists]', () => 'false', ['none']],
    ['where[countries][contains]', () => 'BE', ['both', 'first']],
    ['where[countries][contains]', () => 'B', []],
    ['where[languages][contains]', () => 'fr', ['first']],
    ['where[date][exists]', () => 'true', ['none']],
    ['where[date][greater_than_equal]', () => '2026-03-01', ['none']],
    ['where[date][less_than]', () => '2026-03-01', []],
    ['where[publishedAt][greater_than]', () => '2020-01-01', ['both', 'first', 'none']],
    ['where[kind][exists]', () => 'false', ['both', 'first', 'none']],
  ])('%s finds what it says', async (parameter, value, expected) => {
    expect(await found({ [parameter]: value() })).toEqual(expected)
  })

  it('holds two conditions on one list', async () => {
    expect(await found({ 'where[and][0][topics][equals]': a, 'where[and][1][topics][equals]': b })).toEqual([
      'both',
    ])
    expect(
      await found({ 'where[and][0][topics][equals]': a, 'where[and][1][topics][not_equals]': b }),
    ).toEqual(['first'])
    expect(
      await found({ 'where[or][0][topics][equals]': b, 'where[or][1][countries][equals]': 'NL' }),
    ).toEqual(['both', 'none'])
  })
})

describe('a list', () => {
  it('pages without a gap or a repetition, in a fixed order', async () => {
    const name = await topic('paging')
    for (let index = 0; index < 5; index += 1) await figure({ topics: [name] })
    const page = async (number: number) =>
      (
        await read('/figures', {
          'where[topics][equals]': name,
          limit: '2',
          page: String(number),
          sort: 'kind',
        })
      ).body
    const pages = [await page(1), await page(2), await page(3), await page(4)]
    expect(pages.map(({ docs }) => docs.length)).toEqual([2, 2, 1, 0])
    expect(new Set(pages.flatMap(({ docs }) => docs.map(({ id }: { id: string }) => id))).size).toBe(5)
    expect(pages[1]).toMatchObject({
      totalDocs: 5,
      limit: 2,
      totalPages: 3,
      page: 2,
      pagingCounter: 3,
      hasPrevPage: true,
      hasNextPage: true,
      prevPage: 1,
      nextPage: 3,
    })
  })

  it('orders by a facet, both ways', async () => {
    const name = await topic('ordered')
    const [early, late] = [
      await figure({ topics: [name], period: { from: '2020-01-01' } }),
      await figure({ topics: [name], period: { from: '2026-01-01' } }),
    ]
    expect(await idsOf({ 'where[topics][equals]': name, sort: 'date' })).toEqual([early.id, late.id])
    expect(await idsOf({ 'where[topics][equals]': name, sort: '-date' })).toEqual([late.id, early.id])
  })

  it('never holds a draft', async () => {
    const draft = await build(room.as('contributor'), 'articles', { title: 'Not yet' })
    const { body } = await read('/articles', { 'where[id][equals]': draft.id })
    expect(body).toMatchObject({ docs: [], totalDocs: 0 })
  })
})

describe('the SDK', () => {
  const sdk = () => new PayloadSDK<PublicConfig>({ baseURL: `${room.url}/v1` })

  it('finds, counts and reads one', async () => {
    const name = await topic('sdk')
    const article = await liveArticle({
      title: 'By SDK',
      topics: [name],
      body: richText('Hello there.'),
    })
    const where: Where = { and: [{ topics: { in: [name] } }, { kind: { equals: 'news' } }] }
    const found = await sdk().find({
      collection: 'articles',
      where,
      sort: ['-publishedAt', 'slug'],
      limit: 5,
      depth: 1,
      locale: 'en',
      draft: false,
    })
    expect(found).toMatchObject({ totalDocs: 1, docs: [{ id: article.id, body: '<p>Hello there.</p>' }] })
    expect(await sdk().count({ collection: 'articles', where })).toEqual({ totalDocs: 1 })
    expect(await sdk().findByID({ collection: 'articles', id: article.id, select: { title: true } })).toEqual(
      {
        id: article.id,
        type: 'articles',
        title: 'By SDK',
      },
    )
    expect((await sdk().findGlobal({ slug: 'site' })).languages).toEqual(['en', 'fr', 'nl'])
  })

  it('pages through a list in its order, with chosen fields, in a language', async () => {
    const name = await topic('sdk-pages')
    const made = []
    for (const value of [1, 2, 3]) made.push(await figureInFrench({ topics: [name], value }))
    const page = async (number: number) =>
      sdk().find({
        collection: 'figures',
        where: { topics: { equals: 'sdk-pages' } },
        sort: 'publishedAt',
        select: { label: true, value: true, contentLanguage: true },
        locale: 'fr',
        limit: 2,
        page: number,
      })
    const [first, second] = [await page(1), await page(2)]
    expect([first.docs, second.docs].flat()).toEqual(
      made.map(({ id }, index) => ({
        id,
        type: 'figures',
        label: 'Un chiffre',
        value: index + 1,
        contentLanguage: 'fr',
      })),
    )
    expect(first).toMatchObject({ totalDocs: 3, totalPages: 2, hasNextPage: true, nextPage: 2 })
    expect(second).toMatchObject({ hasNextPage: false, prevPage: 1 })
  })

  it('is told what was wrong', async () => {
    await expect(sdk().find({ collection: 'articles', where: { nope: { equals: 1 } } })).rejects.toThrow(
      'The facets are',
    )
  })
})

describe('one document', () => {
  it('is read by slug and by id, in its language', async () => {
    const article = await liveArticle({ title: 'Here it is' })
    const bySlug = await read(`/articles/${article.slug}`, { locale: 'fr' })
    expect(bySlug.headers.get('content-language')).toBe('en')
    expect(bySlug.body).toMatchObject({ id: article.id, title: 'Here it is', contentLanguage: 'en' })
    expect((await read(`/articles/${article.id}`)).body).toEqual(bySlug.body)
  })

  it('is not found under another collection', async () => {
    const article = await liveArticle()
    expect((await read(`/projects/${article.id}`)).status).toBe(404)
  })

  it('that changed is read as it was, while it is live', async () => {
    const { id, slug } = await liveArticle({ title: 'First title' })
    await wait(5)
    const then = new Date().toISOString()
    await wait(5)
    await room.as('editor').patch(`/api/articles/${id}`, { title: 'Second title' })
    await makeLive(room, { type: 'articles', id })
    const titles = async (query: Record<string, string> = {}) => [
      (await read(`/articles/${slug}`, query)).body.title,
      (await read('/articles', { 'where[id][equals]': id, ...query })).body.docs[0]?.title,
      (await read('/articles/count', { 'where[id][equals]': id, ...query })).body.totalDocs,
    ]
    expect(await titles()).toEqual(['Second title', 'Second title', 1])
    expect(await titles({ at: then })).toEqual(['First title', 'First title', 1])
    expect((await read(`/articles/${slug}`, { at: '2020-01-01T00:00:00Z' })).status).toBe(404)

    await room.as('publisher').act('unpublish', { type: 'articles', id }, { comment: 'Out of date' })
    expect((await read('/articles', { 'where[id][equals]': id, at: then })).body.docs).toEqual([])
    expect((await read(`/articles/${slug}`, { at: then })).status).toBe(404)
  })

  it('that moved leads to its new address', async () => {
    const { id } = await live('projects', { title: 'Old name', slug: 'old-name' })
    await room.as('editor').patch(`/api/projects/${id}`, { slug: 'new-name' })
    await makeLive(room, { type: 'projects', id })
    const moved = await read('/projects/old-name', { locale: 'fr' })
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/v1/projects/new-name?locale=fr'])
  })

  it('that was taken down is gone, from what mentions it too', async () => {
    const article = await liveArticle({ title: 'To be withdrawn' })
    const issue = await live('issues', {
      sections: [
        {
          heading: 'One',
          level: 1,
          items: [{ item: { relationTo: 'articles', value: article.id }, display: 'full' }],
        },
      ],
    })
    const itemsOf = async () => (await read(`/issues/${issue.slug}`)).body.sections[0].items
    expect(await itemsOf()).toMatchObject([
      { display: 'full', item: { title: 'To be withdrawn', body: expect.any(String) } },
    ])
    await room.as('publisher').act('takeDown', article, { comment: 'It hurts someone' })
    expect(await itemsOf()).toEqual([])
    expect((await read(`/articles/${article.slug}`)).status).toBe(410)
    expect((await read(`/articles/${article.id}`)).status).toBe(410)
  })

  it('that was taken down and published anew does not show what it said before', async () => {
    const article = await liveArticle({ title: 'With a name in it' })
    await wait(5)
    const then = new Date().toISOString()
    await wait(5)
    await room.as('editor').patch(`/api/articles/${article.id}`, { title: 'With a name in it still' })
    await makeLive(room, { type: 'articles', id: article.id })
    await room.as('publisher').act('takeDown', article, { comment: 'It hurts someone' })
    await room.as('editor').act('restore', article)
    await room.as('editor').patch(`/api/articles/${article.id}`, { title: 'Without it' })
    await makeLive(room, { type: 'articles', id: article.id })
    const list = await read('/articles', { 'where[id][equals]': article.id, at: then })
    expect(list.body.docs).toEqual([])
    expect((await read(`/articles/${article.slug}`, { at: then })).status).toBe(410)
    expect((await read(`/articles/${article.slug}`)).body.title).toBe('Without it')
  })
})

describe('an answer', () => {
  it('is not sent twice to a client that has it', async () => {
    const { slug } = await liveArticle()
    const first = await fetch(`${room.url}/v1/articles/${slug}`)
    const again = await fetch(`${room.url}/v1/articles/${slug}`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('to HEAD has the headers and no body', async () => {
    const head = await fetch(`${room.url}/v1/articles`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'application/json; charset=utf-8',
      '',
    ])
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('to %s says how to read', async (method) => {
    const answer = await fetch(`${room.url}/v1/articles`, { method, redirect: 'manual' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  it.each([
    ['/articles?limit=0', 400],
    ['/articles?where[nope][equals]=1', 400],
    ['/articles/%E0%A4%A', 400],
    ['/articles/%00', 404],
    ['/articles/..%2f..%2fetc', 404],
    [`/articles/${'x'.repeat(3000)}`, 404],
    ['/publications', 404],
    ['/users', 404],
    ['/__proto__', 404],
    ['/articles/x/y', 404],
    ['/nowhere', 404],
    ['/', 404],
    ['/media/x/y.png', 404],
    ['/media/__proto__/constructor', 404],
  ])('to %s is a problem that says what to do', async (path, status) => {
    const answer = await fetch(`${room.url}/v1${path}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
    expect(await answer.json()).toMatchObject({
      type: expect.any(String),
      title: expect.any(String),
      status,
      detail: expect.any(String),
    })
  })
})
