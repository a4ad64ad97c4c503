// /v1/graphql over HTTP: what it answers, what it refuses, and that it is kept like any other answer.
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { buildSchema, getIntrospectionQuery } from 'graphql'
import { serverAudits } from 'graphql-http'
import { build, buildLive, makeLive, richText } from '../helpers/build'
import { addressOf, getGraphql, postGraphql } from '../helpers/graphql'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { readsOf } from '../helpers/readsOf'
import { sectionOf } from '../helpers/release'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room.close())

const live = (type: string, data?: Record<string, unknown>) => buildLive(room, type, data)

const ask = (query: string, variables?: Record<string, unknown>) =>
  postGraphql(room.url, { query, variables })

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  getGraphql(room.url, parameters, headers)

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const topic = async (slug: string) => {
  const { body } = await room.as('editor').post('/api/topics', { name: slug, slug })
  return String(body.doc.id)
}

describe('a document', () => {
  it('is found by its slug or its id, and under a slug it had before', async () => {
    const { id } = await live('projects', { title: 'Renamed', slug: 'named-first' })
    await room.as('editor').patch(`/api/projects/${id}`, { slug: 'named-then' })
    await makeLive(room, { type: 'projects', id })
    const { body } = await ask(
      'query ($id: ID!) { a: project(slug: "named-then") { id } b: project(id: $id) { id } c: project(slug: "named-first") { id slug } }',
      { id },
    )
    expect(body).toEqual({ data: { a: { id }, b: { id }, c: { id, slug: 'named-then' } } })
  })

  it('that nobody published is null, as one that never was', async () => {
    const draft = await build(room.as('contributor'), 'articles', { title: 'Not yet' })
    const { body } = await ask(
      'query ($id: ID) { draft: article(id: $id) { title } none: article(slug: "never-was") { title } articles(where: { id: { equals: "x" }, or: [{ slug: { exists: true } }] }) { docs { title } } }',
      { id: draft.id },
    )
    expect(body).toEqual({ data: { draft: null, none: null, articles: { docs: [] } } })
  })

  it('that was taken down is null and says so, beside what is there', async () => {
    const article = await live('articles')
    await room.as('publisher').act('takeDown', article, { comment: 'It hurts someone' })
    const { status, body } = await ask(
      `{ article(slug: "${article.slug}") { title } site { contentLanguage } }`,
    )
    expect(status).toBe(200)
    expect(body).toMatchObject({
      data: { article: null, site: { contentLanguage: 'en' } },
      errors: [
        {
          message: 'This document was taken down. Remove your link to it.',
          path: ['article'],
          extensions: { code: 'gone' },
        },
      ],
    })
  })

  it('says its rich text in each format that is asked for', async () => {
    const { slug } = await live('articles', { body: richText('Hello there.') })
    const { body } = await ask(
      `{ article(slug: "${slug}") { body text: body(format: text) markdown: body(format: markdown) lexical: body(format: lexical) } }`,
    )
    expect(body.data.article).toMatchObject({
      body: '<p>Hello there.</p>',
      text: 'Hello there.',
      markdown: 'Hello there.',
      lexical: { root: { type: 'root' } },
    })
  })

  it('is read in the language asked for, where it is offered', async () => {
    const article = await build(room.as('editor'), 'figures', { label: 'A number', languages: ['en', 'fr'] })
    await room.as('editor').patch(`/api/figures/${article.id}?locale=fr`, { label: 'Un chiffre' })
    await makeLive(room, article)
    const { body } = await ask(
      `query ($id: ID) { fr: figure(id: $id, locale: fr) { label contentLanguage } nl: figure(id: $id, locale: nl) { label contentLanguage } }`,
      { id: article.id },
    )
    expect(body.data).toEqual({
      fr: { label: 'Un chiffre', contentLanguage: 'fr' },
      nl: { label: 'A number', contentLanguage: 'en' },
    })
  })

  it('is read as it was at a moment, in the same query as it is now', async () => {
    const { id } = await live('articles', { title: 'First title' })
    await wait(5)
    const then = new Date().toISOString()
    await wait(5)
    await room.as('editor').patch(`/api/articles/${id}`, { title: 'Second title' })
    await makeLive(room, { type: 'articles', id })
    const { body } = await ask(
      `query ($id: ID, $ids: [String!], $at: DateTime) {
        now: article(id: $id) { title }
        earlier: article(id: $id, at: $at) { title }
        before: article(id: $id, at: "2020-01-01T00:00:00Z") { title }
        list: articles(where: { id: { in: $ids } }, at: $at) { docs { title } }
      }`,
      { id, ids: [id], at: then },
    )
    expect(body.data).toEqual({
      now: { title: 'Second title' },
      earlier: { title: 'First title' },
      before: null,
      list: { docs: [{ title: 'First title' }] },
    })
  })
})

describe('a list', () => {
  it('is filtered, ordered and paged as over REST', async () => {
    const name = await topic('paged')
    for (const from of ['2020-01-01', '2021-01-01', '2022-01-01'])
      await live('figures', { topics: [name], countries: ['BE'], period: { from } })
    const { body } = await ask(
      `{ figures(where: { and: [{ topics: { contains: "paged" } }, { countries: { in: ["BE", "NL"] } }], date: { greater_than_equal: "2020-06-01" } }, sort: "-date", limit: 1, page: 2) {
        docs { period { from } } totalDocs limit totalPages page pagingCounter hasPrevPage hasNextPage prevPage nextPage prevCursor nextCursor } }`,
    )
    const parameters = new URLSearchParams({
      'where[and][0][topics][contains]': 'paged',
      'where[and][1][countries][in]': 'BE,NL',
      'where[date][greater_than_equal]': '2020-06-01',
      sort: '-date',
      limit: '1',
      page: '2',
    })
    const rest = await room.anonymous.get(`/v1/figures?${parameters}`)
    expect(body.data.figures.docs).toEqual([{ period: { from: '2021-01-01' } }])
    expect(body.data.figures).toEqual({ ...rest.body, docs: body.data.figures.docs })
  })

  it.each([
    ['articles(limit: 0) { totalDocs }', '“limit” takes a whole number from 1 to 100.'],
    ['articles(limit: 101) { totalDocs }', '“limit” takes a whole number from 1 to 100.'],
    ['articles(sort: "title") { totalDocs }', 'Sort by one of:'],
    ['articles(where: { date: { less_than: "soon" } }) { totalDocs }', 'takes an ISO 8601 date'],
    ['articles(where: { kind: { equals: null } }) { totalDocs }', '“where[kind][equals]” is null.'],
    ['articles(where: { and: [{ and: [{ and: [{ and: [{ and: [{}] }] }] }] }] }) { totalDocs }', 'too deep'],
    ['articles(at: "3000-01-01T00:00:00Z") { totalDocs }', '“at” looks back'],
    [
      'articles(where: { nope: { equals: "x" } }) { totalDocs }',
      'Field "nope" is not defined by type "Where".',
    ],
    ['articles(where: { __proto__: { equals: "x" } }) { totalDocs }', 'not defined by type "Where"'],
    ['articles(locale: xx) { totalDocs }', 'does not exist in "Locale" enum'],
    ['articles(limit: "5") { totalDocs }', 'Int cannot represent non-integer value'],
    ['article(slug: "a", id: "b") { title }', 'by its slug or by its id'],
    ['article { title }', 'by its slug or by its id'],
    ['article(slug: "a") { title body(format: pdf) }', 'does not exist in "RichTextFormat" enum'],
  ])('refuses %s', async (field, sentence) => {
    const headers = { accept: 'application/graphql-response+json' }
    const { status, body } = await postGraphql(room.url, { query: `{ ${field} }` }, headers)
    expect([status, Object.keys(body)]).toEqual([400, ['errors']])
    expect(body.errors[0].message).toContain(sentence)
  })

  it('is counted only for who asks how many there are', async () => {
    await live('articles')
    const countsIn = async (fields: string) => {
      const reads = await readsOf(room.payload, () => ask(`{ articles(limit: 1) { ${fields} } }`))
      return reads.filter((read) => /count\(|\$count/.test(read)).length
    }
    expect(await countsIn('docs { id }')).toBe(0)
    expect(await countsIn('totalDocs hasNextPage nextPage')).toBe(1)
  })
})

describe('many root fields', () => {
  /** Articles with an author, a topic and a project that has a funder; an issue that holds them. */
  const newsOf = async (slug: string, count: number) => {
    const named = await topic(slug)
    const { body } = await room.as('editor').post('/api/organisations', { name: 'The Fund' })
    const funders = [{ organisation: body.doc.id, amount: 5, currency: 'EUR' }]
    const articles = []
    for (let index = 0; index < count; index += 1) {
      const [author, project] = [await live('contacts'), await live('projects', { funders })]
      const parts = { authors: [author.id], projects: [project.id], topics: [named] }
      articles.push(await live('articles', parts))
    }
    const issue = await live('issues', { publisher: body.doc.id, sections: [sectionOf(articles)] })
    return { articles, issue, named }
  }

  it('ask the database as often for many documents as for one', async () => {
    const fields = 'authors { name } topics { name } projects { title }'
    const readsFor = async (slug: string, count: number) => {
      const { articles, issue, named } = await newsOf(slug, count)
      const singles = articles.map((one, index) => `a${index}: article(slug: "${one.slug}") { ${fields} }`)
      const query = `{ ${singles.join(' ')}
        issue(slug: "${issue.slug}") { publisher { name } sections { items { item { ... on Article { ${fields} } } } } }
        articles(where: { topics: { contains: "${named}" } }) { docs { ${fields} } }
        site { publisher { name } } }`
      // A search waits until the index has read what was just published, so that only the answer is counted.
      await room.anonymous.get('/v1/search?q=zzz')
      const reads = await readsOf(room.payload, async () => {
        const { body } = await ask(query)
        expect(body.data.articles.docs).toHaveLength(count)
        expect(body.data.issue.sections[0].items[count - 1].item).toEqual(body.data.articles.docs[0])
        expect(body.data[`a${count - 1}`]).toEqual(body.data.articles.docs[0])
        expect(body.data.a0.authors).toHaveLength(1)
      })
      return reads.length
    }
    const [one, three] = [await readsFor('one', 1), await readsFor('three', 3)]
    expect(three).toBe(one)
    expect(one).toBeLessThan(12)
  })
})

describe('an operation that is too large', () => {
  const many = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => one(index)).join(' ')

  it.each([
    ['tokens', `{ ${'site '.repeat(4_001)} }`, 'contains more that 4000 tokens'],
    [
      'depth',
      `{ ${'a { '.repeat(16)} b ${'} '.repeat(16)} }`,
      'This query is 17 fields deep. Keep it within 15.',
    ],
    [
      'fields',
      `{ site { ${'name '.repeat(1_500)} } }`,
      'asks for 1501 fields, fragments included. Keep it within 1500.',
    ],
    [
      'repetitions',
      `{ site { ${'name '.repeat(1_400)} } }`,
      'This query repeats fields too often to be validated.',
    ],
    ['roots', `{ ${'site { name } '.repeat(21)} }`, 'has 21 fields at its root. Keep it within 20'],
    [
      'aliases',
      `{ site { ${many(51, (index) => `a${index}: name`)} } }`,
      'has 51 aliases, fragments included. Keep it within 50.',
    ],
    [
      'directives',
      `{ site { name ${'@include(if: true) '.repeat(51)} } }`,
      'has 51 directives. Keep it within 50.',
    ],
    [
      'cost',
      '{ articles(limit: 100) { docs { ...A } } projects(limit: 100) { docs { body a: body b: body c: body d: body e: body f: body g: body h: body i: body } } } fragment A on Article { body j: body k: body l: body }',
      'Keep it within 60000',
    ],
    [
      'fragments',
      `{ site { ...A1 } } ${many(12, (index) => `fragment A${index + 1} on Site { ${`...A${index + 2} `.repeat(8)} }`)} fragment A13 on Site { name }`,
      'fields, fragments included. Keep it within 1500.',
    ],
    [
      'cycles',
      '{ site { ...A } } fragment A on Site { ...B } fragment B on Site { ...A }',
      'Cannot spread fragment "A" within itself via "B".',
    ],
    [
      'introspection',
      `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
      'Maximum introspection depth exceeded',
    ],
  ])('is told its bound: %s', async (_, query, sentence) => {
    const started = performance.now()
    const { body } = await ask(query)
    expect(body.errors[0].message).toContain(sentence)
    expect(body.data).toBeUndefined()
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('is not made cheap by a limit below zero', async () => {
    const expensive =
      '{ articles(limit: 100) { docs { body a: body b: body c: body d: body e: body f: body g: body h: body i: body j: body k: body l: body } } cheap: articles(limit: -1000) { docs { body } } }'
    expect((await ask(expensive)).body.errors[0].message).toContain('Keep it within 60000')
  })

  it('is not hidden in its variables', async () => {
    const where = `${'{"and":['.repeat(6_000)}${']}'.repeat(6_000)}`
    const query = 'query ($where: Where) { articles(where: $where) { limit } }'
    const { body } = await postGraphql(
      room.url,
      `{ "query": "${query}", "variables": { "where": ${where} } }`,
    )
    expect(body.errors[0].message).toBe('A variable is nested too deep. Keep it within 60 levels.')
  })

  it('of more than 64 kB is not read', async () => {
    const { status, body } = await ask(`{ site { name } } # ${'x'.repeat(64 * 1024)}`)
    expect([status, body.detail]).toEqual([413, 'Keep the body within 64 kB.'])
  })
})

describe('a hostile query', () => {
  it('may name things as objects do', async () => {
    const { body } = await ask(
      'query ($__proto__: String = "never", $constructor: Int) { __proto__: site { constructor: contentLanguage } toString: article(slug: $__proto__) { title } articles(limit: $constructor) { limit } }',
      JSON.parse('{ "__proto__": { "polluted": true } }'),
    )
    expect(Object.keys(body.data)).toEqual(['__proto__', 'toString', 'articles'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it.each([
    [
      'a variable of the wrong type',
      { query: 'query ($limit: Int) { articles(limit: $limit) { limit } }', variables: { limit: 'many' } },
      'Variable "$limit" got invalid value "many"',
    ],
    [
      'an operation that is not there',
      { query: '{ site { name } }', operationName: 'other' },
      'There is no operation of this name in the query.',
    ],
    [
      'one of several operations',
      { query: 'query A { site { name } } query B { site { name } }' },
      'Name one by “operationName”.',
    ],
    ['a mutation', { query: 'mutation { __typename }' }, 'Only queries are supported.'],
    ['a subscription', { query: 'subscription { __typename }' }, 'Only queries are supported.'],
    ['no query at all', { query: '# nothing' }, 'Syntax Error'],
    ['what is not GraphQL', { query: '{ site { name }' }, 'Syntax Error'],
    [
      'a field of a collection',
      { query: '{ article(slug: "a") { review { stage } } }' },
      'Cannot query field "review" on type "Article".',
    ],
  ])('is told what is wrong: %s', async (_, request, sentence) => {
    const { body } = await postGraphql(room.url, request)
    expect(body.errors[0].message).toContain(sentence)
    expect(body.errors[0].extensions.code).toBe('bad-request')
  })

  it('learns nothing of what broke inside', async () => {
    jest.spyOn(room.payload.db, 'findGlobal').mockRejectedValueOnce(new Error('SELECT secret FROM tables'))
    const { status, body } = await ask('{ site { name } }')
    expect([status, body]).toEqual([
      500,
      {
        errors: [
          {
            message:
              'The request is valid, but the server failed to answer this part. Try again in a moment.',
            locations: [{ line: 1, column: 3 }],
            path: ['site'],
            extensions: { code: 'internal' },
          },
        ],
        data: null,
      },
    ])
  })
})

/** Express gives each answer an id; what comes straight from the cache has none. */
const isHit = ({ headers }: { headers: Headers }) => !headers.has('x-request-id')

describe('a query by GET', () => {
  it('comes from the cache the second time, in each media type, and is not sent again to who has it', async () => {
    const { slug } = await live('articles', { title: 'Kept' })
    const query = `{ article(slug: "${slug}") { title } }`
    const types = ['application/json', 'application/graphql-response+json']
    for (const accept of types) {
      const [first, second] = [await get({ query }, { accept }), await get({ query }, { accept })]
      expect([isHit(first), isHit(second)]).toEqual([false, true])
      expect(second.body).toEqual({ data: { article: { title: 'Kept' } } })
      expect(second.headers.get('content-type')).toBe(`${accept}; charset=utf-8`)
      expect(second.headers.get('vary')).toBe('Accept-Encoding, Accept')
      expect(second.headers.get('cache-control')).toContain('public')
      const etag = String(second.headers.get('etag'))
      expect((await get({ query }, { accept, 'if-none-match': etag })).status).toBe(304)
    }
    const head = await fetch(addressOf(room.url, { query }), { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('is true again at once when something that it shows changes', async () => {
    const author = await build(room.as('editor'), 'contacts', { name: 'Ada' })
    const { id, slug } = await live('articles', { title: 'Before', authors: [author.id] })
    const query = `{ article(slug: "${slug}") { title authors { name } } articles(where: { slug: { equals: "${slug}" } }) { totalDocs } site { name } }`
    const seen = async () => {
      await get({ query })
      const answer = await get({ query })
      expect(isHit(answer)).toBe(true)
      const { article, articles, site } = answer.body.data
      return [article?.title, article?.authors[0]?.name, articles.totalDocs, site.name]
    }
    const [, , , office] = await seen()
    expect(await seen()).toEqual(['Before', undefined, 1, office])
    await makeLive(room, author)
    expect(await seen()).toEqual(['Before', 'Ada', 1, office])
    await room.as('editor').patch(`/api/articles/${id}`, { title: 'After' })
    await makeLive(room, { type: 'articles', id })
    expect(await seen()).toEqual(['After', 'Ada', 1, office])
    await room.as('admin').post('/api/globals/site', { name: 'Another office' })
    expect(await seen()).toEqual(['After', 'Ada', 1, 'Another office'])
    await room.as('publisher').act('unpublish', { type: 'articles', id }, { comment: 'Out of date' })
    expect(await seen()).toEqual([undefined, undefined, 0, 'Another office'])
  })

  it('is kept in one place however its parameters are ordered, and beside other variables', async () => {
    const query = 'query ($limit: Int) { contacts(limit: $limit) { limit } }'
    const limit = async (value: number, order = 1) => {
      const parameters = Object.entries({ query, variables: JSON.stringify({ limit: value }) })
      return get(Object.fromEntries(order > 0 ? parameters : parameters.reverse()))
    }
    expect((await limit(3)).body.data.contacts.limit).toBe(3)
    expect(isHit(await limit(3, -1))).toBe(true)
    expect((await limit(4)).body.data.contacts.limit).toBe(4)
  })

  it('that is refused is not kept, nor is one with an error in a part', async () => {
    const { id, slug } = await live('articles')
    await room.as('publisher').act('takeDown', { type: 'articles', id }, { comment: 'It hurts someone' })
    for (const query of ['{ nope }', `{ article(slug: "${slug}") { title } }`]) {
      const answers = [await get({ query }), await get({ query })]
      expect(answers.map((answer) => [answer.headers.get('cache-control'), isHit(answer)])).toEqual([
        ['no-store', false],
        ['no-store', false],
      ])
    }
  })

  it.each<[Record<string, string>, number, string]>([
    [{}, 400, 'Send a GraphQL query as “query”.'],
    [{ query: '{ site { name } }', draft: 'true' }, 400, 'There is no parameter “draft” here.'],
    [
      { query: '{ site { name } }', variables: '{' },
      400,
      '“variables” takes a JSON object, percent-encoded.',
    ],
    [{ query: '{ site { name } }', variables: '[]' }, 400, '“variables” takes a JSON object.'],
    [{ 'query[a]': '{ site { name } }' }, 400, '“query” takes a string.'],
    [{ extensions: '{"persistedQuery":{"version":2}}' }, 400, '“persistedQuery” takes'],
    [{ query: `{ site { name } } # ${'x'.repeat(8_000)}` }, 400, 'The query is too long.'],
  ])('of %j is answered by %i', async (parameters, status, sentence) => {
    const answer = await get(parameters)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
    expect(answer.body.detail).toContain(sentence)
  })
})

describe('a query by POST', () => {
  it('is answered anew each time and kept by nobody', async () => {
    const answers = [await ask('{ site { name } }'), await ask('{ site { name } }')]
    expect(
      answers.map((answer) => [answer.status, answer.headers.get('cache-control'), isHit(answer)]),
    ).toEqual([
      [200, 'no-store', false],
      [200, 'no-store', false],
    ])
  })

  it.each<[string, string, Record<string, string>, number, string]>([
    ['what is not JSON', '{', {}, 400, 'The body is not JSON.'],
    ['JSON that is no object', '[]', {}, 400, 'The body takes a JSON object'],
    ['an empty body', '', {}, 400, 'The body is not JSON.'],
    [
      'another type',
      '{ site { name } }',
      { 'content-type': 'application/graphql' },
      415,
      'Send the query as JSON',
    ],
    [
      'a form',
      'query=x',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'Send the query as JSON',
    ],
    [
      'another charset',
      '{}',
      { 'content-type': 'application/json; charset=klingon' },
      415,
      'Send JSON in UTF-8',
    ],
    ['what only says it is compressed', '{}', { 'content-encoding': 'gzip' }, 400, 'cannot be decompressed'],
  ])('refuses %s', async (_, text, headers, status, sentence) => {
    const answer = await postGraphql(room.url, text, headers)
    expect([answer.status, answer.body.detail]).toEqual([status, expect.stringContaining(sentence)])
  })

  it('is allowed here and nowhere else, from any origin', async () => {
    const options = await fetch(`${room.url}/v1/graphql`, { method: 'OPTIONS' })
    expect(options.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, OPTIONS')
    expect(options.headers.get('access-control-allow-headers')).toContain('Content-Type')
    const put = await fetch(`${room.url}/v1/graphql`, { method: 'PUT' })
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
    for (const path of ['/v1/articles', '/v1/graphql/schema.graphql', '/v1/site']) {
      const elsewhere = await fetch(`${room.url}${path}`, { method: 'POST' })
      expect([elsewhere.status, elsewhere.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    }
  })
})

describe('a persisted query', () => {
  const extensionsFor = (query: string) =>
    JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(query) } })

  it('is asked for once and then known by its hash, kept like any other answer', async () => {
    const query = '{ site { contentLanguage languages } }'
    const extensions = extensionsFor(query)
    const unknown = await get({ extensions })
    expect([unknown.status, unknown.body.errors[0]]).toMatchObject([
      200,
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ])
    expect(unknown.headers.get('cache-control')).toBe('no-store')
    expect((await get({ query, extensions })).body.data.site.contentLanguage).toBe('en')
    const known = [await get({ extensions }), await get({ extensions })]
    expect(known.map(({ body }) => body.data.site.languages)).toEqual([
      ['en', 'fr', 'nl'],
      ['en', 'fr', 'nl'],
    ])
    expect(known.map(isHit)).toEqual([false, true])
  })

  it('may be sent by POST, and takes variables', async () => {
    const query = 'query ($limit: Int) { podcasts(limit: $limit) { limit } }'
    const extensions = extensionsFor(query)
    await postGraphql(room.url, { query, extensions: JSON.parse(extensions) })
    const { body } = await get({ extensions, variables: '{"limit":7}' })
    expect(body).toEqual({ data: { podcasts: { limit: 7 } } })
  })

  it('is not known by the hash of another, nor when it cannot be run', async () => {
    const query = '{ site { url } }'
    const extensions = extensionsFor(query)
    const wrong = await get({ query: '{ site { name } }', extensions })
    expect(wrong.body.errors[0].extensions.code).toBe('PERSISTED_QUERY_HASH_MISMATCH')
    expect((await get({ extensions })).body.errors[0].message).toBe('PersistedQueryNotFound')
    await get({ query: '{ nope }', extensions: extensionsFor('{ nope }') })
    expect((await get({ extensions: extensionsFor('{ nope }') })).body.errors[0].message).toBe(
      'PersistedQueryNotFound',
    )
  })
})

describe('the protocol', () => {
  it.each(serverAudits({ url: () => `${room.url}/v1/graphql` }).map((audit) => [audit.name, audit] as const))(
    'GraphQL over HTTP: %s',
    async (_, audit) => {
      const result = await audit.fn()
      expect([result.status, 'reason' in result ? result.reason : '']).toEqual(['ok', ''])
    },
  )

  it('tells its schema by introspection and in the language of schemas', async () => {
    const { body } = await get({ query: getIntrospectionQuery() })
    const introspected = body.data.__schema.types.map(({ name }: { name: string }) => name)
    const answer = await fetch(`${room.url}/v1/graphql/schema.graphql`)
    const schema = buildSchema(await answer.text())
    expect(Object.keys(schema.getTypeMap()).sort()).toEqual(introspected.sort())
    expect(schema.getMutationType()).toBeUndefined()
    expect(answer.headers.get('etag')).toMatch(/^"/)
  })
})
