// Verifies a webhook as Standard Webhooks 1.0 describes it, with Node alone: what is sent is signed by the library of the
// standard.
import { createHmac } from 'node:crypto'

/** @throws when no signature is of this secret, or the message is older than five minutes */
export const verifyWebhook = (
  secret: string,
  body: string,
  headers: Record<string, string | undefined>,
): unknown => {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures = '' } = headers
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  if (!signatures.split(' ').includes(`v1,${expected}`)) throw new Error('No signature is of this secret.')
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) throw new Error('The message is too old.')
  return JSON.parse(body)
}
