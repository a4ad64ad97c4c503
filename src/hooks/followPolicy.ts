// A changed policy reaches the reviews under way, in the transaction that changes it.
import type { GlobalAfterChangeHook } from 'payload'
import { settleReviews } from '@/reviews/settleReviews'

export const followPolicy: GlobalAfterChangeHook = async ({ doc, req }) => {
  await settleReviews(req.payload, { now: new Date(), by: req.user ? String(req.user.id) : 'system' }, req)
  return doc
}
