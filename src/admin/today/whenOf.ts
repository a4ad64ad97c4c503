// Which moment of a row matters in its section, and how it is said.
import { todayMessages } from '@/admin/messages/today'
import type { LabelOf } from '@/platform/i18n/label'
import type { Row, SectionName } from '@/today/today'

interface When {
  /** ISO 8601 instant, or a day. */
  at: string
  words: LabelOf
  isLate: boolean
  /** Whether the hour matters. */
  withTime: boolean
}

/** @param now ISO 8601 instant */
export const whenOf = (
  section: SectionName,
  { at, dueAt, since, what }: Row,
  now: string,
): When | undefined => {
  if (section === 'scheduled' && at)
    return when(at, what === 'unpublish' ? todayMessages.comesDown : todayMessages.goesOut, {
      withTime: true,
    })
  if (section === 'ending' && at) {
    const isOver = at < now.slice(0, 10)
    return when(at, isOver ? todayMessages.ended : todayMessages.ends, { isLate: isOver })
  }
  if (section === 'issues' && at) return when(at, todayMessages.goesOut, { withTime: true })
  if (dueAt && section !== 'drafts' && section !== 'issues') {
    const isLate = dueAt < now
    return when(dueAt, isLate ? todayMessages.wasDue : todayMessages.due, { isLate })
  }
  return since ? when(since, todayMessages.since, {}) : undefined
}

const when = (at: string, words: LabelOf, { isLate = false, withTime = false }): When => ({
  at,
  words,
  isLate,
  withTime,
})
