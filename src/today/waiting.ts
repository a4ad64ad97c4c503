// What waits for a person: texts that they may decide on now, texts assigned to them, tasks for their roles.
import type { Payload, Where } from 'payload'
import { actsAs } from '@/access/roles'
import { type Asking, type Found, type FoundSection, findAllReviews, found } from '@/today/found'
import { mostRows } from '@/today/today'
import { vouchersOf } from '@/workflow/core/policy'
import { readPolicy } from '@/workflow/reviews/policy'
import { mayApprove } from '@/workflow/reviews/queue'
import type { Review } from '@/workflow/reviews/reviews'

export const findWaiting = async (
  payload: Payload,
  asking: Asking,
  tasks: readonly Found[],
): Promise<FoundSection> => {
  const [decisions, work] = await Promise.all([findDecisions(payload, asking), findWork(payload, asking)])
  const decided = new Set(decisions.map(({ id }) => id))
  const rows = [...decisions, ...work.filter(({ id }) => !decided.has(id)), ...tasks].sort(byUrgency)
  return { total: rows.length, rows: rows.slice(0, mostRows) }
}

const findDecisions = async (payload: Payload, { actor }: Asking): Promise<Found[]> => {
  const inReview: Where = {
    and: [{ stage: { equals: 'inReview' } }, { awaits: { in: [...actor.roles] } }],
  }
  const publishes = actsAs(actor, 'publisher')
  const [reviews, approved, { fourEyes }] = await Promise.all([
    findAllReviews(payload, [inReview]),
    publishes ? findAllReviews(payload, [{ stage: { equals: 'approved' } }]) : [],
    readPolicy(payload),
  ])
  return [
    ...reviews.filter((review) => mayApprove(review, actor, fourEyes !== false)).map(toApprove),
    ...approved
      .filter((review) => !vouchersOf(review.approvals, review.revision ?? '').includes(actor.id))
      .map(toPublish),
  ]
}

const toApprove = (review: Review): Found =>
  found(review, {
    what: 'approve',
    awaits: review.awaits,
    since: review.submittedAt,
    whoId: review.submittedBy,
  })

const toPublish = (review: Review): Found =>
  found(review, { what: 'publish', since: review.updatedAt, whoId: review.owner })

/** What was sent back is a section of its own. */
const findWork = async (payload: Payload, { actor }: Asking): Promise<Found[]> => {
  const assigned = await findAllReviews(payload, [
    { assignees: { in: [actor.id] } },
    { stage: { in: ['draft', 'inReview'] } },
  ])
  return assigned
    .filter(
      ({ approvals, revision }) =>
        !approvals.some((one) => one.user === actor.id && one.revision === revision && !one.outdated),
    )
    .map((review) => found(review, { what: 'work', since: review.updatedAt, whoId: review.owner }))
}

/** What is due first comes first, then what waits longest. */
const byUrgency = (one: Found, other: Found): number =>
  compare(one.dueAt, other.dueAt) || compare(one.since, other.since)

/** Instants as text; without one comes last. */
const compare = (one: string | null | undefined, other: string | null | undefined): number => {
  if (one === other) return 0
  if (!one || !other) return one ? -1 : 1
  return one < other ? -1 : 1
}
