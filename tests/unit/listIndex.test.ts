// In which lists a publication stands, and which of them answer a query.
import { describe, expect, it } from '@jest/globals'
import { endedList, listsOf, planOf } from '@/publishing/publications/listIndex'
import type { Condition, PublicationQuery } from '@/publishing/publications/readQuery'

describe('a publication', () => {
  it('stands in the list of its type and in one for each value of each facet', () => {
    expect(
      listsOf('articles', [
        ['kind', ['story']],
        ['topics', ['t1', 't2']],
        ['projects', []],
      ]),
    ).toEqual(['articles', 'articles/kind/story', 'articles/topics/t1', 'articles/topics/t2'])
    expect(endedList('articles')).toBe('ended/articles')
  })
})

const topic: Condition = { facet: 'topics', is: 'in', values: ['t1'] }
const kind: Condition = { facet: 'kind', is: 'in', values: ['story', 'story', 'news'] }
const english: Condition = { facet: 'languages', is: 'in', values: ['en'] }
const belgium: Condition = { facet: 'countries', is: 'in', values: ['BE'] }
const late: Condition = { column: 'date', is: 'after', value: '2026-01-01' }
const many: Condition = {
  facet: 'topics',
  is: 'in',
  values: Array.from({ length: 9 }, (_, index) => `t${index}`),
}

describe('a query', () => {
  it.each<[string, PublicationQuery, { lists: string[]; rest: Condition[] } | undefined]>([
    ['of a type', { type: 'articles' }, { lists: ['articles'], rest: [] }],
    [
      'by a facet and something else',
      { type: 'articles', where: { and: [late, { and: [topic] }] } },
      { lists: ['articles/topics/t1'], rest: [late] },
    ],
    [
      'by several values',
      { type: 'articles', where: kind },
      { lists: ['articles/kind/story', 'articles/kind/news'], rest: [] },
    ],
    [
      'by two facets takes the one with fewer documents a value',
      { type: 'articles', where: { and: [kind, topic] } },
      { lists: ['articles/topics/t1'], rest: [kind] },
    ],
    ['by too many values', { type: 'articles', where: many }, { lists: ['articles'], rest: [many] }],
    [
      'by a country and a language takes the country',
      { type: 'articles', where: { and: [english, belgium] } },
      { lists: ['articles/countries/BE'], rest: [english] },
    ],
    [
      'by one or the other',
      { type: 'articles', where: { or: [kind, topic] } },
      { lists: ['articles'], rest: [{ or: [kind, topic] }] },
    ],
    ['of no type', { where: topic }, undefined],
    [
      'that names documents',
      { type: 'articles', where: { and: [topic, { column: 'document', is: 'in', values: ['1'] }] } },
      undefined,
    ],
    [
      'for what mentions something',
      { type: 'articles', where: { or: [{ mentions: ['media:1'] }] } },
      undefined,
    ],
  ])('%s is answered from the lists that hold it', (_, query, plan) => {
    expect(planOf(query)).toEqual(plan)
  })
})
