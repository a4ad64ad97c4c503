// Those who are nobody here: the public, the key of a site, an account that was switched off, one without a role.
import { randomUUID } from 'node:crypto'
import { type Answer, type Newsroom, type Person, personWith } from '../helpers/newsroom'
import { password } from '../helpers/password'

export interface Outsider {
  name: string
  ask: (method: string, path: string, body?: unknown) => Promise<Answer>
}

export const outsiderNames = [
  'anonymous',
  'the key of a client',
  'an inactive user',
  'a user without a role',
] as const

export type OutsiderName = (typeof outsiderNames)[number]

export const findOutsiders = async (room: Newsroom): Promise<Record<OutsiderName, Outsider>> => {
  const admin = room.as('admin')
  const inactive = await hire(admin, room.url, 'inactive', ['admin'])
  // Beneath the hooks, which would end the session: the rules themselves are asked.
  await room.payload.db.updateOne({ collection: 'users', id: inactive.id, data: { active: false } })
  const roleless = await hire(admin, room.url, 'roleless', [])
  const apiKey = randomUUID()
  const client = await admin.post('/api/clients', { name: 'A site', enableAPIKey: true, apiKey })
  if (client.status !== 201) throw new Error(`No client was created: ${JSON.stringify(client.body)}`)
  const asking = (name: string, authorization: string | undefined): Outsider => ({
    name,
    ask: asker(room.url, authorization),
  })
  return {
    anonymous: asking('anonymous', undefined),
    'the key of a client': asking('the key of a client', `clients API-Key ${apiKey}`),
    'an inactive user': asking('an inactive user', `JWT ${inactive.token}`),
    'a user without a role': asking('a user without a role', `JWT ${roleless.token}`),
  }
}

const hire = async (admin: Person, url: string, name: string, roles: string[]): Promise<Person> => {
  const email = `${name}@example.org`
  const { body } = await admin.post('/api/users', { email, password, name, roles, active: true })
  const answer = await personWith(url, { id: '', token: '' }).post('/api/users/login', { email, password })
  if (answer.status !== 200) throw new Error(`${name} could not sign in: ${JSON.stringify(answer.body)}`)
  return personWith(url, { id: String(body.doc.id), token: String(answer.body.token) })
}

const asker =
  (url: string, authorization: string | undefined) =>
  async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(authorization ? { authorization } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: 'manual',
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: text.startsWith('{') ? JSON.parse(text) : { text },
    }
  }
