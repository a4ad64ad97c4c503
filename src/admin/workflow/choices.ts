// Which actions the bar shows as buttons, and which go into its menu. Pure: the review says what is allowed.

import type { Stage } from '@/collections/reviews/stages'
import type { Action } from '@/workflow/core/transitions'
import type { ActionDescription, ReviewDescription } from '@/workflow/reviews/describeReview'

export interface Choices {
  /** The step this stage waits for, where it is possible or one step away. */
  next: ActionDescription | undefined
  /** Other steps people take often. */
  others: ActionDescription[]
  /** Everything else that may be done now. */
  menu: ActionDescription[]
  /** Not possible, and one step away. */
  refused: ActionDescription[]
}

const nextOf: Record<Stage, readonly Action[]> = {
  draft: ['submit', 'publish'],
  changesRequested: ['submit', 'publish'],
  inReview: ['approve'],
  approved: ['publish'],
  scheduled: ['publish'],
  published: [],
  archived: ['restore'],
  // Payload's own view of the trash has a button for it.
  trashed: [],
}

const frequent: readonly Action[] = ['requestChanges', 'recall', 'submit', 'schedule', 'unschedule']

export const choose = ({ stage, actions }: ReviewDescription): Choices => {
  const find = (action: Action) => actions.find((one) => one.action === action)
  const isNear = ({ allowed, oneStepAway }: ActionDescription) => allowed || oneStepAway === true
  const expected = nextOf[stage].flatMap((action) => find(action) ?? []).filter(isNear)
  const direct = expected.find((one) => one.action === 'publish' && one.allowed)
  const next = direct ?? expected[0]
  const rest = actions.filter((one) => one !== next && isNear(one))
  const allowed = rest.filter((one) => one.allowed)
  return {
    next,
    others: allowed.filter(({ action }) => frequent.includes(action)),
    menu: allowed.filter(({ action }) => !frequent.includes(action)),
    refused: rest.filter((one) => !one.allowed),
  }
}
