// `GET /api/consents/{id}/uses`: every place that relies on a consent. For protection officers and administrators.
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { staffOf } from '@/access/actor'
import { isId } from '@/platform/database/isId'
import { MissingError } from '@/platform/errors'
import { findUses, type Use, type Uses } from '@/workflow/consent/uses'

/** One place in one text, or the file itself. */
export interface UsePlace {
  collection: string
  id: string
  title: string
  /** Of the document; `null` for a file. */
  stage: string | null
  /** Whether the public sees this text now. */
  live: boolean
  /** `live` and `next`: the public text and the newest one; `past`: public once, and kept. */
  text: Use['text'] | null
  path: string
  /** The file through which it is used. */
  media: string | null
}

const list: PayloadHandler = async (req) => {
  staffOf(req, 'protect')
  const consent = await existing(req)
  const uses = placesOf(await findUses(req.payload, [consent], req))
  return Response.json({ consent, totalUses: uses.length, uses })
}

const existing = async (req: PayloadRequest): Promise<string> => {
  const id = String(req.routeParams?.id)
  const where = { id: { equals: id } }
  const found =
    isId(req.payload, id) && (await req.payload.db.findOne({ collection: 'consents', where, req }))
  if (!found) throw new MissingError('There is no such consent.')
  return id
}

const placesOf = ({ texts, media }: Uses): UsePlace[] => [
  ...texts.flatMap(({ type, document, content, text, review, places }) =>
    places.map(({ path, media: file }) => ({
      collection: type,
      id: document,
      title: titleOf(content),
      stage: review.stage,
      live: text === 'live',
      text,
      path,
      media: file ?? null,
    })),
  ),
  ...media.map(({ id, filename }) => ({
    ...{ collection: 'media', id, title: filename, stage: null, live: false, text: null },
    ...{ path: 'consents', media: id },
  })),
]

const titleOf = ({ title, name, label }: Record<string, unknown>): string => {
  const value = title ?? name ?? label
  return typeof value === 'string' ? value : String(Object.values((value ?? {}) as object)[0] ?? '')
}

export const consentEndpoints: Endpoint[] = [{ path: '/:id/uses', method: 'get', handler: list }]
