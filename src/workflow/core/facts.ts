// What the log tells of a review: each entry carries the facts it changed, so that the log alone replays to the state.
import type { ReviewState } from '@/workflow/core/review'

/** Beside the stage, which every entry has as `to`. */
export const replayable = [
  'live',
  'liveRevision',
  'approvedRevision',
  'approvals',
  'submittedBy',
  'publishAt',
  'unpublishAt',
  'embargoUntil',
] as const satisfies readonly (keyof ReviewState)[]

export type Facts = Pick<ReviewState, (typeof replayable)[number]>

/** The facts that differ after an entry, with their new values. */
export const changedFacts = (before: Facts, after: Facts): Partial<Facts> =>
  Object.fromEntries(
    replayable
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, after[name]]),
  )
