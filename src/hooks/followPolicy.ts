// A changed policy reaches the reviews under way, in the transaction that changes it.
import type { GlobalAfterChangeHook } from 'payload'
import { currentTime } from '@/platform/database/clock'
import { reapplyPolicy } from '@/workflow/reviews/reapplyPolicy'

export const followPolicy: GlobalAfterChangeHook = async ({ doc, req }) => {
  await reapplyPolicy(req.payload, { now: currentTime(), by: req.user ? String(req.user.id) : 'system' }, req)
  return doc
}
