// Which other show has the permanent identifier of a podcast, in its newest text or before the public. To a directory two
// shows with one identifier are one.
import type { Payload, PayloadRequest } from 'payload'
import { label } from '@/platform/i18n/catalogue'
import type { LabelOf } from '@/platform/i18n/label'

const owners = {
  draft: label('another podcast'),
  live: label('a published podcast'),
}

type Row = Record<string, unknown>

/** In words; `undefined` when nobody has it. Shows are few, and an identifier is the same in capitals. */
export const guidTakenBy = async (
  payload: Payload,
  { type, id, guid }: { type: string; id: string; guid: unknown },
  req?: PayloadRequest,
): Promise<LabelOf | undefined> => {
  if (type !== 'podcasts' || typeof guid !== 'string' || guid.trim() === '') return undefined
  const options = { limit: 0, pagination: false, ...(req ? { req } : {}) }
  const isSame = (other: unknown) => typeof other === 'string' && plain(other) === plain(guid)
  const { docs: drafts } = await payload.db.findVersions<Row>({
    collection: 'podcasts',
    where: { latest: { equals: true } },
    locale: 'all',
    ...options,
  })
  if (drafts.some(({ parent, version }) => String(parent) !== id && isSame(version.guid))) return owners.draft
  const { docs: live } = await payload.db.find<Row>({
    collection: 'publications',
    where: { and: [{ type: { equals: 'podcasts' } }, { endedAt: { exists: false } }] },
    ...options,
  })
  const others = live.filter(({ document }) => String(document) !== id)
  return others.some(({ content }) => isSame((content as Row | null)?.guid)) ? owners.live : undefined
}

const plain = (guid: string): string => guid.trim().toLowerCase()
