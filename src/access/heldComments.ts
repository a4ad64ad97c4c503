// A comment that is held back (see workflow/holds) is read by who wrote it and by who protects; for others it
// is not there, and neither is what was answered to it.
import type { Access, Payload, PayloadRequest, Where } from 'payload'
import { may, type Role } from '@/access/roles'
import { staffUser } from '@/access/staff'

/** Of the task that holds a comment; its id follows. */
export const heldComment = 'realName:comments:'

interface Reader {
  id: string
  roles: readonly Role[]
}

/** What a person's query for comments asks beside: nothing where they may read all of them. */
export const readableComments = async (
  payload: Payload,
  { id, roles }: Reader,
  req?: PayloadRequest,
): Promise<Where[]> => {
  if (may({ roles }, 'protect')) return []
  const held = await idsOfHeld(payload, req)
  if (held.length === 0) return []
  const isTheirs: Where = { author: { equals: id } }
  const isInTheirThread: Where = { 'parent.author': { equals: id } }
  return [
    { or: [{ id: { not_in: held } }, isTheirs] },
    {
      or: [{ parent: { equals: null } }, { parent: { not_in: held } }, isTheirs, isInTheirThread],
    },
  ]
}

const idsOfHeld = async (payload: Payload, req?: PayloadRequest): Promise<string[]> => {
  const { docs } = await payload.db.find<{ key: string }>({
    collection: 'tasks',
    where: { and: [{ kind: { equals: 'realName' } }, { doneAt: { equals: null } }] },
    select: { key: true },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
    .map(({ key }) => key)
    .filter((key) => key.startsWith(heldComment))
    .map((key) => key.slice(heldComment.length))
}

export const staffWhoMayRead: Access = ({ req }) => {
  const person = staffUser(req)
  return person !== undefined && isReadable(req, person)
}

const isReadable = async (req: PayloadRequest, person: Reader): Promise<true | Where> => {
  const and = await readableComments(req.payload, person, req)
  return and.length === 0 || { and }
}
