// Describes where a document stands and what the asking person may do, from the same table that decides.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor, Role } from '@/access/roles'
import type { Stage } from '@/collections/reviews/stages'
import { currentTime } from '@/platform/database/clock'
import type { Issue } from '@/platform/issues'
import { outdatedIn } from '@/workflow/core/changes'
import { runChecks, textChecks } from '@/workflow/core/checks'
import { publicFrom } from '@/workflow/core/contentIssues'
import { decide } from '@/workflow/core/decide'
import { toldTo } from '@/workflow/core/holds'
import { isOneStepAway } from '@/workflow/core/oneStepAway'
import type { Approval } from '@/workflow/core/policy'
import type { Request } from '@/workflow/core/request'
import type { ReviewState } from '@/workflow/core/review'
import { openStepOf } from '@/workflow/core/steps'
import { type Action, actions, type Transition, transitions } from '@/workflow/core/transitions'
import { type NotLive, publicSideOf } from '@/workflow/publicSide'
import { type ChangedPart, whoChanged } from '@/workflow/reviews/facts/whoChanged'
import { readStanding, type Standing } from '@/workflow/reviews/standing'

/** The answer of `GET` and `POST /api/{collection}/{id}/workflow`. */
export interface ReviewDescription extends NotLive {
  stage: Stage
  /** SHA-256 of the newest text. */
  revision: string
  /** The revision the public sees, `null` when none is live. */
  liveRevision: string | null
  live: boolean
  /** Path of the page on which the public reads it: `/articles/a-slug`; `null` while none is live, and for what has no page. */
  page: string | null
  step: string | null
  /** The role whose decision is awaited while in review. */
  awaits: Role | null
  approvals: Approval[]
  assignees: string[]
  dueAt: string | null
  publishAt: string | null
  unpublishAt: string | null
  embargoUntil: string | null
  /** What the text shows and is no longer as it was approved; those steps are asked for again. */
  changedSince: ChangedPart[]
  /** What another text, once it is saved, takes back: this one is approved, or scheduled. */
  savingUndoes: 'approval' | 'schedule' | null
  actions: ActionDescription[]
  /** What the checks find in the newest text, whatever the stage; warnings too. Holds only for who protects. */
  issues: Issue[]
}

export interface ActionDescription {
  action: Action
  allowed: boolean
  needsComment: boolean
  /** It wants a moment (`at`) or people (`assignees`) beside the action. */
  needsMore: boolean
  /** Why it is not allowed. */
  reason?: string
  issues?: Issue[]
  /** Not allowed, and one step from being so: something to fill in, another person, or one action, whoever takes it. */
  oneStepAway?: boolean
}

export const describeReview = async (
  payload: Payload,
  { type, id, actor }: { type: string; id: string; actor: Actor },
  req?: PayloadRequest,
): Promise<ReviewDescription> =>
  describeStanding(payload, await readStanding(payload, { type, id }, req), actor, req)

/** The same of what was found out already. */
export const describeStanding = async (
  payload: Payload,
  { document, state, content, rules }: Standing,
  actor: Actor,
  req?: PayloadRequest,
): Promise<ReviewDescription> => {
  const open = state.stage === 'inReview' ? openStepOf(state, rules) : undefined
  const now = currentTime().toISOString()
  return {
    ...facts(state),
    revision: document.revision,
    step: open?.name ?? null,
    awaits: open?.role ?? null,
    actions: actions.map((action) =>
      describeAction(action, { review: state, ...rules, actor, now, content }),
    ),
    issues: toldTo(actor, runChecks(textChecks, { ...content, at: publicFrom({ now, review: state }) })),
    changedSince: await whoChanged(payload, outdatedIn(state), req),
    page: state.live ? await publicSideOf(payload).pageOf(payload, document, req) : null,
    ...(await publicSideOf(payload).notLive(payload, document, req)),
  }
}

const facts = (review: ReviewState) => ({
  stage: review.stage,
  live: review.live,
  liveRevision: review.liveRevision,
  approvals: [...review.approvals],
  assignees: [...review.assignees],
  dueAt: review.dueAt,
  publishAt: review.publishAt,
  unpublishAt: review.unpublishAt,
  embargoUntil: review.embargoUntil,
  savingUndoes: undone[review.stage] ?? null,
})

const undone: Partial<Record<Stage, 'approval' | 'schedule'>> = {
  approved: 'approval',
  scheduled: 'schedule',
}

const describeAction = (action: Action, facts: Request): ActionDescription => {
  const transition: Transition = transitions[action]
  const needs: Transition['needs'] = transition.needs ?? []
  const asks = {
    needsComment: needs.includes('comment'),
    needsMore: needs.some((need) => inputs.includes(need)),
  }
  const answer = decide(action, { ...facts, asking: true })
  if (answer.ok) return { action, allowed: true, ...asks }
  return {
    action,
    allowed: false,
    ...asks,
    reason: answer.reason,
    oneStepAway: isOneStepAway(action, facts),
    ...(answer.issues.length > 0 ? { issues: answer.issues } : {}),
  }
}

const inputs: readonly string[] = ['at', 'atOrNull', 'assignees']
