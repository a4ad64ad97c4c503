// Keys of sites and mailers: who they are on /v1, that they change no answer, and that they open nothing else.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build, makeLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom
let path: string

beforeAll(async () => {
  room = await startNewsroom()
  const article = await build(room.as('editor'), 'articles', { title: 'For all' })
  await makeLive(room, article)
  path = `/v1/articles/${article.doc.slug}`
})

afterAll(() => room?.close())

const makeClient = async (data: Record<string, unknown> = {}) => {
  const apiKey = randomUUID()
  const { status, body } = await room
    .as('admin')
    .post('/api/clients', { name: 'A site', enableAPIKey: true, apiKey, ...data })
  return { status, body, apiKey, id: String(body.doc?.id) }
}

const ask = (authorization: string, address = path) =>
  fetch(room.url + address, { headers: { authorization } })

const statusWith = async (key: string) => (await ask(`clients API-Key ${key}`)).status

describe('a key', () => {
  it('is taken in Payload’s form and as a bearer token, and changes nothing of the answer', async () => {
    const { apiKey } = await makeClient()
    const open = await fetch(room.url + path)
    const text = await open.text()
    for (const authorization of [`clients API-Key ${apiKey}`, `Bearer ${apiKey}`, `bearer ${apiKey}`]) {
      const answer = await ask(authorization)
      expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([
        200,
        open.headers.get('etag'),
        text,
      ])
    }
  })

  it('that nobody has is a 401 that no cache keeps, for what is cached too', async () => {
    await fetch(room.url + path)
    const answer = await ask(`Bearer ${randomUUID()}`)
    expect([
      answer.status,
      answer.headers.get('cache-control'),
      answer.headers.get('www-authenticate'),
    ]).toEqual([401, 'no-store', 'Bearer'])
    expect(await answer.json()).toMatchObject({ type: '/v1/docs#unknown-key', detail: /active client/ })
    expect((await fetch(room.url + path)).status).toBe(200)
  })

  it.each<[string, Record<string, unknown>]>([
    ['is switched off', { active: false }],
    ['lost its key', { enableAPIKey: false }],
    ['has another key', { apiKey: 'another key of its own'.replaceAll(' ', '-') }],
  ])('stops working at once when its client %s', async (_name, change) => {
    const { id, apiKey } = await makeClient()
    expect(await statusWith(apiKey)).toBe(200)
    expect((await room.as('admin').patch(`/api/clients/${id}`, change)).status).toBe(200)
    expect(await statusWith(apiKey)).toBe(401)
  })

  it('stops working at once when its client is deleted', async () => {
    const { id, apiKey } = await makeClient()
    expect(await statusWith(apiKey)).toBe(200)
    await room.as('admin').delete(`/api/clients/${id}`)
    expect(await statusWith(apiKey)).toBe(401)
  })

  it.each(['x', 'nineteen-characters', 'a key with spaces in the middle', 'schlüssel-schlüssel-schlüssel'])(
    'such as “%s” is refused',
    async (apiKey) => {
      const { status, body } = await makeClient({ apiKey })
      expect([status, body.errors[0].data.issues[0].path]).toEqual([400, 'apiKey'])
    },
  )

  it('is never told again', async () => {
    const { id, apiKey, body } = await makeClient()
    const read = await room.as('admin').get(`/api/clients/${id}`)
    expect(JSON.stringify([body, read.body])).not.toContain(apiKey)
  })

  it.each(['/api/articles', '/api/clients', '/api/users', '/api/publications', '/api/globals/site'])(
    'opens nothing at %s',
    async (address) => {
      const { apiKey } = await makeClient()
      expect((await ask(`clients API-Key ${apiKey}`, address)).status).toBe(403)
    },
  )
})

it('takes the credentials of other places for none', async () => {
  const answers = [await ask('Basic YTpi'), await ask('JWT x.y.z'), await ask('users API-Key x')]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
})
