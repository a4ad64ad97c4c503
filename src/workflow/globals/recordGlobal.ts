// The log of a global: who changed it, when, and each value before and after. It is chained like that of a document, with a
// review that says no more than where its log ends: a global is public as it is saved.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { type Content, contentOf } from '@/content/content'
import { revisionOf } from '@/content/revision'
import { newId } from '@/platform/database/newId'
import { MissingError } from '@/platform/errors'
import { changedFacts } from '@/workflow/core/facts'
import { contentChanges } from '@/workflow/globals/contentChanges'
import { momentIn, type Review, readReview, saveReview, stateOf, toReview } from '@/workflow/reviews/reviews'
import { recordTransition } from '@/workflow/reviews/transitions'

interface GlobalChange {
  slug: string
  /** As they are stored, in every language. */
  before: Content
  after: Content
  actor: Actor
}

/** Joins the transaction of `req`; writes nothing when nothing changed. */
export const recordGlobal = async (
  payload: Payload,
  { slug, actor, ...stored }: GlobalChange,
  req: PayloadRequest,
): Promise<void> => {
  const [before, after] = [settingsIn(stored.before), settingsIn(stored.after)]
  const revision = revisionOf(after)
  if (revision === revisionOf(before)) return
  const target = { type: 'globals', document: slug }
  const review = await reviewOf(payload, target, req)
  const at = momentIn(review)
  const state = {
    ...stateOf(review),
    stage: 'published',
    live: true,
    revision,
    liveRevision: revision,
  } as const
  const details = { review: changedFacts(review, state), ...contentChanges(before, after) }
  const entry = {
    ...target,
    action: 'change',
    from: review.stage,
    to: state.stage,
    revision,
    actor,
    at,
    details,
  }
  const head = await recordTransition(payload, review, entry, req)
  await saveReview(payload, review, { ...state, ...head, updatedAt: at }, req)
}

const settingsIn = ({ globalType, ...stored }: Content): Content => contentOf(stored)

const reviewOf = async (
  payload: Payload,
  target: { type: string; document: string },
  req: PayloadRequest,
): Promise<Review> => {
  try {
    return await readReview(payload, target, req)
  } catch (error) {
    if (!(error instanceof MissingError)) throw error
    return openGlobal(payload, target, req)
  }
}

/** Published from the beginning: it waits for nobody. */
const openGlobal = async (
  payload: Payload,
  { type, document }: { type: string; document: string },
  req: PayloadRequest,
): Promise<Review> => {
  const id = newId(payload)
  const data = {
    type,
    document,
    slugKey: `${type}:${document}`,
    title: document,
    stage: 'published',
    approvals: [],
    contributors: [],
    live: false,
    publishedOnce: true,
    version: 0,
    logNumber: 0,
  }
  await payload.db.create({ collection: 'reviews', customID: id, data, returning: false, req })
  return toReview({ id, ...data })
}
