// Payload's own status of a document, which its lists and its panel show. It is written beneath Payload's operations: those
// refuse it to everybody (hooks/enforceWorkflow), and the newest text becomes the row of the document as it stands.
import {
  type CollectionSlug,
  deepCopyObjectSimple,
  type JsonObject,
  type Payload,
  type PayloadRequest,
} from 'payload'
import type { DocumentText } from '@/reviews/documents'

export const setStatus = async (
  payload: Payload,
  { type, id, stored }: DocumentText,
  status: 'published' | 'draft',
  req: PayloadRequest,
): Promise<void> => {
  const collection = type as CollectionSlug
  const now = new Date().toISOString()
  // The adapter of MongoDB writes into what it is given.
  const row = (): JsonObject => deepCopyObjectSimple({ ...stored, _status: status, updatedAt: now })
  await payload.db.updateOne({ collection, id, data: row(), returning: false, req })
  await payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    versionData: row() as never,
    returning: false,
    req,
  })
}
