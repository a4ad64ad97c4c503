// Messages to webhooks as rows of the outbox.
import type { Payload } from 'payload'
import { isDue, type OutboxRow, toRow } from '@/messaging/outbox/rows'

interface Looking {
  now: Date
  limit: number
  /** Webhooks that have enough to do. */
  without: readonly string[]
}

export const findDueMessages = async (
  payload: Payload,
  { now, limit, without }: Looking,
): Promise<OutboxRow[]> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'outbox',
    where: {
      and: [
        { channel: { equals: 'webhook' } },
        isDue(now),
        ...(without.length > 0 ? [{ target: { not_in: [...without] } }] : []),
      ],
    },
    sort: ['nextAttemptAt', 'place'],
    limit,
    pagination: false,
  })
  return docs.map(toRow)
}

/** Leaves a due message for later; no attempt is counted. */
export const postpone = async (payload: Payload, id: string, until: Date, now: Date): Promise<void> => {
  await payload.db.updateOne({
    collection: 'outbox',
    where: { and: [{ id: { equals: id } }, isDue(now)] },
    data: { status: 'waiting', nextAttemptAt: until.toISOString(), leasedBy: null, leasedUntil: null },
  })
}
