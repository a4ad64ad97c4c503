// Tells from the log alone where a document stands: what `reviews` holds is a summary of it, and must agree.
import type { ChainedEntry } from '@/workflow/audit/chain'
import type { Approval } from '@/workflow/core/policy'

/** What the log decides; the rest of a review (assignees, due day) is convenience. */
export interface Replayed {
  stage: string
  live: boolean
  liveRevision: string | null
  approvedRevision: string | null
  approvals: readonly Approval[]
  submittedBy: string | null
  publishAt: string | null
  unpublishAt: string | null
  embargoUntil: string | null
}

/** An entry as far as its replay needs it; `details.review` has what it changed beside the stage. */
export type ReplayEntry = Pick<ChainedEntry, 'from' | 'to' | 'number'> & { details?: unknown }

export const beginning: Replayed = {
  stage: 'draft',
  live: false,
  liveRevision: null,
  approvedRevision: null,
  approvals: [],
  submittedBy: null,
  publishAt: null,
  unpublishAt: null,
  embargoUntil: null,
}

const decisive = Object.keys(beginning).filter((key) => key !== 'stage') as Exclude<keyof Replayed, 'stage'>[]

/** Where the entries, by number, lead from the beginning. */
export const replayLog = (entries: readonly ReplayEntry[]): Replayed => {
  const state = { ...beginning }
  for (const { to, details } of entries) Object.assign(state, readChanges(details), to ? { stage: to } : {})
  return state
}

/** The first entry that starts from another stage than the one before it led to. */
export const findGap = (entries: readonly ReplayEntry[]): ReplayEntry | undefined =>
  entries.find((entry, index) => entry.from !== (index === 0 ? entry.from : entries[index - 1]?.to))

/** The fields in which a review says other than its log. */
export const disagreements = (replayed: Replayed, review: Partial<Replayed>): string[] =>
  (Object.keys(beginning) as (keyof Replayed)[]).filter(
    (key) => !same(plain(replayed, key), plain(review, key)),
  )

const readChanges = (details: unknown): Partial<Replayed> => {
  const { review = {} } = (details ?? {}) as { review?: Partial<Replayed> }
  return Object.fromEntries(decisive.filter((key) => key in review).map((key) => [key, review[key]]))
}

const instants = new Set<keyof Replayed>(['publishAt', 'unpublishAt', 'embargoUntil'])

/** One form for one value: `approvals` as their facts alone, instants as ISO 8601 in UTC. */
const plain = (state: Partial<Replayed>, key: keyof Replayed): unknown => {
  const value = state[key] ?? beginning[key]
  if (instants.has(key) && value) return new Date(value as string).toISOString()
  if (key !== 'approvals') return value
  return (value as Approval[]).map(({ step, user, revision, at }) => ({ step, user, revision, at }))
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
