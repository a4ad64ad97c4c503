// The clock that processes share, and moments that never run backwards.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { currentTime, databaseAhead, momentAfter, setDatabaseAhead } from '@/platform/database/clock'
import { followMongodbClock } from '@/platform/database/mongodbClock'
import { warningsOf } from '@/server/checkClock'

const now = new Date('2026-03-01T10:00:00.000Z')

/** They ask for the time of this machine: for its files, its people and its own measurements. */
const otherwise = [
  'src/admin/',
  'src/platform/database/clock.ts',
  'src/platform/database/mongodbClock.ts',
  'src/delivery/http/rateLimit/memoryCounts.ts',
  'src/server/panel/',
  'src/server/runProcess.ts',
]

it('Nobody asks for the time past the clock that all share', () => {
  const asking = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join('src', name))
    .filter((file) => /\.tsx?$/.test(file) && !otherwise.some((start) => file.startsWith(start)))
    .filter((file) => /\bnew Date\(\)|\bDate\.now\(/.test(readFileSync(file, 'utf8')))
  expect(asking).toEqual([])
})

describe('The moment after', () => {
  it.each([
    ['nothing', undefined, '2026-03-01T10:00:00.000Z'],
    ['no date', null, '2026-03-01T10:00:00.000Z'],
    ['long ago', '2020-01-01T00:00:00.000Z', '2026-03-01T10:00:00.000Z'],
    ['a moment ago', '2026-03-01T09:59:59.999Z', '2026-03-01T10:00:00.000Z'],
    ['this moment', '2026-03-01T10:00:00.000Z', '2026-03-01T10:00:00.001Z'],
    ['three seconds ahead', '2026-03-01T10:00:03.000Z', '2026-03-01T10:00:03.001Z'],
    ['hours ahead', new Date('2026-03-01T15:00:00.999Z'), '2026-03-01T15:00:01.000Z'],
    ['an offset', '2026-03-01T12:00:00.000+02:00', '2026-03-01T10:00:00.001Z'],
  ])('%s', (_, last, moment) => {
    expect(momentAfter(last, now)).toBe(moment)
  })
})

describe('A start', () => {
  const minute = 60_000
  it.each<[string, number, Date | undefined, string[]]>([
    ['a new database', 0, undefined, []],
    ['clocks that agree', 400, new Date(now.getTime() - minute), []],
    ['a change that just happened', 0, now, []],
    ['a slow clock', 3_000, undefined, ['3 s behind']],
    ['a fast clock', -3_000, undefined, ['3 s ahead of']],
    ['a clock an hour off', -60 * minute, undefined, ['60 minutes ahead of']],
    ['a clock years off', 3 * 365 * 24 * 60 * minute, undefined, ['1095 days behind']],
    ['a change of tomorrow', 0, new Date(now.getTime() + 24 * 60 * minute), ['24 hours after now']],
    ['both', 90_000, new Date(now.getTime() + 90_000), ['90 s behind', '90 s after now']],
  ])('with %s says what is wrong', (_, ahead, last, words) => {
    expect(warningsOf({ ahead, now, last })).toEqual(words.map((some) => expect.stringContaining(some)))
  })
})

describe('The clock of MongoDB', () => {
  afterEach(() => {
    jest.restoreAllMocks()
    setDatabaseAhead(0)
  })

  /** Answers with a clock that is so many ms ahead of ours. */
  const asking = (ahead: () => number) => ({
    db: () => ({ command: async () => ({ localTime: new Date(Date.now() + ahead()) }) }),
  })

  it('is the one that counts', async () => {
    const unfollow = await followMongodbClock(
      asking(() => 3_600_000),
      () => undefined,
    )
    unfollow()
    expect(Math.abs(databaseAhead() - 3_600_000)).toBeLessThan(100)
    expect(Math.abs(currentTime().getTime() - Date.now() - 3_600_000)).toBeLessThan(100)
  })

  it('is followed, and a leap is told once', async () => {
    const timer = jest.spyOn(globalThis, 'setInterval')
    const end = jest.spyOn(globalThis, 'clearInterval')
    let ahead = 0
    const leaps: number[] = []
    const unfollow = await followMongodbClock(
      asking(() => ahead),
      (ms) => leaps.push(Math.round(ms / 1000)),
    )
    const lookAgain = async () => {
      for (const [look] of timer.mock.calls) look()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await lookAgain()
    expect(leaps).toEqual([])
    ahead = -5_000
    await lookAgain()
    await lookAgain()
    expect(leaps).toEqual([-5])
    expect(Math.round(databaseAhead() / 1000)).toBe(-5)
    unfollow()
    expect(end.mock.calls.map(([ended]) => ended)).toEqual(timer.mock.results.map(({ value }) => value))
  })

  it('is taken from the quickest of some answers', async () => {
    const clock = [0, 400, 400, 2_400, 2_400, 2_420]
    const command = jest.fn(async () => ({ localTime: new Date(70_000) }))
    jest.spyOn(performance, 'now').mockImplementation(() => clock.shift() ?? 0)
    jest.spyOn(Date, 'now').mockReturnValue(10_000)
    const unfollow = await followMongodbClock({ db: () => ({ command }) }, () => undefined)
    unfollow()
    expect(command).toHaveBeenCalledTimes(3)
    expect(databaseAhead()).toBe(60_000 - 10)
  })

  it('is ours where the database does not tell it', async () => {
    const unfollow = await followMongodbClock({ db: () => ({ command: async () => ({}) }) }, () => undefined)
    unfollow()
    expect(databaseAhead()).toBe(0)
  })
})
