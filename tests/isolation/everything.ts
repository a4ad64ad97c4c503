import { afterAll, expect, it } from '@jest/globals'
import { spoilable } from './spoiled'

it.each(spoilable)('$what is as it was', ({ isSpoiled }) => {
  expect(isSpoiled()).toBe(false)
})

it.each(spoilable)('$what can be spoiled', ({ spoil, isSpoiled }) => {
  spoil()
  expect(isSpoiled()).toBe(true)
})

afterAll(() => {
  for (const { spoil } of spoilable) spoil()
})
