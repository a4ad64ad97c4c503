// `DELETE /api/{collection}/{id}` moves a document to the trash; with `?trash=true` it deletes one in it for good. The same for
// those that a query finds, as the panel sends it (`PATCH` with `deletedAt` alone): they are moved one by one, each by the
// rules, where Payload (3.90.1) refuses every change of many (`disableBulkEdit`).
import {
  APIError,
  addDataAndFileToRequest,
  type CollectionSlug,
  type Endpoint,
  type PayloadHandler,
  type PayloadRequest,
  type Where,
} from 'payload'
import { currentTime } from '@/platform/database/clock'
import { ContentError } from '@/platform/errors'
import { isNarrowing } from '@/platform/http/queries/bounds'
import { targetOf } from '@/platform/http/requests'

const remove: PayloadHandler = async (req) => {
  const { type, id } = targetOf(req)
  const asked = { ...askedIn(req, type), id, depth: 0 }
  if (!isInTrash(req)) return Response.json({ doc: await req.payload.update({ ...asked, data: gone() }) })
  return Response.json({ doc: await req.payload.delete({ ...asked, trash: true }) })
}

const removeMany: PayloadHandler = async (req) => {
  const asked = askedIn(req, targetOf(req).type)
  if (!isInTrash(req)) return moveMany(req, gone())
  return Response.json(await req.payload.delete({ ...asked, where: whereIn(req), trash: true, depth: 0 }))
}

const changeMany: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const data = (req.data ?? {}) as Record<string, unknown>
  if (Object.keys(data).join() === 'deletedAt') return moveMany(req, data)
  const asked = askedIn(req, targetOf(req).type)
  return Response.json(await req.payload.update({ ...asked, where: whereIn(req), data }))
}

/** Of one round; no list answers more. */
const atOnce = 100

const moveMany = async (req: PayloadRequest, data: Record<string, unknown>): Promise<Response> => {
  const asked = { ...askedIn(req, targetOf(req).type), depth: 0, trash: isInTrash(req) }
  const docs: object[] = []
  const errors: { id: string; message: string }[] = []
  const seen: string[] = []
  for (;;) {
    const where: Where = { and: [whereIn(req), { id: { not_in: [...seen] } }] }
    const found = await req.payload.find({ ...asked, where, limit: atOnce, select: { createdAt: true } })
    if (found.docs.length === 0) break
    for (const { id } of found.docs) {
      seen.push(String(id))
      await req.payload.update({ ...asked, id, data }).then(
        (doc) => docs.push(doc),
        (error: unknown) => errors.push({ id: String(id), message: wordsOf(error) }),
      )
    }
  }
  return Response.json({ docs, errors }, { status: errors.length > 0 ? 400 : 200 })
}

const wordsOf = (error: unknown): string => {
  if (error instanceof APIError && error.isPublic) return error.message
  throw error
}

const askedIn = (req: PayloadRequest, type: string) => ({
  collection: type as CollectionSlug,
  overrideAccess: false,
  req,
})

const gone = () => ({ deletedAt: currentTime().toISOString() })

const isInTrash = ({ query }: PayloadRequest): boolean => query.trash === 'true'

/** Of the documents meant. A request that forgot to name them does not mean all of them. */
const whereIn = ({ query }: PayloadRequest): Where => {
  const { where } = query
  if (isNarrowing(where)) return where as Where
  throw new ContentError('Say in “where” which documents are meant, such as “where[id][in]=…”.')
}

export const trashEndpoints: Endpoint[] = [
  { path: '/:id', method: 'delete', handler: remove },
  { path: '/', method: 'delete', handler: removeMany },
  { path: '/', method: 'patch', handler: changeMany },
]
