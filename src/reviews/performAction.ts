// Performs one action of the workflow: asks the table, then changes review, publication and log in one transaction.
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { changesOf } from '@/audit/replay'
import { inTransaction } from '@/database/inTransaction'
import { ContentError, PersonError, StateError } from '@/errors'
import { statusWrite } from '@/hooks/enforceWorkflow'
import { eventsOf } from '@/notifications/eventsOf'
import { writeEvent } from '@/outbox/writeEvent'
import { endPublication } from '@/publications/endPublication'
import { publish } from '@/publications/publish'
import { gatherCheckInput } from '@/reviews/checkInput'
import { type DocumentText, readDocument } from '@/reviews/documents'
import { readSteps } from '@/reviews/policy'
import { type Review, readReview, saveReview, stateOf } from '@/reviews/reviews'
import { recordTransition } from '@/reviews/transitions'
import { type Decision, decide, type Refusal } from '@/workflow/decide'
import type { Actor } from '@/workflow/roles'
import type { Action } from '@/workflow/transitions'

export interface ActionRequest {
  type: string
  id: string
  action: Action
  actor: Actor
  comment?: string | undefined
  revision?: string | undefined
  override?: boolean | undefined
  /** The moment of the action, for runs by the clock; otherwise now. */
  now?: Date | undefined
}

/**
 * @throws {ContentError} 400 with the issues, {PersonError} 403, {MissingError} 404,
 *   {StateError} 409 with the current stage and revision. Nothing is changed then.
 */
export const performAction = async (
  payload: Payload,
  request: ActionRequest,
  outer?: PayloadRequest,
): Promise<Review> =>
  inTransaction(
    payload,
    async (req) => {
      const now = (request.now ?? new Date()).toISOString()
      const document = await readDocument(payload, request, req)
      const review = await readReview(payload, { type: request.type, document: request.id }, req)
      const decision = decide(request.action, {
        ...request,
        now,
        review: stateOf({ ...review, revision: document.revision }),
        steps: await readSteps(payload, document, req),
        content: await gatherCheckInput(payload, document, req),
      })
      if (!decision.ok) throw refusalError(decision, review, document)
      return carryOut(payload, { request, document, review, decision, now }, req)
    },
    outer ? { req: outer } : {},
  )

const refusalError = (refusal: Refusal, review: Review, document: DocumentText): Error => {
  if (refusal.kind === 'content') return new ContentError(refusal.reason, refusal.issues)
  if (refusal.kind === 'person') return new PersonError(refusal.reason)
  return new StateError(refusal.reason, { stage: review.stage, revision: document.revision })
}

interface Work {
  request: ActionRequest
  document: DocumentText
  review: Review
  decision: Decision
  now: string
}

const carryOut = async (payload: Payload, work: Work, req: PayloadRequest): Promise<Review> => {
  const { request, document, review, decision, now } = work
  const { action, actor, comment, type, id } = request
  const live = await effects[action]?.(payload, work, req)
  const after: Partial<Review> = {
    ...decision.review,
    ...live,
    approvals: [...decision.review.approvals],
    contributors: [...decision.review.contributors],
    ...(action === 'submit' ? { submittedAt: now } : {}),
  }
  const record = {
    type,
    document: id,
    action,
    from: review.stage,
    to: decision.to,
    revision: document.revision,
    actor,
    at: now,
    comment,
    override: decision.override,
    details: {
      review: changesOf(review, after),
      ...(actor.voucher ? { voucher: actor.voucher } : {}),
    },
  }
  const head = await recordTransition(payload, review, record, req)
  for (const event of eventsOf(review, { ...record, after })) await writeEvent(payload, event, req)
  return saveReview(payload, review, { ...after, ...head }, req)
}

type Effect = (payload: Payload, work: Work, req: PayloadRequest) => Promise<Partial<Review>>

/** What an action does beyond the review: the public side, and Payload's own status of the document. */
const effects: Partial<Record<Action, Effect>> = {
  publish: async (payload, { document, request, now }, req) => {
    await publish(payload, { ...document, actor: request.actor, now }, req)
    await setStatus(payload, document, 'published', req)
    return { liveRevision: document.revision, publishedOnce: true }
  },
  unpublish: async (payload, { document, now }, req) => {
    await endPublication(payload, { ...document, now, reason: 'unpublished' }, req)
    await setStatus(payload, document, 'draft', req)
    return { liveRevision: null }
  },
  takeDown: async (payload, { document, now }, req) => {
    await endPublication(payload, { ...document, now, reason: 'takenDown' }, req)
    await setStatus(payload, document, 'draft', req)
    return { liveRevision: null }
  },
}

const setStatus = async (
  payload: Payload,
  { type, id }: DocumentText,
  status: 'published' | 'draft',
  req: PayloadRequest,
): Promise<void> => {
  await payload.update({
    collection: type as CollectionSlug,
    id,
    data: { _status: status } as never,
    depth: 0,
    draft: false,
    overrideAccess: true,
    ...statusWrite(req),
  })
}
