// How large a query is, fragments in place of their spreads, without running it.
import { describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery, parse } from 'graphql'
import { boundErrors, bounds, costErrors, sizeOf } from '@/delivery/graphql/bounds'
import { costOf } from '@/delivery/graphql/cost'
import { prepareQuery } from '@/delivery/graphql/prepare'
import { everythingOf } from '../helpers/graphql'

const size = { depth: 1, fields: 1, roots: 1, aliases: 0, directives: 0 }

describe('the size of a query', () => {
  it.each([
    ['{ a }', size],
    ['{ a { b { c } d } }', { ...size, depth: 3, fields: 4 }],
    ['{ a b c }', { ...size, fields: 3, roots: 3 }],
    [
      '{ x: a y: b @skip(if: true) { c @include(if: true) } }',
      { depth: 2, fields: 3, roots: 2, aliases: 2, directives: 2 },
    ],
    [
      '{ ... on Query { a ...F } } fragment F on Query { b: c { d } }',
      { depth: 2, fields: 3, roots: 2, aliases: 1, directives: 0 },
    ],
    [
      '{ ...F @include(if: true) ...F } fragment F on Query { a @skip(if: false) }',
      { depth: 1, fields: 2, roots: 2, aliases: 0, directives: 3 },
    ],
    ['query A { a } query B { b { c } }', { ...size, depth: 2, fields: 3, roots: 2 }],
    ['{ ...F } fragment F on Query { a ...F }', size],
    ['{ a ...None }', size],
  ])('of %s', (query, expected) => {
    expect(sizeOf(parse(query))).toEqual(expected)
  })

  it('is told at once of fragments that stand for more than anybody could count', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} ...F${index + 1} }`,
    )
    const document = parse(`{ ...F0 } ${fragments.join(' ')} fragment F60 on Query { a }`)
    expect(sizeOf(document).fields).toBeGreaterThan(1e28)
    expect(boundErrors(document)[0]?.message).toContain('Keep it within')
  })
})

describe('what is allowed', () => {
  const roots = [
    'issue',
    'article',
    'project',
    'contact',
    'podcast',
    'podcastEpisode',
    'event',
    'resource',
    'figure',
  ]

  const lists = roots.map((root) => [`${root}s`, `${root}s(limit: 100)`] as const)

  it.each([...lists, ['search', 'search(q: "x", limit: 100)'] as const])(
    'holds all fields of a hundred of %s',
    (root, field) => {
      const query = `{ ${field} ${everythingOf(root, 'html')} }`
      const prepared = prepareQuery(query)
      expect('errors' in prepared ? prepared.errors : []).toEqual([])
      expect(costErrors(costOf(parse(query), {}))).toEqual([])
    },
  )

  it('holds the usual introspection', () => {
    const document = parse(getIntrospectionQuery())
    expect(boundErrors(document)).toEqual([])
    expect(costErrors(costOf(document, {}))).toEqual([])
  })

  it('costs by the limit of a list, never less for one out of range', () => {
    const cost = (limit: unknown) =>
      costOf(parse('query ($limit: Int) { articles(limit: $limit) { docs { title } } }'), { limit })
    expect([101, 1e9, null, -5].map(cost)).toEqual([100, 100, 10, 1].map(cost))
    expect([1, 10, 100].map(cost)).toEqual([22, 40, 220])
    expect(costErrors(bounds.cost)).toEqual([])
    expect(costErrors(bounds.cost + 1)[0]?.extensions).toEqual({
      code: 'too-large',
      bound: 'cost',
      most: bounds.cost,
    })
  })

  it('holds five searches, and highlights of a hundred hits once', () => {
    const cost = (fields: string, limit: number, times: number) => {
      const one = (_: unknown, index: number) => `s${index}: search(q: "x", limit: ${limit}) { ${fields} }`
      return costOf(parse(`{ ${Array.from({ length: times }, one).join(' ')} }`), {})
    }
    const highlights = 'docs { ... on ArticleSummaryHit { title highlights { body } } }'
    expect([5, 6].map((times) => costErrors(cost('totalDocs', 10, times)).length)).toEqual([0, 1])
    expect([10, 100].map((limit) => costErrors(cost(highlights, limit, 3)).length)).toEqual([0, 1])
  })
})
