// Brings the reviews under way in line with the policy as it is now: see followPolicy in workflow/changes.ts.
import type { Payload, PayloadRequest } from 'payload'
import { system } from '@/access/roles'
import { inTransaction } from '@/platform/database/inTransaction'
import { followPolicy } from '@/workflow/core/changes'
import { changedFacts } from '@/workflow/core/facts'
import type { ReviewState } from '@/workflow/core/review'
import { readDocument } from '@/workflow/reviews/documents'
import { readPolicy, rulesFor } from '@/workflow/reviews/policy'
import { momentIn, type Review, readReview, saveReview, stateOf } from '@/workflow/reviews/reviews'
import { tellChange } from '@/workflow/reviews/tellChange'
import { recordTransition } from '@/workflow/reviews/transitions'

interface Change {
  now: Date
  /** Who changed the policy. */
  by: string
}

export const reapplyPolicy = async (
  payload: Payload,
  change: Change,
  req?: PayloadRequest,
): Promise<void> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'reviews',
    where: { stage: { in: ['inReview', 'approved', 'scheduled'] } },
    limit: 0,
    pagination: false,
    select: { type: true, document: true },
    req,
  })
  for (const row of docs) {
    const target = { type: String(row.type), document: String(row.document) }
    await inTransaction(
      payload,
      (inner) => reapply(payload, { ...target, ...change }, inner),
      req ? { req } : {},
    )
  }
}

interface Target extends Change {
  type: string
  document: string
}

const reapply = async (payload: Payload, target: Target, req: PayloadRequest): Promise<void> => {
  const { type, document } = target
  const review = await readReview(payload, target, req)
  const text = await readDocument(payload, { type, id: document }, req)
  const rules = rulesFor(await readPolicy(payload, req), text)
  const before = stateOf({ ...review, revision: text.revision })
  const after = followPolicy(before, rules, target.now.toISOString())
  const facts = changedFacts(before, after)
  const isLogged = before.stage !== after.stage || Object.keys(facts).length > 0
  if (!isLogged && before.step === after.step && before.awaits === after.awaits) return
  const at = momentIn(review, target.now)
  const head = isLogged ? await record(payload, { ...target, review, after, facts, at }, req) : {}
  await saveReview(payload, review, { ...after, ...head, updatedAt: at }, req)
}

interface Reapplied extends Target {
  review: Review
  after: ReviewState
  facts: ReturnType<typeof changedFacts>
  /** ISO 8601 instant. */
  at: string
}

const record = async (payload: Payload, reapplied: Reapplied, req: PayloadRequest) => {
  const { type, document, review, after, facts, by, at } = reapplied
  const entry = {
    type,
    document,
    actor: system,
    at,
    action: 'policy',
    from: review.stage,
    to: after.stage,
    revision: after.revision,
    details: { review: facts, by, step: after.step },
  }
  const because = 'the editorial policy asks for another approval'
  await tellChange(payload, { ...entry, before: review, after, because }, req)
  return recordTransition(payload, review, entry, req)
}
