// The trash stands before deletion: what is neither live nor in an edition is put there by who may change it, and comes back
// as a draft. Payload (3.90.1) knows of it by the day in `deletedAt`; the review says the same, as a stage.
import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  deepCopyObjectSimple,
  type JsonObject,
  type PayloadRequest,
} from 'payload'
import { actorOf } from '@/access/actor'
import { addressIn } from '@/content/address'
import { currentTime } from '@/platform/database/clock'
import { type Place, StateError } from '@/platform/errors'
import { whereShown } from '@/publishing/whereShown'
import { recovered, trashed } from '@/workflow/core/changes'
import { changedFacts } from '@/workflow/core/facts'
import { type DocumentText, readDocument } from '@/workflow/reviews/documents'
import { noteStage } from '@/workflow/reviews/lostStages'
import { momentIn, readReview, saveReview, slugKey, stateOf } from '@/workflow/reviews/reviews'
import { recordTransition } from '@/workflow/reviews/transitions'

type Change = Pick<
  Parameters<CollectionBeforeChangeHook>[0],
  'data' | 'originalDoc' | 'operation' | 'req' | 'collection'
>

/** What a write does about the trash; a version from the trash that is restored does nothing. */
export const trashMove = ({ data, originalDoc, operation, req }: Omit<Change, 'collection'>) => {
  if (operation !== 'update' || req.context.isRestoringVersion || data.deletedAt === undefined)
    return undefined
  if (Boolean(data.deletedAt) === Boolean(originalDoc?.deletedAt)) return undefined
  return data.deletedAt ? 'trash' : 'recover'
}

/** The moment is ours, whatever was sent. */
export const guardTrash: CollectionBeforeChangeHook = async (change) => {
  const { data, originalDoc, req, collection } = change
  if (!('deletedAt' in data)) return data
  const move = trashMove(change)
  if (move === 'trash') await refuseShown(req, { type: collection.slug, id: String(originalDoc?.id) })
  const kept = originalDoc?.deletedAt ?? null
  return { ...data, deletedAt: move ? (move === 'trash' ? currentTime().toISOString() : null) : kept }
}

/** @throws {StateError} 409 for what waits for its publication, and for what is shown, with where */
const refuseShown = async (req: PayloadRequest, target: { type: string; id: string }): Promise<void> => {
  const { stage, revision } = await readReview(req.payload, { type: target.type, document: target.id }, req)
  if (stage === 'scheduled')
    throw new StateError('This document is scheduled for publication. Unschedule it before you delete it.', {
      stage,
      revision,
    })
  const { live, inEditions, places, total } = await whereShown(req.payload, target, req)
  if (!live && !inEditions) return
  const what = live ? 'It is public' : 'It stands in an edition, which is kept'
  const where = total > 0 ? `: ${listed(places, total)}` : ''
  const first = live ? 'Unpublish it or take it out there first' : 'Archive it instead'
  throw new StateError(`${what}${where}. ${first}.`, { stage, revision, usedIn: places, usedInTotal: total })
}

/** How many the sentence names. */
const named = 3

const listed = (places: readonly Place[], total: number): string => {
  const names = places
    .slice(0, named)
    .map(({ title, edition }) => (edition ? `“${title}” (edition ${edition})` : `“${title}”`))
  return [...names, ...(total > names.length ? [`${total - names.length} more`] : [])].join(', ')
}

/** In the transaction of the write: the row that lists read, the review, the log. */
export const recordTrash: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
  collection,
}) => {
  if (operation !== 'update' || Boolean(doc.deletedAt) === Boolean(previousDoc?.deletedAt)) return doc
  const document = await readDocument(req.payload, { type: collection.slug, id: String(doc.id) }, req)
  await storeRow(req, document)
  await recordMove(req, document, doc.deletedAt ? 'trash' : 'recover')
  return doc
}

/** Payload writes drafts as versions alone, and looks for the trash in the row of the document. */
const storeRow = (req: PayloadRequest, { type, id, stored }: DocumentText) =>
  req.payload.db.updateOne({
    collection: type as CollectionSlug,
    id,
    data: deepCopyObjectSimple(stored) as JsonObject,
    returning: false,
    req,
  })

/** In the trash a document holds no address: another may take it. */
const recordMove = async (
  req: PayloadRequest,
  { type, id, content }: DocumentText,
  action: 'trash' | 'recover',
): Promise<void> => {
  const review = await readReview(req.payload, { type, document: id }, req)
  const before = stateOf(review)
  const after = action === 'trash' ? trashed(before) : recovered(before)
  const at = momentIn(review)
  const record = {
    ...{ type, document: id, action, from: review.stage, to: after.stage, revision: review.revision },
    ...{ actor: actorOf(req), at, details: { review: changedFacts(before, after) } },
  }
  const head = await recordTransition(req.payload, review, record, req)
  const address = action === 'trash' ? undefined : addressIn(content)
  await saveReview(
    req.payload,
    review,
    { ...after, ...head, slugKey: slugKey(type, address), updatedAt: at },
    req,
  )
  noteStage(req, { document: id, from: review.stage, to: after.stage })
}
