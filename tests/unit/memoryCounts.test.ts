// Requests are counted by a clock that nobody sets.
import { expect, it } from '@jest/globals'
import { countsInMemory } from '@/delivery/http/limits/memoryCounts'

const make = () => {
  let now = 0
  const store = countsInMemory(() => now)
  store.init?.({ windowMs: 60_000 } as never)
  const hit = async (name: string) => {
    const { totalHits, resetTime } = await store.increment(name)
    return [totalHits, Math.round((Number(resetTime) - Date.now()) / 1000)]
  }
  const pass = (ms: number) => {
    now += ms
  }
  return { store, hit, pass }
}

it('begins anew a minute after the first request of a name', async () => {
  const { hit, pass } = make()
  expect([await hit('a'), await hit('a'), await hit('b')]).toEqual([
    [1, 60],
    [2, 60],
    [1, 60],
  ])
  pass(59_000)
  expect(await hit('a')).toEqual([3, 1])
  pass(1_000)
  expect([await hit('a'), await hit('b')]).toEqual([
    [1, 60],
    [1, 60],
  ])
})

it('takes a request back, and all of a name', async () => {
  const { store, hit } = make()
  await hit('a')
  await store.decrement('a')
  expect(await hit('a')).toEqual([1, 60])
  await store.resetKey('a')
  expect(await hit('a')).toEqual([1, 60])
})
