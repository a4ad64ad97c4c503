// An action that was decided while the policy changed may have seen the old one: for a while after a change, and once
// at the start of a process, the reviews under way are looked at again.
import type { Payload } from 'payload'
import { readPolicy } from '@/reviews/policy'
import { settleReviews } from '@/reviews/settleReviews'

/** Longer than any transaction lives on MongoDB (60 s). */
const whileMs = 120_000
const settled = new WeakMap<Payload, number>()

export const settleAfterChange = async (payload: Payload, now: Date = new Date()): Promise<void> => {
  const { updatedAt } = await readPolicy(payload)
  const changed = updatedAt ? new Date(updatedAt as string | Date).getTime() : 0
  if (settled.get(payload) === changed && now.getTime() - changed > whileMs) return
  await settleReviews(payload, { now, by: 'system' })
  settled.set(payload, changed)
}
