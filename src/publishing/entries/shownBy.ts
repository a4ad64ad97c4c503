// The live documents that show an entry, itself or by another one (the logo of a funder): what its publication changes.
import type { Payload, PayloadRequest, Where } from 'payload'
import { supportingSlugs } from '@/collections/supporting'
import { referenceKey } from '@/content/references'

export interface ShownBy {
  /** `collection:id` of the first of them. */
  documents: string[]
  total: number
}

/** How many the log names. */
const most = 50

export const shownBy = async (
  payload: Payload,
  { type, id }: { type: string; id: string },
  req: PayloadRequest,
): Promise<ShownBy> => {
  const keys = new Set([referenceKey({ collection: type, id })])
  for (let fresh = [...keys]; fresh.length > 0; ) {
    const entries = await live(
      payload,
      { references: { in: fresh }, type: { in: [...supportingSlugs] } },
      0,
      req,
    )
    fresh = entries.filter((key) => !keys.has(key))
    for (const key of fresh) keys.add(key)
  }
  const where = { references: { in: [...keys] }, type: { not_in: [...supportingSlugs] } }
  const { totalDocs } = await payload.db.count({ collection: 'publications', where: liveAnd(where), req })
  return { documents: totalDocs > 0 ? await live(payload, where, most, req) : [], total: totalDocs }
}

const live = async (
  payload: Payload,
  where: Where,
  limit: number,
  req: PayloadRequest,
): Promise<string[]> => {
  const { docs } = await payload.db.find<{ key: string }>({
    collection: 'publications',
    where: liveAnd(where),
    select: { key: true },
    sort: 'id',
    limit,
    pagination: false,
    req,
  })
  return docs.map(({ key }) => String(key))
}

const liveAnd = (where: Where): Where => ({
  and: [
    ...Object.entries(where).map(([name, asked]) => ({ [name]: asked }) as Where),
    { endedAt: { equals: null } },
  ],
})
