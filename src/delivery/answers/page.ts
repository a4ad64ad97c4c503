// `/{collection}/{slug}`: the page of a live document; else a page that says where it went.
import type { Payload } from 'payload'
import type { EditorialSlug } from '@/collections/editorialSlugs'
import type { Answer } from '@/delivery/answers/answer'
import { elsewhere } from '@/delivery/answers/document'
import { readingOf } from '@/delivery/answers/reading'
import { htmlAnswer, loadSurroundings, pageAnswer } from '@/delivery/pages/load'
import { ownParameters, pageNames } from '@/delivery/pages/places'
import { problemPage } from '@/delivery/pages/problem'
import type { PageProblem } from '@/delivery/pages/words'
import { known, locale } from '@/delivery/request/parameters'
import type { Problem } from '@/delivery/request/problems'
import { parseQuery } from '@/delivery/request/query'
import type { Reader } from '@/delivery/routes/route'
import { pathOf } from '@/delivery/summaries/paths'
import { defaultLanguage, type Language, languages } from '@/languages'
import { livePublication } from '@/publications/read'

interface Asked {
  collection: EditorialSlug
  slugOrId: string
  search: string
}

/** @throws {Problem} 400, 404, 410: `refusalPage` says them to people */
export const documentPageAnswer = async (payload: Payload, asked: Asked): Promise<Answer> => {
  const { collection, slugOrId } = asked
  const search = ownParameters(asked.search).join('&')
  const language = locale(known(parseQuery(search), pageNames))
  const live = await livePublication(payload, collection, slugOrId)
  if (!live) return movedAnswer(payload, { collection, slugOrId, search }, language)
  return pageAnswer(payload, live, readingOf({ locale: language, richText: 'lexical' }, { nested: true }))
}

/** @throws {Problem} 404, 410 */
const movedAnswer = async (payload: Payload, asked: Asked, language: Language): Promise<Answer> => {
  const addressOf = (slug: string) => pathOf(asked.collection, slug)
  const moved = await elsewhere(payload, { ...asked, addressOf })
  const surroundings = await loadSurroundings(payload, language)
  const page = problemPage(surroundings, { problem: 'moved', location: moved.headers.Location })
  const { headers, body } = htmlAnswer(page, { language })
  return { ...moved, headers: { ...headers, ...moved.headers }, body }
}

/** An error as a page, in the language of the address, else the reader's. Nobody keeps it. */
export const refusalPage = async (payload: Payload, { status }: Problem, reader: Reader): Promise<Answer> => {
  const language = languageOf(reader)
  const page = problemPage(await loadSurroundings(payload, language), { problem: problemOf(status) })
  const { headers, ...answer } = htmlAnswer(page, { language })
  return { ...answer, status, headers: { ...headers, 'Cache-Control': 'no-store' } }
}

const problemOf = (status: number): PageProblem =>
  status === 404 ? 'absent' : status === 410 ? 'gone' : status >= 500 ? 'failed' : 'bad'

const languageOf = ({ search, accepts }: Reader): Language => {
  const asked = ownParameters(search)
  const named = languages.find((one) => asked.includes(`locale=${one}`))
  const spoken = accepts([...languages])
  return named ?? languages.find((one) => one === spoken) ?? defaultLanguage
}
