// Documents whose time has come.
import type { Payload, Where } from 'payload'

export interface Due {
  type: string
  document: string
}

const batch = 50

/** In random order, so that several processes share the work instead of meeting at each document. */
export const findDueReviews = async (payload: Payload, where: Where, sort: string): Promise<Due[]> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'reviews',
    where,
    sort,
    limit: batch,
    pagination: false,
    select: { type: true, document: true },
  })
  return docs
    .map((row) => ({ due: { type: String(row.type), document: String(row.document) }, order: Math.random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ due }) => due)
}
