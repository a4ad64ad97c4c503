// Messages to one webhook about one document are sent in sequence: a message waits until the previous one is delivered or
// has failed for good, which then wakes it.
import type { Payload, PayloadRequest, Where } from 'payload'
import type { OutboxRow } from '@/messaging/outbox/rows'

type Position = Pick<OutboxRow, 'partitionKey' | 'sequence' | 'target'>

/** An event that is not yet told is told within seconds, and wakes nobody. */
const soon = 2_000

/** For a message the one before it wakes the next: to look often would be work for nothing. */
const late = 10 * 60_000

/** When to look again at a message that something earlier holds back; nothing when it is its turn. */
export const heldUntil = async (payload: Payload, row: Position, now: Date): Promise<Date | undefined> => {
  if (!row.partitionKey) return undefined
  // In this order: an event that is over has left its messages in the same moment.
  const event = await hasEarlier(payload, row, { channel: { exists: false } })
  if (event) return new Date(now.getTime() + soon)
  const message = await hasEarlier(payload, row, ofTarget(row))
  return message ? new Date(now.getTime() + late) : undefined
}

/** Lets the next message go at once. */
export const wakeNext = async (
  payload: Payload,
  row: Position,
  now: Date,
  req: PayloadRequest,
): Promise<void> => {
  if (!row.partitionKey) return
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'outbox',
    where: {
      and: [
        { lane: { equals: row.partitionKey } },
        { place: { greater_than: row.sequence } },
        ofTarget(row),
        { status: { equals: 'waiting' } },
      ],
    },
    sort: 'place',
    limit: 1,
    pagination: false,
    req,
  })
  const [next] = docs
  if (!next) return
  await payload.db.updateOne({
    collection: 'outbox',
    where: {
      and: [{ id: { equals: next.id } }, { status: { equals: 'waiting' } }, { attempts: { equals: 0 } }],
    },
    data: { nextAttemptAt: now.toISOString() },
    req,
  })
}

const ofTarget = ({ target }: Position): Where => ({
  and: [{ channel: { equals: 'webhook' } }, { target: { equals: target } }],
})

const hasEarlier = async (
  payload: Payload,
  { partitionKey, sequence }: Position,
  which: Where,
): Promise<boolean> => {
  const { docs } = await payload.db.find({
    collection: 'outbox',
    where: {
      and: [
        { lane: { equals: partitionKey } },
        { place: { less_than: sequence } },
        which,
        { status: { in: ['waiting', 'sending'] } },
      ],
    },
    select: { status: true },
    limit: 1,
    pagination: false,
  })
  return docs.length > 0
}
