// What the panel knows about the review of each open document: read once, shared by the bar, the status and the sidebar.
import { fetchLog, fetchReview, type LogEntry, type Refused, type Target } from '@/admin/workflow/requests'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

export interface Known {
  review?: ReviewDescription | undefined
  log: LogEntry[]
  error?: Refused | undefined
  /** A newer state is on its way. */
  reading?: boolean
}

const nothing: Known = { log: [] }
const known = new Map<string, Known>()
const listeners = new Set<() => void>()
const newestRead = new Map<string, number>()

const keyOf = ({ type, id, user }: Target) => `${type}:${id}:${user}`

export const readKnown = (target: Target): Known => known.get(keyOf(target)) ?? nothing

export const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Puts what an action answered in place at once; the log follows with `reload`. */
export const keepReview = (target: Target, review: ReviewDescription): void =>
  keep(target, { ...readKnown(target), review, error: undefined })

/** Reads review and log again. Of answers that overtake each other the one asked for last counts. */
export const reload = async (target: Target): Promise<void> => {
  const key = keyOf(target)
  const turn = (newestRead.get(key) ?? 0) + 1
  newestRead.set(key, turn)
  keep(target, { ...readKnown(target), reading: true })
  const [review, log] = await Promise.all([fetchReview(target), fetchLog(target)])
  if (newestRead.get(key) !== turn) return
  keep(target, {
    review: review.ok ? review.value : readKnown(target).review,
    log: log.ok ? log.value : readKnown(target).log,
    error: review.ok ? undefined : review,
  })
}

const keep = (target: Target, value: Known): void => {
  known.set(keyOf(target), value)
  for (const listener of listeners) listener()
}
