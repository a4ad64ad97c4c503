import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { KeyedMutex } from '@/platform/keyedMutex'

it('lets one in at a time for each key, in the order in which they came', async () => {
  const mutex = new KeyedMutex()
  const events: string[] = []
  const work = async (key: string, name: string) => {
    const release = await mutex.acquire(key)
    events.push(`${name} in`)
    await sleep(5)
    events.push(`${name} out`)
    release()
  }
  await Promise.all([work('x', 'a'), work('x', 'b'), work('y', 'c')])
  await work('x', 'd')
  expect(events.filter((event) => !event.startsWith('c'))).toEqual(
    ['a', 'b', 'd'].flatMap((name) => [`${name} in`, `${name} out`]),
  )
  expect(events.indexOf('c in')).toBeLessThan(events.indexOf('a out'))
})
