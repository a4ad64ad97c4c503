// The secret part of a link: a name and its expiry, signed for one purpose. Of a random name the database knows only the
// hash of the token, so neither a stolen backup (without the secret) nor a stolen secret (without the names) makes a link
// that works.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A token for one purpose is nothing for another. */
export type Purpose = 'review-link' | 'preview-link' | 'preview-pass' | 'sign-in' | 'second-factor'

interface Signing {
  secret: string
  purpose: Purpose
}

/** A token with a random name. */
export const makeToken = (signing: Signing, expiresAt: Date): string =>
  signToken(signing, randomBytes(24).toString('base64url'), expiresAt)

/**
 * `name.expiry.signature`; the expiry in seconds since 1970, base 36.
 * @param name letters, digits, “-” and “_”; who holds the token can read it
 */
export const signToken = (signing: Signing, name: string, expiresAt: Date): string => {
  const claim = `${name}.${Math.floor(expiresAt.getTime() / 1000).toString(36)}`
  return `${claim}.${signatureOf(signing, claim)}`
}

export type TokenReading = { is: 'valid' | 'expired'; name: string; hash: string } | { is: 'forged' }

/** Tells forged tokens apart before the database is asked. */
export const readToken = (signing: Signing, token: string, now: Date): TokenReading => {
  const [, claim, name, expiry, signature] =
    /^(([\w-]{16,400})\.([0-9a-z]{1,9}))\.([\w-]{43})$/.exec(token) ?? []
  if (!claim || !name || !expiry || !signature || !isSame(signature, signatureOf(signing, claim)))
    return { is: 'forged' }
  const isOver = Number.parseInt(expiry, 36) * 1000 <= now.getTime()
  return { is: isOver ? 'expired' : 'valid', name, hash: hashToken(token) }
}

/** SHA-256, lower-case hex. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

const signatureOf = ({ secret, purpose }: Signing, claim: string): string =>
  createHmac('sha256', secret).update(`${purpose}:${claim}`).digest('base64url')

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
