// A copy is as much the work of those who wrote the original: who worked on it since it was last published approves no copy.
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { readReview } from '@/workflow/reviews/reviews'

const originals = new WeakMap<PayloadRequest, string>()

/** By whichever door a copy is made, Payload creates it with the id of its original (`duplicateFromID`, 3.90.1). */
export const noteOriginal: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create') return undefined
  const { duplicateFromID: id } = args as { duplicateFromID?: string | number | null }
  if (id === undefined || id === null) originals.delete(req)
  else originals.set(req, String(id))
  return undefined
}

/** Those who worked on the original of what is being created; nobody where it is no copy. */
export const contributorsOfOriginal = async (
  req: PayloadRequest,
  type: string,
): Promise<readonly string[]> => {
  const document = originals.get(req)
  if (document === undefined) return []
  const { contributors } = await readReview(req.payload, { type, document }, req)
  return contributors
}
