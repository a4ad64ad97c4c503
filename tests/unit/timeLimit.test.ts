// How long a query may take: asked from inside of it, and unknown outside.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { isCut, isOverdue, refuseLate, timeLeft, withinSeconds } from '@/platform/database/timeLimit'

const late = (seconds: number) =>
  withinSeconds(seconds, async () => {
    await nextTurn()
    refuseLate()
  })

describe('the time of a query', () => {
  it('is not limited by itself', () => {
    expect(timeLeft()).toBeUndefined()
    expect(() => refuseLate()).not.toThrow()
  })

  it('is over once it has passed, also after a turn', async () => {
    await expect(late(0)).rejects.toMatchObject({
      status: 503,
      message: expect.stringContaining('0 seconds'),
    })
    await expect(late(60)).resolves.toBeUndefined()
    await expect(late(1 / 1_000_000)).rejects.toThrow('stopped')
  })

  it('is told as a whole number of milliseconds, while there is any', async () => {
    expect(await withinSeconds(0, timeLeft)).toBeUndefined()
    const left = (await withinSeconds(60, timeLeft)) ?? 0
    expect(Number.isInteger(left) && left > 1 && left <= 60_000).toBe(true)
  })

  it('lets no answer out that is not whole', async () => {
    await expect(withinSeconds(0, () => isCut())).rejects.toMatchObject({ status: 503 })
    await expect(withinSeconds(60, () => isCut())).resolves.toBe(false)
    expect(isCut()).toBe(false)
  })

  it('of one does not count for another', async () => {
    const results = await Promise.allSettled([late(0), late(60), late(0)])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected'])
  })

  it.each([
    [{ code: 50 }, true],
    [{ code: 112 }, false],
    [new Error('x'), false],
    [null, false],
  ])('is what MongoDB’s error is about, or not: %j', (error, expected) => {
    expect(isOverdue(error)).toBe(expected)
  })
})
