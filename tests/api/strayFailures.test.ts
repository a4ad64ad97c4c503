// A failure that nobody waited for ends no server: it is told in the log.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { personWith } from '../helpers/newsroom'
import { password } from '../helpers/password'
import { type ServerProcess, startProcess } from '../helpers/process'

let server: ServerProcess

beforeAll(async () => {
  server = await startProcess()
})

afterAll(() => server?.stop())

it('such as a refused question about what a picture’s consents say', async () => {
  const account = { email: 'admin@example.org', password, name: 'admin' }
  const { body } = await personWith(server.url, { id: '', token: '' }).post(
    '/api/users/first-register',
    account,
  )
  const admin = personWith(server.url, { id: body.user.id, token: body.token })
  const editor = { email: 'editor@example.org', password, name: 'editor', roles: ['editor'], active: true }
  await admin.post('/api/users', editor)
  const login = await personWith(server.url, { id: '', token: '' }).post('/api/users/login', editor)
  const person = personWith(server.url, { id: login.body.user.id, token: login.body.token })
  const asked = await person.get('/api/articles?draft=true&where[leadImage.consents.subject][contains]=a')
  expect(asked.status).toBe(400)
  expect((await person.get('/api/articles')).status).toBe(200)
  expect(server.said()).toContain('nobody waited for')
})
