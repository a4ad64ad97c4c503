// An API client reads a document with its key; the browser that shows it has none. What the addresses of files in it carry
// instead is a pass: a preview link of an hour that nobody stores, good while the client may still read previews.
import type { Payload } from 'payload'
import { activeClient } from '@/delivery/http/clients/clients'
import { readToken, signToken } from '@/platform/links/token'
import { over, refused } from '@/publishing/previews/refusals'

export interface Grant {
  client: string
  type: string
  id: string
}

const hour = 60 * 60 * 1000

export const passFor = ({ client, type, id }: Grant, secret: string, now: Date): string => {
  const name = Buffer.from(JSON.stringify([client, type, id])).toString('base64url')
  return signToken({ secret, purpose: 'preview-pass' }, name, new Date(now.getTime() + hour))
}

/**
 * `undefined` for a token that is no pass.
 * @throws {Problem} 403 when the client may no longer, 410 when it has expired
 */
export const readPass = async (payload: Payload, token: string, now: Date): Promise<Grant | undefined> => {
  const reading = readToken({ secret: payload.secret, purpose: 'preview-pass' }, token, now)
  if (reading.is === 'forged') return undefined
  if (reading.is === 'expired') throw over('This address has expired. Load the document again for a new one.')
  const [client = '', type = '', id = ''] = JSON.parse(
    Buffer.from(reading.name, 'base64url').toString(),
  ) as string[]
  if (!(await activeClient(payload, client))?.scopes.includes('preview'))
    throw refused('The API client that this address was made for may not read previews.')
  return { client, type, id }
}
