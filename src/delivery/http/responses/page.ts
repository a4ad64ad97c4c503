// `/{collection}/{slug}`: the page of a live document; else a page that says where it went.
import type { Payload } from 'payload'
import type { EditorialSlug } from '@/content/documents'
import { pathOf } from '@/content/paths'
import type { PreviewRequest } from '@/delivery/http/preview'
import type { Problem } from '@/delivery/http/problems'
import { elsewhere } from '@/delivery/http/responses/document'
import { documentAt, type Found } from '@/delivery/http/responses/documentAt'
import { readingOf } from '@/delivery/http/responses/reading'
import type { PublicResponse } from '@/delivery/http/responses/response'
import type { Reader } from '@/delivery/http/routes/route'
import type { PagePreview } from '@/delivery/pages/input'
import { htmlAnswer, loadSurroundings, pageAnswer } from '@/delivery/pages/load'
import { pageNames } from '@/delivery/pages/places'
import { type PageProblem, problemPage } from '@/delivery/pages/problem'
import { known, locale } from '@/delivery/query/parameters'
import { parseQuery } from '@/delivery/query/query'
import { defaultLanguage, type Language, languages } from '@/platform/i18n/languages'

interface Asked {
  collection: EditorialSlug
  slugOrId: string
  search: string
  preview?: PreviewRequest | undefined
}

/** @throws {Problem} 400, 404, 410; for a preview also 401, 403: `refusalPage` says them to people */
export const documentPageAnswer = async (payload: Payload, asked: Asked): Promise<PublicResponse> => {
  const { collection, slugOrId, search, preview } = asked
  const language = locale(known(parseQuery(search), pageNames))
  const found = await documentAt(payload, { collection, slugOrId, preview })
  if (!found) return movedAnswer(payload, { collection, slugOrId, search }, language)
  const options = { nested: true, planned: found.preview?.planned }
  const reading = readingOf({ locale: language, richText: 'lexical' }, options)
  return pageAnswer(payload, found.publication, reading, found.preview && previewOf(found.preview))
}

const previewOf = ({ token, planned }: NonNullable<Found['preview']>): PagePreview => ({
  token,
  paths: new Set(planned.publications.map(({ type, slug }) => pathOf(type, slug))),
})

/** @throws {Problem} 404, 410 */
const movedAnswer = async (payload: Payload, asked: Asked, language: Language): Promise<PublicResponse> => {
  const addressOf = (slug: string) => pathOf(asked.collection, slug)
  const moved = await elsewhere(payload, { ...asked, addressOf })
  const surroundings = await loadSurroundings(payload, language)
  const page = problemPage(surroundings, { problem: 'moved', location: moved.headers.Location })
  const { headers, body } = htmlAnswer(page, { language })
  return { ...moved, headers: { ...headers, ...moved.headers }, body }
}

/** An error as a page, in the language of the address, else the reader's. Nobody keeps it. */
export const refusalPage = async (
  payload: Payload,
  { status }: Problem,
  reader: Reader,
): Promise<PublicResponse> => {
  const language = languageOf(reader)
  const page = problemPage(await loadSurroundings(payload, language), { problem: problemOf(status, reader) })
  const { headers, ...answer } = htmlAnswer(page, { language })
  return { ...answer, status, headers: { ...headers, 'Cache-Control': 'no-store' } }
}

const problemOf = (status: number, { search }: Reader): PageProblem => {
  if (status >= 500) return 'failed'
  if (status !== 400 && search.split('&').some((one) => one.startsWith('preview='))) return 'closed'
  return status === 404 ? 'absent' : status === 410 ? 'gone' : 'bad'
}

const languageOf = ({ search, accepts }: Reader): Language => {
  const asked = search.split('&')
  const named = languages.find((one) => asked.includes(`locale=${one}`))
  const spoken = accepts([...languages])
  return named ?? languages.find((one) => one === spoken) ?? defaultLanguage
}
