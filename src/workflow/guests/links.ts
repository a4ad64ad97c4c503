// Review links as the database holds them.
import type { Payload, PayloadRequest, Where } from 'payload'
import { isObject } from '@/content/content'

export interface ReviewLink {
  id: string
  type: string
  document: string
  revision: string
  step: string
  /** Whom it was made for. */
  name: string
  email: string | null
  createdBy: string
  expiresAt: string
  /** When it was mailed last; `null` while that is still to happen. */
  sentAt: string | null
  openedAt: string | null
  usedAt: string | null
  revokedAt: string | null
  decision: string | null
  reason: string | null
}

type Row = Record<string, unknown>

export const findReviewLink = async (
  payload: Payload,
  where: Where,
  req?: PayloadRequest,
): Promise<ReviewLink | undefined> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'review-links',
    where,
    limit: 1,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs[0] && toReviewLink(docs[0])
}

/** Writes to a link if it is still unused and not revoked; answers whether it was. */
export const writeOpenLink = async (
  payload: Payload,
  { id }: Pick<ReviewLink, 'id'>,
  data: Partial<ReviewLink> & { tokenHash?: string },
  req?: PayloadRequest,
): Promise<boolean> =>
  Boolean(
    await payload.db.updateOne({
      collection: 'review-links',
      where: { and: [{ id: { equals: id } }, { usedAt: { equals: null } }, { revokedAt: { equals: null } }] },
      data,
      ...(req ? { req } : {}),
    }),
  )

export const toReviewLink = (row: Row): ReviewLink => ({
  id: String(row.id),
  type: String(row.type),
  document: String(row.document),
  revision: String(row.revision),
  step: String(row.step),
  name: String(row.name),
  email: text(row.email),
  createdBy: String(isObject(row.createdBy) ? row.createdBy.id : row.createdBy),
  expiresAt: new Date(row.expiresAt as string).toISOString(),
  sentAt: instant(row.sentAt),
  openedAt: instant(row.openedAt),
  usedAt: instant(row.usedAt),
  revokedAt: instant(row.revokedAt),
  decision: text(row.decision),
  reason: text(row.reason),
})

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))

const instant = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(value as string).toISOString()
