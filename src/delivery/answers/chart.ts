// `/v1/figures/{slug or id}/chart.png`: a figure drawn for mails, which show no scripts and no SVG. Drawn once and kept.
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { readingOf } from '@/delivery/answers/reading'
import { withReferences } from '@/delivery/references/load'
import { contentLanguageOf, Reader } from '@/delivery/references/reader'
import { readNewsletter } from '@/delivery/references/site'
import { parseViewRequest } from '@/delivery/request/parameters'
import { Problem } from '@/delivery/request/problems'
import { summariseFigure } from '@/delivery/summaries/figures'
import type { Language } from '@/languages'
import { presentBrand } from '@/newsletter/brand'
import { chartPng } from '@/newsletter/charts/chartPng'
import { paletteOf } from '@/newsletter/colours'
import { isDrawn } from '@/newsletter/figureParts'
import { contentWidth } from '@/newsletter/html/image'
import { livePublication } from '@/publications/read'

const drawn = new LRUCache<string, Promise<Buffer>>({ max: 300 })

/** @throws {Problem} 400, 404 */
export const chartAnswer = async (
  payload: Payload,
  { slugOrId, search }: { slugOrId: string; search: string },
): Promise<Buffer> => {
  const { locale } = parseViewRequest(search, new Date())
  const live = await livePublication(payload, 'figures', slugOrId)
  if (!live) throw new Problem('not-found', 'There is no such figure. Look for it in /v1/figures.')
  const language = contentLanguageOf(live.languages, locale) as Language
  const reading = readingOf({ locale: language, richText: 'text' })
  const present = () => summariseFigure(live, Reader.of(live, reading))
  const figure = await withReferences(payload, reading.references, { present })
  if (!isDrawn(figure)) throw new Problem('not-found', 'This figure has no chart.')
  const brand = presentBrand(await readNewsletter(payload), new Reader(language, reading, 'newsletter'))
  const { primary, accent, text } = paletteOf(brand)
  const colours = { primary, accent, text }
  const key = JSON.stringify([payload.config.serverURL, live.document, live.publishedAt, language, colours])
  const kept = drawn.get(key)
  if (kept) return kept
  const picture = chartPng(figure, { width: contentWidth, language, colours })
  drawn.set(key, picture)
  // One that failed is drawn again for the next reader.
  picture.catch(() => drawn.delete(key))
  return picture
}
