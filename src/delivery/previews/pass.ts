// An API client reads a document with its key, staff read it signed in; what shows it to them sends neither. What the
// addresses of files in it carry instead is a pass: a preview link of an hour that nobody stores, good while who it was
// made for may still read previews.
import type { Payload } from 'payload'
import { staffUser } from '@/access/staff'
import { activeClient } from '@/delivery/http/clients/clients'
import { over, refused } from '@/delivery/previews/refusals'
import { readToken, signToken } from '@/platform/links/token'

export interface Grant {
  /** Id of the API client, or of the member of staff. */
  reader: string
  is: 'client' | 'staff'
  type: string
  id: string
}

const hour = 60 * 60 * 1000

export const passFor = ({ reader, is, type, id }: Grant, secret: string, now: Date): string => {
  const name = Buffer.from(JSON.stringify([reader, is, type, id])).toString('base64url')
  return signToken({ secret, purpose: 'preview-pass' }, name, new Date(now.getTime() + hour))
}

/**
 * `undefined` for a token that is no pass.
 * @throws {Problem} 403 when they may no longer, 410 when it has expired
 */
export const readPass = async (payload: Payload, token: string, now: Date): Promise<Grant | undefined> => {
  const reading = readToken({ secret: payload.secret, purpose: 'preview-pass' }, token, now)
  if (reading.is === 'forged') return undefined
  if (reading.is === 'expired') throw over('This address has expired. Load the document again for a new one.')
  const [reader = '', is = '', type = '', id = ''] = JSON.parse(
    Buffer.from(reading.name, 'base64url').toString(),
  ) as string[]
  const grant: Grant = { reader, is: is === 'staff' ? 'staff' : 'client', type, id }
  await (grant.is === 'staff' ? refuseStaff : refuseClient)(payload, reader)
  return grant
}

const refuseClient = async (payload: Payload, id: string): Promise<void> => {
  if (!(await activeClient(payload, id))?.scopes.includes('preview'))
    throw refused('The API client that this address was made for may not read previews.')
}

const refuseStaff = async (payload: Payload, id: string): Promise<void> => {
  const user = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  if (!staffUser({ user: user && { ...user, collection: 'users' } } as never))
    throw refused('Whoever this address was made for does not work here any more.')
}
