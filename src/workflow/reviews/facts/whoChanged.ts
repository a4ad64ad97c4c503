// Who changed what a text shows, and when: of a live entry who published it, of another who saved it.
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

export interface ChangedPart {
  collection: string
  id: string
  /** In the default language, or the first that has one. */
  title: string | null
  by: string | null
  /** ISO 8601 instant. */
  at: string | null
}

type Row = Record<string, unknown>

/** @param keys `collection:id` of each */
export const whoChanged = async (
  payload: Payload,
  keys: readonly string[],
  req?: PayloadRequest,
): Promise<ChangedPart[]> => {
  const parts: ChangedPart[] = []
  for (const key of keys) parts.push(await lastChange(payload, key, req))
  return parts
}

const lastChange = async (payload: Payload, key: string, req?: PayloadRequest): Promise<ChangedPart> => {
  const [collection = '', id = ''] = key.split(':')
  const newest = async (from: CollectionSlug, sort: string, more: Row[] = []): Promise<Row | undefined> => {
    const where = { and: [{ type: { equals: collection } }, { document: { equals: id } }, ...more] as never }
    const { docs } = await payload.db.find<Row>({
      collection: from,
      where,
      sort,
      limit: 1,
      pagination: false,
      ...(req ? { req } : {}),
    })
    return docs[0]
  }
  const review = await newest('reviews', '-updatedAt')
  const change = review?.live
    ? await newest('transitions', '-number', [{ action: { equals: 'publish' } }])
    : await newest('revisions', '-at')
  const by = change?.actorName ?? change?.authorName
  return {
    collection,
    id,
    title: review?.title ? String(review.title) : null,
    by: by ? String(by) : null,
    at: change?.at ? new Date(change.at as string).toISOString() : null,
  }
}
