// Puts a mail into the outbox. It names the person and the notifications: address, language and words are looked up
// when it is sent, so that no address waits in the table and a person who left is not written to.
import type { Payload, PayloadRequest } from 'payload'

export interface QueuedMail {
  /** A second mail with this key is an error of the database. */
  key: string
  event: string
  user: string
  notifications: string[]
  /** ISO 8601 instant. */
  now: string
}

export const queueMail = async (
  payload: Payload,
  { key, event, user, notifications, now }: QueuedMail,
  req: PayloadRequest,
): Promise<void> => {
  await payload.db.create({
    collection: 'outbox',
    data: {
      key,
      event,
      channel: 'mail',
      target: user,
      payload: { notifications },
      status: 'waiting',
      attempts: 0,
      nextAttemptAt: now,
      at: now,
    },
    req,
  })
}
