// What a person chose in the bar: an action of the table, or an administrator's publication against the checks.

import { may, type Role } from '@/access/roles'
import { putAway } from '@/collections/reviews/stages'
import type { ActionDescription, ReviewDescription } from '@/workflow/reviews/describeReview'

export interface Chosen {
  description: ActionDescription
  override?: boolean
  /** What is typed is saved, and then acted on. */
  saveFirst?: boolean
}

/** Whether this person may publish although it is not approved; the server decides anew. */
export const mayOverride = (
  { stage, actions }: ReviewDescription,
  user: unknown,
): ActionDescription | undefined => {
  const { roles } = (user ?? {}) as { roles?: Role[] | null }
  if (!may({ roles: roles ?? [] }, 'administer') || putAway.includes(stage) || stage === 'published')
    return undefined
  return actions.find(({ action, allowed }) => action === 'publish' && !allowed)
}
