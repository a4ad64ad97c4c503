// Tells people once that a review is overdue; another due date may be told again.
import type { Payload } from 'payload'
import { system } from '@/access/roles'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { workersOf } from '@/workflow/events/eventsOf'
import { writeEvent } from '@/workflow/events/writeEvent'
import { unfinished } from '@/workflow/reviews/queueQuery'
import { readReview, saveReview } from '@/workflow/reviews/reviews'

export const notifyOverdue = async (payload: Payload, now: Date = currentTime()): Promise<void> => {
  const at = now.toISOString()
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'reviews',
    where: {
      and: [
        { dueAt: { less_than: at } },
        { stage: { in: [...unfinished] } },
        { overdueToldAt: { exists: false } },
      ],
    },
    sort: 'dueAt',
    limit: 100,
    pagination: false,
    select: { type: true, document: true },
  })
  for (const { type, document } of docs)
    await tell(payload, { type: String(type), document: String(document), at })
}

const tell = (
  payload: Payload,
  { type, document, at }: { type: string; document: string; at: string },
): Promise<void> =>
  inTransaction(payload, async (req) => {
    const review = await readReview(payload, { type, document }, req)
    const { dueAt, overdueToldAt, stage, awaits, step } = review
    if (overdueToldAt || dueAt === null || dueAt >= at || !unfinished.includes(stage)) return
    await writeEvent(
      payload,
      {
        event: 'review.overdue',
        type,
        document,
        actor: system,
        at,
        people: [...new Set([...review.assignees, ...workersOf(review)])],
        roles: awaits ? [awaits] : [],
        data: { dueAt, stage, step },
      },
      req,
    )
    await saveReview(payload, review, { overdueToldAt: at }, req)
  })
