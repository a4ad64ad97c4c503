// The secrets of a webhook: kept encrypted with the installation's own, read by administrators and by the signature.
import { randomBytes } from 'node:crypto'
import type { FieldHook, Payload } from 'payload'

/** How long the secret before signs beside a new one. */
export const overlap = 24 * 60 * 60_000

/** As Standard Webhooks 1.0 writes it: 32 random bytes, where it asks for 24 to 64. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** A new webhook gets a secret, whatever was sent. */
export const keepSecret: FieldHook = ({ operation, value, req }) => {
  if (operation === 'create') return req.payload.encrypt(newSecret())
  return typeof value === 'string' && value ? req.payload.encrypt(value) : value
}

export const readSecret: FieldHook = ({ value, req }) =>
  typeof value === 'string' && value ? req.payload.decrypt(value) : value

/** A webhook's row as the database holds it. */
export interface StoredSecrets {
  secret?: unknown
  previousSecret?: unknown
  previousSecretUntil?: unknown
}

/** The secrets that are valid at this moment, the newest first. */
export const secretsOf = (payload: Payload, row: StoredSecrets, now: Date): string[] => {
  const until = row.previousSecretUntil ? new Date(row.previousSecretUntil as string) : undefined
  const stored = [row.secret, until && until > now ? row.previousSecret : undefined]
  return stored.filter((one): one is string => typeof one === 'string').map((one) => payload.decrypt(one))
}
