// `/v1/figures/{slug or id}/chart.png`: a figure drawn for mails, which show no scripts and no SVG. Drawn once and kept.
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { isDrawn } from '@/collections/figures/figureText'
import { contentLanguageOf, Reader } from '@/content/reader'
import { withReferences } from '@/delivery/documents/references/load'
import { readNewsletter } from '@/delivery/documents/references/site'
import { summariseAs } from '@/delivery/documents/summaries'
import type { PreviewRequest } from '@/delivery/http/preview'
import { Problem } from '@/delivery/http/problems'
import { documentAt } from '@/delivery/http/responses/documentAt'
import { readingOf } from '@/delivery/http/responses/reading'
import { presentBrand } from '@/delivery/newsletter/brand'
import { chartPng } from '@/delivery/newsletter/charts/chartPng'
import { paletteOf } from '@/delivery/newsletter/colours'
import { contentWidth } from '@/delivery/newsletter/html/image'
import { parseDocumentRequest } from '@/delivery/query/parameters'
import { currentTime } from '@/platform/database/clock'
import type { Language } from '@/platform/i18n/languages'

const drawn = new LRUCache<string, Promise<Buffer>>({ max: 300 })

interface Asked {
  slugOrId: string
  search: string
  preview?: PreviewRequest | undefined
}

/** @throws {Problem} 400, 404; for a preview also 401, 403, 410 */
export const chartAnswer = async (payload: Payload, asked: Asked): Promise<Buffer> => {
  const { locale } = parseDocumentRequest(asked.search, currentTime())
  const found = await documentAt(payload, { collection: 'figures', ...asked })
  if (!found) throw new Problem('not-found', 'There is no such figure. Look for it in /v1/figures.')
  const { publication, preview } = found
  const language = contentLanguageOf(publication.languages, locale) as Language
  const reading = readingOf({ locale: language, richText: 'text' }, { planned: preview?.planned })
  const present = () => summariseAs('figures', publication, Reader.of(publication, reading))
  const figure = await withReferences(payload, reading.references, { present })
  if (!isDrawn(figure)) throw new Problem('not-found', 'This figure has no chart.')
  const brand = presentBrand(await readNewsletter(payload), new Reader(language, reading, 'newsletter'))
  const { primary, accent, text } = paletteOf(brand)
  const colours = { primary, accent, text }
  const draw = () => chartPng(figure, { width: contentWidth, language, colours })
  if (preview) return draw()
  const { document, publishedAt } = publication
  return drawnOnce(JSON.stringify([payload.config.serverURL, document, publishedAt, language, colours]), draw)
}

const drawnOnce = (key: string, draw: () => Promise<Buffer>): Promise<Buffer> => {
  const kept = drawn.get(key)
  if (kept) return kept
  const picture = draw()
  drawn.set(key, picture)
  // One that failed is drawn again for the next reader.
  picture.catch(() => drawn.delete(key))
  return picture
}
