// A running newsroom to test through its real door: the whole server on a free port, one signed-in person a role.
import { createLocalReq, getFieldsToSign, jwtSign, type Payload } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { type Role, roles } from '@/access/roles'
import { startServer } from '@/server/startServer'
import { password } from './password'

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests find out
type Body = Record<string, any>

export interface Answer<T = Body> {
  status: number
  body: T
  headers: Headers
}

type Query = Record<string, string>

export interface Person {
  id: string
  token: string
  get: (path: string, query?: Query) => Promise<Answer>
  post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  patch: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  delete: (path: string) => Promise<Answer>
  /** One action of the workflow on a document. */
  act: (
    action: string,
    target: { type: string; id: string },
    more?: Record<string, unknown>,
  ) => Promise<Answer>
}

export interface Newsroom {
  url: string
  payload: Payload
  /** The person who holds this role; another one with `second`. */
  as: (role: Role) => Person
  second: (role: Role) => Promise<Person>
  anonymous: Person
  close: () => Promise<void>
}

/** Who is employed already, in a copy of another newsroom. */
export type Staff = Record<Role, Pick<Person, 'id' | 'token'>>

interface Options {
  staff?: Staff | undefined
  /** Whether what runs by the clock does; tests that do not look at it are left alone by it. */
  background?: boolean
}

export const startNewsroom = async ({ background = false, staff }: Options = {}): Promise<Newsroom> => {
  const server = await startServer({ admin: 'off', background, variables: { PORT: '0' } })
  const hire = (role: Role, name: string) => hirePerson(server.url, server.payload, role, name)
  const people = new Map<Role, Person>()
  if (!staff) await hire('admin', 'first')
  for (const role of roles)
    people.set(role, staff ? personWith(server.url, staff[role]) : await hire(role, role))
  let hired = 0
  return {
    url: server.url,
    payload: server.payload,
    as: (role) => {
      const person = people.get(role)
      if (!person) throw new Error(`Nobody holds the role ${role}.`)
      return person
    },
    second: (role) => hire(role, `${role}-${++hired}`),
    anonymous: personWith(server.url, { id: '', token: '' }),
    close: server.close,
  }
}

const hirePerson = async (url: string, payload: Payload, role: Role, name: string): Promise<Person> => {
  const email = `${name}@example.org`
  const user = await payload.create({
    collection: 'users',
    data: { email, password, name, roles: [role], active: true } as never,
    overrideAccess: true,
    context: { actor: 'system' },
  })
  return personWith(url, { id: String(user.id), token: await signIn(payload, user) })
}

/** As a login does, without hashing the password 600,000 times: seven people of a hundred newsrooms would take minutes. */
const signIn = async (payload: Payload, user: { id: string; email: string }): Promise<string> => {
  const collectionConfig = payload.collections.users.config
  const req = await createLocalReq({}, payload)
  const row = (await payload.db.findOne<never>({
    collection: 'users',
    where: { id: { equals: user.id } },
  })) as never
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user: row })
  const fieldsToSign = getFieldsToSign({
    collectionConfig,
    email: user.email,
    user: row,
    ...(sid ? { sid } : {}),
  })
  const { tokenExpiration } = collectionConfig.auth
  return (await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })).token
}

/** Speaks for an account by its token; without one, for the anonymous public. */
export const personWith = (url: string, { id, token }: { id: string; token: string }): Person => {
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      redirect: 'manual',
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: parse(text) }
  }
  return {
    id,
    token,
    get: (path, query) => ask('GET', query ? `${path}?${new URLSearchParams(query)}` : path),
    post: (path, body = {}, headers) => ask('POST', path, body, headers),
    patch: (path, body = {}, headers) => ask('PATCH', path, body, headers),
    delete: (path) => ask('DELETE', path),
    act: (action, { type, id: document }, more = {}) =>
      ask('POST', `/api/${type}/${document}/workflow`, { action, ...more }),
  }
}

const parse = (text: string): Body => {
  try {
    return JSON.parse(text)
  } catch {
    return { text }
  }
}
