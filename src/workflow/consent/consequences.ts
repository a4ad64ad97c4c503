// What a withdrawal does to a text that relies on the consent. Pure: told beforehand, and done by revokeUses.
import type { Stage } from '@/collections/reviews/stages'
import type { Use } from '@/workflow/consent/uses'

/**
 * `takenDown`: the public no longer sees it. `purged`: it can no longer be looked back at. `unscheduled`: it is not
 * published by the clock. `asked`: it stays, and somebody is asked to look. `later`: nothing now; it meets the check
 * before it can be public.
 */
export type Consequence = 'takenDown' | 'purged' | 'unscheduled' | 'asked' | 'later'

export const consequenceOf = (
  { text, stage }: { text: Use['text']; stage: Stage },
  policy: 'takeDown' | 'task',
): Consequence => {
  if (text === 'next') return ofNext(stage)
  if (policy === 'task') return 'asked'
  return text === 'live' ? 'takenDown' : 'purged'
}

const ofNext = (stage: Stage): Consequence => {
  if (stage === 'scheduled') return 'unscheduled'
  return stage === 'approved' ? 'asked' : 'later'
}
