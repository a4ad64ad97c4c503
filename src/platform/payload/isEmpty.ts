// Payload 3.90.1: counting all of a collection inside a transaction fails on MongoDB.
// Issue: none found
// Until: `count` without a condition works in a transaction.
import type { CollectionSlug, PayloadRequest } from 'payload'

export const isEmpty = async (collection: CollectionSlug, req: PayloadRequest): Promise<boolean> => {
  const { docs } = await req.payload.db.find({ collection, limit: 1, pagination: false, req })
  return docs.length === 0
}
