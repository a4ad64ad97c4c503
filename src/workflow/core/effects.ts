// What an action that may happen does to the review. Pure: the database stores what comes out.

import { dueAfter } from '@/platform/time/instants'
import type { Approval } from '@/workflow/core/policy'
import type { Request } from '@/workflow/core/request'
import type { ReviewState } from '@/workflow/core/review'
import { atItsStep, countedApprovals, openStepOf, type Rules } from '@/workflow/core/steps'
import { type Action, type Transition, transitions } from '@/workflow/core/transitions'

/** The review after the action. */
export const reduce = (action: Action, request: Request): ReviewState => {
  const { to }: Transition = transitions[action]
  const stage = to === 'same' ? request.review.stage : to
  return atItsStep({ ...request.review, stage, ...changes[action](request) }, request)
}

export const noApprovals = { approvals: [], approvedRevision: null }
export const notScheduled = { publishAt: null, scheduledBy: null }
export const notDue = { dueAt: null, overdueToldAt: null }
const notPublic = { live: false, liveRevision: null, unpublishAt: null }

/** A review begins to wait: until when, by the policy. */
export const dueFrom = (now: string, { dueDays = 0 }: Rules): Partial<ReviewState> =>
  dueDays > 0 ? { dueAt: dueAfter(now, dueDays), overdueToldAt: null } : {}

/** An approval is for what the text shows, too. */
const shownIn = ({ shown = [] }: Request['content']): Pick<Approval, 'shown'> =>
  shown.length > 0 ? { shown: Object.fromEntries(shown.map(({ key, revision }) => [key, revision])) } : {}

const changes: Record<Action, (request: Request) => Partial<ReviewState>> = {
  submit: (request) => ({
    ...noApprovals,
    submittedBy: request.actor.id,
    submittedAt: request.now,
    ...(request.steps.length === 0
      ? { stage: 'approved', approvedRevision: request.review.revision }
      : dueFrom(request.now, request)),
  }),
  recall: () => ({ ...noApprovals, ...notDue }),
  requestChanges: () => noApprovals,
  approve: (request) => {
    const { review, actor, now, content } = request
    const step = openStepOf(review, request)
    const { id: user, voucher } = actor
    const approval = { step: step?.name ?? '', user, revision: review.revision, ...shownIn(content), at: now }
    const approvals = [
      ...countedApprovals(review, request),
      // Those of other steps still say what changed.
      ...review.approvals.filter((one) => one.outdated && one.step !== step?.name),
      { ...approval, ...(step ? { role: step.role } : {}), ...(voucher ? { voucher } : {}) },
    ]
    return openStepOf({ ...review, approvals }, request)
      ? { approvals, stage: 'inReview', approvedRevision: null }
      : { approvals, stage: 'approved', approvedRevision: review.revision, ...notDue }
  },
  schedule: ({ at, actor }) => ({ publishAt: at ?? null, scheduledBy: actor.id }),
  unschedule: () => notScheduled,
  publish: ({ review }) => ({
    live: true,
    liveRevision: review.revision,
    publishedOnce: true,
    contributors: [],
    assignees: [],
    embargoUntil: null,
    ...notScheduled,
    ...notDue,
  }),
  // The end of what is live, when its time comes, leaves the review of the next revision alone.
  unpublish: ({ review, actor }) =>
    actor.id === 'system' && review.stage !== 'published'
      ? { ...notPublic, stage: review.stage }
      : { ...notPublic, ...noApprovals, ...notScheduled, ...notDue },
  takeDown: () => ({ ...notPublic, ...noApprovals, ...notScheduled, ...notDue, embargoUntil: null }),
  archive: () => ({ ...notDue, assignees: [] }),
  restore: () => noApprovals,
  embargo: ({ at }) => ({ embargoUntil: at ?? null }),
  expire: ({ at }) => ({ unpublishAt: at ?? null }),
  assign: ({ review, assignees, dueAt }) => ({
    assignees: assignees ? [...new Set(assignees)] : review.assignees,
    ...(dueAt === undefined ? {} : { dueAt, overdueToldAt: null }),
  }),
}
