// Comments on their way into the database, through whichever interface: what people may not say of themselves is set here.
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  Where,
} from 'payload'
import { actorOf } from '@/access/actor'
import { heldComment } from '@/access/heldComments'
import { momentAfter } from '@/platform/database/clock'
import { PersonError } from '@/platform/errors'
import { checkMentions, checkNewComment, checkText, wrong } from '@/workflow/comments/checkComment'
import { findComments, toComment } from '@/workflow/comments/comments'
import { holdComment } from '@/workflow/comments/holdComment'
import { notifyOfComment } from '@/workflow/comments/notifyOfComment'
import { endHold } from '@/workflow/holds/holdBack'
import { readReview, saveReview } from '@/workflow/reviews/reviews'

type Data = Record<string, unknown>

export const stampComment: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) =>
  operation === 'create' ? stampNew(data, req) : changeText(data, originalDoc, req)

const stampNew = async (data: Data, req: PayloadRequest): Promise<Data> => {
  const actor = actorOf(req)
  const { document, thread } = await checkNewComment(req.payload, data, actor, req)
  if (data.blocking === true) await holdApprovals(req, { type: document.type, document: document.id })
  return {
    ...data,
    createdAt: await momentOfComment(document, req),
    author: actor.id === 'system' ? null : actor.id,
    authorName: actor.name,
    revision: document.revision,
    parent: thread?.id ?? null,
    resolvedAt: null,
    resolvedBy: null,
  }
}

/** An answer stands below what it answers to, whoever's clock is slow. */
const momentOfComment = async (
  { type, id }: { type: string; id: string },
  req: PayloadRequest,
): Promise<string> => {
  const where: Where = { and: [{ type: { equals: type } }, { document: { equals: id } }] }
  const [last] = await findComments(req.payload, where, { sort: '-createdAt', limit: 1, req })
  return momentAfter(last?.at)
}

/**
 * An approval at the same moment must meet this comment: both write the review, so one of them comes second and sees
 * the other (on MongoDB each would otherwise read a state in which the other is not there).
 */
export const holdApprovals = async (
  req: PayloadRequest,
  target: { type: string; document: string },
): Promise<void> => {
  await saveReview(req.payload, await readReview(req.payload, target, req), {}, req)
}

/** What a comment is about stays as it was made; its author may say it better. */
const fixed = ['type', 'document', 'path', 'quote', 'parent', 'blocking'] as const

const changeText = async (data: Data, original: Data, req: PayloadRequest): Promise<Data> => {
  const [before, after] = [toComment(original), toComment({ ...original, ...data })]
  if (before.author === null || before.author !== actorOf(req).id)
    throw new PersonError('Only its author can edit a comment. Reply to it instead.')
  const changed = fixed.find((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  if (changed)
    throw wrong(changed, 'Only the words and the mentions of a comment can be changed. Make a new comment.')
  checkText(after.text)
  await checkMentions(req.payload, after.mentions, req)
  const { revision, resolvedAt, resolvedBy, authorName } = before
  return { ...data, author: before.author, authorName, revision, resolvedAt, resolvedBy }
}

export const announceComment: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const told = { comment: toComment(doc), actor: actorOf(req) }
  const { isHeld, wasHeld } = await holdComment(req.payload, told, req)
  if (isHeld) return doc
  const isKnown = operation === 'update' && !wasHeld
  const before = isKnown ? { mentionedBefore: toComment(previousDoc).mentions } : {}
  await notifyOfComment(req.payload, { ...told, ...before }, req)
  return doc
}

export const endCommentHold: CollectionAfterDeleteHook = async ({ id, req }) => {
  await endHold(req.payload, `${heldComment}${id}`, req)
}

/** A thread goes with its first comment. */
export const deleteAnswers: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: 'comments', where: { parent: { equals: String(id) } }, req })
}
