// Assignees are people who work here: an id of nobody would leave a review waiting without anyone knowing.
import type { Payload, PayloadRequest } from 'payload'
import { isId } from '@/platform/database/isId'
import { ContentError } from '@/platform/errors'
import { errorAt } from '@/platform/issues'
import type { ReviewState } from '@/workflow/core/review'

type Assigned = Pick<ReviewState, 'assignees'>

/** @throws {ContentError} 400 with the place of each new assignee who is no active member of staff */
export const refuseUnknownAssignees = async (
  payload: Payload,
  { before, after }: { before: Assigned; after: Assigned },
  req: PayloadRequest,
): Promise<void> => {
  const added = newAssignees(before, after)
  if (added.length === 0) return
  const { docs } = await payload.db.find<{ id: unknown; roles?: unknown[] }>({
    collection: 'users',
    where: {
      and: [{ id: { in: added.filter((id) => isId(payload, id)) } }, { active: { not_equals: false } }],
    },
    limit: 0,
    pagination: false,
    req,
  })
  const known = new Set(docs.filter(({ roles }) => roles?.length).map(({ id }) => String(id)))
  const issues = after.assignees.flatMap((id, index) =>
    added.includes(id) && !known.has(id)
      ? [
          errorAt(
            `assignees.${index}`,
            'nobody',
            'This is not an active member of staff. Choose somebody else.',
          ),
        ]
      : [],
  )
  if (issues.length > 0)
    throw new ContentError('Not everybody in `assignees` is an active member of staff.', issues)
}

export const newAssignees = (before: Assigned, after: Assigned): string[] =>
  after.assignees.filter((id) => !before.assignees.includes(id))
