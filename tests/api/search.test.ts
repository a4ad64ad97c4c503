// Search as clients meet it: over HTTP, true to what is public at this moment.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { searchSchema } from '@/delivery/search/schema'
import { anotherProcess, until } from '../helpers/anotherProcess'
import { build, makeLive, richText } from '../helpers/build'
import { type Answer, type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const live = async (type: string, data: Record<string, unknown> = {}) => {
  const document = await build(room.as('editor'), type, data)
  await makeLive(room, document)
  return document
}

const ask = (q: string, query: Record<string, string> = {}): Promise<Answer> =>
  room.anonymous.get('/v1/search', { q, ...query })

const idsFor = async (q: string, query: Record<string, string> = {}): Promise<string[]> =>
  (await ask(q, query)).body.docs.map(({ id }: { id: string }) => id)

describe('an answer', () => {
  it('holds summaries with score and highlights in the envelope of lists', async () => {
    const author = await live('contacts', { name: 'Ottoline Quux' })
    const { id } = await live('articles', {
      title: 'Housing <b>& homes</b>',
      summary: 'Two cities build.',
      body: richText('First of all. '.repeat(40), 'A family moved into a new house of <their> own.'),
      authors: [author.id],
    })
    const { status, body, headers } = await ask('house')
    expect([status, headers.get('content-language')]).toEqual([200, 'en'])
    expect(searchSchema.parse(body)).toEqual(body)
    expect(body).toMatchObject({
      totalDocs: 1,
      page: 1,
      totalPages: 1,
      hasNextPage: false,
      matching: 'exact',
    })
    expect(body.docs[0]).toMatchObject({
      id,
      type: 'articles',
      title: 'Housing <b>& homes</b>',
      path: expect.stringMatching(/^\/articles\//),
      score: 1,
      highlights: {
        title: '<mark>Housing</mark> &lt;b&gt;&amp; homes&lt;/b&gt;',
        summary: null,
        names: null,
        body: expect.stringMatching(/^….* new <mark>house<\/mark> of &lt;their&gt; own\.$/),
      },
    })
    expect((await ask('quux')).body.docs.map((doc: { title?: string }) => doc.title)).toContain(
      'Housing <b>& homes</b>',
    )
  })

  it('counts hits by facet, with the names of topics, projects and people', async () => {
    const { body: topic } = await room.as('editor').post('/api/topics', { name: 'Shelter', slug: 'shelter' })
    const project = await live('projects', { title: 'Roofs' })
    const author = await live('contacts', { name: 'Ada Byron' })
    const common = { title: 'Zinnias grow', topics: [topic.doc.id], countries: ['BE'] }
    await live('articles', { ...common, kind: 'story', projects: [project.id], authors: [author.id] })
    await live('events', common)
    const { facets } = (await ask('zinnias')).body
    expect(facets).toEqual({
      type: [
        { value: 'articles', label: null, slug: null, count: 1 },
        { value: 'events', label: null, slug: null, count: 1 },
      ],
      kind: [
        { value: 'event', label: null, slug: null, count: 1 },
        { value: 'story', label: null, slug: null, count: 1 },
      ],
      topics: [{ value: topic.doc.id, label: 'Shelter', slug: 'shelter', count: 2 }],
      projects: [{ value: project.id, label: 'Roofs', slug: project.doc.slug, count: 1 }],
      people: [{ value: author.id, label: 'Ada Byron', slug: author.doc.slug, count: 1 }],
      countries: [{ value: 'BE', label: null, slug: null, count: 2 }],
      languages: [{ value: 'en', label: null, slug: null, count: 2 }],
      year: [{ value: String(new Date().getUTCFullYear()), label: null, slug: null, count: 2 }],
    })
    const byTopic = { 'where[topics][in]': 'shelter', 'where[type][equals]': 'events', facets: 'type' }
    expect((await ask('zinnias', byTopic)).body).toMatchObject({
      totalDocs: 1,
      docs: [{ type: 'events' }],
      facets: { type: [{ value: 'events', count: 1 }] },
    })
  })

  it.each([
    ['issues', { title: 'Marigold issue' }, 'marigold'],
    ['projects', { title: 'P', acronym: 'PETUNIA' }, 'petunia'],
    ['contacts', { name: 'C', bio: { en: 'Grows dahlias.' }.en }, 'dahlia'],
    ['podcasts', { title: 'Pod', description: 'About orchids.' }, 'orchid'],
    ['podcast-episodes', { title: 'E', description: richText('On tulips.') }, 'tulip'],
    ['events', { title: 'Ev', body: richText('Peonies in bloom.') }, 'peony'],
    ['resources', { title: 'R', blurb: 'All on lilies.' }, 'lily'],
    ['figures', { label: 'Roses sold' }, 'rose'],
  ])('may hold %s', async (type, data, q) => {
    const { id } = await live(type, data)
    expect(await idsFor(q, { 'where[type][equals]': type })).toEqual([id])
  })

  it('is given in pages', async () => {
    for (let number = 1; number <= 3; number += 1) await live('figures', { label: `Gentian ${number}` })
    const pages = [await ask('gentian', { limit: '2' }), await ask('gentian', { limit: '2', page: '2' })]
    expect(
      pages.map(({ body }) => [
        body.docs.length,
        body.totalDocs,
        body.hasNextPage,
        body.facets.type[0].count,
      ]),
    ).toEqual([
      [2, 3, true, 3],
      [1, 3, false, 3],
    ])
  })

  it('is in the language asked for, found by the words of that language', async () => {
    const document = await build(room.as('editor'), 'articles', {
      title: 'The lighthouse keeper',
      languages: ['en', 'fr'],
    })
    await room.as('editor').patch(`/api/articles/${document.id}?locale=fr`, {
      title: 'Le gardien du phare',
      body: richText('Les gardiens veillent.'),
    })
    await makeLive(room, document)
    const found = await ask('gardiens', { locale: 'fr' })
    expect(found.body.docs).toMatchObject([
      { id: document.id, title: 'Le gardien du phare', contentLanguage: 'fr' },
    ])
    expect([await idsFor('lighthouse', { locale: 'fr' }), await idsFor('phare')]).toEqual([[], []])
    expect(await idsFor('lighthouse', { locale: 'nl' })).toEqual([document.id])
  })
})

describe('a change', () => {
  it('is found, or not any more, by the next search', async () => {
    const document = await build(room.as('editor'), 'articles', { title: 'Heliotrope' })
    expect(await idsFor('heliotrope')).toEqual([])
    await makeLive(room, document)
    expect(await idsFor('heliotrope')).toEqual([document.id])
    await room.as('editor').patch(`/api/articles/${document.id}`, { title: 'Verbena' })
    expect([await idsFor('heliotrope'), await idsFor('verbena')]).toEqual([[document.id], []])
    await makeLive(room, document)
    expect([await idsFor('heliotrope'), await idsFor('verbena')]).toEqual([[], [document.id]])
    await room.as('publisher').act('takeDown', document, { comment: 'It hurts someone' })
    expect(await idsFor('verbena')).toEqual([])
  })

  it('of a name is found in the documents that show it', async () => {
    const author = await live('contacts', { name: 'Wilhelmina Foxglove' })
    const { id } = await live('articles', { title: 'Untouched', authors: [author.id] })
    const articles = (q: string) => idsFor(q, { 'where[type][equals]': 'articles' })
    expect(await articles('foxglove')).toEqual([id])
    await room.as('editor').patch(`/api/contacts/${author.id}`, { name: 'Wilhelmina Larkspur' })
    await makeLive(room, author)
    expect([await articles('foxglove'), await articles('larkspur')]).toEqual([[], [id]])
    await room.as('publisher').act('unpublish', author, { comment: 'She left' })
    expect(await articles('larkspur')).toEqual([])
  })

  it('of a topic is found at once', async () => {
    const { body } = await room.as('editor').post('/api/topics', { name: 'Saxifrage', slug: 'saxifrage' })
    const { id } = await live('articles', { topics: [body.doc.id] })
    expect(await idsFor('saxifrage')).toEqual([id])
    await room.as('editor').patch(`/api/topics/${body.doc.id}`, { name: 'Stonecrop' })
    await room.as('editor').act('publish', { type: 'topics', id: body.doc.id })
    expect([await idsFor('saxifrage'), await idsFor('stonecrop')]).toEqual([[], [id]])
  })

  it('is found in another process on the same database, and what was there before it began', async () => {
    const before = await live('figures', { label: 'Edelweiss before' })
    const other = await anotherProcess(room)
    try {
      const there = async (q: string) => {
        const answer = await fetch(`${other.url}/v1/search?q=${q}`)
        return ((await answer.json()).docs ?? []).map(({ id }: { id: string }) => id)
      }
      expect(await until(async () => (await there('edelweiss')).includes(before.id), 5_000)).toBe(true)
      const after = await live('figures', { label: 'Amaranth after' })
      expect(await until(async () => (await there('amaranth')).includes(after.id), 2_000)).toBe(true)
      await room.as('publisher').act('unpublish', after, { comment: 'No more' })
      expect(await until(async () => (await there('amaranth')).length === 0, 2_000)).toBe(true)
    } finally {
      await other.close()
    }
  })

  it('is right in the end, however many happen at once', async () => {
    const documents = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        build(room.as('editor'), 'figures', { label: `Campanula ${index}` }),
      ),
    )
    await Promise.all(documents.map((document) => makeLive(room, document)))
    const [first, second, ...rest] = documents.map(({ id }) => id)
    await Promise.all(
      [first, second].map((id) =>
        room.as('publisher').act('unpublish', { type: 'figures', id: String(id) }, { comment: 'No more' }),
      ),
    )
    expect((await idsFor('campanula')).sort()).toEqual(rest.sort())
  })
})

describe('what is not public', () => {
  it('is not found: drafts, changes under way, hidden fields, people who are not live', async () => {
    const hidden = await build(room.as('editor'), 'contacts', { name: 'Hidden Nightshade' })
    await live('contacts', { name: 'Known', email: 'wolfsbane@example.org', showEmail: false })
    await live('podcasts', { title: 'Cast', ownerEmail: 'hemlock@example.org' })
    const { id } = await live('articles', { title: 'Public', authors: [hidden.id] })
    await room.as('editor').patch(`/api/articles/${id}`, { summary: 'Soon with belladonna.' })
    await build(room.as('editor'), 'articles', { title: 'Draft of oleander' })
    const found = await Promise.all(
      ['nightshade', 'wolfsbane', 'hemlock', 'belladonna', 'oleander'].map((word) => ask(word)),
    )
    expect(found.map(({ body }) => [body.totalDocs, body.docs])).toEqual(Array(5).fill([0, []]))
    const byHidden = await ask('public', { 'where[people][in]': hidden.id })
    expect([byHidden.body.totalDocs, JSON.stringify((await ask('public')).body)]).toEqual([
      0,
      expect.not.stringContaining(hidden.id),
    ])
  })
})

describe('a request', () => {
  it.each<[Record<string, string>, string]>([
    [{}, '“q” takes the words to search for, such as q=housing.'],
    [{ q: ' ' }, '“q” takes the words to search for, such as q=housing.'],
    [{ q: 'x'.repeat(301) }, '“q” is too long. Keep it within 300 characters.'],
    [{ q: 'a', limit: '101' }, '“limit” takes a whole number from 1 to 100.'],
    [{ q: 'a', page: '0' }, '“page” takes a whole number from 1 to 1000000.'],
    [
      { q: 'a', facets: 'type,stage' },
      '“facets” takes “none”, or names separated by commas. They are: type, kind, topics, projects, people, countries, languages, year.',
    ],
    [{ q: 'a', locale: 'de' }, 'There is no locale “de”. The locales are: en, fr, nl.'],
    [
      { q: 'a', draft: 'true' },
      'There is no parameter “draft” here. The parameters are: q, where, sort, facets, limit, page, locale.',
    ],
    [
      { q: 'a', 'where[stage][equals]': 'draft' },
      'There is no facet “stage”. The facets are: type, id, slug, kind, topics, projects, countries, organisations, people, podcast, languages, date, publishedAt, updatedAt.',
    ],
    [
      { q: 'a', sort: 'stage' },
      'Sort by one of: id, slug, kind, date, publishedAt, updatedAt; prefix with “-” for descending order.',
    ],
  ])('%j is refused with what would have worked', async (query, detail) => {
    const { status, body } = await room.anonymous.get('/v1/search', query)
    expect([status, body.detail]).toEqual([400, detail])
  })

  it.each(["' OR 1=1 --", '"NEAR(" *', '.*(a+)+$', '🎉', '%', '\\', '{"$ne":null}', 'the of and'])(
    'for %s is answered',
    async (q) => {
      const { status, body } = await ask(q)
      expect([status, Array.isArray(body.docs)]).toEqual([200, true])
    },
  )
})
