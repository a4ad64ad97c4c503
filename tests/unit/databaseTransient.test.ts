import { describe, expect, it } from '@jest/globals'
import { pauseBefore, retryTransient } from '@/platform/database/retryTransient'
import { isTransient, isUnknownCommit, TransientDatabaseError } from '@/platform/database/transientErrors'

const failure = (more: Record<string, unknown>) => Object.assign(new Error('failed'), more)
const conflict = () => failure({ code: 112 })

describe('isTransient', () => {
  it.each([
    ['the label', failure({ errorLabels: ['TransientTransactionError'] })],
    [
      'the label behind a method',
      failure({ hasErrorLabel: (label: string) => label === 'TransientTransactionError' }),
    ],
    ['WriteConflict', conflict()],
    ['NoSuchTransaction', failure({ code: 251 })],
    ['LockTimeout', failure({ code: 24 })],
    ['WriteConflict by its text', new Error('Caused by :: WriteConflict error: please retry')],
    ['a cause', new Error('wrapped', { cause: conflict() })],
    ['a cause of a cause', new Error('a', { cause: new Error('b', { cause: conflict() }) })],
    ['one of many', new AggregateError([new Error('other'), conflict()])],
    ['a busy SQLite', failure({ code: 'SQLITE_BUSY_SNAPSHOT' })],
  ])('is true for %s', (_name, error) => {
    expect(isTransient(error)).toBe(true)
  })

  it.each([
    ['a plain error', new Error('no')],
    ['a duplicate key', failure({ code: 11000 })],
    ['a unique SQLite column', failure({ code: 'SQLITE_CONSTRAINT_UNIQUE' })],
    ['a commit of unknown outcome', failure({ code: 251, errorLabels: ['UnknownTransactionCommitResult'] })],
    ['what was already repeated', new TransientDatabaseError('busy', conflict())],
    ['a string', 'WriteConflict'],
    ['nothing', undefined],
  ])('is false for %s', (_name, error) => {
    expect(isTransient(error)).toBe(false)
  })

  it('ends on an error that is its own cause', () => {
    const error = new Error('round')
    error.cause = error
    expect(isTransient(error)).toBe(false)
  })
})

it('knows a commit whose answer was lost', () => {
  expect(isUnknownCommit(failure({ errorLabels: ['UnknownTransactionCommitResult'] }))).toBe(true)
  expect(isUnknownCommit(conflict())).toBe(false)
})

it('answers 503 when the database stays busy', () => {
  expect(new TransientDatabaseError()).toMatchObject({ status: 503, data: { code: 'busy' } })
})

describe('retryTransient', () => {
  it('repeats until it succeeds', async () => {
    const attempts: number[] = []
    const result = await retryTransient(async (number) => {
      attempts.push(number)
      if (number < 4) throw conflict()
      return 'stored'
    })
    expect(result).toBe('stored')
    expect(attempts).toEqual([1, 2, 3, 4])
  })

  it('throws any other error at once, as it came', async () => {
    const error = new Error('no')
    let attempts = 0
    const work = retryTransient(async () => {
      attempts += 1
      throw error
    })
    await expect(work).rejects.toBe(error)
    expect(attempts).toBe(1)
  })

  it('gives up after the attempts, keeping the cause', async () => {
    let attempts = 0
    const error = conflict()
    const work = retryTransient(
      async () => {
        attempts += 1
        throw error
      },
      { attempts: 3, withinMs: 10_000 },
    )
    await expect(work).rejects.toMatchObject({ status: 503, cause: error })
    expect(attempts).toBe(3)
  })

  it('gives up after the time', async () => {
    const work = retryTransient(() => Promise.reject(conflict()), { attempts: 100, withinMs: 0 })
    await expect(work).rejects.toBeInstanceOf(TransientDatabaseError)
  })

  it('repeats one piece of work at a time', async () => {
    let running = 0
    let most = 0
    const work = () =>
      retryTransient(async (number) => {
        if (number === 1) throw conflict()
        running += 1
        most = Math.max(most, running)
        await new Promise(setImmediate)
        running -= 1
      })
    await Promise.all(Array.from({ length: 20 }, work))
    expect(most).toBe(1)
  })
})

it.each([
  [2, 10],
  [3, 20],
  [7, 320],
  [12, 500],
])('waits at most %s → %s ms', (attempt, most) => {
  expect(pauseBefore(attempt, () => 1)).toBe(most)
  expect(pauseBefore(attempt, () => 0)).toBe(0)
})
