// What changes a review without anyone acting on it: a new text, another policy, a schedule that cannot hold.

import { rolesActingAs } from '@/access/roles'
import type { Stage } from '@/collections/reviews/stages'
import type { ShownPart } from '@/workflow/core/checks/input'
import { dueFrom, noApprovals, notDue, notScheduled } from '@/workflow/core/effects'
import type { Approval } from '@/workflow/core/policy'
import type { ReviewState } from '@/workflow/core/review'
import { atItsStep, countedApprovals, isApproved, openStepOf, type Rules } from '@/workflow/core/steps'
import { stageAfterRevision } from '@/workflow/core/transitions'

export interface Revision {
  revision: string
  /** Who changed the text; `system` is nobody. */
  author: string
  /** Its words are the same: a protection officer linked consents. */
  sameWords?: boolean
}

/** A new text: it has no approvals, and its writer is one of its contributors. */
export const revise = (review: ReviewState, change: Revision, rules: Rules): ReviewState => {
  const { revision, author, sameWords = false } = change
  const revised = {
    ...review,
    revision,
    contributors: author === 'system' ? review.contributors : withOne(review.contributors, author),
    ...noApprovals,
    ...notScheduled,
    stage: stageOfNewText(review.stage, rules),
  }
  return atItsStep(
    { ...revised, approvals: sameWords ? approvalsOfWords(review, revised, rules) : [] },
    rules,
  )
}

/**
 * Who approved the words need not read them again because a consent was linked in review; who protects decides anew.
 * None where no step would be left to ask.
 */
const approvalsOfWords = (before: ReviewState, after: ReviewState, rules: Rules): Approval[] => {
  const protecting = rolesActingAs('protection')
  const kept = countedApprovals(before, rules)
    .filter(({ role }) => role !== undefined && !protecting.includes(role))
    .map((approval) => ({ ...approval, revision: after.revision }))
  return after.stage === 'inReview' && openStepOf({ ...after, approvals: kept }, rules) ? kept : []
}

/** A text in review that no step asks for any more would wait for nobody: it is a draft to submit again. */
const stageOfNewText = (stage: Stage, { steps }: Rules): Stage => {
  if (stage === 'archived' || stage === 'trashed') return stage
  const next = stageAfterRevision[stage]
  return next === 'inReview' && steps.length === 0 ? 'draft' : next
}

/** Whether it depends on the policy what a new text does to a review in this stage. */
export const asksPolicy = (stage: Stage): boolean =>
  stage !== 'archived' && stage !== 'trashed' && stageAfterRevision[stage] === 'inReview'

/** For a new text that does not ask them. */
export const noRules: Rules = { steps: [] }

const withOne = (people: readonly string[], person: string): string[] => [...new Set([...people, person])]

/**
 * Another policy: approvals of steps that still exist are kept; a text that lacks none is approved, one that was
 * approved or scheduled and lacks some now goes back into review. Drafts and what is public are left alone.
 */
export const underPolicy = (review: ReviewState, rules: Rules, now: string): ReviewState => {
  if (!underReview.has(review.stage)) return review
  const kept = { ...review, approvals: countedApprovals(review, rules) }
  const open = openStepOf(kept, rules)
  if (!open && review.stage !== 'inReview') return kept
  if (!open)
    return {
      ...atItsStep({ ...kept, stage: 'approved', approvedRevision: review.revision }, rules),
      ...notDue,
    }
  return backInReview(kept, rules, now)
}

const backInReview = (review: ReviewState, rules: Rules, now: string): ReviewState =>
  atItsStep(
    review.stage === 'inReview'
      ? review
      : { ...review, stage: 'inReview', approvedRevision: null, ...notScheduled, ...dueFrom(now, rules) },
    rules,
  )

/**
 * An approval is for what was seen: where the text would show something else now, it counts no more, and the text waits
 * for those steps again. Nobody has to submit it: the text itself is the one that was approved.
 */
export const asShown = (
  review: ReviewState,
  { rules, shown, now }: { rules: Rules; shown: readonly ShownPart[]; now: string },
): ReviewState => {
  if (!underReview.has(review.stage)) return review
  const approvals = review.approvals.map((approval) => checked(approval, shown))
  if (approvals.every((approval, index) => approval === review.approvals[index])) return review
  const marked = { ...review, approvals }
  return openStepOf(marked, rules) ? backInReview(marked, rules, now) : marked
}

/** In the trash nothing is decided or waited for; what comes back is a draft. */
export const trashed = (review: ReviewState): ReviewState => ({
  ...review,
  stage: 'trashed',
  step: null,
  awaits: null,
  assignees: [],
  ...noApprovals,
  ...notDue,
})

export const recovered = (review: ReviewState): ReviewState => ({ ...review, stage: 'draft' })

const checked = (approval: Approval, shown: readonly ShownPart[]): Approval => {
  const known = approval.outdated ?? []
  const changed = shown
    .filter(({ key, revision }) => approval.shown?.[key] !== undefined && approval.shown[key] !== revision)
    .map(({ key }) => key)
    .filter((key) => !known.includes(key))
  return changed.length > 0 ? { ...approval, outdated: [...known, ...changed] } : approval
}

/** What changed since it was approved, by `collection:id`. */
export const outdatedIn = ({ approvals }: Pick<ReviewState, 'approvals'>): string[] => [
  ...new Set(approvals.flatMap(({ outdated = [] }) => outdated)),
]

const underReview = new Set<Stage>(['inReview', 'approved', 'scheduled'])

/** A schedule that cannot hold: the text stays approved if it still is, for a publisher to schedule again; or in review. */
export const breakSchedule = (review: ReviewState, rules: Rules): ReviewState => ({
  ...review,
  ...notScheduled,
  ...(review.stage === 'inReview' ? {} : stageWithoutSchedule(review, rules)),
})

const stageWithoutSchedule = (review: ReviewState, rules: Rules): Partial<ReviewState> =>
  isApproved(review, rules) ? { stage: 'approved' } : { stage: 'draft', ...noApprovals }
