// How much one query of staff may ask for.
import { describe, expect, it } from '@jest/globals'
import { limitWithin, namesFew, queryBounds, wrongLimit, wrongWhere } from '@/platform/http/queries/bounds'

describe('a limit', () => {
  it.each<[{ limit?: unknown; pagination?: unknown }]>([
    [{}],
    [{ limit: null }],
    [{ limit: 1 }],
    [{ limit: 100, pagination: false }],
    [{ pagination: true }],
  ])('is taken as it is: %j', (page) => {
    expect(wrongLimit(page)).toBeUndefined()
  })

  it.each<[{ limit?: unknown; pagination?: unknown }, number]>([
    [{ limit: 0 }, 100],
    [{ limit: 101 }, 100],
    [{ limit: -1 }, 100],
    [{ limit: 2.5 }, 2],
    [{ limit: 'abc' }, 100],
    [{ limit: ['10', '0'] }, 100],
    [{ limit: Number.POSITIVE_INFINITY }, 100],
    [{ pagination: false }, 100],
    [{ pagination: null }, 100],
    [{ limit: null, pagination: false }, 100],
  ])('is refused, or shortened in the panel: %j', (page, expected) => {
    expect(wrongLimit(page)).toContain('from 1 to 100')
    expect(limitWithin(page.limit)).toBe(expected)
  })
})

const times = <T>(count: number, what: T): T[] => Array.from({ length: count }, () => what)
const condition = { title: { like: 'a' } }
const nested = (levels: number): object => (levels === 1 ? condition : { and: [nested(levels - 1)] })

describe('ids in `where`', () => {
  it.each([
    ['a few', { id: { in: ['a', 'b'] } }, true],
    ['as many as an answer holds', { id: { in: times(queryBounds.limit, 'a').join() } }, true],
    ['one more', { id: { in: times(queryBounds.limit + 1, 'a').join() } }, false],
    ['those left out', { id: { not_in: ['a'] } }, false],
    ['one of several ways', { or: [{ id: { in: ['a'] } }, condition] }, false],
    ['nothing', undefined, false],
  ])('are the limit, or not: %s', (_, where, few) => {
    expect(namesFew(where)).toBe(few)
  })
})

describe('a condition', () => {
  it.each<[string, unknown]>([
    ['none', undefined],
    ['a text', 'x'],
    ['as many as may be', { or: times(queryBounds.conditions, condition) }],
    ['as deep as may be', nested(queryBounds.levels)],
    ['ids that the panel knows', { id: { not_in: times(queryBounds.values, 'a'.repeat(36)) } }],
    ['the same with commas', { id: { in: times(queryBounds.values, 'a'.repeat(36)).join() } }],
    ['a date', { updatedAt: { greater_than: new Date(0) } }],
  ])('is within the bounds: %s', (_, where) => {
    expect(wrongWhere(where)).toBeUndefined()
  })

  it.each<[string, unknown, string]>([
    ['too many', { or: times(queryBounds.conditions + 1, condition) }, 'conditions'],
    [
      'too many of one field',
      { title: Object.fromEntries(times(60, 0).map((_, n) => [`o${n}`, 1])) },
      'conditions',
    ],
    ['too many of related documents', { authors: { contains: { or: times(51, condition) } } }, 'conditions'],
    ['groups in other letters', { OR: times(51, condition) }, 'conditions'],
    ['no operator', { title: 'a' }, 'no operator'],
    ['no operator, of nothing', { title: null }, 'no operator'],
    ['no operator, beside others', { and: [condition, { id: '' }] }, 'where[id][equals]'],
    ['no operator, of related documents', { authors: { contains: { name: 'a' } } }, 'no operator'],
    ['too deep', nested(queryBounds.levels + 1), 'levels'],
    ['endlessly deep', nested(5_000), 'levels'],
    ['too many values', { id: { in: times(queryBounds.values + 1, 'a') } }, 'values'],
    ['too many with commas', { id: { in: times(queryBounds.values + 1, 'a').join() } }, 'values'],
    ['too long', { title: { like: 'a '.repeat(300) } }, 'letters'],
    ['too long among others', { title: { in: ['a', 'b'.repeat(501)] } }, 'letters'],
  ])('is refused: %s', (_, where, word) => {
    expect(wrongWhere(where)).toContain(word)
  })
})
