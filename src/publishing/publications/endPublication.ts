// Ending a publication: it stays as a record of what was public; a take-down purges the text and keeps its hash.
import type { Payload, PayloadRequest } from 'payload'
import { notifyPublicChange } from '@/publishing/publications/changes'
import { endedList } from '@/publishing/publications/listIndex'

export type EndReason = 'superseded' | 'unpublished' | 'takenDown'

interface Ending {
  type: string
  id: string
  now: string
  reason: EndReason
}

/** Ends the live publication of a document, if there is one. */
export const endPublication = async (
  payload: Payload,
  { type, id, now, reason }: Ending,
  req: PayloadRequest,
): Promise<void> => {
  const live = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'publications',
    where: { key: { equals: `${type}:${id}` } },
    req,
  })
  await notifyPublicChange(payload, { collection: type, id }, req)
  if (reason === 'takenDown') await purge(payload, { type, id }, req)
  if (!live) return
  const number = Number(live.number)
  await payload.db.updateOne({
    collection: 'publications',
    id: live.id,
    data: {
      ...live,
      key: `${type}:${id}#${number}`,
      slugKey: `${type}:${live.slug}#${id}#${number}`,
      endedAt: now,
      endReason: reason,
      lists: [live.lists ?? []].flat().map((list) => endedList(String(list))),
      ...(reason === 'takenDown' ? purged : {}),
    },
    returning: false,
    req,
  })
}

/** Nobody looks back at it any more. */
export const purged = { content: {}, hashes: null, lists: [] }

/** A take-down reaches every earlier text of the document as well: each ends by it, whatever ended it before. */
const purge = async (
  payload: Payload,
  { type, id }: { type: string; id: string },
  req: PayloadRequest,
): Promise<void> => {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'publications',
    where: { and: [{ type: { equals: type } }, { document: { equals: id } }] },
    limit: 0,
    pagination: false,
    req,
  })
  for (const row of docs)
    await payload.db.updateOne({
      collection: 'publications',
      id: row.id,
      data: { ...row, ...purged, ...(row.endedAt ? { endReason: 'takenDown' } : {}) },
      returning: false,
      req,
    })
}
