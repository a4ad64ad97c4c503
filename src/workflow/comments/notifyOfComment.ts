// Whom a comment is told to, as events of the outbox. The words stay in the comment: an event only says where they are.
import type { Payload, PayloadRequest, Where } from 'payload'
import type { Actor } from '@/access/roles'
import { type Comment, findComments, readComment } from '@/workflow/comments/comments'
import { writeEvent } from '@/workflow/events/writeEvent'
import { readReview } from '@/workflow/reviews/reviews'

interface Told {
  comment: Comment
  actor: Actor
  /** Who was mentioned before, when a comment was changed. */
  mentionedBefore?: readonly string[]
}

/** Everyone hears once: by name if they were mentioned, else as part of the thread or as the writer of the text. */
export const notifyOfComment = async (
  payload: Payload,
  { comment, actor, mentionedBefore }: Told,
  req: PayloadRequest,
): Promise<void> => {
  const mentioned = comment.mentions.filter((id) => id !== actor.id && !mentionedBefore?.includes(id))
  await tell(payload, 'comment.mentioned', mentioned, { comment, actor }, req)
  if (mentionedBefore) return
  const concerned = comment.parent
    ? await participants(payload, comment, comment.parent, req)
    : comment.blocking
      ? await writers(payload, comment, req)
      : []
  const others = concerned.filter((id) => id !== actor.id && !mentioned.includes(id))
  await tell(payload, 'comment.created', others, { comment, actor }, req)
}

/** A comment that was held back is told when it is cleared, as by its author. */
export const notifyOfCleared = async (payload: Payload, id: string, req: PayloadRequest): Promise<void> => {
  const comment = await readComment(payload, { id }, req)
  const { author, authorName } = comment
  const actor: Actor = { id: author ?? '', name: authorName ?? '', roles: [] }
  await notifyOfComment(payload, { comment, actor }, req)
}

const tell = async (
  payload: Payload,
  event: string,
  people: string[],
  { comment, actor }: Told,
  req: PayloadRequest,
): Promise<void> => {
  if (people.length === 0) return
  const { id, type, document, parent, path, blocking, changedAt } = comment
  const data = { commentId: id, thread: parent ?? id, path, blocking }
  await writeEvent(payload, { event, type, document, actor, at: changedAt, people, data }, req)
}

const mostAnswers = 1_000

const participants = async (
  payload: Payload,
  { type, document }: Comment,
  thread: string,
  req: PayloadRequest,
): Promise<string[]> => {
  const inThread: Where = { or: [{ id: { equals: thread } }, { parent: { equals: thread } }] }
  const where = { and: [{ type: { equals: type } }, { document: { equals: document } }, inThread] }
  const comments = await findComments(payload, where, { limit: mostAnswers, req })
  return [...new Set(comments.flatMap(({ author }) => author ?? []))]
}

const writers = async (
  payload: Payload,
  { type, document }: Comment,
  req: PayloadRequest,
): Promise<string[]> => {
  const { owner, submittedBy, contributors } = await readReview(payload, { type, document }, req)
  return [...new Set([owner, submittedBy, ...contributors].filter((id) => id !== null))]
}
