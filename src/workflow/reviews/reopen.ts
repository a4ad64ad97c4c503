// Tells reviewers that what they approved looks otherwise now: once an entry changed, the texts that show it go back to the
// steps that approved it as it was. After the transaction of that change, each in its own: it waits for no text, and what
// fails here is found when the text is looked at or published (`asShown`).
import type { Payload, PayloadRequest } from 'payload'
import { system } from '@/access/roles'
import { referenceKey } from '@/content/references'
import { afterCommit } from '@/platform/database/afterCommit'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { logger } from '@/platform/log/logger'
import { changedFacts } from '@/workflow/core/facts'
import { notifyOfChange } from '@/workflow/reviews/notifyOfChange'
import { momentIn, saveReview, stateOf, toReview } from '@/workflow/reviews/reviews'
import { readStanding } from '@/workflow/reviews/standing'
import { recordTransition } from '@/workflow/reviews/transitions'

interface Changed {
  type: string
  id: string
  /** Id of who changed it. */
  by: string
}

/** Once the transaction of `req` is committed. */
export const reopenAfterwards = (payload: Payload, entry: Changed, req: PayloadRequest): Promise<void> =>
  afterCommit(payload, req, () => {
    reopenAll(payload, entry).catch((err: unknown) =>
      logger.error({ err, ...entry }, 'Texts that show an entry could not be opened for review again.'),
    )
  })

const reopenAll = async (payload: Payload, entry: Changed): Promise<void> => {
  const key = referenceKey({ collection: entry.type, id: entry.id })
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'reviews',
    where: { stage: { in: ['inReview', 'approved', 'scheduled'] } },
    limit: 0,
    pagination: false,
  })
  const showing = docs.map(toReview).filter(({ approvals }) => approvals.some(({ shown }) => shown?.[key]))
  for (const { type, document } of showing)
    if (document)
      await inTransaction(payload, (req) => reopen(payload, { type, id: document, by: entry.by }, req))
}

const reopen = async (payload: Payload, { type, id, by }: Changed, req: PayloadRequest): Promise<void> => {
  const { document, review, state: after } = await readStanding(payload, { type, id }, req)
  const facts = changedFacts(stateOf(review), after)
  if (!('approvals' in facts)) return
  const at = momentIn(review, currentTime())
  const entry = {
    type,
    document: id,
    actor: system,
    at,
    action: 'reopen',
    from: review.stage,
    to: after.stage,
    revision: document.revision,
    details: { review: facts, by, step: after.step },
  }
  const because = 'something that the text shows changed since it was approved'
  await notifyOfChange(payload, { ...entry, before: review, after, because }, req)
  const head = await recordTransition(payload, review, entry, req)
  await saveReview(payload, review, { ...after, ...head, updatedAt: at }, req)
}
