// What a change of a consent does to the texts that rely on it, in the transaction of the change.
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { currentTime } from '@/platform/database/clock'
import { StateError } from '@/platform/errors'
import { revokeUses } from '@/workflow/consent/revokeUses'
import { findUses } from '@/workflow/consent/uses'

/** A withdrawal, a shorter term, fewer channels or languages: whatever is not allowed any more. */
export const endWithConsent: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update')
    await revokeUses(req.payload, { consents: [String(doc.id)], now: currentTime().toISOString() }, req)
  return doc
}

/** A consent is the reason why something may be shown: it stays as long as that does. */
export const keepUsedConsent: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const used = await findUses(req.payload, [String(id)], req)
  if (used.length > 0)
    throw new StateError(
      `This consent is used by ${used.length} texts or files. See GET /api/consents/${id}/uses; withdraw it, or take it out of them first.`,
    )
}
