// `/v1/{collection}` and `/v1/{collection}/count`: live documents by facet, in Payload's envelope. An index says which
// they are, and each is a fragment.
import type { Payload } from 'payload'
import { z } from 'zod'
import type { EditorialSlug } from '@/content/documents'
import { fragmentsOf, fragmentTags } from '@/delivery/documents/fragments'
import type { Key } from '@/delivery/documents/references/references'
import { fieldNamesOf } from '@/delivery/documents/types'
import { keptTotal } from '@/delivery/http/cache/parts'
import { documentTag, listTag } from '@/delivery/http/cache/tags'
import { badParameter } from '@/delivery/http/problems'
import { type Cursors, writeEnvelope } from '@/delivery/http/responses/envelope'
import { jsonForm } from '@/delivery/http/responses/jsonForm'
import { jsonBytes, jsonResponse, type PublicResponse } from '@/delivery/http/responses/response'
import { memoize } from '@/delivery/memoize'
import { type CursorKey, cursorOf, type Place, parseCursor } from '@/delivery/query/cursor'
import { type ListRequest, parseListRequest } from '@/delivery/query/parameters'
import { parseSelect } from '@/delivery/query/select'
import { withIdsForSlugs } from '@/delivery/query/slugs'
import { currentTime } from '@/platform/database/clock'
import { facetsOf } from '@/publishing/publications/facets'
import { countPublications, listDocuments } from '@/publishing/publications/read'
import { type Listed, type Order, type PublicationQuery, turned } from '@/publishing/publications/readQuery'

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
  const [documents, counted, cursors] = await Promise.all([
    list.documents(),
    request.pagination ? list.count() : undefined,
    list.cursors(),
  ])
  const form = jsonForm(request, { selection, nested: false })
  const fragments = await fragmentsOf(payload, documents, { form, at: request.at })
  for (const tag of fragmentTags(fragments)) tags.add(tag)
  return jsonBytes(writeEnvelope(fragments, counted, request, cursors), { tags: [...tags] })
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
    note(found.listed.map(({ document }) => documentTag({ collection, id: document })))
    return found
  })
  return {
    documents: async (): Promise<Key[]> =>
      (await part()).listed.map(({ document }) => ({ collection, id: document })),
    count,
    cursors: async (): Promise<Cursors> => cursorsOf(await part(), key),
  }
}

interface Part {
  listed: Listed[]
  hasBefore: boolean
  hasAfter: boolean
}

/** One document more than asked for tells whether there are any. */
const readPart = async (
  payload: Payload,
  query: PublicationQuery & { sort: Order[]; limit: number; offset: number },
  place: Place | undefined,
): Promise<Part> => {
  const { sort, limit, offset } = query
  const isBefore = place?.side === 'before'
  const rows = await listDocuments(payload, {
    ...query,
    sort: isBefore ? turned(sort) : sort,
    limit: limit + 1,
    after: place?.position,
  })
  const [listed, hasMore] = [rows.slice(0, limit), rows.length > limit]
  return isBefore
    ? { listed: listed.reverse(), hasBefore: hasMore, hasAfter: true }
    : { listed, hasBefore: place !== undefined || offset > 0, hasAfter: hasMore }
}

const cursorsOf = ({ listed, hasBefore, hasAfter }: Part, key: CursorKey) => {
  const at = (side: Place['side'], one: Listed | undefined) =>
    one ? cursorOf({ side, position: one.position }, key) : null
  return {
    nextCursor: hasAfter ? at('after', listed.at(-1)) : null,
    prevCursor: hasBefore ? at('before', listed[0]) : null,
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
): Promise<number> => keptTotal(payload, counted, () => countPublications(payload, counted.query))
