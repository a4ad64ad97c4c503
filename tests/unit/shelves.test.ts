// Which shelves a publication stands on, and which of them answer a query.
import { describe, expect, it } from '@jest/globals'
import type { Condition, PublicationQuery } from '@/publishing/publications/readQuery'
import { endedShelf, planOf, shelvesOf } from '@/publishing/publications/shelves'

describe('a publication', () => {
  it('stands on the shelf of its type and on one for each value of each facet', () => {
    const facets = {
      kind: 'story',
      podcast: null,
      languages: ['en', 'fr'],
      topics: ['t1'],
      projects: [],
      countries: ['BE'],
      organisations: [],
      people: ['p1', 'p2'],
    }
    expect(shelvesOf('articles', facets)).toEqual([
      'articles',
      'articles/people/p1',
      'articles/people/p2',
      'articles/topics/t1',
      'articles/countries/BE',
      'articles/kind/story',
      'articles/languages/en',
      'articles/languages/fr',
    ])
    expect(endedShelf('articles')).toBe('ended/articles')
  })
})

const topic: Condition = { column: 'topics', is: 'in', values: ['t1'] }
const kind: Condition = { column: 'kind', is: 'in', values: ['story', 'story', 'news'] }
const late: Condition = { column: 'date', is: 'after', value: '2026-01-01' }
const many: Condition = {
  column: 'topics',
  is: 'in',
  values: Array.from({ length: 9 }, (_, index) => `t${index}`),
}

describe('a query', () => {
  it.each<[string, PublicationQuery, { shelves: string[]; rest: Condition[] } | undefined]>([
    ['of a type', { type: 'articles' }, { shelves: ['articles'], rest: [] }],
    [
      'by a facet and something else',
      { type: 'articles', where: { and: [late, { and: [topic] }] } },
      { shelves: ['articles/topics/t1'], rest: [late] },
    ],
    [
      'by several values',
      { type: 'articles', where: kind },
      { shelves: ['articles/kind/story', 'articles/kind/news'], rest: [] },
    ],
    [
      'by two facets takes the one with fewer documents a value',
      { type: 'articles', where: { and: [kind, topic] } },
      { shelves: ['articles/topics/t1'], rest: [kind] },
    ],
    ['by too many values', { type: 'articles', where: many }, { shelves: ['articles'], rest: [many] }],
    [
      'by one or the other',
      { type: 'articles', where: { or: [kind, topic] } },
      { shelves: ['articles'], rest: [{ or: [kind, topic] }] },
    ],
    ['of no type', { where: topic }, undefined],
    [
      'that names documents',
      { type: 'articles', where: { and: [topic, { column: 'document', is: 'in', values: ['1'] }] } },
      undefined,
    ],
    [
      'for what mentions something',
      { type: 'articles', where: { or: [{ column: 'references', is: 'in', values: ['media:1'] }] } },
      undefined,
    ],
  ])('%s is answered from the shelves that hold it', (_, query, plan) => {
    expect(planOf(query)).toEqual(plan)
  })
})
