// `GET /api/consents/{id}/uses`: every place that relies on a consent, and what its withdrawal would do there.
// `GET /api/{collection}/{id}/people`: what is asked about the people in a text. Both for protection officers and
// administrators. `POST /api/{collection}/{id}/ask-protection`: any of the staff asks them to look at it.
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { staffOf } from '@/access/actor'
import { isId } from '@/platform/database/isId'
import { MissingError } from '@/platform/errors'
import { bodyOf, targetOf } from '@/platform/http/requests'
import { askProtection } from '@/workflow/consent/askProtection'
import { type Consequence, consequenceOf } from '@/workflow/consent/consequences'
import { peopleIn } from '@/workflow/consent/peopleIn'
import { findUses, type Use } from '@/workflow/consent/uses'
import { readOnWithdrawal } from '@/workflow/reviews/policy'

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
  /** What a withdrawal would do to this text, at once. */
  onWithdrawal: Consequence
}

const list: PayloadHandler = async (req) => {
  staffOf(req, 'protect')
  const consent = await existing(req)
  const policy = await readOnWithdrawal(req.payload, req)
  const uses = placesOf(await findUses(req.payload, [consent], req), policy)
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

const placesOf = (texts: readonly Use[], policy: 'takeDown' | 'task'): UsePlace[] =>
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
      onWithdrawal: consequenceOf({ text, stage: review.stage }, policy),
    })),
  )

const titleOf = ({ title, name, label, filename }: Record<string, unknown>): string => {
  const value = title ?? name ?? label ?? filename
  return typeof value === 'string' ? value : String(Object.values((value ?? {}) as object)[0] ?? '')
}

const people: PayloadHandler = async (req) => {
  staffOf(req, 'protect')
  return Response.json(await peopleIn(req.payload, targetOf(req), req))
}

const request = z.strictObject({ comment: z.string().max(10_000).optional() })

const ask: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const { comment } = await bodyOf(req, request)
  return Response.json(await askProtection(req.payload, { ...targetOf(req), actor, comment }, req))
}

export const consentEndpoints: Endpoint[] = [{ path: '/:id/uses', method: 'get', handler: list }]

/** On every editorial collection. */
export const peopleEndpoints: Endpoint[] = [
  { path: '/:id/people', method: 'get', handler: people },
  { path: '/:id/ask-protection', method: 'post', handler: ask },
]
