// An action that was decided while the policy changed may have seen the old one: for a while after a change, and once
// at the start of a process, the reviews under way are looked at again.
import type { Payload } from 'payload'
import { currentTime } from '@/platform/database/clock'
import { readPolicy } from '@/workflow/reviews/policy'
import { reapplyPolicy } from '@/workflow/reviews/reapplyPolicy'

/** Longer than any transaction lives on MongoDB (60 s). */
const whileMs = 120_000

interface Change {
  /** When the policy was changed, by the clock of whoever did: tells one change from another, and no more. */
  changed: number
  /** Since when this process knows of it, by a clock that nobody sets. */
  since: number
}

const applied = new WeakMap<Payload, Change>()

export const reapplyPolicyAfterChange = async (
  payload: Payload,
  now: Date = currentTime(),
): Promise<void> => {
  const { updatedAt } = await readPolicy(payload)
  const changed = updatedAt ? new Date(updatedAt as string | Date).getTime() : 0
  const known = applied.get(payload)
  const isKnown = known?.changed === changed
  if (isKnown && performance.now() - known.since > whileMs) return
  // Of a change from before the start only that clock can say how long ago it was.
  const age = known ? 0 : Math.max(0, now.getTime() - changed)
  const since = isKnown ? known.since : performance.now() - age
  await reapplyPolicy(payload, { now, by: 'system' })
  applied.set(payload, { changed, since })
}
