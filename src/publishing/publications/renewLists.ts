// Publications stand in the lists of the facets that were declared when they were written. At the start of a process those
// of before get the lists of facets that were declared since; which these are is kept beside them.
import { isDeepStrictEqual } from 'node:util'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/database/inTransaction'
import { columnsOf } from '@/publishing/publications/columns'
import { endedList } from '@/publishing/publications/listIndex'

/** The facets that have lists, of each type. */
export type Declared = Record<string, string[]>

const key = 'facets'

/** Rows of one transaction. */
const atOnce = 100

/**
 * Costs one read when nothing was declared since the last start. Any number of processes may do it at once: each row
 * becomes the same. An earlier version that starts in between takes nothing away; the next later one looks again.
 */
export const renewLists = async (payload: Payload, declared: Declared): Promise<void> => {
  const before = await payload.kv.get<Declared>(key)
  if (isDeepStrictEqual(before, declared)) return
  const types = Object.keys(declared).filter((type) =>
    declared[type]?.some((facet) => !before?.[type]?.includes(facet)),
  )
  const ids = await idsOf(payload, types)
  for (let first = 0; first < ids.length; first += atOnce)
    await inTransaction(payload, (req) => renew(payload, ids.slice(first, first + atOnce), req))
  await payload.kv.set(key, declared)
}

type Row = Record<string, unknown> & { id: string }

const idsOf = async ({ db }: Payload, types: string[]): Promise<string[]> => {
  const { docs } = await db.find<Row>({
    collection: 'publications',
    where: { type: { in: types } },
    select: { type: true },
    limit: 0,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}

const renew = async (payload: Payload, ids: string[], req: PayloadRequest): Promise<void> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'publications',
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    req,
  })
  for (const row of docs) {
    const lists = listsOfRow(payload, row)
    if (isDeepStrictEqual(new Set(lists), new Set([row.lists ?? []].flat()))) continue
    const data = { ...row, lists }
    await payload.db.updateOne({ collection: 'publications', id: row.id, data, returning: false, req })
  }
}

const listsOfRow = (payload: Payload, { type, content, endedAt, endReason }: Row): string[] => {
  if (endReason === 'takenDown') return []
  const { lists } = columnsOf(payload, { type: String(type), content: content as Record<string, unknown> })
  return endedAt ? lists.map(endedList) : lists
}
