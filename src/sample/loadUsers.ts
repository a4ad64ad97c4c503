// The sample's accounts: one person for each role.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor, Role } from '@/access/roles'
import { type SampleUser, samplePassword, sampleUsers } from '@/sample/office'

type User = NonNullable<PayloadRequest['user']>

/** Who plays which role. */
export type Cast = Record<Role, User>

export const loadUsers = async (payload: Payload): Promise<Cast> => {
  const [first, ...others] = sampleUsers as [SampleUser, ...SampleUser[]]
  const admin = await findOrCreate(payload, first)
  // Hashing a password takes a processor's tenth of a second: the others' are made side by side.
  const rest = await Promise.all(others.map((person) => findOrCreate(payload, person, admin)))
  const users = [admin, ...rest]
  return Object.fromEntries(sampleUsers.map(({ roles }, n) => [roles[0], users[n]])) as Cast
}

/** The administrator comes first and is made by the program itself; the others are made by the administrator. */
const findOrCreate = async (payload: Payload, person: SampleUser, admin?: User): Promise<User> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: person.email } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const data = { ...person, password: samplePassword, active: true }
  const user =
    docs[0] ??
    (await payload.create({
      collection: 'users',
      data: data as never,
      depth: 0,
      disableTransaction: true,
      overrideAccess: admin === undefined,
      ...(admin ? { user: admin } : {}),
    }))
  return { ...user, collection: 'users' } as User
}

export const actorOfCast = (cast: Cast, role: Role): Actor => {
  const { id, name } = cast[role] as User & { name?: string }
  return { id: String(id), name: name ?? role, roles: [role] }
}

/** A request of this person inside the transaction of `req`; nothing of an earlier one stays on it. */
export const requestAs = (cast: Cast, role: Role, req: PayloadRequest): PayloadRequest => {
  const { payloadDataLoader: _old, ...rest } = req
  return { ...rest, user: cast[role], context: {}, query: {} } as PayloadRequest
}
