// The date of an answer, and when it may tell one answer from another.
import { expect, it } from '@jest/globals'
import { datedAt } from '@/delivery/http/cache/dated'

const second = Date.UTC(2026, 2, 1, 10, 0, 7)

it('is the second in which its reading began', () => {
  expect(datedAt(second + 999, 0)).toEqual({
    lastModified: 'Sun, 01 Mar 2026 10:00:07 GMT',
    knownSince: second,
  })
})

it.each([
  ['long before', second - 60_000, second],
  ['in the second before', second - 1, second],
  ['at the beginning of the same second', second, undefined],
  ['a moment before', second + 499, undefined],
])('tells it from the answer before when the last change was %s', (_, changedAt, knownSince) => {
  expect(datedAt(second + 500, changedAt).knownSince).toBe(knownSince)
})
