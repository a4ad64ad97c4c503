// The description of /v1: valid, complete, and with examples that are what it says.
import { expect, describe as group, it } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { z } from 'zod'
import { routes } from '@/delivery/http/routes'
import type { Route } from '@/delivery/http/routes/route'
import { describeApi } from '@/delivery/openapi/describe'
import { parametersIn } from '@/delivery/openapi/operation'
import { pathParameters, queryParameters } from '@/delivery/openapi/parameters'
import type { Json } from '@/delivery/openapi/schemas'
import { parseQuery } from '@/delivery/query/query'
import { parseWhere } from '@/delivery/query/where'
import { searchFacets } from '@/delivery/search/facets'
import { differences } from '../helpers/description/compare'
import { pointerTo, validatorOf } from '../helpers/description/validator'
import { everything, known } from '../helpers/everyBlock'
import { node, present, publication } from '../helpers/presenting'

const description = JSON.parse(JSON.stringify(describeApi(routes)))
const validate = validatorOf(description)

const operations = Object.entries<{ get: Json }>(description.paths)

interface Content {
  schema?: Json
  example?: unknown
}

/** The answers of JSON: path, pointer to the schema, example. */
const shapes = operations.flatMap(([path, { get }]) => {
  const responses = get.responses as Record<string, { content: Record<string, Content> }>
  return Object.entries(responses[200]?.content ?? {}).flatMap(([type, { schema, example }]) =>
    schema
      ? [
          [
            path,
            pointerTo('paths', path, 'get', 'responses', 200, 'content', type, 'schema'),
            example,
          ] as const,
        ]
      : [],
  )
})

group('the description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    expect(await validator.validate(structuredClone(description))).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
  })

  it('has every address and every parameter of it', () => {
    for (const { path, query } of routes) {
      const names = [
        ...parametersIn(path).map((name) => `path-${name}`),
        ...query.map((name) => `query-${name}`),
      ]
      expect([path, description.paths[path].get.parameters]).toEqual([
        path,
        names.map((name) => ({ $ref: `#/components/parameters/${name}` })),
      ])
    }
  })

  it('has no parameter that no address takes', () => {
    const inPaths = routes.flatMap(({ path }) => parametersIn(path))
    const inQueries = routes.flatMap(({ query }) => query)
    expect(Object.keys(pathParameters).filter((name) => !inPaths.includes(name))).toEqual([])
    expect(Object.keys(queryParameters).filter((name) => !inQueries.includes(name))).toEqual([])
  })

  it('has conditions that are understood, all of them', () => {
    const conditions = Object.keys(description.components.schemas.Where.properties)
    for (const condition of conditions) {
      const value = /exists/.test(condition) ? 'true' : '2026-03-01'
      const where = parseWhere(parseQuery(`${encodeURIComponent(condition)}=${value}`).where, searchFacets())
      expect([condition, where]).toEqual([
        condition,
        { and: [expect.objectContaining({ is: expect.any(String) })] },
      ])
    }
    expect(conditions.length).toBeGreaterThan(Object.keys(searchFacets()).length)
  })

  it('leads nowhere that is not there', () => {
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, to]) => to ?? '',
    )
    const found = (to: string) => to.split('/').reduce((at, name) => at?.[name], description)
    expect(references.filter((to) => found(to) === undefined)).toEqual([])
  })

  it('gives every operation an id of its own', () => {
    const ids = operations.map(([, { get }]) => get.operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each([
    'Article',
    'RichText',
    'RichTextNode',
    'RichTextBlock',
    'Problem',
    'PublicMessage',
    'ArticlePart',
    'Where',
  ])('names the shape %s', (name) => {
    expect(description.components.schemas[name]).toBeDefined()
  })

  it.each(shapes)('has an example of %s that is what it says', (_, schema, example) => {
    expect(validate(schema, example)).toEqual([])
  })
})

group('an answer', () => {
  const article = shapes.find(([path]) => path === '/v1/articles/{slugOrId}')?.[2] as Json
  const differ = (
    url: string,
    answer: { status?: number; type?: string; headers?: Record<string, string>; body?: unknown },
  ) => {
    const { status = 200, type = 'application/json; charset=utf-8', body = article } = answer
    const headers = new Headers(
      answer.headers ?? { etag: '"x"', 'cache-control': 'public', 'content-type': type },
    )
    return differences(description, validate, {
      method: 'GET',
      url: new URL(url, 'http://localhost'),
      status,
      headers,
      body,
    })
  }

  it.each(['html', 'markdown', 'text', 'lexical'] as const)(
    'with every block as %s is as described',
    (richText) => {
      const content = { title: { en: 'All' }, body: { en: node.root(...everything) } }
      const body = JSON.parse(JSON.stringify(present(publication('articles', content), { richText, known })))
      expect(differ('/v1/articles/a', { body })).toEqual([])
    },
  )

  it('as described has no differences', () => {
    expect(differ('/v1/articles/a', {})).toEqual([])
    expect(
      differ('/v1/articles/a?select[title]=true', { body: { id: '1', type: 'articles', title: 'A' } }),
    ).toEqual([])
  })

  it.each([
    ['a field too many', '/v1/articles/a', { body: { ...article, secret: 1 } }, 'additional properties'],
    ['a field too few', '/v1/articles/a', { body: { ...article, title: undefined } }, 'title'],
    [
      'a field too many beside the selected',
      '/v1/articles/a?select[id]=true',
      { body: { id: '1', type: 'articles', secret: 1 } },
      'additional properties',
    ],
    ['a broken date', '/v1/articles/a', { body: { ...article, updatedAt: 'yesterday' } }, 'date-time'],
    ['another type', '/v1/articles/a', { type: 'text/html' }, 'text/html'],
    ['another status', '/v1/articles/a', { status: 418 }, '418'],
    [
      'no validator',
      '/v1/articles/a',
      { headers: { 'cache-control': 'public', 'content-type': 'application/json' } },
      'ETag',
    ],
    ['something where nothing is described', '/v1/secrets', {}, 'Nothing is described'],
  ])('with %s is found', (_, url, answer, word) => {
    expect(differ(url, JSON.parse(JSON.stringify(answer))).join()).toContain(word)
  })
})

group('a route that takes a POST', () => {
  const schema = z.object({ data: z.string() }).meta({ id: 'Reply' })
  const asking: Route = {
    path: '/v1/ask',
    summary: 'Asks.',
    query: ['locale'],
    content: { type: 'application/json', schema, alternativeType: 'application/reply+json' },
    answer: () => Promise.reject(new Error('Nobody asks here.')),
    post: { body: z.object({ question: z.string() }).meta({ id: 'Question' }), handle: () => () => {} },
  }
  const described = JSON.parse(JSON.stringify(describeApi([asking])))
  const { get, post } = described.paths['/v1/ask']

  it('is described with its body, and with both media types of its answer', async () => {
    const reply = { schema: { $ref: '#/components/schemas/Reply' } }
    expect(await new Validator().validate(structuredClone(described))).toEqual({ valid: true })
    expect(post.requestBody.content['application/json'].schema).toEqual({
      $ref: '#/components/schemas/Question',
    })
    expect(get.responses[200].content).toEqual({ 'application/json': reply, 'application/reply+json': reply })
    expect(Object.keys(post.responses[400].content)).toEqual([
      'application/problem+json',
      'application/reply+json',
    ])
  })

  it('is held against that', () => {
    const check = validatorOf(described)
    const answer = { method: 'POST', url: new URL('http://localhost/v1/ask'), status: 200 }
    const headers = new Headers({ 'cache-control': 'no-store', 'content-type': 'application/reply+json' })
    expect(differences(described, check, { ...answer, headers, body: { data: 'yes' } })).toEqual([])
    expect(differences(described, check, { ...answer, headers, body: { data: 1 } })).not.toEqual([])
  })
})
