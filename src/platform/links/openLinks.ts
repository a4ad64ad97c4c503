// The links of a document that still work: so many and no more, so that somebody can know them all.
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { StateError } from '@/platform/errors'

const mostOpenLinks = 20

interface Links {
  collection: CollectionSlug
  type: string
  id: string
  now: Date
  /** What else is true of a link that works. */
  where?: Where[]
}

/** @throws {StateError} 409 */
export const refuseTooMany = async (
  payload: Payload,
  { collection, type, id, now, where = [] }: Links,
  req: PayloadRequest,
): Promise<void> => {
  const { totalDocs } = await payload.db.count({
    collection,
    where: {
      and: [
        { type: { equals: type } },
        { document: { equals: id } },
        { revokedAt: { equals: null } },
        { expiresAt: { greater_than: now.toISOString() } },
        ...where,
      ],
    },
    req,
  })
  if (totalDocs >= mostOpenLinks)
    throw new StateError(`This document already has ${mostOpenLinks} open links. Revoke one first.`)
}
