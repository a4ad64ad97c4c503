// `/v1/site`: the allow-list of the global.
import type { Payload } from 'payload'
import { currentTime } from '@/database/clock'
import { type Answer, jsonAnswer } from '@/delivery/answers/answer'
import { readingOf } from '@/delivery/answers/reading'
import { withReferences } from '@/delivery/references/load'
import { Reader } from '@/delivery/references/reader'
import { readSite } from '@/delivery/references/site'
import { parseViewRequest } from '@/delivery/request/parameters'
import { applySelection, parseSelect } from '@/delivery/request/select'
import { presentSite, siteSchema } from '@/delivery/site'

/** @throws {Problem} 400 */
export const siteAnswer = async (payload: Payload, search: string): Promise<Answer> => {
  const view = parseViewRequest(search, currentTime())
  const selection = parseSelect(view.select, Object.keys(siteSchema.shape))
  const global = await readSite(payload)
  const reading = readingOf(view)
  const present = () => presentSite(global, new Reader(view.locale, reading, 'site'))
  const site = await withReferences(payload, reading.references, { present })
  return jsonAnswer(applySelection(site, selection), {
    language: site.contentLanguage,
    tags: ['globals:site', ...reading.references.tags()],
  })
}
