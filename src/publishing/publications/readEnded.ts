// What became of a document that is not live: it moved, was taken down, or was never public under that name.
import type { Payload, Where } from 'payload'
import { livePublication } from '@/publishing/publications/read'

export type Whereabouts = { is: 'moved'; slug: string } | { is: 'takenDown' } | { is: 'unknown' }

interface Ended {
  document: string
  endedAt: string | null
  endReason: string | null
}

/** Where to send a reader who asks for a slug or id that is not live. */
export const whereaboutsOf = async (
  payload: Payload,
  type: string,
  slugOrId: string,
): Promise<Whereabouts> => {
  const moved = await redirectedDocument(payload, type, slugOrId)
  const live = moved && (await livePublication(payload, type, moved))
  if (live) return { is: 'moved', slug: live.slug }
  const document = moved ?? (await newest(payload, type, 'slug', slugOrId))?.document ?? slugOrId
  const last = await newest(payload, type, 'document', document)
  return last?.endReason === 'takenDown' ? { is: 'takenDown' } : { is: 'unknown' }
}

/** Whether what was public of a document at a moment was taken down afterwards. */
export const wasTakenDown = async (
  payload: Payload,
  { type, document, at }: { type: string; document: string; at: string },
): Promise<boolean> => {
  const then: Where[] = [{ publishedAt: { less_than_equal: at } }, { endedAt: { greater_than: at } }]
  const which: Where[] = [{ type: { equals: type } }, { document: { equals: document } }]
  const found = await payload.db.findOne({
    collection: 'publications',
    where: { and: [...which, ...then, { endReason: { equals: 'takenDown' } }] },
  })
  return Boolean(found)
}

/** Whether anything that was ever public of a document was taken down. */
export const wasEverTakenDown = async (
  payload: Payload,
  { type, document }: { type: string; document: string },
): Promise<boolean> => {
  const found = await payload.db.findOne({
    collection: 'publications',
    where: {
      and: [
        { type: { equals: type } },
        { document: { equals: document } },
        { endReason: { equals: 'takenDown' } },
      ],
    },
  })
  return Boolean(found)
}

const redirectedDocument = async (
  payload: Payload,
  type: string,
  from: string,
): Promise<string | undefined> => {
  const redirect = await payload.db.findOne<{ document?: string; id: string }>({
    collection: 'redirects',
    where: { key: { equals: `${type}:${from}` } },
  })
  return redirect?.document
}

const newest = async (
  payload: Payload,
  type: string,
  column: 'slug' | 'document',
  value: string,
): Promise<Ended | undefined> => {
  const { docs } = await payload.db.find<Ended>({
    collection: 'publications',
    where: { and: [{ type: { equals: type } }, { [column]: { equals: value } }] },
    select: { document: true, endedAt: true, endReason: true },
    sort: column === 'document' ? '-number' : '-publishedAt',
    limit: 1,
    pagination: false,
  })
  return docs[0]
}
