// What has been in the trash for as long as the policy says is deleted for good; what ever was public stays.
import type { CollectionSlug, Payload } from 'payload'
import { currentTime } from '@/platform/database/clock'
import { readPolicy } from '@/workflow/reviews/policy'

const day = 86_400_000

/** Of one run; the next one goes on. */
const most = 500

export const emptyTrash = async (payload: Payload, now: Date = currentTime()): Promise<void> => {
  const { trashDays } = await readPolicy(payload)
  const days = trashDays ?? 30
  if (days === 0) return
  const { docs } = await payload.db.find<{ type: string; document: string }>({
    collection: 'reviews',
    where: {
      and: [
        { stage: { equals: 'trashed' } },
        { publishedOnce: { not_equals: true } },
        { updatedAt: { less_than: new Date(now.getTime() - days * day).toISOString() } },
      ],
    },
    select: { type: true, document: true },
    sort: 'updatedAt',
    limit: most,
    pagination: false,
  })
  for (const { type, document } of docs)
    await payload
      .delete({
        collection: type as CollectionSlug,
        id: document,
        trash: true,
        disableErrors: true,
        context: { actor: 'system' },
      } as never)
      .catch((err: unknown) =>
        payload.logger.warn({ err, type, document }, 'A document in the trash could not be deleted.'),
      )
}
