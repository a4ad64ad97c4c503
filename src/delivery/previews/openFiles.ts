// Which texts of a preview may show a file.
import type { Payload } from 'payload'
import type { PreviewRequest } from '@/delivery/http/preview'
import { badParameter } from '@/delivery/http/problems'
import { readPreviewToken } from '@/delivery/previews/readPreviewToken'
import { notShown } from '@/delivery/previews/refusals'
import { currentTime } from '@/platform/database/clock'
import { newestTexts, type Place } from '@/publishing/previews/newestTexts'
import type { Publication } from '@/publishing/publications/readQuery'

/**
 * @param id of the media entry
 * @returns texts that may mention it
 * @throws {Problem} 400, 403, 410
 */
export const openFiles = async (
  payload: Payload,
  { token }: PreviewRequest,
  id: string,
  now = currentTime(),
): Promise<Publication[]> => {
  if (token === 'true')
    throw badParameter('preview', 'Take the address of the file from the document that you preview.')
  const place = await readPreviewToken(payload, token, now)
  const narrow = (items: Place[]) => mentioning(payload, items, id)
  const newest = await newestTexts(payload, place, now, { narrow })
  if (!newest) throw notShown()
  return [newest.publication, ...newest.items]
}

/**
 * A page shows many files of many items: not every item is read for each of them. Of files it is on record which text
 * ever mentioned them; of organisations, whose logo it may be, it is not.
 */
const mentioning = async (payload: Payload, items: Place[], id: string): Promise<Place[]> => {
  if (items.length === 0 || (await isLogo(payload, id))) return items
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'revisions',
    where: { and: [{ document: { in: items.map(({ id }) => id) } }, { uses: { in: [`media:${id}`] } }] },
    select: { document: true },
    limit: 0,
    pagination: false,
  })
  const documents = new Set(docs.map(({ document }) => document))
  return items.filter(({ id }) => documents.has(id))
}

const isLogo = async (payload: Payload, id: string): Promise<boolean> => {
  const { docs } = await payload.db.findVersions({
    collection: 'organisations',
    where: { and: [{ 'version.logo': { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
  })
  return docs.length > 0
}
