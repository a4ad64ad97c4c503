// Where a review stands among the policy's steps, four eyes included.

import type { Role } from '@/access/roles'
import { openStep, type Step, validApprovals } from '@/workflow/core/policy'
import type { ReviewState } from '@/workflow/core/review'

/** What the editorial policy asks of one document. */
export interface Rules {
  /** The steps that apply to its content, in order. */
  steps: readonly Step[]
  /** Nobody who worked on a text approves it. Absent: so it is. */
  fourEyes?: boolean | undefined
  /** Who made what goes out with the text for the first time: as little as its contributors, they approve it. */
  makers?: readonly string[] | undefined
  /** Days a review may take; 0 or absent: no due date. */
  dueDays?: number | undefined
}

type Approved = Pick<ReviewState, 'approvals' | 'contributors' | 'revision'>

/** Whose approval does not count. */
export const barredBy = (review: Pick<ReviewState, 'contributors'>, rules: Rules): readonly string[] =>
  rules.fourEyes === false ? [] : [...review.contributors, ...(rules.makers ?? [])]

export const openStepOf = (review: Approved, rules: Rules): Step | undefined =>
  openStep(rules.steps, review.approvals, review.revision, barredBy(review, rules))

export const countedApprovals = (review: Approved, rules: Rules) =>
  validApprovals(review.approvals, rules.steps, review.revision, barredBy(review, rules))

/** Whether everything the policy asks for was approved, and of this very revision. */
export const isApproved = (review: Approved & Pick<ReviewState, 'approvedRevision'>, rules: Rules): boolean =>
  rules.steps.length === 0 ||
  (review.approvedRevision === review.revision && openStepOf(review, rules) === undefined)

/** The open step as the review keeps it. */
export const awaited = (open: Step | undefined): { step: string | null; awaits: Role | null } => ({
  step: open?.name ?? null,
  awaits: open?.role ?? null,
})

/** The review with the step that is open now, if it is in review. */
export const atItsStep = (review: ReviewState, rules: Rules): ReviewState => ({
  ...review,
  ...awaited(review.stage === 'inReview' ? openStepOf(review, rules) : undefined),
})
