// `/v1/search`: live documents by their words.
import type { Payload } from 'payload'
import { withReferences } from '@/delivery/documents/references/load'
import { References } from '@/delivery/documents/references/references'
import { jsonResponse, type PublicResponse } from '@/delivery/http/responses/response'
import { searchReading } from '@/delivery/search/entriesOf'
import { lookUp, searchTags } from '@/delivery/search/lookUp'
import { type PresentedHit, presentSearch } from '@/delivery/search/present'
import { parseSearchRequest } from '@/delivery/search/request'
import type { SearchIndex } from '@/delivery/search/searchIndex'

interface Asked {
  searchIndex: SearchIndex
  search: string
}

/** @throws {Problem} 400; 503 while the index is being built */
export const searchAnswer = async (
  payload: Payload,
  { searchIndex, search }: Asked,
): Promise<PublicResponse> => {
  const request = parseSearchRequest(search)
  const { locale } = request
  const lookedUp = await lookUp(payload, { searchIndex, request })
  const references = new References()
  const reading = searchReading(locale, references)
  const present = () => presentSearch(lookedUp, request, reading)
  const { docs, ...page } = await withReferences(payload, references, { present })
  const hits = await Promise.all(docs.map(withHighlights))
  return jsonResponse({ docs: hits, ...page }, { language: locale, tags: searchTags })
}

const withHighlights = async ({ highlights, ...hit }: PresentedHit) => ({
  ...hit,
  highlights: await highlights(),
})
