// Resolves or reopens a comment, once: of two people at the same moment, one is told that it is already done.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { PersonError, StateError } from '@/platform/errors'
import { wrong } from '@/workflow/comments/checkComment'
import { type Comment, readCommentFor } from '@/workflow/comments/comments'
import { holdApprovals } from '@/workflow/comments/hooks'
import { type Resolving, whyNotReopen, whyNotResolve } from '@/workflow/comments/mayResolve'
import { readPolicy } from '@/workflow/reviews/policy'
import { readReview } from '@/workflow/reviews/reviews'

interface Settling {
  id: string
  actor: Actor
}

/** @throws {ContentError} 400 for an answer, {PersonError} 403, {MissingError} 404, {StateError} 409 */
export const resolveComment = (
  payload: Payload,
  { id, actor }: Settling,
  outer: PayloadRequest,
): Promise<Comment> =>
  inTransaction(
    payload,
    async (req) => {
      const comment = await readThread(payload, { id, actor }, req)
      refuse(whyNotResolve({ actor, comment, ...(await readSettling(payload, comment, req)) }))
      return write(payload, comment, { resolvedAt: currentTime().toISOString(), resolvedBy: actor.id }, req)
    },
    { req: outer },
  )

export const reopenComment = (
  payload: Payload,
  { id, actor }: Settling,
  outer: PayloadRequest,
): Promise<Comment> =>
  inTransaction(
    payload,
    async (req) => {
      const comment = await readThread(payload, { id, actor }, req)
      refuse(whyNotReopen({ actor, comment }))
      if (comment.blocking) await holdApprovals(req, comment)
      return write(payload, comment, { resolvedAt: null, resolvedBy: null }, req)
    },
    { req: outer },
  )

/** What stands around the comments of a document when somebody settles one. */
export const readSettling = async (
  payload: Payload,
  target: { type: string; document: string },
  req?: PayloadRequest,
): Promise<Pick<Resolving, 'awaits' | 'contributors'>> => {
  const { awaits, contributors } = await readReview(payload, target, req)
  const { fourEyes = true } = await readPolicy(payload, req)
  return { awaits, contributors: fourEyes === false ? [] : contributors }
}

const readThread = async (payload: Payload, asked: Settling, req: PayloadRequest): Promise<Comment> => {
  const comment = await readCommentFor(payload, asked, req)
  if (comment.parent) throw wrong('id', `Resolve the thread by its first comment, ${comment.parent}.`)
  return comment
}

const refuse = (reason: string | undefined): void => {
  if (reason) throw new PersonError(reason)
}

const write = async (
  payload: Payload,
  comment: Comment,
  data: Pick<Comment, 'resolvedAt' | 'resolvedBy'>,
  req: PayloadRequest,
): Promise<Comment> => {
  const isOpen = comment.resolvedAt === null
  const saved =
    isOpen === (data.resolvedAt !== null) &&
    (await payload.db.updateOne({
      collection: 'comments',
      where: {
        and: [
          { id: { equals: comment.id } },
          { resolvedAt: isOpen ? { equals: null } : { not_equals: null } },
        ],
      },
      data,
      req,
    }))
  if (!saved)
    throw new StateError(`The comment is already ${isOpen ? 'open' : 'resolved'}. Reload the comments.`)
  return { ...comment, ...data }
}
