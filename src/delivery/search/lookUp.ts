// One search: what the index finds for a request, read again as it is published at this moment, so that nothing is shown
// that is not public, whatever the index says.
import type { Payload } from 'payload'
import { publishedSlugs } from '@/collections/published'
import { listTag, searchTag } from '@/delivery/http/cache/tags'
import { Problem } from '@/delivery/http/problems'
import { withIdsForSlugs } from '@/delivery/query/slugs'
import type { Found, Hit } from '@/delivery/search/engine'
import type { SearchRequest } from '@/delivery/search/request'
import type { SearchIndex } from '@/delivery/search/searchIndex'
import { currentTime } from '@/platform/database/clock'
import { publicationsOf } from '@/publishing/publications/read'
import type { Publication } from '@/publishing/publications/readQuery'

interface Asked {
  searchIndex: SearchIndex
  request: SearchRequest
}

export interface LookedUp {
  found: Found
  /** Of the hits; one that ended since it was found has none. */
  publications: Publication[]
}

/** Whatever changes may have been found, or be found now. */
export const searchTags = [searchTag, ...publishedSlugs.map(listTag)]

/** @throws {Problem} 503 while the index is being built, or too many are searching */
export const lookUp = async (payload: Payload, { searchIndex, request }: Asked): Promise<LookedUp> => {
  const { where } = await withIdsForSlugs(payload, request.where)
  const offset = (request.page - 1) * request.limit
  const found = await searchIndex.find({ ...request, where, offset, now: currentTime().toISOString() })
  if (typeof found === 'string') throw notNow(found)
  return { found, publications: await publicationsOf(payload, found.hits.map(documentOf)) }
}

const reasons = {
  building: 'The search index is being built. Try again in a moment.',
  busy: 'Too many searches are running. Try again in a moment.',
}

const notNow = (why: keyof typeof reasons): Problem =>
  new Problem('not-now', reasons[why], {}, { 'Retry-After': '5' })

const documentOf = ({ type, id }: Hit) => ({ collection: type, id })
