// Which actions the bar shows as buttons, and which go into its menu. Pure: the review says what is allowed.

import type { Stage } from '@/collections/reviews/stages'
import type { Action } from '@/workflow/core/transitions'
import type { ActionDescription, ReviewDescription } from '@/workflow/reviews/describeReview'

export interface Choices {
  /** The step this stage waits for: always shown, with its reason when it is not this person's. */
  next: ActionDescription | undefined
  /** Other steps people take often. */
  others: ActionDescription[]
  /** Everything else that may be done now. */
  menu: ActionDescription[]
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

const frequent: readonly Action[] = ['requestChanges', 'recall', 'submit']

export const choose = ({ stage, actions }: ReviewDescription): Choices => {
  const find = (action: Action) => actions.find((one) => one.action === action)
  const expected = nextOf[stage].map(find).filter((one) => one !== undefined)
  const direct = expected.find((one) => one.action === 'publish' && one.allowed)
  const next = direct ?? expected[0]
  // What wants a moment or people has no form in the panel yet.
  const rest = actions.filter((one) => one !== next && !one.needsMore)
  const allowed = rest.filter((one) => one.allowed)
  return {
    next,
    others: allowed.filter(({ action }) => frequent.includes(action)),
    menu: allowed.filter(({ action }) => !frequent.includes(action)),
    refused: rest.filter((one) => !one.allowed),
  }
}
