// The sections that show where texts stand: each asks the reviews once.
import type { Payload, Where } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { may } from '@/access/roles'
import { editorialSlugs } from '@/collections/editorial'
import { type Asking, type FoundSection, findReviews, found, isTheirs } from '@/today/found'
import { unfinished } from '@/workflow/reviews/queueQuery'

/** Who looks after the whole newsroom sees all of it, others what is theirs. */
const ofConcern = ({ actor }: Asking, more: Where[] = []): Where[] =>
  may(actor, 'edit') ? [] : [{ or: [...isTheirs(actor), ...more] }]

/** Without entries: every picture that somebody uploads is a draft until it goes out with a text. */
export const findDrafts = async (payload: Payload, { actor }: Asking): Promise<FoundSection> => {
  const where: Where[] = [
    { owner: { equals: actor.id } },
    { stage: { equals: 'draft' } },
    { type: { in: editorialSlugs } },
  ]
  const { total, reviews } = await findReviews(payload, { where, sort: '-updatedAt' })
  return { total, rows: reviews.map((review) => found(review, { since: review.updatedAt })) }
}

export const findOverdue = async (payload: Payload, asking: Asking): Promise<FoundSection> => {
  const awaited: Where = { awaits: { in: [...asking.actor.roles] } }
  const where = [
    { dueAt: { less_than: asking.now } },
    { stage: { in: [...unfinished] } },
    ...ofConcern(asking, [awaited]),
  ]
  const { total, reviews } = await findReviews(payload, { where, sort: 'dueAt' })
  const rows = reviews.map((review) =>
    found(review, {
      awaits: review.awaits,
      since: review.submittedAt,
      whoId: review.submittedBy ?? review.owner,
    }),
  )
  return { total, rows }
}

/** What goes out, and what comes to its end, within seven days. */
export const findScheduled = async (payload: Payload, asking: Asking): Promise<FoundSection> => {
  const until = Temporal.Instant.from(asking.now)
    .add({ hours: 7 * 24 })
    .toString({ smallestUnit: 'millisecond' })
  const week = { greater_than_equal: asking.now, less_than: until }
  const [begins, ends] = await Promise.all([
    findReviews(payload, {
      where: [{ stage: { equals: 'scheduled' } }, { publishAt: week }, ...ofConcern(asking)],
      sort: 'publishAt',
    }),
    findReviews(payload, {
      where: [{ live: { equals: true } }, { unpublishAt: week }, ...ofConcern(asking)],
      sort: 'unpublishAt',
    }),
  ])
  const rows = [
    ...begins.reviews.map((review) =>
      found(review, { what: 'publish', at: review.publishAt, whoId: review.scheduledBy }),
    ),
    ...ends.reviews.map((review) => found(review, { what: 'unpublish', at: review.unpublishAt })),
  ]
  return {
    total: begins.total + ends.total,
    rows: rows.sort((one, other) => (String(one.at) < String(other.at) ? -1 : 1)),
  }
}
