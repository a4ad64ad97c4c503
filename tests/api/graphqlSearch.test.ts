// The root field `search` of /v1/graphql: what /v1/search answers, by the same rules.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { SearchIndex } from '@/delivery/search/searchIndex'
import { until } from '../helpers/anotherProcess'
import { build, buildLive, makeLive, richText } from '../helpers/build'
import { everythingOf, getGraphql, merged, postGraphql } from '../helpers/graphql'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { readsOf } from '../helpers/readsOf'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room.close())

const live = (type: string, data?: Record<string, unknown>) => buildLive(room, type, data)

const ask = (query: string, variables?: Record<string, unknown>) =>
  postGraphql(room.url, { query, variables })

const rest = async (query: Record<string, string>) => (await room.anonymous.get('/v1/search', query)).body

const everything = everythingOf('search', 'html')

describe('a search', () => {
  it('answers all that REST answers, of every type', async () => {
    const { body: topic } = await room.as('editor').post('/api/topics', { name: 'Shelter', slug: 'shelter' })
    const common = { topics: [topic.doc.id], countries: ['BE'] }
    const author = await live('contacts', { name: 'Ada Hyssop', ...common })
    const project = await live('projects', { title: 'Hyssop grows', ...common })
    for (const type of ['issues', 'podcasts', 'podcast-episodes', 'events', 'resources'])
      await live(type, { title: 'Hyssop <again>', ...common })
    await live('figures', { label: 'Hyssop sold', ...common })
    await live('articles', {
      title: 'On hyssop',
      body: richText('Much is said. '.repeat(40), 'The hyssops of <this> town.'),
      authors: [author.id],
      projects: [project.id],
      ...common,
    })
    const { body } = await ask(`{ search(q: "hyssop", limit: 20) ${everything} }`)
    const expected = await rest({ q: 'hyssop', limit: '20' })
    expect(merged(body.data.search)).toEqual(expected)
    expect(new Set(expected.docs.map(({ type }: { type: string }) => type)).size).toBe(9)
    expect(expected.facets.topics).toMatchObject([{ slug: 'shelter', count: 9 }])
  })

  it('is filtered, ordered, paged, counted and read in a language as over REST', async () => {
    const document = await build(room.as('editor'), 'figures', { label: 'Lovage', languages: ['en', 'fr'] })
    await room.as('editor').patch(`/api/figures/${document.id}?locale=fr`, { label: 'Livèche une' })
    await makeLive(room, document)
    for (const [label, from] of [
      ['Livèche deux', '2021-01-01'],
      ['Livèche trois', '2022-01-01'],
    ])
      await live('figures', { label, period: { from } })
    await live('articles', { title: 'Livèche' })
    const { body } = await ask(
      `query ($where: SearchWhere) { search(q: "liveche", where: $where, sort: "-date,slug", limit: 1, page: 2, facets: [kind, type], locale: fr) ${everything} }`,
      { where: { or: [{ type: { equals: 'figures' } }], kind: { exists: false } } },
    )
    const { facets, ...expected } = await rest({
      q: 'liveche',
      'where[or][0][type][equals]': 'figures',
      'where[kind][exists]': 'false',
      sort: '-date,slug',
      limit: '1',
      page: '2',
      facets: 'kind,type',
      locale: 'fr',
    })
    const { facets: counted, ...page } = merged(body.data.search) as Record<string, unknown>
    expect(page).toEqual(expected)
    expect(counted).toMatchObject(facets)
    expect(expected).toMatchObject({ totalDocs: 3, page: 2, docs: [{ label: 'Livèche deux' }] })
  })

  it('counts by what is asked for, and by nothing for an empty list', async () => {
    await live('figures', { label: 'Chervil' })
    const { body } = await ask(
      '{ some: search(q: "chervil", facets: [type]) { facets { type { value count } year { value } } } none: search(q: "chervil", facets: []) { facets { type { count } } } }',
    )
    expect(body.data).toEqual({
      some: { facets: { type: [{ value: 'figures', count: 1 }], year: null } },
      none: { facets: { type: null } },
    })
  })

  it('loads what several searches and documents show in one batch', async () => {
    const { body } = await room.as('editor').post('/api/topics', { name: 'Borage', slug: 'borage' })
    const topics = [body.doc.id]
    const [article] = [await live('articles', { title: 'Sorrel', topics }), await live('events', { topics })]
    const shown = 'docs { ... on Document { id } ... on ArticleSummaryHit { highlights { names } } }'
    const readsFor = (fields: string) =>
      readsOf(room.payload, async () => {
        const { body: answer } = await ask(`{ ${fields} }`)
        expect(answer.errors).toBeUndefined()
      })
    await rest({ q: 'zzz' })
    const document = `article(id: "${article.id}") { topics { name } }`
    const one = await readsFor(`a: search(q: "borage") { ${shown} } ${document}`)
    const two = await readsFor(
      `a: search(q: "borage") { ${shown} } b: search(q: "sorrel") { ${shown} } ${document}`,
    )
    // The hits of each are read by a query of their own.
    expect(two.length).toBe(one.length + 1)
  })
})

describe('a search that asks wrongly', () => {
  it.each([
    ['search { totalDocs }', 'argument "q" of type "String!" is required'],
    ['search(q: " ") { totalDocs }', '“q” takes the words to search for'],
    [`search(q: "${'x'.repeat(301)}") { totalDocs }`, '“q” is too long. Keep it within 300 characters.'],
    ['search(q: "a", limit: 0) { totalDocs }', '“limit” takes a whole number from 1 to 100.'],
    ['search(q: "a", page: 0) { totalDocs }', '“page” takes a whole number from 1 to 1000000.'],
    ['search(q: "a", sort: "title") { totalDocs }', 'Sort by one of:'],
    ['search(q: "a", sort: "id,slug,kind,date") { totalDocs }', 'Sort by at most 3 facets.'],
    ['search(q: "a", facets: [stage]) { totalDocs }', 'does not exist in "SearchFacet" enum'],
    ['search(q: "a", locale: de) { totalDocs }', 'does not exist in "Locale" enum'],
    ['search(q: "a", at: "2020-01-01T00:00:00Z") { totalDocs }', 'Unknown argument "at"'],
    [
      'search(q: "a", where: { stage: { equals: "draft" } }) { totalDocs }',
      'not defined by type "SearchWhere"',
    ],
    ['search(q: "a", where: { type: { equals: null } }) { totalDocs }', '“where[type][equals]” is null.'],
    ['search(q: "a", where: { date: { less_than: "soon" } }) { totalDocs }', 'takes an ISO 8601 date'],
    ['articles(where: { type: { equals: "events" } }) { totalDocs }', 'not defined by type "Where"'],
  ])('is refused: %s', async (field, sentence) => {
    const headers = { accept: 'application/graphql-response+json' }
    const { status, body } = await postGraphql(room.url, { query: `{ ${field} }` }, headers)
    expect([status, Object.keys(body)]).toEqual([400, ['errors']])
    expect(body.errors[0].message).toContain(sentence)
    expect(body.errors[0].extensions.code).toMatch(/^bad-/)
  })

  it('by too many at once is told what they cost', async () => {
    const fields = Array.from({ length: 6 }, (_, index) => `s${index}: search(q: "a") { totalDocs }`)
    const { body } = await ask(`{ ${fields.join(' ')} }`)
    expect(body.errors[0].extensions).toEqual({ code: 'too-large', bound: 'cost', most: 60_000 })
  })

  it.each(['\0', 'a\0b', '\ud800', "' OR 1=1 --", '"NEAR(" *', '🎉', 'the of and'])(
    'is answered when it only looks odd: %j',
    async (q) => {
      const { body } = await ask('query ($q: String!) { search(q: $q) { totalDocs } }', { q })
      expect(body).toEqual({ data: { search: { totalDocs: expect.any(Number) } } })
    },
  )
})

describe('what is not public', () => {
  it('is neither found nor counted', async () => {
    const hidden = await build(room.as('editor'), 'contacts', { name: 'Hidden Tansy' })
    await live('articles', { title: 'Yarrow', authors: [hidden.id] })
    const { body } = await ask(
      '{ draft: search(q: "tansy") { totalDocs docs { __typename } } shown: search(q: "yarrow") { docs { ... on Document { slug } } facets { people { value } } } }',
    )
    expect(body.data).toMatchObject({
      draft: { totalDocs: 0, docs: [] },
      shown: { docs: [{}], facets: { people: [] } },
    })
  })
})

describe('a search by GET', () => {
  /** Express gives each answer an id; what comes straight from the cache has none. */
  const isHit = ({ headers }: { headers: Headers }) => !headers.has('x-request-id')

  it('is kept, and true again at once when another document is found or one ends', async () => {
    const query = '{ search(q: "fennel") { totalDocs docs { ... on ArticleSummaryHit { title } } } }'
    /** The first answer must be true already; it is kept as soon as the index has walked through what mentions it. */
    const seen = async () => {
      const { body } = await getGraphql(room.url, { query })
      const isKept = async () => {
        const again = await getGraphql(room.url, { query })
        expect(again.body).toEqual(body)
        return isHit(again)
      }
      expect(await until(isKept, 5_000)).toBe(true)
      return body.data.search.docs.map(({ title }: { title: string }) => title)
    }
    expect(await seen()).toEqual([])
    const article = await live('articles', { title: 'Fennel' })
    expect(await seen()).toEqual(['Fennel'])
    await room.as('editor').patch(`/api/articles/${article.id}`, { title: 'Fennel again' })
    await makeLive(room, article)
    expect(await seen()).toEqual(['Fennel again'])
    await room.as('publisher').act('takeDown', article, { comment: 'It hurts someone' })
    expect(await seen()).toEqual([])
  })

  it('while the index is built is null with its error, beside what is there, and kept by nobody', async () => {
    const find = jest.spyOn(SearchIndex.prototype, 'find').mockResolvedValueOnce('building')
    const query = '{ search(q: "dill") { totalDocs } site { contentLanguage } }'
    const early = await getGraphql(room.url, { query })
    expect([early.status, early.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(early.headers.get('retry-after')).toBe('5')
    expect(early.body).toEqual({
      errors: [
        {
          message: 'The search index is being built. Try again in a moment.',
          locations: [{ line: 1, column: 3 }],
          path: ['search'],
          extensions: { code: 'not-now' },
        },
      ],
      data: { search: null, site: { contentLanguage: 'en' } },
    })
    const later = await getGraphql(room.url, { query })
    expect([isHit(later), later.body.data.search]).toEqual([false, { totalDocs: 0 }])
    find.mockRestore()
  })
})
