// Which events follow from a change of review, and whom they are for. Pure: written in the transaction of the change.

import { type Actor, type Role, rolesActingAs } from '@/access/roles'
import { publishedOf } from '@/collections/published'
import type { ReviewState } from '@/workflow/core/review'
import type { OutboxEvent } from '@/workflow/events/writeEvent'

type State = Omit<ReviewState, 'revision'>

export interface Change {
  type: string
  document: string
  action: string
  revision: string | null
  actor: Actor
  /** ISO 8601 instant. */
  at: string
  before: State
  after: State
  /** What the log keeps beside; `issue` when it was published with one. */
  details?: Record<string, unknown> | undefined
}

export const eventsOf = (change: Change): OutboxEvent[] => {
  const { type, document, actor, at, revision } = change
  return [...decisions(change), ...requests(change)].map((told) => ({
    ...{ type, document, actor, at },
    ...told,
    data: { revision, ...told.data },
  }))
}

type Told = Pick<OutboxEvent, 'event' | 'people' | 'roles' | 'data'>

/** What happened, for those who wrote the text or brought it here. */
const decisions = ({ before, after, action, type, details }: Change): Told[] => {
  const people = workersOf(before)
  switch (action) {
    case 'approve':
      return [
        {
          event: 'review.approved',
          people,
          // All approvals are there: it is the publishers' turn.
          roles: isComplete(after) ? rolesActingAs('publisher') : [],
          data: { step: approvedStep(after), complete: isComplete(after) },
        },
      ]
    case 'requestChanges':
      return [{ event: 'review.changesRequested', people }]
    case 'recall':
      return [{ event: 'review.recalled', people: [...before.assignees], roles: role(before.awaits) }]
    case 'assign':
      return [{ event: 'review.assigned', people: added(before.assignees, after.assignees) }]
    case 'publish':
      // A text tells of itself and of all that went out with it in one event.
      return details?.issue || details?.with
        ? []
        : [{ event: `${publishedOf(type).singular}.published`, people, data: editionIn(details) }]
    case 'unpublish':
      return [{ event: `${publishedOf(type).singular}.unpublished`, people }]
    case 'takeDown':
      return [{ event: `${publishedOf(type).singular}.takenDown`, people }]
    case 'policy':
      return after.stage === 'approved' && before.stage !== 'approved'
        ? [{ event: 'review.approved', people, data: { complete: true } }]
        : []
    default:
      return []
  }
}

/** A decision is awaited that was not awaited before: of another step, or again because approvals became void or outdated. */
const requests = ({ action, before, after }: Change): Told[] => {
  if (after.stage !== 'inReview' || !after.awaits) return []
  const isNew = before.stage !== 'inReview' || before.step !== after.step
  const isAgain = before.approvals.length > 0 && after.approvals.length === 0
  if (!isNew && !isAgain && action !== 'reopen') return []
  const data = { step: after.step, awaits: after.awaits, dueAt: after.dueAt }
  return [
    {
      event: 'review.requested',
      people: [...new Set([...after.assignees, ...askedAgain(after)])],
      roles: role(after.awaits),
      data,
    },
  ]
}

/** Who approved what the text showed before: they know it best. */
const askedAgain = ({ approvals, step }: State): string[] =>
  approvals.filter((one) => one.outdated && one.step === step && !one.voucher).map(({ user }) => user)

/** The people who work on a text: they hear what becomes of it. */
export const workersOf = ({ owner, submittedBy, contributors }: State): string[] => [
  ...new Set([owner, submittedBy, ...contributors].filter((id): id is string => Boolean(id))),
]

const approvedStep = ({ approvals }: State): string | null => approvals.at(-1)?.step ?? null

const isComplete = ({ stage }: State): boolean => stage !== 'inReview'

const added = (before: readonly string[], after: readonly string[]): string[] =>
  after.filter((id) => !before.includes(id))

const role = (awaits: string | null): Role[] => (awaits ? [awaits as Role] : [])

/** Which edition of an issue it is: a mailer sends the first one alone. */
const editionIn = (details: Change['details']): Record<string, unknown> => {
  const { sequence } = (details?.edition ?? {}) as { sequence?: number }
  return sequence === undefined ? {} : { edition: sequence }
}
