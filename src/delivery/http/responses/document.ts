// `/v1/{collection}/{slug or id}`: one live document; else where it went.
import type { Payload } from 'payload'
import type { EditorialSlug, PublicDocument } from '@/content/documents'
import { contentLanguageOf } from '@/content/reader'
import { type Form, fragmentsOf } from '@/delivery/documents/fragments'
import { withReferences } from '@/delivery/documents/references/load'
import { fieldNamesOf } from '@/delivery/documents/types'
import { listTag } from '@/delivery/http/cache/tags'
import type { PreviewRequest } from '@/delivery/http/preview'
import { Problem } from '@/delivery/http/problems'
import { jsonForm } from '@/delivery/http/responses/jsonForm'
import { readingOf } from '@/delivery/http/responses/reading'
import {
  cacheControl,
  jsonBytes,
  jsonResponse,
  type PublicResponse,
} from '@/delivery/http/responses/response'
import { type Opened, openPreview } from '@/delivery/previews/openPreview'
import { parseDocumentRequest, type View } from '@/delivery/query/parameters'
import { parseSelect } from '@/delivery/query/select'
import { currentTime } from '@/platform/database/clock'
import { liveDocument } from '@/publishing/publications/read'
import { wasTakenDown, whereaboutsOf } from '@/publishing/publications/readEnded'

interface Asked {
  collection: EditorialSlug
  slugOrId: string
  search: string
  preview?: PreviewRequest | undefined
}

/** @throws {Problem} 400, 404, 410; for a preview also 401, 403 */
export const documentAnswer = async (payload: Payload, asked: Asked): Promise<PublicResponse> => {
  const { collection, slugOrId, search, preview } = asked
  const view = parseDocumentRequest(search, currentTime())
  const selection = parseSelect(view.select, fieldNamesOf(collection))
  const form = jsonForm(view, { selection, nested: true })
  if (preview) return previewAnswer(await openPreview(payload, preview, asked), { payload, view, form })
  const id = await liveDocument(payload, collection, slugOrId)
  const { at } = view
  const [fragment] = id === undefined ? [] : await fragmentsOf(payload, [{ collection, id }], { form, at })
  if (fragment) return jsonBytes(fragment.bytes, { language: fragment.language, tags: [...fragment.tags] })
  if (id === undefined || at === undefined)
    return elsewhere(payload, { ...asked, addressOf: pathIn(collection) })
  if (await wasTakenDown(payload, { type: collection, document: id, at }))
    throw new Problem('gone', `What this document said at ${at} was taken down.`)
  throw new Problem('not-found', `This document was not public at ${at}.`)
}

interface Previewing {
  payload: Payload
  view: View
  form: Form<Partial<PublicDocument>>
}

/** Nothing of it is kept. */
const previewAnswer = async (
  { publication, planned }: Opened,
  { payload, view, form }: Previewing,
): Promise<PublicResponse> => {
  const reading = readingOf(view, { nested: true, planned })
  const present = () => form.present(publication, reading)
  const document = await withReferences(payload, reading.references, { present })
  return jsonResponse(document, { language: contentLanguageOf(publication.languages, view.locale) })
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
