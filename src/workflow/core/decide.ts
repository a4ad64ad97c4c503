// Decides whether an action may happen, from plain facts: no Payload, clock or database in here.

import { may, system } from '@/access/roles'
import { putAway, type Stage } from '@/collections/reviews/stages'
import { noticeIn } from '@/platform/i18n/noticeIn'
import { errorAt, type Issue } from '@/platform/issues'
import { outdatedIn } from '@/workflow/core/changes'
import { contentIssues } from '@/workflow/core/contentIssues'
import { reduce } from '@/workflow/core/effects'
import { toldTo } from '@/workflow/core/holds'
import { momentIssues, refuseMoment } from '@/workflow/core/moments'
import { describeParty, hasApproved, isParty } from '@/workflow/core/parties'
import { personsIn, vouchersOf } from '@/workflow/core/policy'
import type { Request } from '@/workflow/core/request'
import type { ReviewState } from '@/workflow/core/review'
import { barredBy, isApproved, openStepOf } from '@/workflow/core/steps'
import { type Action, type Transition, transitions } from '@/workflow/core/transitions'

export type { ReviewState } from '@/workflow/core/review'

export interface Refusal {
  ok: false
  kind: 'content' | 'person' | 'state'
  reason: string
  issues: Issue[]
  /** It waits for who protects. */
  isHeld?: boolean
}

export interface Decision {
  ok: true
  to: Stage
  /** The review after the action. */
  review: ReviewState
  override: boolean
}

/** Asks the table: 409 (`state`) before 403 (`person`) before 400 (`content`), so that people hear the first thing to do. */
export const decide = (action: Action, request: Request): Decision | Refusal => {
  const transition: Transition = transitions[action]
  const override = isOverride(action, request)
  const refusal =
    refuseState(transition, request, override) ??
    (override ? undefined : (refuseRole(transition, request) ?? refuseBarred(transition, request))) ??
    refuseInput(action, transition, request) ??
    refuseContent(transition, request) ??
    refuseHeld(transition, request)
  if (refusal) return refusal
  const review = reduce(action, request)
  return { ok: true, to: review.stage, review, override }
}

const isOverride = (action: Action, { override, actor }: Request): boolean =>
  action === 'publish' && override === true && may(actor, 'administer')

const refuse = (kind: Refusal['kind'], reason: string, issues: Issue[] = []): Refusal => ({
  ok: false,
  kind,
  reason,
  issues,
})

const refuseState = (transition: Transition, request: Request, override: boolean): Refusal | undefined => {
  const { review, revision } = request
  if (revision !== undefined && revision !== review.revision)
    return refuse(
      'state',
      'The text has changed since you loaded it. Reload it, review the changes and decide again.',
    )
  if (transition.from === 'live')
    return review.live ? undefined : refuse('state', 'No revision of this document is live.')
  const changed = !override && transition.needs?.includes('approvedRevision') ? changedParts(request) : []
  if (changed.length > 0)
    return refuse(
      'state',
      `${changed.map((title) => `“${title}”`).join(', ')} changed since the text that shows it was approved. Have the text approved again.`,
    )
  const from = stagesOf(transition, request)
  if (override ? putAway.includes(review.stage) : !from.includes(review.stage))
    return refuse('state', wrongStage(review.stage, from))
  if (!override && transition.needs?.includes('approvedRevision') && !isApproved(review, request))
    return refuse('state', 'This is not the text that was approved. Submit it for review again.')
  const reason = transition.needs?.includes('noEmbargo') ? refuseMoment(request) : undefined
  return reason ? refuse('state', reason) : undefined
}

/** What the text shows and is no longer as it was when somebody approved both; see `asShown`. */
const changedParts = ({ review, content }: Request): string[] => {
  const keys = review.stage === 'inReview' ? outdatedIn(review) : []
  return keys.map((key) => content.shown?.find((part) => part.key === key)?.title ?? key)
}

/** The stages it is possible from; none for what is about the live text. */
export const stagesOf = (
  { from, fromWithoutSteps = [] }: Transition,
  { steps }: Pick<Request, 'steps'>,
): Stage[] => (from === 'live' ? [] : [...from, ...(steps.length === 0 ? fromWithoutSteps : [])])

const wrongStage = (stage: Stage, from: readonly Stage[]): string =>
  stage === 'trashed'
    ? 'It is in the trash. Restore it first.'
    : `The document is in the stage “${stage}”; this needs ${from.map((one) => `“${one}”`).join(' or ')}.`

/** Somebody whose role or relation to the text gives them no part in this action. */
export const refuseRole = (transition: Transition, request: Request): Refusal | undefined => {
  const parties = [...transition.by, ...(request.steps.length === 0 ? (transition.byWithoutSteps ?? []) : [])]
  if (parties.some((party) => isParty[party](request))) return undefined
  return refuse(
    'person',
    `This is for ${parties.map((party) => describeParty(party, request)).join(' or ')}.`,
  )
}

/** Somebody who has a part in it, and may not take it with this text. */
const refuseBarred = (transition: Transition, request: Request): Refusal | undefined => {
  const { actor, review } = request
  if (transition.notBy === 'vouchers') return refuseVoucher(request)
  if (transition.notBy !== 'contributors') return undefined
  if (personsIn(actor).some((id) => barredBy(review, request).includes(id)))
    return refuse(
      'person',
      review.contributors.some((id) => personsIn(actor).includes(id))
        ? 'You changed this text, so someone else must approve it (four eyes).'
        : 'You worked on something that goes out with this text, so someone else must approve it (four eyes).',
    )
  if (hasApproved(request))
    return refuse('state', 'You have already approved this step; it needs another person.')
  return undefined
}

/** Who invited a guest answers for them already; that the text goes out is another person's word. */
const refuseVoucher = ({ actor, review, scheduledBy }: Request): Refusal | undefined => {
  const publisher = actor.id === system.id ? (scheduledBy ?? review.scheduledBy) : actor.id
  if (!publisher || !vouchersOf(review.approvals, review.revision).includes(publisher)) return undefined
  return refuse(
    'person',
    'A guest approved this text, and who invited them cannot publish it. Ask another publisher.',
  )
}

const refuseInput = (action: Action, { needs = [] }: Transition, request: Request): Refusal | undefined => {
  if (request.asking) return undefined
  if ((needs.includes('comment') || request.override) && !request.comment?.trim())
    return refuse('content', 'Say why, in `comment`: the people who work on the document will read it.')
  const issues = [...missingInput(needs, request), ...momentIssues(action, request)]
  return issues[0] ? refuse('content', issues.map(({ message }) => message).join(' '), issues) : undefined
}

const missingInput = (
  needs: NonNullable<Transition['needs']>,
  { at, assignees, dueAt, now }: Request,
): Issue[] => {
  if (needs.includes('at') && !at) return [errorAt('at', 'required', 'Say when, in `at`.')]
  if (needs.includes('atOrNull') && at === undefined)
    return [errorAt('at', 'required', 'Say until when, in `at`, or send null to lift it.')]
  if (!needs.includes('assignees')) return []
  if (!assignees && dueAt === undefined)
    return [errorAt('assignees', 'required', 'Say who, in `assignees`, or until when, in `dueAt`.')]
  return dueAt && dueAt <= now ? [errorAt('dueAt', 'past', 'Choose a due date in the future.')] : []
}

const refuseContent = (transition: Transition, request: Request): Refusal | undefined => {
  const issues = toldTo(request.actor, issuesOf(transition, request))
  const errors = issues.filter(({ severity }) => severity === 'error')
  return errors.length > 0
    ? refuse('content', `Not ready: ${errors.map(({ message }) => message).join(' ')}`, issues)
    : undefined
}

/** Asked whether it may happen, the table does not tell: a text that is not held would have to go out to find out. */
const refuseHeld = (transition: Transition, request: Request): Refusal | undefined => {
  const makesPublic = transition.to === 'published' || transition.to === 'scheduled'
  if (!makesPublic || request.asking) return undefined
  const found = issuesOf(transition, request)
  return toldTo(request.actor, found).length < found.length
    ? { ...refuse('state', noticeIn(request.content.language, 'awaitsProtection')), isHeld: true }
    : undefined
}

const issuesOf = (transition: Transition, request: Request): Issue[] =>
  contentIssues(transition, { ...request, awaits: openStepOf(request.review, request)?.role })
