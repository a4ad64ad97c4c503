// Rows as they are found, before names are looked up and protected words left out.
import type { Payload, Where } from 'payload'
import type { Actor } from '@/access/roles'
import { mostRows, type Row } from '@/today/today'
import { type Review, toReview } from '@/workflow/reviews/reviews'

export interface Asking {
  actor: Actor
  /** ISO 8601 instant. */
  now: string
  /** The office's day. */
  today: string
}

type Told = Pick<Row, 'what' | 'awaits' | 'since' | 'dueAt' | 'at' | 'words' | 'task' | 'readiness'>

export interface Found extends Partial<Told> {
  type: string
  id: string
  /** Absent where it is still to be looked up, or there is none. */
  review?: KnownReview
  /** Where it is no title of a document. */
  title?: string
  /** Id of the person whose name is told, or the name itself. */
  whoId?: string | null
  who?: string | null
  /** Id of who said the words. */
  saidBy?: string
}

export interface FoundSection {
  total: number
  rows: Found[]
}

const columns = {
  type: true,
  document: true,
  slugKey: true,
  title: true,
  languages: true,
  stage: true,
  step: true,
  awaits: true,
  contributors: true,
  owner: true,
  submittedBy: true,
  submittedAt: true,
  scheduledBy: true,
  dueAt: true,
  publishAt: true,
  unpublishAt: true,
  updatedAt: true,
} as const

export type KnownReview = Pick<Review, keyof typeof columns>

/** A document that is being created has a review before it has an id. */
const isThere: Where = { document: { exists: true } }

/** The first rows, and how many there are. */
export const findReviews = async (
  payload: Payload,
  { where, sort, limit = mostRows }: { where: Where[]; sort: string; limit?: number },
): Promise<{ total: number; reviews: KnownReview[] }> => {
  const { docs, totalDocs } = await payload.db.find<Record<string, unknown>>({
    collection: 'reviews',
    where: { and: [isThere, ...where] },
    sort: [sort, 'id'],
    select: columns,
    limit,
    page: 1,
    pagination: true,
  })
  return { total: totalDocs, reviews: docs.map(toReview) }
}

/** More than any newsroom has in review at once. */
const most = 1000

/** All of them, with their approvals: for questions that no database answers, because the answer is in JSON. */
export const findAllReviews = async (payload: Payload, where: Where[]): Promise<Review[]> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'reviews',
    where: { and: [isThere, ...where] },
    sort: 'dueAt',
    select: { ...columns, approvals: true, revision: true },
    limit: most,
    pagination: false,
  })
  return docs.map(toReview)
}

export const findReviewsOf = async (
  payload: Payload,
  documents: readonly string[],
): Promise<KnownReview[]> =>
  documents.length > 0 ? findAllReviews(payload, [{ document: { in: documents } }]) : []

export const found = (review: KnownReview, told: Partial<Found> = {}): Found => ({
  type: review.type,
  id: String(review.document),
  review,
  dueAt: review.dueAt,
  ...told,
})

/** Somebody's own: they wrote it, submitted it or were asked to work on it. */
export const isTheirs = ({ id }: Actor): Where[] => [
  { owner: { equals: id } },
  { submittedBy: { equals: id } },
  { assignees: { in: [id] } },
]
