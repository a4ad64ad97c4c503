// Who gave a right password and must have a second factor before they come in: a ticket to set one up, for this account.
import type { Payload } from 'payload'
import { readToken, signToken } from '@/platform/links/token'

const minutes = 15

export const makeTicket = ({ secret }: Payload, user: string, now: Date): string =>
  signToken({ secret, purpose: 'second-factor' }, nameOf(user), new Date(now.getTime() + minutes * 60_000))

/** The id of the account; undefined for a ticket that is over or was made by somebody else. */
export const readTicket = ({ secret }: Payload, ticket: string, now: Date): string | undefined => {
  const token = readToken({ secret, purpose: 'second-factor' }, ticket, now)
  return token.is === 'valid' ? Buffer.from(token.name, 'base64url').toString() : undefined
}

const nameOf = (user: string): string => Buffer.from(user).toString('base64url')
