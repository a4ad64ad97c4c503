// Performs one action of the workflow: asks the table, then changes review, publication and log in one transaction.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { ContentError, PersonError, StateError } from '@/platform/errors'
import { freezeEdition } from '@/publishing/editions/freezeEdition'
import { redactEditions } from '@/publishing/editions/redactEditions'
import { isRelease, withItems } from '@/publishing/editions/release'
import { endPublication } from '@/publishing/publications/endPublication'
import { publish } from '@/publishing/publications/publish'
import { holdConsents } from '@/workflow/consent/holdConsents'
import { type Decision, decide, type Refusal } from '@/workflow/core/decide'
import { changedFacts } from '@/workflow/core/facts'
import type { Action } from '@/workflow/core/transitions'
import { refuseUnknownAssignees } from '@/workflow/reviews/assignees'
import type { DocumentText } from '@/workflow/reviews/documents'
import { momentIn, type Review, saveReview, stateOf } from '@/workflow/reviews/reviews'
import { setStatus } from '@/workflow/reviews/setStatus'
import { readStanding, type Standing } from '@/workflow/reviews/standing'
import { tellChange } from '@/workflow/reviews/tellChange'
import { recordTransition } from '@/workflow/reviews/transitions'

export interface ActionRequest {
  type: string
  id: string
  action: Action
  actor: Actor
  comment?: string | undefined
  revision?: string | undefined
  override?: boolean | undefined
  /** For `schedule`, `embargo` and `expire`: an ISO 8601 instant in UTC; `null` lifts the last two. */
  at?: string | null | undefined
  /** For `assign`: ids of users; a due date as an instant, or none. */
  assignees?: readonly string[] | undefined
  dueAt?: string | null | undefined
  /** The moment of the action, for runs by the clock; otherwise now. */
  now?: Date | undefined
  /** What the log keeps beside: the issue that an item is published with. */
  details?: Record<string, unknown> | undefined
}

/**
 * Answers where the document stands afterwards.
 * @throws {ContentError} 400 with the issues, {PersonError} 403, {MissingError} 404,
 *   {StateError} 409 with the current stage and revision. Nothing is changed then.
 */
export const performAction = async (
  payload: Payload,
  request: ActionRequest,
  outer?: PayloadRequest,
): Promise<Standing> =>
  inTransaction(
    payload,
    async (req) => {
      const { decision, ...work } = await consider(payload, request, req)
      if (!decision.ok) throw refusalError(decision, work.review, work.document)
      await refuseUnknownAssignees(payload, { before: work.review, after: decision.review }, req)
      const review = await carryOut(payload, { ...work, decision }, req)
      return { document: work.document, review, rules: work.rules, content: work.content }
    },
    outer ? { req: outer } : {},
  )

/** The facts of an action, gathered inside a transaction, and what the table says. */
export interface Considered extends Standing {
  request: ActionRequest
  /** By this moment the table decides. */
  now: string
  /** With this one it goes on record, after all that is: the two are apart when a clock was wrong. */
  at: string
  decision: Decision | Refusal
  /** What is published with an issue. */
  items?: readonly Work[]
}

export const consider = async (
  payload: Payload,
  request: ActionRequest,
  req: PayloadRequest,
): Promise<Considered> => {
  const considered = await considerAlone(payload, request, req)
  return isRelease(request) ? withItems(payload, considered, considerAlone, req) : considered
}

/** The same for one document, without the items that an issue is published with. */
export const considerAlone = async (
  payload: Payload,
  request: ActionRequest,
  req?: PayloadRequest,
): Promise<Considered> => {
  const moment = request.now ?? currentTime()
  const now = moment.toISOString()
  const standing = await readStanding(payload, request, req)
  const { document, review, rules, content } = standing
  const decision = decide(request.action, {
    ...request,
    ...rules,
    now,
    review: stateOf({ ...review, revision: document.revision }),
    content,
  })
  return { ...standing, request, now, at: momentIn(review, moment), decision }
}

const refusalError = (refusal: Refusal, review: Review, document: DocumentText): Error => {
  if (refusal.kind === 'content') return new ContentError(refusal.reason, refusal.issues)
  if (refusal.kind === 'person') return new PersonError(refusal.reason)
  return new StateError(refusal.reason, { stage: review.stage, revision: document.revision })
}

export type Work = Omit<Considered, 'decision'> & { decision: Decision }

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
  await tellChange(payload, { ...record, before: review, after: decision.review, because }, req)
  const head = await recordTransition(payload, review, record, req)
  return saveReview(payload, review, { ...decision.review, ...head, updatedAt: at }, req)
}

const detailsOf = ({ request, review, decision }: Work): Record<string, unknown> => ({
  review: changedFacts(review, decision.review),
  ...(request.action === 'assign'
    ? { assignees: decision.review.assignees, dueAt: decision.review.dueAt }
    : {}),
  ...(request.actor.voucher ? { voucher: request.actor.voucher } : {}),
  ...(request.actor.id === 'system' && review.scheduledBy ? { scheduledBy: review.scheduledBy } : {}),
})

/** Answers what the log is to keep of it. */
type Effect = (payload: Payload, work: Work, req: PayloadRequest) => Promise<Record<string, unknown>>

/** What an action does beyond the review: the public side, and Payload's own status of the document. */
const effects: Partial<Record<Action, Effect>> = {
  publish: async (payload, { document, request, at: now }, req) => {
    await holdConsents(payload, document, req)
    await publish(payload, { ...document, actor: request.actor, now }, req)
    await setStatus(payload, document, 'published', req)
    if (document.type !== 'issues') return {}
    return { edition: await freezeEdition(payload, { document, actor: request.actor, now }, req) }
  },
  unpublish: async (payload, { document, at: now }, req) => {
    await endPublication(payload, { ...document, now, reason: 'unpublished' }, req)
    await setStatus(payload, document, 'draft', req)
    return {}
  },
  takeDown: async (payload, { document, at: now }, req) => {
    await endPublication(payload, { ...document, now, reason: 'takenDown' }, req)
    await setStatus(payload, document, 'draft', req)
    const editions = await redactEditions(payload, { ...document, now }, req)
    return editions.length > 0 ? { editions } : {}
  },
}
