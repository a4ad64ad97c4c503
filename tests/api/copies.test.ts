// A copy is a document of its own: it takes the words, and nothing that tells the original apart or was noted about it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { contentOf } from '@/content/content'
import { build, makeLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

type Document = Record<string, unknown>

const listenLinks = [{ platform: 'spotify', url: 'https://open.spotify.com/show/1' }]

/** By collection: what a copy keeps, and what it does not, with what stands there instead. */
const table: [type: string, kept: Document, lost: Document, instead: Document][] = [
  [
    'articles',
    { title: 'Copied', kicker: 'K', dateline: 'Ghent' },
    { slug: 'the-original', corrections: [{ at: '2026-01-01', text: 'It was Tuesday.' }] },
    { slug: 'copied' },
  ],
  [
    'podcasts',
    { title: 'A show', author: 'Ada', language: 'en' },
    { slug: 'the-show', guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810', listenLinks },
    { slug: 'a-show' },
  ],
  [
    'podcast-episodes',
    { title: 'Tides', season: 2, kind: 'bonus', video: 'https://vimeo.com/1' },
    { slug: 'episode-5', number: 5, listenLinks },
    { slug: 'tides' },
  ],
  ['issues', { title: 'Spring', kind: 'newsletter' }, { slug: 'no-12', number: 12 }, { slug: 'spring' }],
  [
    'events',
    { title: 'A walk', kind: 'training', registration: { url: 'https://example.org/register', code: 'W' } },
    { slug: 'walk-1', status: 'cancelled', attendance: { value: 80 } },
    { slug: 'a-walk', status: 'planned' },
  ],
  ['projects', { title: 'Wells', acronym: 'W' }, { slug: 'wells-2024' }, { slug: 'wells' }],
  ['contacts', { name: 'Ada Lovelace', kind: 'person' }, { slug: 'ada' }, { slug: 'ada-lovelace' }],
  ['resources', { title: 'A guide', kind: 'guide' }, { slug: 'guide-1' }, { slug: 'a-guide' }],
  ['figures', { label: 'Households', value: 3 }, { slug: 'figure-1' }, { slug: 'households' }],
]

describe.each(table)('a copy of %s', (type, kept, lost, instead) => {
  const copied = async (query = '', data: Document = {}) => {
    const slug = `${lost.slug}-${Math.random().toString(36).slice(2, 8)}`
    const { id } = await build(room.as('editor'), type, { ...kept, ...lost, slug })
    const read = async () => (await room.as('editor').get(`/api/${type}/${id}?draft=true&depth=0`)).body
    const before = await read()
    const answer = await room.as('editor').post(`/api/${type}/${id}/duplicate${query}`, data)
    expect(answer.status).toBe(200)
    return { copy: answer.body.doc as Document, before, after: await read() }
  }

  it('takes the words and leaves the identity', async () => {
    const { copy, before, after } = await copied('?depth=0')
    const { slug, ...rest } = instead
    const content = contentOf(copy)
    expect(content).toMatchObject({ ...kept, ...rest })
    expect(Object.keys(lost).filter((name) => name in content && !(name in instead))).toEqual([])
    expect(copy.slug).toMatch(new RegExp(`^${slug}(-\\d+)?$`))
    expect(copy.review).not.toBe(before.review)
    expect(after).toEqual(before)
  })

  it('takes what it is given instead', async () => {
    const slug = `given-${Math.random().toString(36).slice(2, 8)}`
    expect((await copied('', { slug })).copy.slug).toBe(slug)
  })
})

it('a copy made by GraphQL or the Local API leaves the identity too', async () => {
  const { id } = await build(room.as('editor'), 'podcasts', { guid: 'a-guid-of-its-own' })
  const { body } = await room.as('editor').post('/api/graphql', {
    query: `mutation { duplicatePodcast(id: "${id}", data: {}) { guid slug } }`,
  })
  const local = await room.payload.duplicate({
    collection: 'podcasts',
    id,
    overrideAccess: true,
    user: {
      ...(await room.payload.findByID({ collection: 'users', id: room.as('editor').id })),
      collection: 'users',
    },
  } as never)
  expect([body.data?.duplicatePodcast?.guid, (local as unknown as Document).guid ?? null]).toEqual([
    null,
    null,
  ])
})

it('every language is copied, and no identity in any', async () => {
  const { id } = await build(room.as('editor'), 'articles', {
    title: 'Well',
    corrections: [{ at: '2026-01-01', text: 'First.' }],
  })
  await room.as('editor').patch(`/api/articles/${id}?locale=fr`, { title: 'Puits' })
  const copy = (await room.as('editor').post(`/api/articles/${id}/duplicate?locale=fr`)).body.doc
  const english = await room.as('editor').get(`/api/articles/${copy.id}?draft=true&locale=en`)
  expect([copy.title, english.body.title, english.body.corrections ?? []]).toEqual(['Puits', 'Well', []])
})

describe('what is found by a key', () => {
  it.each([
    ['notes', { key: 'strip', kind: 'disclaimer', text: 'T', pattern: 'Saltmarsh Strip' }, 'key'],
    ['topics', { name: 'Housing', slug: 'housing' }, 'slug'],
  ])('of %s is copied under another', async (type, data, field) => {
    const { body } = await room.as('editor').post(`/api/${type}`, data)
    const copies = [
      await room.as('editor').post(`/api/${type}/${body.doc.id}/duplicate`),
      await room.as('editor').post(`/api/${type}/${body.doc.id}/duplicate`),
    ]
    const key = (data as Document)[field]
    expect(copies.map(({ body: copy }) => copy.doc[field])).toEqual([`${key}-copy`, `${key}-copy-2`])
    expect(copies.map(({ body: copy }) => copy.doc.pattern ?? null)).toEqual([null, null])
  })
})

describe('a permanent identifier', () => {
  const found = async (id: string) =>
    (await room.as('editor').get(`/api/podcasts/${id}/workflow`)).body.issues.map(
      (one: { path: string; code: string }) => [one.path, one.code],
    )

  it.each([
    ['the same', 'one-show', 'one-show', [['guid', 'guidTaken']]],
    ['in capitals', 'another-show', 'ANOTHER-SHOW', [['guid', 'guidTaken']]],
    ['with a blank', 'third-show', ' third-show ', [['guid', 'guidTaken']]],
    ['another', 'fourth-show', 'fifth-show', []],
    ['none', null, null, []],
  ])('of two shows: %s', async (_, first, second, issues) => {
    await build(room.as('editor'), 'podcasts', { guid: first })
    const { id } = await build(room.as('editor'), 'podcasts', { guid: second })
    expect(await found(id)).toEqual(issues)
  })

  it('that the public knows of another show is refused on submit, by name', async () => {
    const first = await build(room.as('editor'), 'podcasts', { guid: 'known-to-all' })
    await makeLive(room, first)
    await room.as('editor').patch(`/api/podcasts/${first.id}`, { guid: 'a-new-one' })
    const second = await build(room.as('editor'), 'podcasts', { guid: 'known-to-all' })
    const { status, body } = await room.as('editor').act('submit', second)
    expect([status, body.issues]).toEqual([
      400,
      [
        {
          path: 'guid',
          code: 'guidTaken',
          severity: 'error',
          message: expect.stringContaining('“known-to-all” belongs to a published podcast'),
        },
      ],
    ])
    expect(await found(first.id)).toEqual([])
  })
})
