// Forgets what was delivered long ago. What failed stays until somebody has looked at it.
import type { Payload } from 'payload'
import { currentTime } from '@/platform/database/clock'

const kept = 30 * 24 * 60 * 60_000

export const pruneOutbox = async (payload: Payload, now = currentTime()): Promise<void> => {
  const before = new Date(now.getTime() - kept).toISOString()
  await payload.db.deleteMany({
    collection: 'outbox',
    where: { and: [{ status: { equals: 'delivered' } }, { at: { less_than: before } }] },
  })
}
