// Performs one action of the workflow: asks the table, then changes review, publication and log in one transaction.
import type { Payload, PayloadRequest } from 'payload'
import { system } from '@/access/roles'
import { isSupporting } from '@/collections/supporting'
import { inTransaction } from '@/platform/database/inTransaction'
import { ContentError, PersonError, StateError } from '@/platform/errors'
import { countUses } from '@/workflow/consent/countUses'
import type { Refusal } from '@/workflow/core/decide'
import { changedFacts } from '@/workflow/core/facts'
import type { ReviewState } from '@/workflow/core/review'
import type { Action } from '@/workflow/core/transitions'
import { refuseGuessing } from '@/workflow/holds/guessing'
import { holdText } from '@/workflow/holds/holdText'
import { holdWords } from '@/workflow/holds/holdWords'
import { publicSideOf } from '@/workflow/publicSide'
import type { ActionRequest, Considered, Work } from '@/workflow/reviews/action'
import { refuseUnknownAssignees } from '@/workflow/reviews/assignees'
import { consider } from '@/workflow/reviews/consider'
import type { DocumentText } from '@/workflow/reviews/documents'
import { notifyOfChange } from '@/workflow/reviews/notifyOfChange'
import { reopenAfterwards } from '@/workflow/reviews/reopen'
import { type Review, saveReview } from '@/workflow/reviews/reviews'
import { setStatus } from '@/workflow/reviews/setStatus'
import type { Standing } from '@/workflow/reviews/standing'
import { recordTransition } from '@/workflow/reviews/transitions'

/**
 * Answers where the document stands afterwards.
 * @throws {ContentError} 400 with the issues, {PersonError} 403, {MissingError} 404,
 *   {StateError} 409 with the current stage and revision, {LimitError} 429. Nothing is changed then.
 */
export const performAction = async (
  payload: Payload,
  request: ActionRequest,
  outer?: PayloadRequest,
): Promise<Standing> => {
  let held: readonly DocumentText[] = []
  const performing = inTransaction(
    payload,
    async (req) => {
      if (request.comment) await refuseGuessing(payload, request.actor, req)
      const { decision, ...work } = await consider(payload, request, req)
      held = heldBy({ ...work, decision })
      if (!decision.ok) throw refusalError(decision, work.state)
      await refuseUnknownAssignees(payload, { before: work.review, after: decision.review }, req)
      const review = await carryOut(payload, { ...work, decision }, req)
      const { document, rules, content } = work
      return { document, review, state: decision.review, rules, content }
    },
    outer ? { req: outer } : {},
  )
  try {
    return await performing
  } catch (error) {
    for (const document of held) await tellHeld(payload, document)
    throw error
  }
}

/** What waits for who protects: the text, or what was to go out with it. */
export const heldBy = ({ decision, document, held = [] }: Considered): readonly DocumentText[] =>
  !decision.ok && decision.isHeld ? [document, ...held] : held

/** The name may be protected since after the text was written: then nobody was told yet. */
const tellHeld = (payload: Payload, document: DocumentText): Promise<void> =>
  inTransaction(payload, (req) => holdText(payload, { document, actor: system }, req))

const refusalError = (refusal: Refusal, { stage, revision }: ReviewState): Error => {
  if (refusal.kind === 'content') return new ContentError(refusal.reason, refusal.issues)
  if (refusal.kind === 'person') return new PersonError(refusal.reason)
  return new StateError(refusal.reason, { stage, revision })
}

/** Stores what was decided, in the transaction in which it was. */
export const carryOut = async (payload: Payload, work: Work, req: PayloadRequest): Promise<Review> => {
  const { request, document, review, decision, at } = work
  const { action, actor, comment, type, id } = request
  for (const item of work.items ?? []) await carryOut(payload, item, req)
  const told = await effects[action]?.(payload, work, req)
  const record = {
    type,
    document: id,
    action,
    from: review.stage,
    to: decision.to,
    revision: document.revision,
    actor,
    at,
    comment,
    override: decision.override,
    details: { ...detailsOf(work), ...request.details, ...told },
  }
  const because = `${actor.name} chose “${action}”`
  await notifyOfChange(payload, { ...record, before: review, after: decision.review, because }, req)
  const head = await recordTransition(payload, review, record, req)
  await holdWords(payload, work, req)
  if (changesWhatIsShown(work)) await reopenAfterwards(payload, { type, id, by: actor.id }, req)
  return saveReview(payload, review, { ...decision.review, ...head, updatedAt: at }, req)
}

/** Of an entry, by itself: what goes out with a text is what that text showed. */
const changesWhatIsShown = ({ request, review, decision }: Work): boolean =>
  isSupporting(request.type) && review.liveRevision !== decision.review.liveRevision

const detailsOf = ({ request, review, decision }: Work): Record<string, unknown> => ({
  review: changedFacts(review, decision.review),
  ...(request.action === 'assign'
    ? { assignees: decision.review.assignees, dueAt: decision.review.dueAt }
    : {}),
  ...(request.actor.voucher ? { voucher: request.actor.voucher } : {}),
  ...(request.actor.id === 'system' && review.scheduledBy ? { scheduledBy: review.scheduledBy } : {}),
})

/** What an action does beyond the review; answers what the log is to keep of it. */
type Effect = (payload: Payload, work: Work, req: PayloadRequest) => Promise<Record<string, unknown>>

/** The public side, and Payload's own status of the document. */
const effects: Partial<Record<Action, Effect>> = {
  publish: async (payload, { document, request, at }, req) => {
    await countUses(payload, document, req)
    await setStatus(payload, document, 'published', req)
    const { actor, details } = request
    const keepsAddresses = details?.with === 'upgrade'
    return publicSideOf(payload).publish(payload, { document, actor, at, keepsAddresses }, req)
  },
  unpublish: async (payload, { document, at }, req) => {
    await setStatus(payload, document, 'draft', req)
    return publicSideOf(payload).unpublish(payload, { document, at }, req)
  },
  takeDown: async (payload, { document, at }, req) => {
    await setStatus(payload, document, 'draft', req)
    return publicSideOf(payload).takeDown(payload, { document, at }, req)
  },
}
