// Asks who protects to look at a text, before or while it is read: the writer knows who is in it, not who agreed.
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { type Actor, rolesActingAs } from '@/access/roles'
import { putAway } from '@/collections/reviews/stages'
import { inTransaction } from '@/platform/database/inTransaction'
import { StateError } from '@/platform/errors'
import { momentIn, readReview } from '@/workflow/reviews/reviews'
import { openTask } from '@/workflow/tasks/openTask'

interface Asking {
  type: string
  id: string
  actor: Actor
  /** Goes to the comments of the text: those hold a real name back. */
  comment?: string | undefined
}

/**
 * Opens a task for the protection officers, who are notified of it; answers whether it is new: they are asked once at a time.
 * @throws {MissingError} 404, {StateError} 409 for what is archived or in the trash
 */
export const askProtection = (
  payload: Payload,
  { type, id, actor, comment }: Asking,
  outer: PayloadRequest,
): Promise<{ isNew: boolean }> =>
  inTransaction(
    payload,
    async (req) => {
      const review = await readReview(payload, { type, document: id }, req)
      const { stage, revision } = review
      if (putAway.includes(stage))
        throw new StateError('It is archived or in the trash. Restore it first.', { stage, revision })
      if (comment?.trim())
        await payload.create({
          collection: 'comments' as CollectionSlug,
          data: { type, document: id, text: comment.trim() } as never,
          depth: 0,
          overrideAccess: false,
          user: req.user,
          req,
        })
      const isNew = await openTask(
        payload,
        {
          kind: 'askedProtection',
          type,
          document: id,
          code: 'askedProtection',
          reason: `${actor.name} asks whether the people in this text agreed to it. Link their consents, or say what must change.`,
          roles: rolesActingAs('protection'),
          data: { by: actor.id },
          at: momentIn(review),
          key: `askedProtection:${type}:${id}`,
        },
        req,
      )
      return { isNew }
    },
    { req: outer },
  )
