// One attempt to sign in elsewhere: what the browser keeps, signed, between leaving for the provider and coming back. A
// link that somebody else began is nothing in this browser (RFC 9700, 2.1).
import { generateCookie } from 'payload/shared'
import { readToken, signToken } from '@/platform/links/token'

export interface Attempt {
  state: string
  nonce: string
  /** PKCE (RFC 7636). */
  verifier: string
  /** Path in the panel. */
  goTo: string
}

interface Keeping {
  secret: string
  isSecure: boolean
}

/** Long enough to look for one's telephone. */
const minutes = 15

const name = 'sign-in-attempt'

/** `Set-Cookie`. */
export const keepAttempt = (attempt: Attempt, { secret, isSecure }: Keeping, now: Date): string => {
  const { state, nonce, verifier, goTo } = attempt
  const content = Buffer.from(JSON.stringify([state, nonce, verifier, goTo])).toString('base64url')
  const expires = new Date(now.getTime() + minutes * 60_000)
  return cookie(signToken({ secret, purpose: 'sign-in' }, content, expires), expires, isSecure)
}

/** `Set-Cookie`: an attempt is good for one return. */
export const forgetAttempt = ({ isSecure }: Keeping): string => cookie('', new Date(0), isSecure)

/** Of the header `Cookie`; undefined where there is none, it is over or was made by somebody else. */
export const readAttempt = (
  cookies: Map<string, string>,
  { secret }: Keeping,
  now: Date,
): Attempt | undefined => {
  const token = readToken({ secret, purpose: 'sign-in' }, cookies.get(name) ?? '', now)
  if (token.is !== 'valid') return undefined
  const [state, nonce, verifier, goTo] = JSON.parse(Buffer.from(token.name, 'base64url').toString())
  return { state, nonce, verifier, goTo }
}

const cookie = (value: string, expires: Date, secure: boolean): string =>
  generateCookie({
    name,
    value,
    expires,
    httpOnly: true,
    path: '/api/users/oidc',
    // The provider leads back from another site.
    sameSite: 'Lax',
    secure,
    returnCookieAsObject: false,
  }) as string
