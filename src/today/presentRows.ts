// Rows as they leave: with names, titles and languages, without words that hold a protected name (ADR 43).
import type { Payload } from 'payload'
import type { Actor } from '@/access/roles'
import { isPublished } from '@/collections/published'
import { panelPath } from '@/platform/links/panelPath'
import { type Found, findReviewsOf, type KnownReview } from '@/today/found'
import type { Row } from '@/today/today'
import { withholdingFrom } from '@/workflow/holds/withhold'
import { namesOf } from '@/workflow/reviews/queue'

export const presentRows = async (
  payload: Payload,
  reader: Actor,
  found: readonly Found[],
): Promise<Map<Found, Row>> => {
  if (found.length === 0) return new Map()
  const [names, reviews, isWithheld] = await Promise.all([
    namesOf(
      payload,
      found.map(({ whoId }) => whoId),
    ),
    findMissing(payload, found),
    withholdingFrom(payload, reader),
  ])
  const present = (one: Found): Row => {
    const review = one.review ?? reviews.get(keyOf(one))
    // Who worked on a text may have written the name: that they no longer see it would tell them that it is protected.
    const by = review && isWriter(review, reader) ? reader.id : null
    const readable = (words: string | null | undefined, saidBy: unknown) =>
      words && !isWithheld({ by: saidBy, words }) ? words : null
    return {
      type: one.type,
      id: one.id,
      title: one.title ?? readable(review?.title, by),
      stage: review?.stage ?? null,
      languages: review?.languages ?? [],
      what: one.what ?? null,
      awaits: one.awaits ?? null,
      since: one.since ?? null,
      dueAt: one.dueAt ?? null,
      at: one.at ?? null,
      who: one.who ?? names.get(one.whoId ?? '') ?? null,
      words: one.saidBy ? readable(one.words, one.saidBy) : (one.words ?? null),
      task: one.task ?? null,
      readiness: one.readiness ?? null,
      path: panelPath(one.type, one.id),
    }
  }
  return new Map(found.map((one) => [one, present(one)]))
}

const isWriter = ({ contributors, owner }: KnownReview, { id }: Actor): boolean =>
  owner === id || contributors.includes(id)

const keyOf = ({ type, id }: Found): string => `${type}:${id}`

/** The reviews of documents that were found by something else. */
const findMissing = async (payload: Payload, found: readonly Found[]): Promise<Map<string, KnownReview>> => {
  const missing = found.filter(({ review, type }) => !review && isPublished(type))
  const reviews = await findReviewsOf(
    payload,
    missing.map(({ id }) => id),
  )
  return new Map(reviews.map((review) => [`${review.type}:${review.document}`, review]))
}
