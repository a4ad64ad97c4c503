// Payload's own status of a document, which its lists and its panel show. It is written beneath Payload's operations: those
// refuse it to everybody (hooks/enforceWorkflow), and the newest text becomes the row of the document as it stands.
import {
  type CollectionSlug,
  deepCopyObjectSimple,
  type JsonObject,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { momentAfter } from '@/platform/database/clock'
import type { DocumentText } from '@/workflow/reviews/documents'

export const setStatus = async (
  payload: Payload,
  { type, id, stored }: DocumentText,
  status: 'published' | 'draft',
  req: PayloadRequest,
): Promise<void> => {
  const collection = type as CollectionSlug
  const at = momentAfter(stored.updatedAt as string)
  // The adapter of MongoDB writes into what it is given.
  const row = (): JsonObject => deepCopyObjectSimple({ ...stored, _status: status, updatedAt: at })
  await payload.db.updateOne({ collection, id, data: row(), returning: false, req })
  await payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    autosave: false,
    createdAt: at,
    updatedAt: at,
    versionData: row() as never,
    returning: false,
    req,
  })
}
