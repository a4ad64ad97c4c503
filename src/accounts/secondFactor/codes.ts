// Codes that prove a second factor: of an app (TOTP, RFC 6238) or from the list for the day the telephone is lost. Pure.
import { createHash, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const stepSeconds = 30

/** Base 32, 160 bits (RFC 4226, 4). */
export const makeSecret = (): string => new Secret({ size: 20 }).base32

/** What an app reads from the picture. */
export const addressOf = (secret: string, { issuer, account }: { issuer: string; account: string }): string =>
  totpOf(secret, issuer, account).toString()

/**
 * @param code as it was typed, with blanks or without
 * @returns the number of the step that the code belongs to; undefined for a wrong one. The one before and the next count:
 *   clocks differ (RFC 6238, 5.2)
 */
export const stepOf = (secret: string, code: string, now: Date): number | undefined => {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const timestamp = now.getTime()
  const delta = totpOf(secret).validate({ token, timestamp, window: 1 })
  return delta === null ? undefined : Math.floor(timestamp / 1000 / stepSeconds) + delta
}

const totpOf = (secret: string, issuer = '', label = ''): TOTP =>
  new TOTP({
    issuer,
    label,
    secret: Secret.fromBase32(secret),
    digits: 6,
    period: stepSeconds,
    algorithm: 'SHA1',
  })

const howMany = 10

/** Each good for once: `k7wqz-m2xpa`, 50 bits. */
export const makeRecoveryCodes = (): string[] =>
  Array.from({ length: howMany }, () => {
    const letters = [...randomBytes(10)].map((byte) => alphabet[byte % alphabet.length]).join('')
    return `${letters.slice(0, 5)}-${letters.slice(5)}`
  })

/** 32 signs, none of which is taken for another. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** SHA-256: nobody guesses 50 bits. */
export const hashRecoveryCode = (code: string): string =>
  createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('hex')
