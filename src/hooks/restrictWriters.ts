// Who may change a text: editors any, contributors their own, protection officers its consents, nobody an archived one; `system` by name.
// Access rules say which roles write at all; this hook knows the document, and holds for the Local API too.
import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { may } from '@/access/roles'
import { refuseStale } from '@/hooks/refuseStale'
import { trashMove } from '@/hooks/trash'
import { PersonError, StateError } from '@/platform/errors'
import { allowProtectionOnly, rememberText } from '@/workflow/consent/linking'
import { mayWrite } from '@/workflow/reviews/mayWrite'
import { rememberReview } from '@/workflow/reviews/rememberReview'
import { readReviewById } from '@/workflow/reviews/reviews'

export const restrictWriters: CollectionBeforeChangeHook = async (change) => {
  const { data, originalDoc, operation, req, collection } = change
  const actor = actorOf(req)
  const mayEditAny = actor.id === 'system' || may(actor, 'edit')
  const mayLink = operation === 'update' && may(actor, 'protect')
  if (!mayEditAny && !mayLink && !may(actor, 'write'))
    throw new PersonError(
      'Writing is for contributors, editors and publishers. Reviewers comment and decide.',
    )
  if (operation !== 'update' || !originalDoc?.review) return data
  const review = await readReviewById(req.payload, idOf(originalDoc.review), req)
  rememberReview(req, review)
  const isWriter = mayWrite(actor, review)
  if (!isWriter && !mayLink)
    throw new PersonError(
      'Contributors can only change their own documents. Ask an editor to change this one.',
    )
  const move = trashMove(change)
  if (review.stage === 'trashed' && move !== 'recover')
    throw new StateError('The document is in the trash. Restore it before you change it.', {
      stage: review.stage,
      revision: review.revision,
    })
  if (review.stage === 'archived')
    throw new StateError('The document is archived. Restore it before you change it.', {
      stage: review.stage,
      revision: review.revision,
    })
  refuseStale(req, review.revision)
  if (!isWriter && move)
    throw new PersonError('Ask its author or an editor to delete or restore this document.')
  if (!isWriter) allowProtectionOnly(req, originalDoc.id, collection.slug)
  await rememberText(change, actor)
  return data
}

export const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)
