// What `?preview=` opens. A link opens its document and, of an issue, what that holds; an API client with the scope
// “preview” opens any one document at a time. Both follow the newest text, for as long as they may.
import type { Payload } from 'payload'
import type { EditorialSlug } from '@/content/documents'
import { withPreview } from '@/content/pageAddresses'
import type { Client } from '@/delivery/http/clients/clients'
import type { PreviewRequest } from '@/delivery/http/preview'
import { Problem } from '@/delivery/http/problems'
import { passFor } from '@/delivery/previews/pass'
import { readPreviewToken } from '@/delivery/previews/readPreviewToken'
import { notShown, refused } from '@/delivery/previews/refusals'
import { currentTime } from '@/platform/database/clock'
import type { Planned } from '@/publishing/editions/renderers'
import { noteUse } from '@/publishing/previews/links'
import { type Newest, newestTexts } from '@/publishing/previews/newestTexts'
import { livePublication } from '@/publishing/publications/read'
import type { Publication } from '@/publishing/publications/readQuery'

export interface Wanted {
  collection: EditorialSlug
  slugOrId: string
}

export interface Opened {
  /** The document asked for, as if it were published now. */
  publication: Publication
  /** It, and whatever else the preview takes for live. */
  planned: Planned
  /** What other addresses of the same preview carry. */
  token: string
}

/** @throws {Problem} 401, 403, 404, 410 */
export const openPreview = (
  payload: Payload,
  request: PreviewRequest,
  wanted: Wanted,
  now = currentTime(),
): Promise<Opened> => (request.token === 'true' ? openForClient : openByToken)(payload, request, wanted, now)

const openByToken = async (
  payload: Payload,
  { token }: PreviewRequest,
  wanted: Wanted,
  now: Date,
): Promise<Opened> => {
  const { type, id, link } = await readPreviewToken(payload, token, now)
  const newest = await newestTexts(payload, { type, id }, now)
  if (!newest) throw notShown()
  const publication = await publicationAt(payload, newest, wanted)
  if (!publication) throw refused(`This preview opens another document: begin at /v1/${type}/${id}.`)
  if (link) await noteUse(payload, link, now)
  return opened(newest, publication, token)
}

const openForClient = async (
  payload: Payload,
  { client }: PreviewRequest,
  wanted: Wanted,
  now: Date,
): Promise<Opened> => {
  const { id: by } = refuseClient(client)
  const { collection: type } = wanted
  const id = await documentAt(payload, wanted)
  if (!id) throw new Problem('not-found', `No document in “${type}” has this slug or id, public or not.`)
  const newest = await newestTexts(payload, { type, id }, now)
  if (!newest) throw notShown()
  return opened(
    newest,
    newest.publication,
    passFor({ reader: by, is: 'client', type, id }, payload.secret, now),
  )
}

const refuseClient = (client: Client | undefined): Client => {
  if (!client)
    throw new Problem(
      'key-needed',
      '“preview=true” is for API clients: send the key of one, or the token of a preview link in place of “true”.',
      { parameter: 'preview' },
      { 'WWW-Authenticate': 'Bearer' },
    )
  if (!client.scopes.includes('preview'))
    throw refused('This API client may not read previews. An administrator can give it the scope “preview”.')
  return client
}

const opened = ({ publication: own, items }: Newest, publication: Publication, token: string): Opened => ({
  publication,
  planned: { publications: [own, ...items], fileUrl: (path) => withPreview(path, token) },
  token,
})

/** By its id, the slug of its newest text, or the slug it is public under. */
const publicationAt = async (
  payload: Payload,
  { publication, items }: Newest,
  { collection, slugOrId }: Wanted,
): Promise<Publication | undefined> => {
  const known = [publication, ...items].filter(({ type }) => type === collection)
  const found =
    known.find(({ document }) => document === slugOrId) ?? known.find(({ slug }) => slug === slugOrId)
  if (found || known.length === 0) return found
  const live = await livePublication(payload, collection, slugOrId)
  return live && known.find(({ document }) => document === live.document)
}

/** The id of any document, public or not, by the same names. */
const documentAt = async (
  payload: Payload,
  { collection, slugOrId }: Wanted,
): Promise<string | undefined> => {
  const { docs } = await payload.db.find<{ document?: string }>({
    collection: 'reviews',
    where: {
      or: [
        { and: [{ type: { equals: collection } }, { document: { equals: slugOrId } }] },
        { slugKey: { equals: `${collection}:${slugOrId}` } },
      ],
    },
    select: { document: true },
    limit: 2,
    pagination: false,
  })
  const found = docs.find(({ document }) => document === slugOrId) ?? docs[0]
  return found?.document ?? (await livePublication(payload, collection, slugOrId))?.document
}
