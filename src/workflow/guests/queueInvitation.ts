// Puts the mail that brings a link to its guest into the outbox. It names the link and holds no secret: that is made when
// the mail is sent, so that nobody but the guest ever reads it.
import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'

export const channel = 'invitation'

export const queueInvitation = async (
  payload: Payload,
  { link, now }: { link: string; now: Date },
  req: PayloadRequest,
): Promise<void> => {
  const at = now.toISOString()
  await payload.db.create({
    collection: 'outbox',
    data: {
      key: `${channel}:${link}:${randomUUID()}`,
      event: 'review.invited',
      channel,
      target: link,
      payload: {},
      status: 'waiting',
      attempts: 0,
      nextAttemptAt: at,
      at,
    },
    returning: false,
    req,
  })
}

/** Whether a mail with this link is on its way. */
export const isQueued = async (payload: Payload, link: string, req: PayloadRequest): Promise<boolean> => {
  const { totalDocs } = await payload.db.count({
    collection: 'outbox',
    where: {
      and: [
        { channel: { equals: channel } },
        { target: { equals: link } },
        { status: { in: ['waiting', 'sending'] } },
      ],
    },
    req,
  })
  return totalDocs > 0
}
