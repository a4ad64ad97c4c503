// An earlier text that was withdrawn is no longer looked back at, and leaves the editions that hold it; its hash stays.

import { redactEditions } from '@/publishing/editions/redactEditions'
import { notifyPublicChange } from '@/publishing/publications/changes'
import { purged } from '@/publishing/publications/endPublication'
import type { PublicSide } from '@/workflow/publicSide'

export const purgePast: PublicSide['purgePast'] = async (payload, { type, id, publication, now }, req) => {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'publications',
    where: { id: { equals: publication } },
    req,
  })
  if (!row) return false
  await payload.db.updateOne({
    collection: 'publications',
    id: row.id,
    data: { ...row, ...purged, endReason: 'takenDown' },
    req,
  })
  await notifyPublicChange(payload, { collection: type, id }, req)
  await redactEditions(payload, { type, id, now, publication: row.id }, req)
  return true
}
