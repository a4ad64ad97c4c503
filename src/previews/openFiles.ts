// Which texts a preview lets show their files.
import type { Payload } from 'payload'
import type { PreviewRequest } from '@/delivery/request/preview'
import { badParameter } from '@/delivery/request/problems'
import { newestTexts } from '@/previews/newestTexts'
import { readPreviewToken } from '@/previews/readPreviewToken'
import { notShown } from '@/previews/refusals'
import type { Publication } from '@/publications/readQuery'

/** @throws {Problem} 400, 403, 410 */
export const openFiles = async (
  payload: Payload,
  { token }: PreviewRequest,
  now = new Date(),
): Promise<Publication[]> => {
  if (token === 'true')
    throw badParameter('preview', 'Take the address of the file from the document that you preview.')
  const newest = await newestTexts(payload, await readPreviewToken(payload, token, now), now)
  if (!newest) throw notShown()
  return [newest.publication, ...newest.items]
}
