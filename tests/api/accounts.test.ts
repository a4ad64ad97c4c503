// Accounts and keys: what is switched off stays off, and a key for /v1 opens nothing else.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { build } from '../helpers/build'
import { type Newsroom, type Person, personWith, startNewsroom } from '../helpers/newsroom'
import { password } from '../helpers/password'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

it('gives a key of a site no session', async () => {
  const apiKey = randomUUID()
  const client = await room
    .as('admin')
    .post('/api/clients', { name: 'Site', active: true, enableAPIKey: true, apiKey })
  expect(client.status).toBe(201)
  const headers = { authorization: `clients API-Key ${apiKey}` }
  const renewed = await room.anonymous.post('/api/clients/refresh-token', {}, headers)
  expect(renewed.status).toBe(404)
  expect(renewed.body.refreshedToken).toBeUndefined()
  expect((await room.anonymous.post('/api/articles', { title: 'x' }, headers)).status).toBe(403)
})

it('renews the session of staff, and of nobody who was switched off', async () => {
  const person = await room.second('editor')
  expect((await person.post('/api/users/refresh-token')).status).toBe(200)
  const off = await room.as('admin').patch(`/api/users/${person.id}`, { active: false })
  expect(off.status).toBe(200)
  expect((await person.post('/api/users/refresh-token')).status).toBe(401)
  expect((await person.get('/api/articles')).status).toBe(403)
})

it('shows the GraphQL schema to staff alone', async () => {
  const query = { query: '{ __schema { queryType { name } } }' }
  expect((await room.anonymous.post('/api/graphql', query)).status).toBe(401)
  expect((await room.as('editor').post('/api/graphql', query)).body.data.__schema.queryType.name).toBe(
    'Query',
  )
})

it('lets nobody but an administrator give roles', async () => {
  const editor = await room.second('editor')
  await editor.patch(`/api/users/${editor.id}`, { roles: ['editor', 'publisher', 'admin'] })
  const { body } = await room.as('admin').get(`/api/users/${editor.id}`)
  expect(body.roles).toEqual(['editor'])
})

it.each([
  ['مرحبا', /^mrhba$/],
  ['***', /^articles-[0-9a-f]{8}$/],
])('finds an address for the title “%s”, which has no Latin letter', async (title, slug) => {
  const article = await build(room.as('editor'), 'articles', { title })
  expect(article.doc.slug).toMatch(slug)
})

it('forgets a preference of the panel once, and says when there is none', async () => {
  const editor = room.as('editor')
  await editor.post('/api/payload-preferences/columns', { value: { title: true } })
  const answers = [
    await room.as('reviewer').delete('/api/payload-preferences/columns'),
    await editor.delete('/api/payload-preferences/columns'),
    await editor.delete('/api/payload-preferences/columns'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 200, 404])
})

describe('passwords', () => {
  const good = 'marmalade under the stairs'

  it.each([
    ['short', 'jg7fK2mxPq9', 'at least 12 characters'],
    ['long', 'jg7fK2mxPq9z'.repeat(11), 'at most 128 characters'],
    ['common', 'Password1234', 'easy to guess'],
    ['made of the name', 'editor editor 1', 'easy to guess'],
  ])(
    'refuses one that is %s, for new accounts, in place of another and after a mail',
    async (_, bad, why) => {
      const admin = room.as('admin')
      const person = await room.second('editor')
      const email = `${randomUUID()}@example.org`
      const made = { name: 'Editor', email, roles: ['editor'], password: bad }
      const token = await room.payload.forgotPassword({
        collection: 'users',
        data: { email: await emailOf(person) },
        disableEmail: true,
      })
      const answers = [
        await admin.post('/api/users', made),
        await admin.patch(`/api/users/${person.id}`, { password: bad, name: 'Editor' }),
        await room.anonymous.post('/api/users/reset-password', { token, password: bad }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
      for (const { body } of answers) expect(JSON.stringify(body)).toContain(why)
      expect((await room.anonymous.post('/api/users/reset-password', { token, password: good })).status).toBe(
        200,
      )
    },
  )

  it('says what is wrong in the language of the person', async () => {
    const answer = await room
      .as('admin')
      .patch(`/api/users/${room.as('editor').id}`, { password: 'Password1234' }, { cookie: 'payload-lng=nl' })
    expect(JSON.stringify(answer.body)).toContain('makkelijk te raden')
  })

  it('mails the token of a forgotten password, and stores its hash alone', async () => {
    const person = await room.second('reviewer')
    const email = await emailOf(person)
    const mails = jest.spyOn(room.payload.email, 'sendEmail')
    expect((await room.anonymous.post('/api/users/forgot-password', { email })).status).toBe(200)
    const [, token = ''] = /reset\/([0-9a-f]{40})/.exec(JSON.stringify(mails.mock.calls)) ?? []
    mails.mockRestore()
    expect(token).not.toBe('')
    const stored = await rowOf(person)
    expect(JSON.stringify(stored)).not.toContain(token)
    // Another change of the account in between.
    await person.patch(`/api/users/${person.id}`, { mail: 'daily' })
    const { resetPasswordToken } = await rowOf(person)
    expect(resetPasswordToken).toBe(stored.resetPasswordToken)
    const reset = (data: object) => room.anonymous.post('/api/users/reset-password', data)
    expect((await reset({ token: resetPasswordToken, password: good })).status).toBe(403)
    expect((await reset({ token, password: good })).status).toBe(200)
    expect((await reset({ token, password: `${good} again` })).status).toBe(403)
    const entered = await room.anonymous.post('/api/users/login', { email, password: good })
    expect(entered.status).toBe(200)
    // The sessions of before are over.
    expect((await person.get('/api/users/me')).body.user).toBeNull()
  })
})

describe('sessions', () => {
  const firefox = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }

  const signIn = async (person: Person, headers: Record<string, string> = {}): Promise<Person> => {
    const { body } = await room.anonymous.post(
      '/api/users/login',
      { email: await emailOf(person), password },
      headers,
    )
    return personWith(room.url, { id: person.id, token: body.token })
  }

  const isIn = async (person: Person) => (await person.get('/api/users/me')).body.user !== null

  it('are listed for their person, with the network and the browser, and end one by one or together', async () => {
    const first = await room.second('editor')
    const second = await signIn(first, firefox)
    const third = await signIn(first, { 'user-agent': 'curl/8.5.0' })
    const { body } = await second.get('/api/users/sessions')
    expect(body.docs).toMatchObject([
      { browser: 'curl', address: '127.0.0.0/24', current: false },
      { browser: 'Firefox, Linux', address: '127.0.0.0/24', current: true },
      { browser: null, address: null, current: false },
    ])
    expect(new Set(body.docs.map((session: object) => Object.keys(session).join()))).toEqual(
      new Set(['id,createdAt,expiresAt,address,browser,current']),
    )
    const stranger = room.as('editor')
    const address = `/api/users/sessions/${body.docs[0].id}`
    expect((await stranger.delete(address)).status).toBe(404)
    expect((await room.anonymous.delete(address)).status).toBe(401)
    expect((await room.anonymous.get('/api/users/sessions')).status).toBe(401)
    expect(await isIn(third)).toBe(true)
    expect((await second.delete(address)).status).toBe(204)
    expect(await Promise.all([first, second, third].map(isIn))).toEqual([true, true, false])
    expect((await second.delete('/api/users/sessions')).status).toBe(204)
    expect(await Promise.all([first, second].map(isIn))).toEqual([false, true])
  })

  it('all end but the one in which the password is changed', async () => {
    const first = await room.second('editor')
    const second = await signIn(first)
    const changed = { password: 'marmalade under the stairs' }
    expect((await first.patch(`/api/users/${first.id}`, changed)).status).toBe(200)
    expect(await Promise.all([first, second].map(isIn))).toEqual([true, false])
  })

  it('do not revive with an account that is switched on again', async () => {
    const person = await room.second('editor')
    const admin = room.as('admin')
    await admin.patch(`/api/users/${person.id}`, { active: false })
    await admin.patch(`/api/users/${person.id}`, { active: true })
    expect(await isIn(person)).toBe(false)
    expect(await isIn(await signIn(person))).toBe(true)
  })

  /** Does it after the account was read, and before the session is written. */
  const whileSigningIn = async (person: Person, act: () => Promise<unknown>) => {
    const email = await emailOf(person)
    const { findOne } = room.payload.db
    let isFirst = true
    const find = jest.spyOn(room.payload.db, 'findOne').mockImplementation(async (args) => {
      const row = await findOne.call(room.payload.db, args)
      if (isFirst && args.collection === 'users' && JSON.stringify(args.where).includes(email)) {
        isFirst = false
        await act()
      }
      return row as never
    })
    const answer = await room.anonymous.post('/api/users/login', { email, password })
    find.mockRestore()
    expect(isFirst).toBe(false)
    return answer
  }

  it('are refused to who is switched off while they sign in, and the switch stays', async () => {
    const person = await room.second('editor')
    const answer = await whileSigningIn(person, () =>
      room.as('admin').patch(`/api/users/${person.id}`, { active: false, roles: ['reviewer'] }),
    )
    expect(answer.status).toBe(403)
    expect(await rowOf(person)).toMatchObject({ active: false, roles: ['reviewer'], sessions: [] })
  })

  it('are refused to who signs in with the password that is being replaced', async () => {
    const person = await room.second('editor')
    const good = 'marmalade under the stairs'
    const answer = await whileSigningIn(person, () =>
      room.as('admin').patch(`/api/users/${person.id}`, { password: good }),
    )
    expect(answer.status).toBe(401)
    expect(await rowOf(person)).toMatchObject({ sessions: [] })
    const entered = await room.anonymous.post('/api/users/login', {
      email: await emailOf(person),
      password: good,
    })
    expect(entered.status).toBe(200)
  })
})

interface Row {
  email: string
  resetPasswordToken?: string
}

const rowOf = async ({ id }: Person): Promise<Row> => {
  const row = await room.payload.db.findOne<Row & { id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  if (!row) throw new Error('There is no such account.')
  return row
}

const emailOf = async (person: Person) => (await rowOf(person)).email
