// Signatures of Standard Webhooks 1.0 ("Signature scheme"): HMAC-SHA256 over `{id}.{timestamp}.{body}`.
import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/** 32 random bytes; the standard asks for 24 to 64. */
export const newSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`

export interface Signable {
  id: string
  /** Moment of this attempt. */
  at: Date
  /** The exact text that is sent. */
  body: string
}

/** The three headers; one signature for each secret, so that a receiver may know either. */
export const signedHeaders = (
  { id, at, body }: Signable,
  secrets: readonly string[],
): Record<string, string> => {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const content = `${id}.${timestamp}.${body}`
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${signature(content, secret)}`).join(' '),
  }
}

const signature = (content: string, secret: string): string =>
  createHmac('sha256', Buffer.from(secret.slice(prefix.length), 'base64'))
    .update(content)
    .digest('base64')
