// Signatures of Standard Webhooks 1.0.
import { Webhook } from 'standardwebhooks'

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
): Record<string, string> => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
})
