// `GET /api/consents/{id}/uses`: every place that relies on a consent. For protection officers and administrators.
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { staffOf } from '@/access/actor'
import { isId } from '@/platform/database/isId'
import { MissingError } from '@/platform/errors'
import { findUses, type Use } from '@/workflow/consent/uses'

/** One place in one text. */
export interface UsePlace {
  collection: string
  id: string
  title: string
  stage: string
  /** Whether the public sees this text now. */
  live: boolean
  /** `live` and `next`: the public text and the newest one; `past`: public once, and kept. */
  text: Use['text']
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

const placesOf = (texts: readonly Use[]): UsePlace[] =>
  texts.flatMap(({ type, document, content, text, review, places }) =>
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
  )

const titleOf = ({ title, name, label, filename }: Record<string, unknown>): string => {
  const value = title ?? name ?? label ?? filename
  return typeof value === 'string' ? value : String(Object.values((value ?? {}) as object)[0] ?? '')
}

export const consentEndpoints: Endpoint[] = [{ path: '/:id/uses', method: 'get', handler: list }]
