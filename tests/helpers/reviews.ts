// Requests of the workflow about a text that lacks nothing: a test says what is different.

import type { Actor, Role } from '@/access/roles'
import type { Stage } from '@/collections/reviews/stages'
import type { Request } from '@/workflow/core/decide'
import type { Approval, Step } from '@/workflow/core/policy'
import { newReview, type ReviewState } from '@/workflow/core/review'

export const person = (id: string, ...roles: Role[]): Actor => ({ id, name: id, roles })

export const reviewStep: Step = { name: 'review', role: 'reviewer', approvals: 1, condition: 'always' }

export const now = '2026-03-01T10:00:00.000Z'
export const inDays = (days: number): string => new Date(Date.parse(now) + days * 86_400_000).toISOString()

export const approval: Approval = {
  step: 'review',
  user: 'reader',
  revision: 'r1',
  at: now,
  role: 'reviewer',
}

/** A text by “writer”, submitted by them where it is beyond a draft, approved where its stage says so. */
export const reviewAt = (stage: Stage, overrides: Partial<ReviewState> = {}): ReviewState => {
  const isApproved = ['approved', 'scheduled', 'published'].includes(stage)
  return newReview({
    stage,
    revision: 'r1',
    owner: 'writer',
    contributors: ['writer'],
    submittedBy: 'writer',
    ...(isApproved ? { approvals: [approval], approvedRevision: 'r1' } : {}),
    ...(stage === 'inReview' ? { step: 'review', awaits: 'reviewer' as const } : {}),
    ...(stage === 'scheduled' ? { publishAt: inDays(1), scheduledBy: 'publisher' } : {}),
    ...overrides,
  })
}

export const requestBy = (actor: Actor, overrides: Partial<Request> = {}): Request => ({
  review: reviewAt('draft'),
  steps: [reviewStep],
  actor,
  now,
  comment: 'because',
  at: inDays(2),
  assignees: ['reader'],
  content: { content: { slug: 'a' }, required: [], images: [], missing: [] },
  ...overrides,
})
