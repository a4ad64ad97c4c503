// An earlier text that was withdrawn is no longer looked back at, and leaves the editions that hold it; its hash stays.

import { redactEditions } from '@/publishing/editions/redactEditions'
import { notifyPublicChange } from '@/publishing/publications/changes'
import { purged } from '@/publishing/publications/endPublication'
import { dropFiles, namesIn } from '@/publishing/publications/files'
import type { PublicSide } from '@/workflow/publicSide'

type Row = Record<string, unknown> & { id: string; content?: Record<string, unknown> }

export const purgePast: PublicSide['purgePast'] = async (payload, { type, id, publication, now }, req) => {
  const row = await payload.db.findOne<Row>({
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
  const names = type === 'media' ? namesIn(row.content ?? {}) : []
  await dropFiles(payload, { id, names }, req)
  await notifyPublicChange(payload, { collection: type, id }, req)
  await redactEditions(payload, { type, id, now, past: { publication: row.id, files: names } }, req)
  return true
}
