// What a scheduled issue was to publish with it, from the log; nothing where nobody waits for a schedule to hold.
import type { Payload, PayloadRequest } from 'payload'
import { system } from '@/access/roles'
import type { Considered } from '@/workflow/reviews/performAction'

/** `collection:id` of each. */
export const promisedItems = async (
  payload: Payload,
  { request, review, document }: Considered,
  req?: PayloadRequest,
): Promise<ReadonlySet<string>> => {
  if (request.actor.id !== system.id || review.stage !== 'scheduled') return new Set()
  const { docs } = await payload.db.find<{ details?: { items?: string[] } }>({
    collection: 'transitions',
    where: {
      and: [
        { type: { equals: document.type } },
        { document: { equals: document.id } },
        { action: { equals: 'schedule' } },
      ],
    },
    sort: '-number',
    limit: 1,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return new Set(docs[0]?.details?.items ?? [])
}
