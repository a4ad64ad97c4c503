import { expect, it } from '@jest/globals'
import { forbidOutsideWrites, insideTransaction } from '@/platform/database/insideTransaction'
import { SingleWriter } from '@/platform/database/singleWriter'
import { TransientDatabaseError } from '@/platform/database/transientErrors'

const longMs = 10_000

it('lets one in at a time, in the order in which they came', async () => {
  const writer = new SingleWriter()
  const events: string[] = []
  const write = async (name: string) => {
    const release = await writer.acquire(longMs)
    events.push(`${name} in`)
    await new Promise(setImmediate)
    events.push(`${name} out`)
    release()
  }
  await Promise.all(['a', 'b', 'c'].map(write))
  expect(events).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
})

it('tells who waits too long, and forgets them', async () => {
  const writer = new SingleWriter()
  const release = await writer.acquire(longMs)
  await expect(writer.acquire(5)).rejects.toBeInstanceOf(TransientDatabaseError)
  expect(writer.waiting).toBe(0)
  release()
  await expect(writer.acquire(5)).resolves.toBeInstanceOf(Function)
})

it('is not opened twice by a holder who releases twice', async () => {
  const writer = new SingleWriter()
  const first = await writer.acquire(longMs)
  first()
  await writer.acquire(longMs)
  first()
  await expect(writer.acquire(5)).rejects.toBeInstanceOf(TransientDatabaseError)
})

it('refuses a second transaction inside the first, and only there', async () => {
  let later: (() => void) | undefined
  await insideTransaction(async () => {
    expect(forbidOutsideWrites).toThrow('Pass `req`')
    await Promise.resolve()
    expect(forbidOutsideWrites).toThrow('Pass `req`')
    later = () => forbidOutsideWrites()
  })
  expect(forbidOutsideWrites).not.toThrow()
  expect(later).not.toThrow()
})
