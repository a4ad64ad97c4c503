// Which texts of a preview may show a file.
import type { Payload } from 'payload'
import type { PreviewRequest } from '@/delivery/http/preview'
import { badParameter } from '@/delivery/http/problems'
import { currentTime } from '@/platform/database/clock'
import { newestTexts, type Place } from '@/publishing/previews/newestTexts'
import { readPreviewToken } from '@/publishing/previews/readPreviewToken'
import { notShown } from '@/publishing/previews/refusals'
import type { Publication } from '@/publishing/publications/readQuery'

/**
 * @param keys what shows the file to whoever sees it mentioned, as `collection:id`
 * @returns texts that may mention one of them
 * @throws {Problem} 400, 403, 410
 */
export const openFiles = async (
  payload: Payload,
  { token }: PreviewRequest,
  keys: readonly string[],
  now = currentTime(),
): Promise<Publication[]> => {
  if (token === 'true')
    throw badParameter('preview', 'Take the address of the file from the document that you preview.')
  const place = await readPreviewToken(payload, token, now)
  const narrow = (items: Place[]) => mentioning(payload, items, keys)
  const newest = await newestTexts(payload, place, now, { narrow })
  if (!newest) throw notShown()
  return [newest.publication, ...newest.items]
}

/**
 * A page shows many files of many items: not every item is read for each of them. Of files it is on record which text
 * ever mentioned them; of organisations, whose logo it may be, it is not.
 */
const mentioning = async (payload: Payload, items: Place[], keys: readonly string[]): Promise<Place[]> => {
  if (items.length === 0 || keys.some((key) => !key.startsWith('media:'))) return items
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'revisions',
    where: { and: [{ document: { in: items.map(({ id }) => id) } }, { uses: { in: [...keys] } }] },
    select: { document: true },
    limit: 0,
    pagination: false,
  })
  const documents = new Set(docs.map(({ document }) => document))
  return items.filter(({ id }) => documents.has(id))
}
