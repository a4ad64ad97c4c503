// Accounts and keys: what is switched off stays off, and a key for /v1 opens nothing else.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { build } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

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
  expect((await person.post('/api/users/refresh-token')).status).toBe(403)
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
