// A review holds where a document stands in the workflow: one row a document, changed by compare-and-set only.
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Payload, PayloadRequest } from 'payload'
import type { Role } from '@/access/roles'
import type { Stage } from '@/collections/reviews/stages'
import { currentTime, momentAfter } from '@/platform/database/clock'
import { newId } from '@/platform/database/newId'
import { MissingError, StateError } from '@/platform/errors'
import type { Approval } from '@/workflow/core/policy'
import type { ReviewState } from '@/workflow/core/review'

export interface Review extends Omit<ReviewState, 'revision'> {
  id: string
  type: string
  document: string | null
  slugKey: string
  /** For lists, in the default language or the first it has. */
  title: string | null
  /** Those it is offered in; empty where its type has none, and until a text from before this was kept is saved. */
  languages: string[]
  /** `null` before the first text is stored. */
  revision: string | null
  version: number
  /** The moment of what happened to the document last: see {@link momentIn}. */
  updatedAt: string | null
  /** How many entries the log of the document has, and the hash of the last one. */
  logNumber: number
  logHash: string | null
}

/** Opens the review of a document that is being created; the document's id is not known yet. */
export const openReview = async (
  payload: Payload,
  values: {
    type: string
    slug: string | undefined
    owner: string | null
    contributors: readonly string[]
  },
  req: PayloadRequest,
): Promise<Review> => {
  const id = newId(payload)
  const data = {
    type: values.type,
    slugKey: slugKey(values.type, values.slug),
    owner: values.owner,
    stage: 'draft',
    approvals: [],
    contributors: values.contributors,
    live: false,
    publishedOnce: false,
    version: 0,
    logNumber: 0,
  }
  const review = toReview({ id, ...data })
  await payload.db.create({ collection: 'reviews', customID: id, data, returning: false, req })
  return review
}

/** The value that makes a slug unique among drafts: a document without one takes a place of its own. */
export const slugKey = (type: string, slug: unknown): string =>
  typeof slug === 'string' && slug !== '' ? `${type}:${slug}` : `${type}#${randomUUID()}`

export const readReview = async (
  payload: Payload,
  { type, document }: { type: string; document: string },
  req?: PayloadRequest,
): Promise<Review> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'reviews',
    where: { and: [{ type: { equals: type } }, { document: { equals: document } }] },
    limit: 1,
    pagination: false,
    req,
  })
  if (!docs[0]) throw new MissingError()
  return toReview(docs[0])
}

export const readReviewById = async (payload: Payload, id: string, req: PayloadRequest): Promise<Review> => {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'reviews',
    where: { id: { equals: id } },
    req,
  })
  if (!row) throw new MissingError()
  return toReview(row)
}

/**
 * The moment of what happens to a document now. Later than all that happened to it before, by whichever clock that was
 * written: the review hands the last moment on, in the transactions that its compare-and-set puts in order.
 */
export const momentIn = ({ updatedAt }: Pick<Review, 'updatedAt'>, now?: Date): string =>
  momentAfter(updatedAt, now)

/**
 * Writes the review if nobody changed it since it was read; both databases decide a race here.
 * @throws {StateError} 409 when somebody did.
 */
export const saveReview = async (
  payload: Payload,
  before: Review,
  changes: Partial<Review>,
  req: PayloadRequest,
): Promise<Review> => {
  const updatedAt = momentIn(before, changes.updatedAt ? new Date(changes.updatedAt) : currentTime())
  const { id, ...values } = { ...before, ...changes, updatedAt, version: before.version + 1 }
  const isOneRow = isDeepStrictEqual(before.assignees, values.assignees)
  const saved = await payload.db.updateOne({
    collection: 'reviews',
    where: { and: [{ id: { equals: id } }, { version: { equals: before.version } }] },
    // What stands in the row itself is written in one statement (`atomic`, Payload 3.90.1), and nothing but what changes:
    // the version says that the rest is as it was. A list is another table of SQLite and needs the whole row.
    ...(isOneRow ? { data: changesIn(before, values), options: { atomic: true } } : { data: values }),
    select: { version: true },
    req,
  })
  if (!saved) throw new StateError('Someone else acted on this document at the same time. Reload it.')
  return { id, ...values }
}

const changesIn = (before: Review, values: Omit<Review, 'id'>): Partial<Review> =>
  Object.fromEntries(
    Object.entries(values).filter(([key, value]) => !isDeepStrictEqual(value, before[key as keyof Review])),
  )

export const stateOf = (review: Review): ReviewState => ({ ...review, revision: review.revision ?? '' })

export const toReview = (row: Record<string, unknown>): Review => ({
  id: String(row.id),
  type: String(row.type),
  document: text(row.document),
  slugKey: String(row.slugKey),
  title: text(row.title),
  languages: list<string>(row.languages),
  stage: row.stage as Stage,
  revision: text(row.revision),
  approvedRevision: text(row.approvedRevision),
  step: text(row.step),
  awaits: text(row.awaits) as Role | null,
  approvals: list<Approval>(row.approvals),
  contributors: list<string>(row.contributors),
  owner: text(row.owner),
  submittedBy: text(row.submittedBy),
  submittedAt: instant(row.submittedAt),
  assignees: list<unknown>(row.assignees).map(String),
  dueAt: instant(row.dueAt),
  overdueToldAt: instant(row.overdueToldAt),
  publishAt: instant(row.publishAt),
  unpublishAt: instant(row.unpublishAt),
  embargoUntil: instant(row.embargoUntil),
  scheduledBy: text(row.scheduledBy),
  live: row.live === true,
  liveRevision: text(row.liveRevision),
  publishedOnce: row.publishedOnce === true,
  version: Number(row.version ?? 0),
  updatedAt: instant(row.updatedAt),
  logNumber: Number(row.logNumber ?? 0),
  logHash: text(row.logHash),
})

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))

/** MongoDB answers dates, SQLite text; the workflow compares instants as text. */
const instant = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(value as string | Date).toISOString()

const list = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])
