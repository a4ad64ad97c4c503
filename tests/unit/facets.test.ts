// What a field that says `facet: true` adds to its type.
import { describe, expect, it } from '@jest/globals'
import { type Field, flattenAllFields } from 'payload'
import { choices, rows, text } from '@/collections/fields/plain'
import { many, one } from '@/collections/fields/relation'
import { slugsOf } from '@/delivery/query/facets'
import { commonFacets, declaredIn, everyFacet, facetsOf, valuesOf } from '@/publishing/publications/facets'

const words = { en: 'x', fr: 'x', nl: 'x' }

const fields: Field[] = [
  text('audience', words, { facet: true }),
  text('plain', words),
  choices('formats', words, { print: words, web: words }, { facet: true, requiredForReview: true }),
  one('publisher', 'organisations', { label: words, facet: true }),
  many('related', 'articles', { label: words, facet: true }),
  text('motto', words, { localized: true, facet: true }),
  rows('parts', { one: words, many: words }, [text('place', words, { facet: true })]),
  text('kind', words, { facet: true }),
]

const facets = declaredIn(flattenAllFields({ fields }))

describe('a field that is a facet', () => {
  it('is one of its type, by its name, unless every type has one of that name', () => {
    expect(Object.keys(facets)).toEqual(['audience', 'formats', 'publisher', 'related', 'motto', 'place'])
    expect(facets).toMatchObject({
      audience: { kind: 'text', counted: true },
      formats: { kind: 'list' },
      publisher: { kind: 'text', relationTo: 'organisations' },
      related: { kind: 'list', relationTo: 'articles' },
    })
  })

  it('has the values that a content holds, in every language and row, each once', () => {
    const content = {
      ...{ audience: 'press', plain: 'no', formats: ['web', 'print', 'web'], publisher: 'o1' },
      ...{ related: [{ id: 'a1' }, 'a2'], motto: { en: 'Go', nl: 'Ga', fr: '' } },
      ...{ parts: [{ place: 'Liège' }, { place: null }, { place: 'Gent' }], kind: 'story' },
    }
    expect(Object.fromEntries(valuesOf(facets, { content, references: [] }))).toEqual({
      ...{ audience: ['press'], formats: ['web', 'print'], publisher: ['o1'], related: ['a1', 'a2'] },
      ...{ motto: ['Go', 'Ga'], place: ['Liège', 'Gent'] },
    })
  })

  it('holds ids, and slugs of what has an address', () => {
    expect(
      [facets.publisher, facets.related, commonFacets.topics].map((facet) => slugsOf(facet ?? {})),
    ).toEqual([undefined, 'articles', 'topics'])
  })
})

it('every type has the common facets, in the order in which they are told', () => {
  const common = Object.keys(commonFacets)
  expect(Object.keys(facetsOf('articles')).slice(0, common.length)).toEqual(common)
  expect(Object.keys(everyFacet()).slice(0, common.length)).toEqual(common)
})
