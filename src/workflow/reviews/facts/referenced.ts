// Which of the documents that a content points at exist.
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { type Reference, referenceKey } from '@/content/references'
import { isId } from '@/platform/database/isId'

/** Their keys, `collection:id`. One query a collection. */
export const findReferenced = async (
  payload: Payload,
  references: readonly Pick<Reference, 'collection' | 'id'>[],
  req?: PayloadRequest,
): Promise<Set<string>> => {
  const found = new Set<string>()
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    const ids = references.filter((one) => one.collection === collection).map(({ id }) => id)
    const { docs } = await payload.db.find<{ id: string }>({
      collection: collection as CollectionSlug,
      where: { id: { in: [...new Set(ids)].filter((id) => isId(payload, id)) } },
      select: { updatedAt: true },
      limit: 0,
      pagination: false,
      ...(req ? { req } : {}),
    })
    for (const { id } of docs) found.add(referenceKey({ collection, id: String(id) }))
  }
  return found
}
