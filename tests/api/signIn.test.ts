// Signing in by password: how often one may try, what a stranger learns, and the second factor.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { TOTP } from 'otpauth'
import { databaseAhead, setDatabaseAhead } from '@/platform/database/clock'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { password } from '../helpers/password'

let room: Newsroom
const usual = databaseAhead()

beforeAll(async () => {
  process.env.TRUST_PROXY = '1'
  room = await startNewsroom()
})

afterEach(() => void setDatabaseAhead(usual))

afterAll(async () => {
  delete process.env.TRUST_PROXY
  await room?.close()
})

/** The clock of the newsroom goes on. */
const wait = (seconds: number) => setDatabaseAhead(databaseAhead() + seconds * 1000)

let addresses = 0
/** Of somebody who was never here. */
const newAddress = () => `198.51.${100 + Math.floor(++addresses / 250)}.${addresses % 250}`

const signIn = (
  email: string,
  given: string,
  { from = newAddress(), code }: { from?: string; code?: string } = {},
) => room.anonymous.post('/api/users/login', { email, password: given, code }, { 'x-forwarded-for': from })

/** Fails so often that the next attempt has to wait for eight seconds: longer than a test is slow. */
const failOften = async (fail: () => Promise<unknown>) => {
  for (let time = 1; time <= 9; time += 1) {
    if (time > 5) wait(10)
    await fail()
  }
}

const emailOf = async (person: Person): Promise<string> =>
  (await room.as('admin').get(`/api/users/${person.id}`)).body.email

describe('attempts', () => {
  it('cost nothing at first, then more and more time', async () => {
    const email = await emailOf(await room.second('editor'))
    const from = newAddress()
    for (let time = 1; time <= 5; time += 1) expect((await signIn(email, 'wrong', { from })).status).toBe(401)
    // The first waits are of seconds, which a test may sleep through.
    for (let time = 1; time <= 4; time += 1) {
      expect((await signIn(email, 'wrong', { from })).status).toBe(401)
      wait(10)
    }
    for (const seconds of [16, 32, 64]) {
      expect((await signIn(email, 'wrong', { from })).status).toBe(401)
      const refused = await signIn(email, password, { from })
      expect(refused.status).toBe(429)
      expect(refused.body.code).toBe('limit')
      const left = Number(refused.headers.get('retry-after'))
      expect(left).toBeGreaterThan(seconds / 2)
      expect(left).toBeLessThanOrEqual(seconds)
      wait(left)
    }
    expect((await signIn(email, password, { from })).status).toBe(200)
    expect((await signIn(email, 'wrong', { from })).status).toBe(401)
  })

  it('of a stranger keep nobody out', async () => {
    const email = await emailOf(await room.second('editor'))
    const stranger = newAddress()
    await failOften(() => signIn(email, 'wrong', { from: stranger }))
    expect((await signIn(email, password, { from: stranger })).status).toBe(429)
    expect((await signIn(email, password)).status).toBe(200)
  })

  it('are counted for an address whatever names it tries, and good ones are taken back', async () => {
    const email = await emailOf(await room.second('editor'))
    const from = newAddress()
    for (let time = 1; time <= 60; time += 1)
      expect((await signIn(email, password, { from })).status).toBe(200)
    for (let time = 1; time <= 51; time += 1)
      expect((await signIn(`nobody-${time}@example.org`, password, { from })).status).toBe(401)
    expect((await signIn('another@example.org', 'wrong', { from })).status).toBe(429)
  }, 120_000)

  it('at the same moment pass one at a time', async () => {
    const email = await emailOf(await room.second('editor'))
    const from = newAddress()
    await failOften(() => signIn(email, 'wrong', { from }))
    wait(10)
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(email, 'wrong', { from })))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(19)
  })

  it('are forgotten after an hour', async () => {
    const from = newAddress()
    await failOften(() => signIn('nobody@example.org', password, { from }))
    wait(3700)
    expect((await signIn('nobody@example.org', password, { from })).status).toBe(401)
    expect((await signIn('nobody@example.org', password, { from })).status).toBe(401)
  })

  it('cannot come from an address that is only claimed', async () => {
    const body = { email: 'nobody@example.org', password }
    let claimed = 0
    const post = () => {
      const headers = { 'x-client-address': `203.0.113.${++claimed}`, 'x-forwarded-for': '203.0.113.77' }
      return room.anonymous.post('/api/users/login', body, headers)
    }
    await failOften(post)
    expect((await post()).status).toBe(429)
  })
})

describe('a stranger', () => {
  it('is answered alike for names that are there and that are not', async () => {
    const email = await emailOf(await room.second('editor'))
    const [known, unknown] = [await signIn(email, 'wrong'), await signIn('nobody@example.org', 'wrong')]
    expect(unknown.status).toBe(known.status)
    expect(unknown.body).toEqual(known.body)
  })

  it.each([{}, { email: 'a@example.org' }, { email: 1, password: {} }, { email: ['a'], password: ['b'] }])(
    'who sends %j is told what is missing',
    async (body) => {
      const answer = await room.anonymous.post('/api/users/login', body, { 'x-forwarded-for': newAddress() })
      expect(answer.status).toBe(400)
    },
  )

  it('finds no other door: GraphQL signs nobody in', async () => {
    const query = 'mutation { loginUser(email: "a@example.org", password: "b") { token } }'
    const { body } = await room.as('admin').post('/api/graphql', { query })
    expect(body.errors[0].message).toMatch(/loginUser/)
  })
})

const codeOf = (secret: string) => new TOTP({ secret }).generate({ timestamp: Date.now() + databaseAhead() })

const setUp = async (person: Person) => {
  const begun = await person.post('/api/users/second-factor', { password })
  const { secret } = begun.body
  const confirmed = await person.post('/api/users/second-factor/confirm', { code: codeOf(secret) })
  return { secret, begun, confirmed, recoveryCodes: confirmed.body.recoveryCodes as string[] }
}

describe('the second factor', () => {
  it('is asked for once it was confirmed', async () => {
    const person = await room.second('editor')
    const email = await emailOf(person)
    const { begun, confirmed, secret, recoveryCodes } = await setUp(person)
    expect(begun.body.address).toMatch(/^otpauth:\/\/totp\/Imprimatur:.*secret=/)
    expect(begun.body.picture).toMatch(/^data:image\/svg\+xml;base64,/)
    expect(confirmed.status).toBe(200)
    expect(new Set(recoveryCodes).size).toBe(10)
    expect((await person.get('/api/users/second-factor')).body).toMatchObject({ recoveryCodesLeft: 10 })

    const asked = await signIn(email, password)
    expect(asked.status).toBe(401)
    expect(asked.body.code).toBe('secondFactor')
    expect(asked.headers.get('set-cookie')).toBeNull()
    expect((await signIn(email, 'wrong', { code: codeOf(secret) })).body.code).toBe('signIn')
    expect((await signIn(email, password, { code: '000000' })).body.code).toBe('wrongCode')
    // The code that confirmed it was used.
    expect((await signIn(email, password, { code: codeOf(secret) })).body.code).toBe('wrongCode')
    wait(60)
    const code = codeOf(secret)
    const entered = await signIn(email, password, { code: `${code.slice(0, 3)} ${code.slice(3)}` })
    expect(entered.status).toBe(200)
    expect(entered.body.user.email).toBe(email)
    expect((await signIn(email, password, { code })).body.code).toBe('wrongCode')
  })

  it('can be a recovery code, each once', async () => {
    const person = await room.second('editor')
    const email = await emailOf(person)
    const [first = '', second = ''] = (await setUp(person)).recoveryCodes
    expect((await signIn(email, password, { code: first.toUpperCase().replace('-', ' ') })).status).toBe(200)
    expect((await signIn(email, password, { code: first })).body.code).toBe('wrongCode')
    expect((await signIn(email, password, { code: second })).status).toBe(200)
    expect((await person.get('/api/users/second-factor')).body.recoveryCodesLeft).toBe(8)
  })

  it('cannot be guessed: wrong codes are attempts', async () => {
    const person = await room.second('editor')
    const email = await emailOf(person)
    await setUp(person)
    const from = newAddress()
    await failOften(() => signIn(email, password, { from, code: '000000' }))
    expect((await signIn(email, password, { from, code: '000009' })).status).toBe(429)
  })

  it('is switched off with both, or by an administrator with their own password', async () => {
    const person = await room.second('editor')
    const email = await emailOf(person)
    const { recoveryCodes } = await setUp(person)
    const own = '/api/users/second-factor/remove'
    const code = recoveryCodes[0]
    expect((await room.anonymous.post(own, { password, code })).status).toBe(401)
    expect((await person.post(own, { password: 'wrong', code })).status).toBe(401)
    expect((await person.post(own, { password, code: '000000' })).status).toBe(401)
    expect((await signIn(email, password)).body.code).toBe('secondFactor')
    expect((await person.post(own, { password, code })).status).toBe(200)
    expect((await signIn(email, password)).status).toBe(200)

    await setUp(person)
    const others = `/api/users/${person.id}/second-factor/remove`
    expect((await room.as('editor').post(others, { password })).status).toBe(403)
    expect((await room.as('admin').post(others, { password: 'wrong' })).status).toBe(401)
    expect((await room.as('admin').post(others, { password })).status).toBe(200)
    expect((await signIn(email, password)).status).toBe(200)
  })

  it('is begun with the password, and not twice', async () => {
    const person = await room.second('editor')
    expect((await person.post('/api/users/second-factor', { password: 'wrong' })).status).toBe(401)
    await setUp(person)
    expect((await person.post('/api/users/second-factor', { password })).status).toBe(409)
  })

  it('is set up before one comes in, where the policy wants it', async () => {
    const person = await room.second('publisher')
    const email = await emailOf(person)
    await room.as('admin').post('/api/globals/editorial-policy', { secondFactor: ['publisher'] })
    try {
      const { body } = await signIn(email, password)
      expect(body.code).toBe('secondFactorMissing')
      expect((await signIn(await emailOf(room.as('editor')), password)).status).toBe(200)
      const { ticket } = body
      const forged = await room.anonymous.post('/api/users/second-factor', { ticket: `${ticket}x` })
      expect(forged.status).toBe(401)
      const begun = await room.anonymous.post('/api/users/second-factor', { ticket })
      const code = codeOf(begun.body.secret)
      const wrong = await room.anonymous.post('/api/users/second-factor/confirm', { ticket, code: '000000' })
      expect(wrong.headers.get('set-cookie')).toBeNull()
      const done = await room.anonymous.post('/api/users/second-factor/confirm', { ticket, code })
      expect(done.status).toBe(200)
      const cookie = done.headers.get('set-cookie')?.split(';')[0] ?? ''
      const me = await fetch(`${room.url}/api/users/me`, { headers: { cookie, origin: room.url } })
      expect(((await me.json()) as { user: { email: string } }).user.email).toBe(email)
      // A ticket sets up one, and opens nothing that is set up.
      expect((await room.anonymous.post('/api/users/second-factor', { ticket })).status).toBe(409)
      const both = { password, code: done.body.recoveryCodes[0] }
      const off = await room.anonymous.post('/api/users/second-factor/remove', both, {
        cookie,
        origin: room.url,
      })
      expect(off.status).toBe(403)
    } finally {
      await room.as('admin').post('/api/globals/editorial-policy', { secondFactor: [] })
    }
  })

  it('is not passed by a new password from a mail', async () => {
    const person = await room.second('editor')
    const email = await emailOf(person)
    await setUp(person)
    const token = await room.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    })
    const reset = await room.anonymous.post('/api/users/reset-password', {
      token,
      password: 'other words in a row',
    })
    expect(reset.status).toBe(200)
    expect(reset.body.token).toBeUndefined()
    expect(reset.headers.get('set-cookie')).toBeNull()
    expect((await signIn(email, 'other words in a row')).body.code).toBe('secondFactor')
    expect((await person.get('/api/articles')).status).toBe(403)
  })

  it('is told to nobody', async () => {
    const { secret } = await setUp(await room.second('editor'))
    for (const path of ['/api/second-factors', '/api/users?depth=2', '/api/users/me']) {
      const { status, body } = await room.as('admin').get(path)
      expect(JSON.stringify(body)).not.toContain(secret)
      if (path.startsWith('/api/second')) expect(status).toBe(403)
    }
    const row = await room.payload.db.find({ collection: 'second-factors', limit: 100 })
    expect(JSON.stringify(row.docs)).not.toContain(secret)
  })
})
