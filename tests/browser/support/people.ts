// People with accounts, made and spoken for over HTTP.
import type { Role } from '@/access/roles'

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests find out
type Body = Record<string, any>

export interface Person {
  name: string
  email: string
  token: string
  post: (path: string, body: unknown) => Promise<Body>
  patch: (path: string, body: unknown) => Promise<Body>
  get: (path: string) => Promise<Body>
}

export const password = 'correct horse battery staple'

/** The first account, through the door that closes behind it. */
export const foundNewsroom = async (url: string): Promise<Person> => {
  const admin = { name: 'Ada Admin', email: 'ada@example.org' }
  await ask(url, 'POST', '/api/users/first-register', { ...admin, password })
  return signIn(url, admin)
}

export const hire = async (url: string, admin: Person, name: string, ...roles: Role[]): Promise<Person> => {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`
  await admin.post('/api/users', { name, email, password, roles, active: true })
  return signIn(url, { name, email })
}

const signIn = async (url: string, { name, email }: { name: string; email: string }): Promise<Person> => {
  const { token } = await ask(url, 'POST', '/api/users/login', { email, password })
  return {
    name,
    email,
    token,
    post: (path, body) => ask(url, 'POST', path, body, token),
    patch: (path, body) => ask(url, 'PATCH', path, body, token),
    get: (path) => ask(url, 'GET', path, undefined, token),
  }
}

const ask = async (
  url: string,
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<Body> => {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer}`)
  return JSON.parse(answer)
}
