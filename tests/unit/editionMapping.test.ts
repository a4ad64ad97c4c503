// However an edition file is mutilated, it maps to something that can be entered.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readSpan, writeSpan, zoneOf } from '../editions/dates'
import { planEdition } from '../editions/mapping'
import { wordsOf } from '../editions/markup'
import { editionFile, oddWords, otherTypes } from '../editions/odd'
import { refsIn } from '../editions/plan'

type Json = Record<string, unknown>

/** Puts another value at the nth place of a tree. */
const mutate = (json: unknown, place: number, value: unknown): unknown => {
  const copy = structuredClone(json)
  const places: { parent: Json; key: string }[] = []
  const walk = (parent: unknown): void => {
    if (typeof parent !== 'object' || parent === null) return
    for (const key of Object.keys(parent)) {
      places.push({ parent: parent as Json, key })
      walk((parent as Json)[key])
    }
  }
  walk(copy)
  const found = places[place % places.length]
  if (found) found.parent[found.key] = value
  return copy
}

const values = fc.oneof(
  fc.constantFrom(
    null,
    '',
    0,
    -1,
    2021,
    true,
    [],
    {},
    [null],
    ['a', 'b'],
    { fr: 'un', nl: 'een' },
    '2021-13-45',
    'x/y',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)

describe('mapping of editions', () => {
  it('takes a zone that does not exist for a remark', () => {
    expect([zoneOf('x/y'), zoneOf('Africa/Lagos'), zoneOf('EDT')]).toEqual([
      'Europe/Brussels',
      'Africa/Lagos',
      'America/New_York',
    ])
  })

  it.each([oddWords, otherTypes])('leaves no reference open, whatever is changed', (base) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2000), values), { maxLength: 12 }), (mutations) => {
        const json = mutations.reduce<unknown>((one, [place, value]) => mutate(one, place, value), base)
        const plan = planEdition(editionFile('changed', json))
        const keys = [...plan.documents, ...plan.entries].map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        expect(
          plan.documents.flatMap(({ data }) => refsIn(data)).filter((key) => !keys.includes(key)),
        ).toEqual([])
        expect(plan.find('issues/0')).toBeDefined()
      }),
      { numRuns: 60 },
    )
  })

  it('leaves a text without marks as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replace(/[*[\]<>\\]/g, '')
        expect(wordsOf(plain)).toBe(plain)
      }),
    )
  })

  it.each([
    '2021',
    '2021-05',
    '2021-05-20',
    '2021-01/2021-06',
    '2011/2018',
    '2021 summer',
    '2019-11 first week',
    '2017-12/2019-05-31',
    'soon',
  ])('says %s again after reading it', (text) => {
    expect(writeSpan(readSpan(text))).toBe(text)
  })
})
