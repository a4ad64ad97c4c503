// A review as the workflow sees it: everything that actions, new texts and the policy change about a document.

import type { Role } from '@/access/roles'
import type { Stage } from '@/collections/reviews/stages'
import type { Approval } from '@/workflow/core/policy'

/** Instants are ISO 8601 in UTC, with milliseconds, so that they compare as text. */
export interface ReviewState {
  stage: Stage
  /** Revision of the newest text. */
  revision: string
  approvedRevision: string | null
  /** The open step and the role it waits for, while in review. */
  step: string | null
  awaits: Role | null
  approvals: readonly Approval[]
  /** People who changed the text since it was last published. */
  contributors: readonly string[]
  owner: string | null
  submittedBy: string | null
  submittedAt: string | null
  assignees: readonly string[]
  dueAt: string | null
  /** When people were told that it is overdue: once for each `dueAt`. */
  overdueToldAt: string | null
  /** When the approved revision is to be published, while scheduled. */
  publishAt: string | null
  scheduledBy: string | null
  /** When what is live is to be unpublished. */
  unpublishAt: string | null
  /** Not public before. */
  embargoUntil: string | null
  live: boolean
  liveRevision: string | null
  publishedOnce: boolean
}

/** The review of a document that nobody acted on yet. */
export const newReview = (values: Partial<ReviewState> = {}): ReviewState => ({
  stage: 'draft',
  revision: '',
  approvedRevision: null,
  step: null,
  awaits: null,
  approvals: [],
  contributors: [],
  owner: null,
  submittedBy: null,
  submittedAt: null,
  assignees: [],
  dueAt: null,
  overdueToldAt: null,
  publishAt: null,
  scheduledBy: null,
  unpublishAt: null,
  embargoUntil: null,
  live: false,
  liveRevision: null,
  publishedOnce: false,
  ...values,
})
