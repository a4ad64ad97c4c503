// `/v1/{collection}/{slug or id}`: one live document; else where it went.
import type { Payload } from 'payload'
import type { EditorialSlug } from '@/content/documents'
import { withReferences } from '@/delivery/documents/references/load'
import { fieldNamesOf } from '@/delivery/documents/types'
import { documentTag, listTag } from '@/delivery/http/cache/tags'
import type { PreviewRequest } from '@/delivery/http/preview'
import { Problem } from '@/delivery/http/problems'
import { documentAt } from '@/delivery/http/responses/documentAt'
import { presentWith, readingOf } from '@/delivery/http/responses/reading'
import { cacheControl, jsonResponse, type PublicResponse } from '@/delivery/http/responses/response'
import { parseDocumentRequest, type View } from '@/delivery/query/parameters'
import { applySelection, parseSelect } from '@/delivery/query/select'
import { currentTime } from '@/platform/database/clock'
import { publicationsOf } from '@/publishing/publications/read'
import { wasTakenDown, whereaboutsOf } from '@/publishing/publications/readEnded'
import type { Publication } from '@/publishing/publications/readQuery'

interface Asked {
  collection: EditorialSlug
  slugOrId: string
  search: string
  preview?: PreviewRequest | undefined
}

/** @throws {Problem} 400, 404, 410; for a preview also 401, 403 */
export const documentAnswer = async (payload: Payload, asked: Asked): Promise<PublicResponse> => {
  const view = parseDocumentRequest(asked.search, currentTime())
  const selection = parseSelect(view.select, fieldNamesOf(asked.collection))
  const found = await documentAt(payload, asked)
  if (!found) return elsewhere(payload, { ...asked, addressOf: pathIn(asked.collection) })
  const publication = await asOf(payload, found.publication, view)
  const reading = readingOf(view, { nested: true, planned: found.preview?.planned })
  const present = () => presentWith(publication, reading)
  const document = await withReferences(payload, reading.references, { present, at: view.at })
  return jsonResponse(applySelection(document, selection), {
    language: document.contentLanguage,
    tags: [
      documentTag({ collection: asked.collection, id: publication.document }),
      ...reading.references.tags(),
    ],
  })
}

/** The text that was live at the moment asked for. */
const asOf = async (payload: Payload, live: Publication, { at }: View): Promise<Publication> => {
  if (at === undefined) return live
  const [then] = await publicationsOf(payload, [{ collection: live.type, id: live.document }], at)
  if (then) return then
  if (await wasTakenDown(payload, { type: live.type, document: live.document, at }))
    throw new Problem('gone', `What this document said at ${at} was taken down.`)
  throw new Problem('not-found', `This document was not public at ${at}.`)
}

const pathIn =
  (collection: EditorialSlug) =>
  (slug: string): string =>
    `/v1/${collection}/${encodeURIComponent(slug)}`

interface Lost extends Asked {
  /** Where the same is found of a document with this slug. */
  addressOf: (slug: string) => string
}

/**
 * The answer about a document that is not live: a redirection to its new slug.
 * @throws {Problem} 404, 410
 */
export const elsewhere = async (
  payload: Payload,
  { collection, slugOrId, search, addressOf }: Lost,
): Promise<PublicResponse> => {
  const found = await whereaboutsOf(payload, collection, slugOrId)
  if (found.is === 'takenDown')
    throw new Problem('gone', 'This document was taken down. Remove your link to it.')
  if (found.is === 'unknown')
    throw new Problem(
      'not-found',
      `Nothing public in “${collection}” has this slug or id. Look for it in /v1/${collection}.`,
    )
  return {
    status: 301,
    headers: { Location: withQuery(addressOf(found.slug), search), 'Cache-Control': cacheControl },
    body: '',
    tags: [listTag(collection)],
  }
}

/** Longer ones would not fit into a head beside the rest of it. */
const mostCharacters = 1_000

/** With as much of the query as there is room for: what falls away first makes answers smaller (`select`), no others. */
const withQuery = (address: string, search: string): string => {
  const pairs = search.split('&').filter(Boolean)
  const kept = search.length <= mostCharacters ? pairs : pairs.filter((pair) => !pair.startsWith('select['))
  const query = kept.join('&')
  return query && query.length <= mostCharacters ? `${address}?${query}` : address
}
