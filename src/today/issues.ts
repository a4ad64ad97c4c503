// Issues in the making, each with how much of it is ready.
import type { Payload } from 'payload'
import { readinessInShort } from '@/publishing/editions/readiness'
import { type Asking, type FoundSection, findReviews, found } from '@/today/found'

/** All their texts are read and checked: a newsroom makes two or three at a time. */
const most = 5

export const findIssues = async (payload: Payload, { now }: Asking): Promise<FoundSection> => {
  const { total, reviews } = await findReviews(payload, {
    where: [
      { type: { equals: 'issues' } },
      { stage: { in: ['draft', 'inReview', 'changesRequested', 'approved', 'scheduled'] } },
    ],
    sort: '-updatedAt',
    limit: most,
  })
  const ids = reviews.map(({ document }) => String(document))
  const readiness = await readinessInShort(payload, ids, new Date(now))
  const rows = reviews.map((review) =>
    found(review, {
      awaits: review.awaits,
      since: review.updatedAt,
      at: review.publishAt,
      readiness: readiness.get(String(review.document)) ?? null,
    }),
  )
  return { total, rows }
}
