// Puts a message for one webhook into the outbox. Its secret and address are looked up when it is sent.
import type { Payload, PayloadRequest } from 'payload'
import type { Message } from '@/messaging/webhooks/message'
import { currentTime } from '@/platform/database/clock'

export interface QueuedMessage {
  /** A second message with this key is an error of the database. */
  key: string
  /** The webhook's id. */
  target: string
  message: Message
  /** Messages of one partition to one webhook are sent in sequence; without a partition, at once. */
  partitionKey?: string | null
  sequence?: number
}

/** Answers the id of the row. */
export const queueMessage = async (
  payload: Payload,
  { key, target, message, partitionKey = null, sequence = 0 }: QueuedMessage,
  req?: PayloadRequest,
): Promise<string> => {
  const created = await payload.db.create({
    collection: 'outbox',
    data: {
      key,
      event: message.body.type,
      channel: 'webhook',
      target,
      lane: partitionKey,
      place: sequence,
      payload: message,
      status: 'waiting',
      attempts: 0,
      nextAttemptAt: currentTime().toISOString(),
      at: message.body.timestamp,
    },
    ...(req ? { req } : {}),
  })
  return String(created.id)
}
