// `/v1/site`: the allow-list of the global.
import type { Payload } from 'payload'
import { Reader } from '@/content/reader'
import { withReferences } from '@/delivery/documents/references/load'
import { readSite } from '@/delivery/documents/references/site'
import { presentSite, siteSchema } from '@/delivery/documents/site'
import { readingOf } from '@/delivery/http/responses/reading'
import { jsonResponse, type PublicResponse } from '@/delivery/http/responses/response'
import { parseViewRequest } from '@/delivery/query/parameters'
import { applySelection, parseSelect } from '@/delivery/query/select'
import { currentTime } from '@/platform/database/clock'

/** @throws {Problem} 400 */
export const siteAnswer = async (payload: Payload, search: string): Promise<PublicResponse> => {
  const view = parseViewRequest(search, currentTime())
  const selection = parseSelect(view.select, Object.keys(siteSchema.shape))
  const global = await readSite(payload)
  const reading = readingOf(view)
  const present = () => presentSite(global, new Reader(view.locale, reading, 'site'))
  const site = await withReferences(payload, reading.references, { present })
  return jsonResponse(applySelection(site, selection), {
    language: site.contentLanguage,
    tags: ['globals:site', ...reading.references.tags()],
  })
}
