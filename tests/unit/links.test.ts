// The tokens of links, and how long links work.
import { describe, expect, it } from '@jest/globals'
import { ContentError } from '@/platform/errors'
import { expiryOf } from '@/platform/links/expiry'
import { makeToken, readToken, signToken } from '@/platform/links/token'

const now = new Date('2026-03-01T00:00:00Z')
const later = new Date('2026-03-08T00:00:00Z')
const signing = { secret: 'secret', purpose: 'preview-link' } as const

describe('a token', () => {
  const token = makeToken(signing, later)

  it('is read by who has the secret, until it expires', () => {
    expect(readToken(signing, token, now)).toMatchObject({
      is: 'valid',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(readToken(signing, token, later).is).toBe('expired')
    expect(readToken({ ...signing, secret: 'another' }, token, now)).toEqual({ is: 'forged' })
  })

  it('is nothing for another purpose', () => {
    expect(readToken({ ...signing, purpose: 'review-link' }, token, now)).toEqual({ is: 'forged' })
  })

  it('is another each time', () => expect(makeToken(signing, later)).not.toBe(token))

  it('tells the name it was signed with', () => {
    const named = signToken(signing, 'a-name-in-the-clear', later)
    expect(readToken(signing, named, now)).toMatchObject({ is: 'valid', name: 'a-name-in-the-clear' })
  })

  it('cannot be changed', () => {
    const [name = '', expiry = '', signature = ''] = token.split('.')
    const forged = [
      `${name}.zzzzzz.${signature}`,
      `${name.slice(1)}.${expiry}.${signature}`,
      `${token}x`,
      token.slice(0, -1),
      `${signature}.${name}`,
      '',
      'a.b.c',
    ]
    expect(forged.map((one) => readToken(signing, one, now).is)).toEqual(forged.map(() => 'forged'))
  })
})

describe('a link', () => {
  it('works for a week, or as long as is asked within a month', () => {
    expect(expiryOf(undefined, now)).toEqual(later)
    expect(expiryOf(new Date('2026-03-31T00:00:00Z'), now)).toEqual(new Date('2026-03-31T00:00:00Z'))
  })

  it.each(['2026-03-31T00:00:01Z', '2026-03-01T00:00:00Z', '2020-01-01T00:00:00Z'])(
    'until %s is refused',
    (at) => expect(() => expiryOf(new Date(at), now)).toThrow(ContentError),
  )
})
