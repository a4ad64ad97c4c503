// Who may change a text: editors any, contributors their own, protection officers its consents, nobody an archived one; `system` by name.
// Access rules say which roles write at all; this hook knows the document, and holds for the Local API too.
import type { CollectionBeforeChangeHook } from 'payload'
import type { Role } from '@/access/roles'
import { refuseStale } from '@/hooks/refuseStale'
import { PersonError, StateError } from '@/platform/errors'
import { allowProtectionOnly, rememberText } from '@/workflow/consent/linking'
import { actorOf } from '@/workflow/reviews/actor'
import { rememberReview } from '@/workflow/reviews/rememberReview'
import { readReviewById } from '@/workflow/reviews/reviews'

const editing: readonly Role[] = ['editor', 'publisher', 'admin']

export const restrictWriters: CollectionBeforeChangeHook = async (change) => {
  const { data, originalDoc, operation, req, collection } = change
  const actor = actorOf(req)
  const mayEditAny = actor.id === 'system' || actor.roles.some((role) => editing.includes(role))
  const mayLink = operation === 'update' && actor.roles.includes('protection')
  if (!mayEditAny && !mayLink && !actor.roles.includes('contributor'))
    throw new PersonError(
      'Writing is for contributors, editors and publishers. Reviewers comment and decide.',
    )
  if (operation !== 'update' || !originalDoc?.review) return data
  const review = await readReviewById(req.payload, idOf(originalDoc.review), req)
  rememberReview(req, review)
  const isOwn = actor.roles.includes('contributor') && review.owner === actor.id
  if (!mayEditAny && !isOwn && !mayLink)
    throw new PersonError('Contributors change their own documents. Ask an editor to change this one.')
  if (review.stage === 'archived')
    throw new StateError('The document is archived. Restore it before you change it.', {
      stage: review.stage,
      revision: review.revision,
    })
  refuseStale(req, review.revision)
  if (!mayEditAny && !isOwn) allowProtectionOnly(req, originalDoc.id, collection.slug)
  await rememberText(change, actor)
  return data
}

export const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)
