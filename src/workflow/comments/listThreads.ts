// The comments of a document as threads, oldest first, each with what became of the words it speaks of.
import type { Payload, Where } from 'payload'
import { readableComments } from '@/access/heldComments'
import type { Actor } from '@/access/roles'
import { type Comment, findComments } from '@/workflow/comments/comments'
import { whyNotReopen, whyNotResolve } from '@/workflow/comments/mayResolve'
import { standing } from '@/workflow/comments/places'
import { readSettling } from '@/workflow/comments/resolveComment'
import { type DocumentText, fieldsOf, readDocument } from '@/workflow/reviews/documents'

interface Page {
  actor: Actor
  resolved?: boolean
  page: number
  limit: number
}

export interface Thread extends Comment {
  /** Whether the comment was made on the text as it is now. */
  onCurrentRevision: boolean
  /** Whether the document still has the field, row or passage. */
  pathExists: boolean
  /** Whether the quoted words still stand there; `null` without a quote. */
  quoteExists: boolean | null
  replies: Comment[]
  /** What who asks may do with it now. */
  mayResolve: boolean
  mayReopen: boolean
}

export interface Threads {
  revision: string
  threads: Thread[]
  totalThreads: number
  openBlocking: number
  page: number
  limit: number
}

const mostReplies = 2_000

export const listThreads = async (
  payload: Payload,
  target: { type: string; id: string },
  { actor, resolved, page, limit }: Page,
): Promise<Threads> => {
  const document = await readDocument(payload, target)
  const readable = await readableComments(payload, actor)
  const first: Where[] = [
    { type: { equals: target.type } },
    { document: { equals: target.id } },
    { parent: { equals: null } },
    ...readable,
  ]
  const isResolved = { resolvedAt: resolved ? { not_equals: null } : { equals: null } }
  const where = { and: [...first, ...(resolved === undefined ? [] : [isResolved])] }
  const open: Where = { and: [...first, { blocking: { equals: true } }, { resolvedAt: { equals: null } }] }
  const [roots, counted, openBlocking] = await Promise.all([
    findComments(payload, where, { page, limit }),
    payload.db.count({ collection: 'comments', where }),
    payload.db.count({ collection: 'comments', where: open }),
  ])
  const [replies, settling] = await Promise.all([
    repliesTo(payload, { ...target, readable }, roots),
    readSettling(payload, { type: target.type, document: target.id }),
  ])
  return {
    revision: document.revision,
    threads: roots.map((root) => ({
      ...toThread(payload, root, { document, replies }),
      mayResolve: !root.resolvedAt && whyNotResolve({ actor, comment: root, ...settling }) === undefined,
      mayReopen: Boolean(root.resolvedAt) && whyNotReopen({ actor, comment: root }) === undefined,
    })),
    totalThreads: counted.totalDocs,
    openBlocking: openBlocking.totalDocs,
    page,
    limit,
  }
}

const repliesTo = async (
  payload: Payload,
  { type, id, readable }: { type: string; id: string; readable: Where[] },
  roots: readonly Comment[],
): Promise<Comment[]> => {
  if (roots.length === 0) return []
  const parents = roots.map((root) => root.id)
  const where: Where = {
    and: [{ type: { equals: type } }, { document: { equals: id } }, { parent: { in: parents } }, ...readable],
  }
  return findComments(payload, where, { limit: mostReplies })
}

const toThread = (
  payload: Payload,
  root: Comment,
  { document, replies }: { document: DocumentText; replies: Comment[] },
): Omit<Thread, 'mayResolve' | 'mayReopen'> => ({
  ...root,
  onCurrentRevision: root.revision === document.revision,
  ...standing(fieldsOf(payload, document.type), document.content, root),
  replies: replies.filter(({ parent }) => parent === root.id),
})
