// The secret part of a review link: a random name and its expiry, signed. The database knows only its hash, so neither
// a stolen backup (without the secret) nor a stolen secret (without the names) makes a link that works.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** `name.expiry.signature`; the expiry in seconds since 1970, base 36. */
export const makeToken = (secret: string, expiresAt: Date): string => {
  const claim = `${randomBytes(24).toString('base64url')}.${Math.floor(expiresAt.getTime() / 1000).toString(36)}`
  return `${claim}.${signatureOf(secret, claim)}`
}

export type TokenReading = { is: 'valid' | 'expired'; hash: string } | { is: 'forged' }

/** Tells forged tokens apart before the database is asked. */
export const readToken = (secret: string, token: string, now: Date): TokenReading => {
  const [, claim, expiry, signature] = /^([\w-]{32}\.([0-9a-z]{1,9}))\.([\w-]{43})$/.exec(token) ?? []
  if (!claim || !expiry || !signature || !isSame(signature, signatureOf(secret, claim)))
    return { is: 'forged' }
  const hash = hashOf(token)
  return { is: Number.parseInt(expiry, 36) * 1000 <= now.getTime() ? 'expired' : 'valid', hash }
}

/** SHA-256, lower-case hex. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

const signatureOf = (secret: string, claim: string): string =>
  createHmac('sha256', secret).update(`review-link:${claim}`).digest('base64url')

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
