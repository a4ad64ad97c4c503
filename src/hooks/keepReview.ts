// Ties a document to its review: opened with the document, told of every new text, gone with it.
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  Where,
} from 'payload'
import { actorOf } from '@/access/actor'
import { may } from '@/access/roles'
import type { Stage } from '@/collections/reviews/stages'
import { isSupporting } from '@/collections/supporting'
import { addressIn } from '@/content/address'
import { contributorsOfOriginal } from '@/hooks/noteOriginal'
import { refuseStale } from '@/hooks/refuseStale'
import { idOf } from '@/hooks/restrictWriters'
import { PersonError, StateError } from '@/platform/errors'
import { forgetLooks } from '@/workflow/comparison/looks'
import { changesProtectionOnly, refuseMoreThanProtection } from '@/workflow/consent/linking'
import { asksPolicy, noRules, revise } from '@/workflow/core/changes'
import { changedFacts } from '@/workflow/core/facts'
import type { ReviewState } from '@/workflow/core/review'
import { endHold } from '@/workflow/holds/holdBack'
import { holdText, textHold } from '@/workflow/holds/holdText'
import { type DocumentText, readWritten } from '@/workflow/reviews/documents'
import { keepRevision } from '@/workflow/reviews/keepRevision'
import { noteStage } from '@/workflow/reviews/lostStages'
import { notifyOfChange } from '@/workflow/reviews/notifyOfChange'
import { readRules } from '@/workflow/reviews/policy'
import { rememberReview, takeReview } from '@/workflow/reviews/rememberReview'
import { reopenAfterwards } from '@/workflow/reviews/reopen'
import {
  momentIn,
  openReview,
  type Review,
  readReview,
  saveReview,
  slugKey,
  stateOf,
} from '@/workflow/reviews/reviews'
import { titleOf } from '@/workflow/reviews/titleOf'
import { recordTransition } from '@/workflow/reviews/transitions'
import { writersOf } from '@/workflow/reviews/writersOf'

/** Gives a new document (or copy) a review of its own; an existing one keeps the one it has. */
export const attachReview: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  if (operation === 'update')
    return { ...data, review: originalDoc?.review ? idOf(originalDoc.review) : data.review }
  const actor = actorOf(req)
  const owner = actor.id === 'system' ? null : actor.id
  const contributors = await contributorsOfOriginal(req, collection.slug)
  const about = { type: collection.slug, slug: addressIn(data), owner, contributors }
  const review = await openReview(req.payload, about, req)
  rememberReview(req, review)
  return { ...data, review: review.id }
}

/** Notes the revision of a saved text; a text that differs from the approved one voids its approvals. */
export const recordRevision: CollectionAfterChangeHook = async ({ doc, operation, req, collection }) => {
  const document = await readWritten(req, { type: collection.slug, id: String(doc.id) })
  refuseMoreThanProtection(req, document)
  const review = await takeReview(idOf(doc.review), req)
  if (operation === 'update' && review.revision === document.revision) return doc
  const actor = actorOf(req)
  const at = momentIn(review)
  const before = await withWriters(stateOf(review), req, document)
  const sameWords = changesProtectionOnly(req, document)
  const change = { revision: document.revision, author: sameWords ? 'system' : actor.id, sameWords }
  const rules = asksPolicy(review.stage) ? await readRules(req.payload, document, req) : noRules
  const after = revise(before, change, rules)
  const changed = {
    ...after,
    document: document.id,
    title: titleOf(req.payload, document),
    languages: languagesOf(document.content),
    slugKey: keepKey(review, collection.slug, addressIn(document.content)),
    updatedAt: at,
  }
  await keepRevision(req, document, { actor, at })
  await holdText(req.payload, { document, actor, isNew: operation === 'create' }, req)
  if (isSupporting(document.type))
    await reopenAfterwards(req.payload, { type: document.type, id: document.id, by: actor.id }, req)
  if (!isUnderWay.has(review.stage)) {
    await saveReview(req.payload, review, changed, req)
    return doc
  }
  const about = { type: collection.slug, document: document.id, actor, at }
  const record = {
    ...about,
    action: 'revise',
    from: review.stage,
    to: after.stage,
    revision: document.revision,
    details: { review: changedFacts(before, after) },
  }
  await notifyOfChange(
    req.payload,
    { ...record, before, after, because: `${actor.name} changed the text` },
    req,
  )
  const head = await recordTransition(req.payload, review, record, req)
  await saveReview(req.payload, review, { ...changed, ...head }, req)
  noteStage(req, { document: document.id, from: review.stage, to: after.stage })
  return doc
}

const languagesOf = ({ languages }: Record<string, unknown>): string[] =>
  Array.isArray(languages) ? languages.map(String) : []

/** Who restores an earlier version did not write it: those who did approve it no more than before. */
const withWriters = async (
  state: ReviewState,
  req: PayloadRequest,
  document: DocumentText,
): Promise<ReviewState> => {
  if (!req.context.isRestoringVersion || document.revision === state.liveRevision) return state
  const writers = await writersOf(req, document)
  return { ...state, contributors: [...new Set([...state.contributors, ...writers])] }
}

/** A new text in these stages undoes something that others decided or see: that is an entry of the log. */
const isUnderWay = new Set<Stage>(['inReview', 'approved', 'scheduled', 'published'])

const keepKey = (review: Review, type: string, slug: unknown): string =>
  slug || !review.slugKey.startsWith(`${type}#`) ? slugKey(type, slug) : review.slugKey

/** Deleted for good is what is in the trash and never was public: what was stays on record. */
export const keepHistory: CollectionBeforeDeleteHook = async ({ id, req, collection }) => {
  const actor = actorOf(req)
  if (actor.id !== 'system' && !may(actor, 'administer'))
    throw new PersonError('Only administrators delete for good. Move the document to the trash.')
  const review = await readReview(req.payload, { type: collection.slug, document: String(id) }, req)
  refuseStale(req, review.revision)
  const { stage, revision, publishedOnce } = review
  if (publishedOnce)
    throw new StateError(
      'This document was published, so its record is kept. Archive it instead of deleting it.',
      { stage, revision },
    )
  if (stage !== 'trashed') throw new StateError('Move the document to the trash first.', { stage, revision })
}

export const closeReview: CollectionAfterDeleteHook = async ({ id, req, collection }) => {
  await recordDeletion(req, { type: collection.slug, document: String(id) })
  const where: Where = { and: [{ type: { equals: collection.slug } }, { document: { equals: String(id) } }] }
  await req.payload.db.deleteMany({ collection: 'reviews', where, req })
  await req.payload.db.deleteMany({ collection: 'revisions', where, req })
  await req.payload.db.deleteMany({ collection: 'comments', where, req })
  await req.payload.db.deleteMany({ collection: 'review-links', where, req })
  await forgetLooks(req, { type: collection.slug, id: String(id) })
  await endHold(req.payload, textHold({ type: collection.slug, id: String(id) }), req)
}

/** The log outlives its document, and says that it ends here. */
const recordDeletion = async (
  req: PayloadRequest,
  { type, document }: { type: string; document: string },
): Promise<void> => {
  const review = await readReview(req.payload, { type, document }, req)
  if (review.logNumber === 0) return
  const { stage, revision } = review
  await recordTransition(
    req.payload,
    review,
    {
      type,
      document,
      action: 'delete',
      from: stage,
      to: 'deleted',
      revision,
      actor: actorOf(req),
      at: momentIn(review),
    },
    req,
  )
}
