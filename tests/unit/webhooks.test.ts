// Webhooks without a network: what is told, how it is signed, when it is tried again, where it may go.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { knownEvent, wants } from '@/collections/webhooks/events'
import { newSecret } from '@/collections/webhooks/secrets'
import { changesOf } from '@/messaging/webhooks/health'
import { messageOf, type ToldEvent } from '@/messaging/webhooks/message'
import { outcomeOf, outcomeOfError } from '@/messaging/webhooks/outcome'
import { nextAttempt, readRetryAfter, retrySchedule } from '@/messaging/webhooks/schedule'
import { signedHeaders } from '@/messaging/webhooks/sign'
import { isRefusedHost, mayConnect, nothingAllowed, parseAllowList } from '@/platform/http/outgoing/addresses'
import { RefusedAddress } from '@/platform/http/outgoing/connect'
import { verifyWebhook } from '../helpers/verifyWebhook'

const now = new Date('2026-03-01T10:00:00.000Z')

describe('a signature', () => {
  it('is the one of the example in the standard', () => {
    const headers = signedHeaders(
      { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1_614_265_330_000), body: '{"test": 2432232314}' },
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    )
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    })
  })

  it('is verified with either of two secrets, and with no other', () => {
    const secrets = [newSecret(), newSecret()]
    fc.assert(
      fc.property(fc.json(), fc.uuid(), (body, id) => {
        const headers = signedHeaders({ id, at: new Date(), body }, secrets)
        for (const secret of secrets) verifyWebhook(secret, body, headers)
        expect(() => verifyWebhook(newSecret(), body, headers)).toThrow()
        expect(() => verifyWebhook(secrets[0] as string, `${body} `, headers)).toThrow()
      }),
      { numRuns: 50 },
    )
  })

  it('is made with 256 random bits', () => {
    const made = Array.from({ length: 20 }, newSecret)
    expect(new Set(made).size).toBe(20)
    for (const secret of made) {
      expect(secret.startsWith('whsec_')).toBe(true)
      expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32)
    }
  })
})

describe('the schedule', () => {
  it('is the one of the standard: ten attempts in 75 hours and a half', () => {
    const total = retrySchedule.reduce((sum, wait) => sum + wait, 0)
    expect(retrySchedule).toHaveLength(9)
    expect(total / 1000).toBe(75 * 3600 + 35 * 60 + 5)
    expect(nextAttempt({ attempts: 10, now, chance: 0 })).toBeUndefined()
  })

  it('spreads each wait by a tenth', () => {
    const waited = (chance: number) =>
      Number(nextAttempt({ attempts: 2, now, chance })?.getTime()) - now.getTime()
    expect([waited(0), waited(0.5), waited(1)]).toEqual([270_000, 300_000, 330_000])
  })

  it('waits as long as the receiver asks, not shorter than planned, not beyond the last attempt', () => {
    const retryAfter = new Date(now.getTime() + 3_600_000)
    expect(nextAttempt({ attempts: 1, now, chance: 0, retryAfter })).toEqual(retryAfter)
    expect(nextAttempt({ attempts: 4, now, chance: 0.5, retryAfter })?.getTime()).toBe(
      now.getTime() + 7_200_000,
    )
    expect(nextAttempt({ attempts: 10, now, chance: 0, retryAfter })).toBeUndefined()
  })

  it.each<[string | undefined, string | undefined]>([
    ['120', '2026-03-01T10:02:00.000Z'],
    ['Sun, 01 Mar 2026 11:00:00 GMT', '2026-03-01T11:00:00.000Z'],
    ['99999999', '2026-03-02T10:00:00.000Z'],
    ['Sun, 01 Mar 2020 11:00:00 GMT', undefined],
    ['0', undefined],
    ['-5', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads Retry-After: %s', (text, expected) => {
    expect(readRetryAfter(text, now)?.toISOString()).toBe(expected)
  })
})

describe('an answer', () => {
  const attempt = { attempts: 1, now, chance: 0.5, schedule: retrySchedule }
  const judge = (status: number, retryAfter?: string, attempts = 1) =>
    outcomeOf({ status, said: 'x', retryAfter }, { ...attempt, attempts })

  it.each([200, 201, 204, 299])('of %i is a delivery', (status) => {
    expect(judge(status).kind).toBe('delivered')
  })

  it.each([301, 302, 307, 308, 400, 404, 429, 500, 502, 504])('of %i is tried again', (status) => {
    expect(judge(status)).toEqual({ kind: 'again', at: new Date(now.getTime() + 5000), status, said: 'x' })
  })

  it('of 410 ends it', () => {
    expect(judge(410)).toEqual({ kind: 'failed', gone: true, status: 410, said: 'x' })
  })

  it('with Retry-After asks for quiet', () => {
    const quiet = new Date('2026-03-01T10:05:00.000Z')
    expect(judge(503, '300')).toMatchObject({ kind: 'again', at: quiet, pause: quiet })
  })

  it('after the last attempt is a failure', () => {
    expect(judge(500, undefined, 10)).toMatchObject({ kind: 'failed', gone: false })
  })

  it('that does not come is tried again; an address that is refused is not', () => {
    expect(outcomeOfError(new Error('read ECONNRESET'), attempt)).toMatchObject({
      kind: 'again',
      said: 'read ECONNRESET',
    })
    expect(outcomeOfError(new DOMException('aborted', 'TimeoutError'), attempt)).toMatchObject({
      kind: 'again',
    })
    expect(outcomeOfError(new RefusedAddress('db.intern'), attempt)).toMatchObject({
      kind: 'failed',
      gone: false,
    })
  })
})

describe('what is told', () => {
  it.each<[string[], string, boolean]>([
    [[], 'article.published', true],
    [[], 'review.requested', true],
    [[], 'comment.created', false],
    [[], 'task.opened', false],
    [['*.*'], 'comment.mentioned', false],
    [['article.published'], 'article.published', true],
    [['article.published'], 'article.unpublished', false],
    [['article.*'], 'article.takenDown', true],
    [['*.takenDown'], 'podcast-episode.takenDown', true],
    [['issue.*', 'review.requested'], 'article.published', false],
    [['article'], 'article.published', false],
  ])('to %j of %s: %s', (wanted, event, expected) => {
    expect(wants(wanted, event)).toBe(expected)
  })

  it('can be asked for by names that exist alone', () => {
    expect(
      ['article.published', 'issue.*', '*.takenDown', '*.*'].map((name) => knownEvent(name, {})),
    ).toEqual(Array(4).fill(undefined))
    for (const name of ['article', 'articles.published', 'comment.created', '*', 'article.*.x'])
      expect(knownEvent(name, {})).toBeDefined()
  })

  const event: ToldEvent & Record<string, unknown> = {
    event: 'article.published',
    type: 'articles',
    document: 'a1',
    at: now.toISOString(),
    data: { revision: 'r', title: 'Draft title', comment: 'Amal Real-Name' },
    actor: { id: 'u1', name: 'Editor' },
  }
  const publication = { number: 2, slug: 'a-slug', languages: ['en', 'fr'] }
  const siteUrl = 'https://cms.example.org'

  it('of a publication is where it is, and nothing else of the event', () => {
    expect(messageOf({ key: 'k', event, publication, siteUrl }).body).toEqual({
      type: 'article.published',
      timestamp: '2026-03-01T10:00:00.000Z',
      data: {
        collection: 'articles',
        id: 'a1',
        slug: 'a-slug',
        url: 'https://cms.example.org/v1/articles/a-slug',
        languages: ['en', 'fr'],
        number: 2,
      },
    })
  })

  it('of an issue names the edition', () => {
    const issue = {
      ...event,
      event: 'issue.published',
      type: 'issues' as const,
      data: { edition: 3, items: ['x'] },
    }
    expect(messageOf({ key: 'k', event: issue, publication, siteUrl }).body.data).toMatchObject({
      edition: 3,
    })
    expect(messageOf({ key: 'k', event: issue, publication, siteUrl }).body.data).not.toHaveProperty('items')
  })

  it.each([
    ['review.requested', {}, 'inReview'],
    ['review.approved', { complete: false }, 'inReview'],
    ['review.approved', { complete: true }, 'approved'],
    ['review.changesRequested', { comment: 'no' }, 'changesRequested'],
    ['review.recalled', {}, 'draft'],
  ])('of %s %j is the stage alone', (name, data, stage) => {
    const { body } = messageOf({ key: 'k', event: { ...event, event: name, data }, publication, siteUrl })
    expect(body.data).toEqual({ collection: 'articles', id: 'a1', stage })
  })

  it('has an id that depends on the event alone, without a full stop', () => {
    const ids = ['a.b:c', 'a.b:c', 'a.b:d'].map((key) => messageOf({ key, event, siteUrl }).id)
    expect(ids[0]).toBe(ids[1])
    expect(ids[0]).not.toBe(ids[2])
    expect(ids[0]).toMatch(/^msg_[0-9a-f]{32}$/)
  })
})

describe('an address', () => {
  it.each(['8.8.8.8', '93.184.215.14', '2606:4700::1111', '[2a00:1450:4001:82a::200e]', '::ffff:8.8.8.8'])(
    '%s is public',
    (address) => {
      expect(mayConnect('example.org', address)).toBe(true)
    },
  )

  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '100.100.100.200',
    '127.0.0.1',
    '127.8.8.8',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'nonsense',
    '',
  ])('%s is refused', (address) => {
    expect(mayConnect('example.org', address)).toBe(false)
  })

  it.each([
    'http://0x7f.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://127.1/',
    'http://[::ffff:7f00:1]/',
    'http://[::1]:8080/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://１２７.0.0.1/',
  ])('of %s is refused at once', (url) => {
    expect(isRefusedHost(new URL(url).hostname)).toBe(true)
  })

  it('can be allowed by name, address and network', () => {
    const allowed =
      parseAllowList(' hooks.intern, 10.1.0.0/16 ,fd12::/32,192.168.7.7,localhost') ?? nothingAllowed
    expect(mayConnect('Hooks.Intern', '10.9.9.9', allowed)).toBe(true)
    expect(mayConnect('evil.hooks.intern', '10.9.9.9', allowed)).toBe(false)
    expect(mayConnect('x', '10.1.200.3', allowed)).toBe(true)
    expect(mayConnect('x', '::ffff:10.1.200.3', allowed)).toBe(true)
    expect(mayConnect('x', '10.2.0.1', allowed)).toBe(false)
    expect(mayConnect('x', 'fd12:0:1::1', allowed)).toBe(true)
    expect(mayConnect('x', 'fd13::1', allowed)).toBe(false)
    expect(mayConnect('x', '192.168.7.7', allowed)).toBe(true)
    expect(isRefusedHost('localhost', allowed)).toBe(false)
  })

  it.each(['10.0.0.0/33', 'a b', 'http://x', '10.0.0.0/', '*', 'a,,-'])('list %s cannot be read', (text) => {
    expect(parseAllowList(text)).toBeUndefined()
  })
})

describe('a receiver', () => {
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const failed = { kind: 'failed', gone: false, said: 'x' } as const
  const again = { kind: 'again', at: now, said: 'x' } as const
  const delivered = { kind: 'delivered', said: 'x' } as const
  const off = { disabledReason: expect.any(String) }

  it.each([
    ['that fails first', null, again, { failingSince: now.toISOString() }],
    ['that fails on', hoursAgo(10), again, {}],
    ['that fails for long, with attempts to come', hoursAgo(100), again, {}],
    ['that loses a message soon', hoursAgo(10), failed, {}],
    ['that loses a message after days', hoursAgo(60), failed, off],
    ['that loses its first message', null, failed, { failingSince: now.toISOString() }],
    ['that is gone', null, { ...failed, gone: true }, off],
    ['that is well', null, delivered, {}],
    ['that is well again', hoursAgo(100), delivered, { failingSince: null }],
    ['that asks for quiet', hoursAgo(1), { ...again, pause: now }, { pausedUntil: now.toISOString() }],
  ])('%s', (_, failingSince, outcome, changes) => {
    expect(changesOf({ failingSince }, outcome, now)).toEqual(changes)
  })

  it('is waited for as long as a message is tried, whatever the jitter', () => {
    const hours = retrySchedule.reduce((sum, wait) => sum + wait * 0.9, 0) / 3_600_000
    expect(changesOf({ failingSince: hoursAgo(hours) }, failed, now)).toEqual(off)
  })
})
