// `/v1/{collection}` and `/v1/{collection}/count`: live documents by facet, in Payload's envelope.
import type { Payload } from 'payload'
import { z } from 'zod'
import type { EditorialSlug } from '@/content/documents'
import { withReferences } from '@/delivery/documents/references/load'
import { fieldNamesOf } from '@/delivery/documents/types'
import { cached } from '@/delivery/http/cache/referenceCache'
import { documentTag, listTag } from '@/delivery/http/cache/tags'
import { badParameter } from '@/delivery/http/problems'
import { type Cursors, envelope } from '@/delivery/http/responses/envelope'
import { presentWith, readingOf } from '@/delivery/http/responses/reading'
import { jsonResponse, type PublicResponse } from '@/delivery/http/responses/response'
import { memoize } from '@/delivery/memoize'
import { type CursorKey, cursorOf, type Place, parseCursor } from '@/delivery/query/cursor'
import { type ListRequest, parseListRequest } from '@/delivery/query/parameters'
import { applySelection, parseSelect } from '@/delivery/query/select'
import { withIdsForSlugs } from '@/delivery/query/slugs'
import { currentTime } from '@/platform/database/clock'
import { facetsOf } from '@/publishing/publications/facets'
import { countPublications, findPublications } from '@/publishing/publications/read'
import {
  type Order,
  type Publication,
  type PublicationQuery,
  positionOf,
  turned,
} from '@/publishing/publications/readQuery'

interface Asked {
  collection: EditorialSlug
  search: string
}

export const countSchema = z.object({ totalDocs: z.int32().min(0) }).meta({ id: 'Count' })

/** @throws {Problem} 400 */
export const listAnswer = async (
  payload: Payload,
  { collection, search }: Asked,
): Promise<PublicResponse> => {
  const request = parseListRequest(search, currentTime(), facetsOf(collection))
  const selection = parseSelect(request.select, fieldNamesOf(collection))
  const tags = new Set<string>()
  const list = openList(payload, {
    collection,
    request,
    note: (more) => {
      for (const tag of more) tags.add(tag)
    },
  })
  const [publications, counted, cursors] = await Promise.all([
    list.page(),
    request.pagination ? list.count() : undefined,
    list.cursors(),
  ])
  const reading = readingOf(request)
  const present = () => publications.map((publication) => presentWith(publication, reading))
  const docs = await withReferences(payload, reading.references, { present, at: request.at })
  return jsonResponse(
    envelope(
      docs.map((document) => applySelection(document, selection)),
      counted,
      request,
      cursors,
    ),
    { tags: [...tags, ...reading.references.tags()] },
  )
}

interface Opened {
  collection: EditorialSlug
  request: ListRequest
  /** Takes what an answer with this list depends on. */
  note: (tags: readonly string[]) => void
}

/** Further pages would have to pass over more documents than they show. */
const deepest = 10_000

/**
 * A list whose page, total and cursors are each looked for when they are asked for.
 * @throws {Problem} 400 for a cursor of another list, and for a page that is too deep
 */
export const openList = (payload: Payload, { collection, request, note }: Opened) => {
  const { at, sort, limit, page, where, cursor } = request
  const key: CursorKey = { secret: payload.secret, list: [collection, where ?? null, sort, at ?? null] }
  const place = cursor === undefined ? undefined : parseCursor(cursor, key)
  const query = memoize(async () => {
    const found = await withIdsForSlugs(payload, where)
    const tags = [listTag(collection), ...found.tags]
    note(tags)
    return { query: { type: collection, at, where: found.where }, tags }
  })
  const count = memoize(async () => totalOf(payload, await query()))
  const part = memoize(async (): Promise<Part> => {
    const offset = place ? 0 : (page - 1) * limit
    if (offset > deepest && (!request.pagination || offset < (await count())))
      throw badParameter(
        'page',
        `Pages end after ${deepest} documents. Read on with “cursor”: take nextCursor of each answer.`,
      )
    const found = await readPart(payload, { ...(await query()).query, sort, limit, offset }, place)
    note(found.publications.map(({ document }) => documentTag({ collection, id: document })))
    return found
  })
  return {
    page: async (): Promise<Publication[]> => (await part()).publications,
    count,
    cursors: async (): Promise<Cursors> => cursorsOf(await part(), sort, key),
  }
}

interface Part {
  publications: Publication[]
  hasBefore: boolean
  hasAfter: boolean
}

/** One publication more than asked for tells whether there are any. */
const readPart = async (
  payload: Payload,
  query: PublicationQuery & { sort: Order[]; limit: number; offset: number },
  place: Place | undefined,
): Promise<Part> => {
  const { sort, limit, offset } = query
  const isBefore = place?.side === 'before'
  const rows = await findPublications(payload, {
    ...query,
    sort: isBefore ? turned(sort) : sort,
    limit: limit + 1,
    after: place?.position,
  })
  const [publications, hasMore] = [rows.slice(0, limit), rows.length > limit]
  return isBefore
    ? { publications: publications.reverse(), hasBefore: hasMore, hasAfter: true }
    : { publications, hasBefore: place !== undefined || offset > 0, hasAfter: hasMore }
}

const cursorsOf = ({ publications, hasBefore, hasAfter }: Part, sort: Order[], key: CursorKey) => {
  const at = (side: Place['side'], publication: Publication | undefined) =>
    publication ? cursorOf({ side, position: positionOf(publication, sort) }, key) : null
  return {
    nextCursor: hasAfter ? at('after', publications.at(-1)) : null,
    prevCursor: hasBefore ? at('before', publications[0]) : null,
  }
}

/** @throws {Problem} 400 */
export const countAnswer = async (
  payload: Payload,
  { collection, search }: Asked,
): Promise<PublicResponse> => {
  const { at, where } = parseListRequest(search, currentTime(), facetsOf(collection))
  const found = await withIdsForSlugs(payload, where)
  const tags = [listTag(collection), ...found.tags]
  const query = { type: collection, at, where: found.where }
  return jsonResponse({ totalDocs: await totalOf(payload, { query, tags }) }, { tags })
}

const totalOf = (
  payload: Payload,
  counted: { query: PublicationQuery; tags: readonly string[] },
): Promise<number> => cached(payload, counted, () => countPublications(payload, counted.query))
