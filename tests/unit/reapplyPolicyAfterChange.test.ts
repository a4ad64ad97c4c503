// For how long reviews are looked at again after a change of the policy, whatever the clock of its writer said.
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import { reapplyPolicyAfterChange } from '@/workflow/reviews/reapplyPolicyAfterChange'

const now = new Date('2026-03-01T10:00:00.000Z')
const hoursFrom = (hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString()

let passed: number

beforeEach(() => {
  passed = 0
  jest.spyOn(performance, 'now').mockImplementation(() => passed)
})

afterEach(() => {
  jest.restoreAllMocks()
})

/** A process, and how often it has looked. */
const make = () => {
  let updatedAt: string | undefined
  let looks = 0
  const db = {
    findGlobal: async () => ({ updatedAt }),
    find: async () => {
      looks += 1
      return { docs: [] }
    },
  }
  const payload = { db } as unknown as Payload
  return {
    change: (at: string) => {
      updatedAt = at
    },
    looksAfter: async (seconds: number) => {
      passed += seconds * 1000
      const before = looks
      await reapplyPolicyAfterChange(payload, now)
      return looks - before
    },
  }
}

it('is once at the start of a process, when nothing changed of late', async () => {
  const untouched = make()
  expect([await untouched.looksAfter(0), await untouched.looksAfter(30)]).toEqual([1, 0])
  const changed = make()
  changed.change(hoursFrom(-24))
  expect([await changed.looksAfter(0), await changed.looksAfter(30)]).toEqual([1, 0])
})

it.each([
  ['right', 0],
  ['three hours slow', -3],
  ['three hours fast', 3],
])('is two minutes after a change by a clock that is %s', async (_, hours) => {
  const { change, looksAfter } = make()
  await looksAfter(0)
  await looksAfter(30)
  change(hoursFrom(hours))
  expect([await looksAfter(30), await looksAfter(60), await looksAfter(60)]).toEqual([1, 1, 1])
  expect(await looksAfter(30)).toBe(0)
})

it('is two minutes after a start that finds a change of the future', async () => {
  const { change, looksAfter } = make()
  change(hoursFrom(3))
  expect([await looksAfter(0), await looksAfter(100)]).toEqual([1, 1])
  expect(await looksAfter(30)).toBe(0)
})
