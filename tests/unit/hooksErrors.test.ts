// What a person is answered when something is wrong: a stable code, a sentence, and nothing of the inside.
import { describe, expect, it } from '@jest/globals'
import { APIError, Forbidden, ValidationError } from 'payload'
import { answerErrors } from '@/hooks/answerErrors'
import * as errors from '@/platform/errors'
import { loggingLevels } from '@/platform/log/loggingLevels'

const answered = (error: unknown, given: Record<string, unknown> = {}) =>
  answerErrors({ error, ...given } as never) as Record<string, unknown> | undefined

const bodyOf = (error: unknown, result?: unknown) =>
  (answered(error, { result }) as { status: number; response: Record<string, unknown> }).response

const named = (name: string, message = 'inside', more = {}) =>
  Object.assign(new Error(message), { name, ...more })

describe('an error of ours', () => {
  it.each([
    [new errors.ContentError('x'), 400, 'content'],
    [new errors.SignInError(), 401, 'signIn'],
    [new errors.PersonError('x'), 403, 'person'],
    [new errors.MissingError(), 404, 'missing'],
    [new errors.StateError('x'), 409, 'state'],
    [new errors.StaleError('r'), 412, 'stale'],
    [new errors.LimitError('x'), 429, 'limit'],
    [new errors.UpstreamError('x'), 502, 'upstream'],
    [new errors.SetupError('x'), 503, 'setup'],
  ])('%s is answered with %i and “%s”', (error, status, code) => {
    expect(answered(error)).toMatchObject({
      status,
      response: { code, errors: [{ code, message: error.message }] },
    })
  })

  it('tells what it knows beside', () => {
    const issues = [{ path: 'title', code: 'required', message: 'x', severity: 'error' as const }]
    expect(bodyOf(new errors.ContentError('x', issues))).toMatchObject({ issues })
    expect(bodyOf(new errors.StateError('x', { stage: 'draft', revision: 'r' }))).toMatchObject({
      stage: 'draft',
      revision: 'r',
    })
  })

  it('is told of each fault that Payload lists', () => {
    const result = { errors: [{ name: 'a', data: 1 }, { name: 'b' }] }
    expect(bodyOf(new errors.PersonError('No'), result).errors).toEqual([
      { name: 'a', data: 1, code: 'person', message: 'No' },
      { name: 'b', code: 'person', message: 'No' },
    ])
  })

  it('is told in the extensions of GraphQL', () => {
    const graphqlResult = { message: 'old', locations: [1], extensions: { name: 'x' } }
    expect(answered(new errors.PersonError('No'), { graphqlResult })).toEqual({
      graphqlResult: {
        message: 'No',
        locations: [1],
        extensions: { name: 'x', code: 'person', statusCode: 403 },
      },
    })
  })
})

describe('an error of others', () => {
  it.each([
    [new APIError('x', 404), 404, 'missing'],
    [new Forbidden(), 403, 'person'],
    [new ValidationError({ collection: 'articles', errors: [] }), 400, 'content'],
    [new APIError('x', 401), 401, 'signIn'],
    [new APIError('x', 409), 409, 'state'],
    [new APIError('x', 412), 412, 'stale'],
    [new APIError('x', 413), 413, 'tooLarge'],
    [new APIError('x', 423), 423, 'locked'],
    [new APIError('x', 429), 429, 'tooMany'],
    [new APIError('x', 418), 418, 'error'],
  ])('%s is answered with %i and “%s”', (error, status, code) => {
    expect(answered(error)).toMatchObject({ status, response: { code } })
  })

  it.each([[new Error('inside')], [new APIError('inside', 500)], [named('Error', 'x', { status: 503 })]])(
    'is left to Payload where it is a fault of the server: %s',
    (error) => expect(answered(error)).toBeUndefined(),
  )

  it.each([
    named('CastError'),
    named('BSONError'),
    named('RangeError', 'Invalid time value'),
    named('Error', 'x', { cause: 'undefined cannot be passed as argument to the database' }),
  ])('is a bad value of a query: %s', (error) => {
    expect(answered(error)).toMatchObject({ status: 400, response: { code: 'content' } })
    expect(JSON.stringify(answered(error))).not.toContain('inside')
  })

  it('is no bad value when it only looks like one', () => {
    expect(answered(named('RangeError', 'Maximum call stack size exceeded'))).toBeUndefined()
  })

  it.each([{ code: 112 }, { code: 'SQLITE_BUSY' }, { errorLabels: ['TransientTransactionError'] }])(
    'passes by itself: %j',
    (more) => {
      expect(answered(named('MongoServerError', 'inside', more))).toMatchObject({
        status: 503,
        response: { code: 'transient' },
      })
    },
  )
})

it('logs refusals without alarm', () => {
  const ours = [
    'ContentError',
    'SignInError',
    'PersonError',
    'MissingError',
    'StateError',
    'StaleError',
    'LimitError',
    'SecondFactorError',
  ]
  const payloads = [
    'ValidationError',
    'Forbidden',
    'NotFound',
    'UnauthorizedError',
    'QueryError',
    'AuthenticationError',
    'LockedAuth',
    'Locked',
    'FileUploadError',
    'MissingFile',
  ]
  const refusals = Object.fromEntries([...ours, ...payloads].map((name) => [name, 'info']))
  expect(loggingLevels).toEqual({ ...refusals, SlowError: 'warn', UnavailableError: 'warn' })
})
