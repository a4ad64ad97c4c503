// Comments as the database holds them, and what else asks about them: what still blocks an approval.
import type { Payload, PayloadRequest, Where } from 'payload'
import { readableComments } from '@/access/heldComments'
import type { Actor } from '@/access/roles'
import { isObject } from '@/content/content'
import { isId } from '@/platform/database/isId'
import { MissingError } from '@/platform/errors'
import type { Quote } from '@/workflow/comments/quotes'

export interface Comment {
  id: string
  type: string
  document: string
  revision: string | null
  path: string | null
  quote: Quote | null
  text: string
  author: string | null
  authorName: string | null
  parent: string | null
  mentions: string[]
  blocking: boolean
  resolvedAt: string | null
  resolvedBy: string | null
  /** ISO 8601 instants. */
  at: string
  changedAt: string
}

type Row = Record<string, unknown>

/** @throws {MissingError} 404 */
export const readComment = async (
  payload: Payload,
  { id, and = [] }: { id: string; and?: Where[] },
  req?: PayloadRequest,
): Promise<Comment> => {
  const [found] = isId(payload, id)
    ? await findComments(payload, { and: [{ id: { equals: id } }, ...and] }, { limit: 1, req })
    : []
  if (!found) throw new MissingError('There is no such comment.')
  return found
}

/**
 * The same, for somebody who may not read it if it is held back.
 * @throws {MissingError} 404
 */
export const readCommentFor = async (
  payload: Payload,
  { id, actor }: { id: string; actor: Actor },
  req: PayloadRequest,
): Promise<Comment> => readComment(payload, { id, and: await readableComments(payload, actor, req) }, req)

export const findComments = async (
  payload: Payload,
  where: Where,
  { req, ...options }: { limit: number; page?: number; sort?: string; req?: PayloadRequest | undefined },
): Promise<Comment[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'comments',
    where,
    sort: 'createdAt',
    pagination: options.page !== undefined,
    ...options,
    ...(req ? { req } : {}),
  })
  return docs.map(toComment)
}

/** More than anybody leaves open. */
const mostBlocking = 100

/**
 * Comments that must be resolved before this document is approved, the oldest first. Put in order here: a read without an
 * order is joined with those for other documents (see `batchedReads`).
 */
export const findBlocking = async (
  payload: Payload,
  { type, id }: { type: string; id: string },
  req?: PayloadRequest,
): Promise<Pick<Comment, 'path' | 'authorName' | 'at'>[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'comments',
    where: {
      and: [
        { type: { equals: type } },
        { document: { equals: id } },
        { blocking: { equals: true } },
        { resolvedAt: { equals: null } },
      ],
    },
    limit: mostBlocking,
    pagination: false,
    select: { path: true, authorName: true, createdAt: true },
    ...(req ? { req } : {}),
  })
  return docs
    .map(({ path, authorName, createdAt }) => ({
      path: text(path),
      authorName: text(authorName),
      at: instant(createdAt) ?? '',
    }))
    .sort((a, b) => a.at.localeCompare(b.at))
}

export const toComment = (row: Row): Comment => ({
  id: String(row.id),
  type: String(row.type),
  document: String(row.document),
  revision: text(row.revision),
  path: text(row.path),
  quote: isObject(row.quote) ? (row.quote as unknown as Quote) : null,
  text: String(row.text ?? ''),
  author: idOrNull(row.author),
  authorName: text(row.authorName),
  parent: idOrNull(row.parent),
  mentions: Array.isArray(row.mentions) ? row.mentions.flatMap((one) => idOrNull(one) ?? []) : [],
  blocking: row.blocking === true,
  resolvedAt: instant(row.resolvedAt),
  resolvedBy: idOrNull(row.resolvedBy),
  at: instant(row.createdAt) ?? '',
  changedAt: instant(row.updatedAt) ?? '',
})

const text = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value)

const idOrNull = (value: unknown): string | null => text(isObject(value) && 'id' in value ? value.id : value)

const instant = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(value as string).toISOString()
