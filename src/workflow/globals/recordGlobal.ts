// The log of a global: who changed it, when, and each value before and after. It is chained like that of a document, with a
// review that says no more than where its log ends: a global is public as it is saved.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { type Content, contentOf } from '@/content/content'
import { revisionOf } from '@/content/revision'
import { changedFacts } from '@/workflow/core/facts'
import { contentChanges } from '@/workflow/globals/contentChanges'
import { momentIn, saveReview, stateOf } from '@/workflow/reviews/reviews'
import { standingReview } from '@/workflow/reviews/standingReview'
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
  const review = await standingReview(payload, target, req)
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
