// `/api/users/sessions`: where one is signed in, and to end one, or all but this one.
import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import type { User } from '@/payload-types'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { MissingError } from '@/platform/errors'

type Session = NonNullable<User['sessions']>[number]

/** One of `docs` in the answer of `GET /api/users/sessions`. */
export interface OpenSession {
  id: string
  createdAt: string | null
  expiresAt: string
  /** The network, such as `192.0.2.0/24`; `null` where it is unknown. */
  address: string | null
  browser: string | null
  /** The one that asks. */
  current: boolean
}

const list = async (req: PayloadRequest): Promise<Response> => {
  const current = currentOf(req)
  const docs = (await readSessions(req)).map(
    ({ id, createdAt, expiresAt, address, browser }): OpenSession => ({
      id,
      createdAt: createdAt ?? null,
      expiresAt,
      address: address || null,
      browser: browser || null,
      current: id === current,
    }),
  )
  return Response.json({ docs })
}

const endOne = async (req: PayloadRequest): Promise<Response> => {
  const ended = String(req.routeParams?.id)
  await keepSessions(req, (sessions) => {
    const kept = sessions.filter(({ id }) => id !== ended)
    if (kept.length === sessions.length) throw new MissingError('There is no such session.')
    return kept
  })
  return new Response(null, { status: 204 })
}

const endOthers = async (req: PayloadRequest): Promise<Response> => {
  const current = currentOf(req)
  await keepSessions(req, (sessions) => sessions.filter(({ id }) => id === current))
  return new Response(null, { status: 204 })
}

const currentOf = ({ user }: PayloadRequest): string | undefined => (user as { _sid?: string } | null)?._sid

/** Of the person who is signed in, newest first. */
const readSessions = async (req: PayloadRequest): Promise<Session[]> => {
  const { id } = actorOf(req)
  const found = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  const now = currentTime().getTime()
  return (found?.sessions ?? []).filter(({ expiresAt }) => Date.parse(expiresAt) > now).toReversed()
}

const keepSessions = (outer: PayloadRequest, keep: (sessions: Session[]) => Session[]): Promise<void> =>
  inTransaction(
    outer.payload,
    async (req) => {
      const sessions = keep(await readSessions(req)).toReversed()
      const { id } = actorOf(req)
      await req.payload.db.updateOne({ collection: 'users', id, data: { sessions }, returning: false, req })
    },
    { req: outer },
  )

export const sessionEndpoints: Endpoint[] = [
  { path: '/sessions', method: 'get', handler: list },
  { path: '/sessions', method: 'delete', handler: endOthers },
  { path: '/sessions/:id', method: 'delete', handler: endOne },
]
