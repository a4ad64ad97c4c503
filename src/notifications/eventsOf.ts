// Which events follow from a change of review, and whom they are for. Pure: written in the transaction of the change.
import type { OutboxEvent } from '@/outbox/writeEvent'
import type { Review } from '@/reviews/reviews'
import type { TransitionRecord } from '@/reviews/transitions'
import type { Role } from '@/workflow/roles'

interface Change extends TransitionRecord {
  after: Partial<Review>
}

export const eventsOf = (before: Review, record: Change): OutboxEvent[] => {
  const after = { ...before, ...record.after, stage: record.to as Review['stage'] }
  const { type, document, actor, at } = record
  return [...decisions(before, after, record), ...requests(before, after)].map((told) => ({
    type,
    document,
    actor,
    at,
    ...told,
    data: { revision: record.revision, ...told.data },
  }))
}

type Told = Pick<OutboxEvent, 'event' | 'people' | 'roles' | 'data'>

/** What happened, for those who wrote the text or brought it here. */
const decisions = (before: Review, after: Review, { action, type }: Change): Told[] => {
  const people = involved(before)
  switch (action) {
    case 'approve':
      return [
        {
          event: 'review.approved',
          people,
          data: { step: approvedStep(after), complete: isComplete(after) },
        },
      ]
    case 'requestChanges':
      return [{ event: 'review.changesRequested', people }]
    case 'recall':
      return [{ event: 'review.recalled', people: before.assignees, roles: role(before.awaits) }]
    case 'assign':
      return [{ event: 'review.assigned', people: added(before.assignees, after.assignees) }]
    case 'publish':
      return [{ event: `${singular(type)}.published`, people }]
    case 'unpublish':
      return [{ event: `${singular(type)}.unpublished`, people }]
    case 'takeDown':
      return [{ event: `${singular(type)}.takenDown`, people }]
    default:
      return []
  }
}

/** A decision is awaited that was not awaited before: of another step, or again because approvals became void. */
const requests = (before: Review, after: Review): Told[] => {
  if (after.stage !== 'inReview' || !after.awaits) return []
  const isNew = before.stage !== 'inReview' || before.step !== after.step
  const isAgain = before.approvals.length > 0 && after.approvals.length === 0
  if (!isNew && !isAgain) return []
  const data = { step: after.step, awaits: after.awaits }
  return [{ event: 'review.requested', people: after.assignees, roles: role(after.awaits), data }]
}

const involved = ({ owner, submittedBy, contributors }: Review): string[] => [
  ...new Set([owner, submittedBy, ...contributors].filter((id): id is string => Boolean(id))),
]

const approvedStep = ({ approvals }: Review): string | null => approvals.at(-1)?.step ?? null

const isComplete = ({ stage }: Review): boolean => stage !== 'inReview'

const added = (before: readonly string[], after: readonly string[]): string[] =>
  after.filter((id) => !before.includes(id))

const role = (awaits: string | null): Role[] => (awaits ? [awaits as Role] : [])

/** `podcast-episodes` → `podcast-episode`. */
const singular = (type: string): string => type.replace(/s$/, '')
