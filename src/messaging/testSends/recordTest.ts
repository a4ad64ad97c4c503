// Writes into the log that a test goes out, before it does: a text that left the house is on record, whatever
// happens next. The record is also what bounds how often a person may send.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { inTransaction } from '@/platform/database/inTransaction'
import { LimitError } from '@/platform/errors'
import { momentIn, readReview, saveReview } from '@/workflow/reviews/reviews'
import { recordTransition } from '@/workflow/reviews/transitions'

export interface TestRecord {
  id: string
  actor: Actor
  revision: string
  language: string
  /** How many addresses: the log keeps none of them. */
  recipients: number
  now: Date
}

const hour = 60 * 60_000
const mostInAnHour = 20

/** @throws {LimitError} 429; {StateError} 409 when somebody acts on the issue at the same moment */
export const recordTest = (payload: Payload, test: TestRecord, outer: PayloadRequest): Promise<void> =>
  inTransaction(
    payload,
    async (req) => {
      const { id, actor, revision, language, recipients, now } = test
      await refuseTooMany(payload, test, req)
      const review = await readReview(payload, { type: 'issues', document: id }, req)
      const at = momentIn(review, now)
      const head = await recordTransition(
        payload,
        review,
        {
          type: 'issues',
          document: id,
          action: 'testSend',
          from: review.stage,
          to: review.stage,
          revision,
          actor,
          at,
          details: { language, recipients },
        },
        req,
      )
      await saveReview(payload, review, { ...head, updatedAt: at }, req)
    },
    { req: outer },
  )

const refuseTooMany = async (
  payload: Payload,
  { actor, now }: TestRecord,
  req: PayloadRequest,
): Promise<void> => {
  const since = new Date(now.getTime() - hour).toISOString()
  const { totalDocs } = await payload.db.count({
    collection: 'transitions',
    where: {
      and: [
        { actor: { equals: actor.id } },
        { action: { equals: 'testSend' } },
        { at: { greater_than: since } },
      ],
    },
    req,
  })
  if (totalDocs < mostInAnHour) return
  throw new LimitError(
    `You sent ${mostInAnHour} tests within an hour. Wait a while, or share the web version.`,
  )
}
