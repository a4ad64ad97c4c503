// The log of what was sent to a webhook, and sending something of it again.
import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { type Answer, toRow } from '@/messaging/outbox/rows'
import type { Message, MessageBody } from '@/messaging/webhooks/message'
import type { Webhook } from '@/messaging/webhooks/webhook'
import { currentTime } from '@/platform/database/clock'
import { MissingError, StateError } from '@/platform/errors'
import { wholeNumber } from '@/platform/http/parameters'
import { queryOf } from '@/platform/http/requests'

const query = z.strictObject({
  status: z.enum(['waiting', 'sending', 'delivered', 'failed']).optional(),
  page: wholeNumber(1, 1_000_000, 1),
  limit: wholeNumber(1, 100, 20),
})

export interface WebhookDelivery {
  id: string
  messageId: string
  event: string
  status: string
  attempts: number
  at: string
  /** Absent once it is delivered or has failed. */
  nextAttemptAt?: string | undefined
  body: MessageBody
  answers: Answer[]
}

/** Newest first. */
export const listDeliveries = async (req: PayloadRequest, { id }: Webhook): Promise<Response> => {
  const { status, page, limit } = queryOf(req, query)
  const { docs, totalDocs, totalPages, hasNextPage } = await req.payload.db.find<Record<string, unknown>>({
    collection: 'outbox',
    where: { and: [ofWebhook(id), ...(status ? [{ status: { equals: status } }] : [])] },
    sort: ['-at', '-key'],
    pagination: true,
    page,
    limit,
  })
  return Response.json({ docs: docs.map(describe), totalDocs, page, limit, totalPages, hasNextPage })
}

const ofWebhook = (id: string): Where => ({
  and: [{ channel: { equals: 'webhook' } }, { target: { equals: id } }],
})

/**
 * Sends a message again, at once and with all attempts before it, whatever came of it; its id stays the same.
 * @throws {MissingError} 404; {StateError} 409 while it is being sent
 */
export const replay = async (
  payload: Payload,
  { webhook, row: id }: { webhook: string; row: string },
): Promise<WebhookDelivery> => {
  const which: Where = { and: [{ id: { equals: id } }, ofWebhook(webhook)] }
  const found = await payload.db.findOne({ collection: 'outbox', where: which })
  if (!found) throw new MissingError('There is no such delivery.')
  const again = await payload.db.updateOne({
    collection: 'outbox',
    where: { and: [which, { status: { not_equals: 'sending' } }] },
    data: { status: 'waiting', attempts: 0, nextAttemptAt: currentTime().toISOString() },
  })
  if (!again) throw new StateError('This message is being sent right now. Wait for the result first.')
  return describe(again as unknown as Record<string, unknown>)
}

const describe = (stored: Record<string, unknown>): WebhookDelivery => {
  const { id, event, attempts, at, answers, payload } = toRow(stored)
  const message = payload as unknown as Message
  const next =
    stored.status === 'waiting' ? new Date(stored.nextAttemptAt as string).toISOString() : undefined
  const status = String(stored.status)
  return {
    id,
    messageId: message.id,
    event,
    status,
    attempts,
    at,
    nextAttemptAt: next,
    body: message.body,
    answers,
  }
}
