// The rows of the access matrix: everyone who may knock, by each of the three doors.
import type { Payload } from 'payload'
import type { Newsroom, Person } from '../../helpers/newsroom'
import { findOutsiders, type Outsider } from '../outsiders'

export const rows = [
  'anonymous',
  'client',
  'inactive',
  'roleless',
  'contributorOwn',
  'contributorOther',
  'editor',
  'reviewer',
  'protection',
  'publisher',
  'admin',
  'system',
] as const

export type Row = (typeof rows)[number]

export type Door = 'REST' | 'GraphQL' | 'Local API'

/** What one attempt came to; anything else than these two is told in words. */
export type Outcome = 'allowed' | 'refused' | string

export interface Knocker {
  row: Row
  /** Over HTTP; `system` has no way in there. */
  ask?: ((method: string, path: string, body?: unknown) => Promise<Outcome>) | undefined
  /** What a call of the Local API carries; `system` names itself. */
  local: object
}

export const findKnockers = async (room: Newsroom): Promise<Knocker[]> => {
  const outsiders = await findOutsiders(room)
  const other = await room.second('contributor')
  const account = (id: string) => accountOf(room.payload, 'users', { id: { equals: id } })
  const staff = async (row: Row, person: Person): Promise<Knocker> => ({
    row,
    ask: async (method, path, body) =>
      outcomeOf(await askAs(room.url, `JWT ${person.token}`, method, path, body)),
    local: { user: await account(person.id), overrideAccess: false },
  })
  const outsider = (row: Row, { ask }: Outsider, user: object | null): Knocker => ({
    row,
    ask: async (method, path, body) => outcomeOf(await ask(method, path, body)),
    local: { user, overrideAccess: false },
  })
  return [
    outsider('anonymous', outsiders.anonymous, null),
    outsider('client', outsiders['the key of a client'], await accountOf(room.payload, 'clients', {})),
    outsider('inactive', outsiders['an inactive user'], await byName(room.payload, 'inactive')),
    outsider('roleless', outsiders['a user without a role'], await byName(room.payload, 'roleless')),
    await staff('contributorOwn', room.as('contributor')),
    await staff('contributorOther', other),
    await staff('editor', room.as('editor')),
    await staff('reviewer', room.as('reviewer')),
    await staff('protection', room.as('protection')),
    await staff('publisher', room.as('publisher')),
    await staff('admin', room.as('admin')),
    { row: 'system', local: { overrideAccess: true, context: { actor: 'system' } } },
  ]
}

interface Attempts<T> {
  isFor: (row: Row) => boolean
  /** A target at which the attempt is possible. */
  first: () => Promise<T>
  /** Such a target again, after somebody who may has done it to this one. */
  again: (target: T) => Promise<T>
  attempt: (knocker: Knocker, target: T) => Promise<Outcome>
}

/** What each row comes to. Those to be refused leave the target as it was: they try it first, and all the same one. */
export const outcomes = async <T>(
  knockers: Knocker[],
  { isFor, first, again, attempt }: Attempts<T>,
): Promise<Partial<Record<Row, Outcome>>> => {
  const found: Partial<Record<Row, Outcome>> = {}
  let target = await first()
  for (const knocker of knockers.filter(({ row }) => !isFor(row)))
    found[knocker.row] = await attempt(knocker, target)
  for (const [turn, knocker] of knockers.filter(({ row }) => isFor(row)).entries()) {
    if (turn > 0) target = await again(target)
    found[knocker.row] = await attempt(knocker, target)
  }
  return found
}

/** What each row is to come to. */
export const expectedOutcomes = (isAllowed: (row: Row) => boolean): Record<string, Outcome> =>
  Object.fromEntries(rows.map((row) => [row, isAllowed(row) ? 'allowed' : 'refused']))

const byName = (payload: Payload, name: string) => accountOf(payload, 'users', { name: { equals: name } })

const accountOf = async (
  payload: Payload,
  collection: 'users' | 'clients',
  where: object,
): Promise<object> => {
  const { docs } = await payload.find({ collection, where: where as never, overrideAccess: true, depth: 0 })
  return { ...docs[0], collection }
}

const askAs = async (url: string, authorization: string, method: string, path: string, body?: unknown) => {
  const response = await fetch(url + path, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : { text } }
}

/** Refusals by rule or by sign-in count as refused; a fault, or an answer about the content, is told as it is. */
const outcomeOf = ({ status, body }: { status: number; body: Record<string, unknown> }): Outcome => {
  const errors = (body.errors ?? []) as { message?: string; extensions?: { code?: string } }[]
  if (status === 401 || status === 403) return 'refused'
  if (status === 404 && Array.isArray(body.errors)) return 'refused'
  const codes = errors.map(({ extensions, message }) => extensions?.code ?? message ?? '')
  if (errors.length > 0)
    return codes.every((code) => ['person', 'signIn', 'missing'].includes(code))
      ? 'refused'
      : `${status}: ${codes}`
  return status < 300 ? 'allowed' : `${status}: ${JSON.stringify(body).slice(0, 200)}`
}

/** The outcome of a call of the Local API. */
export const outcomeOfCall = async (call: () => Promise<unknown>): Promise<Outcome> => {
  try {
    await call()
    return 'allowed'
  } catch (err) {
    const { status, message } = err as Error & { status?: number }
    return status === 401 || status === 403 ? 'refused' : `${status}: ${message}`
  }
}
