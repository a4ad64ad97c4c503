// `GET /api/{collection}/{id}/comments`: the threads of a document; `POST /api/comments/{id}/resolve` and `/reopen`.
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { listThreads } from '@/comments/listThreads'
import { reopenComment, settleComment } from '@/comments/settleComment'
import { bodyOf, queryOf, staffOf, targetOf } from '@/requests/staffRequest'

const whole = (from: number, to: number, otherwise: number) =>
  z.coerce.number({ error: 'This must be a number.' }).int().min(from).max(to).default(otherwise)

const listQuery = z.strictObject({
  resolved: z.enum(['true', 'false']).optional(),
  page: whole(1, 100_000, 1),
  limit: whole(1, 100, 50),
})

const list: PayloadHandler = async (req) => {
  staffOf(req)
  const { resolved, page, limit } = queryOf(req, listQuery)
  const wanted = resolved === undefined ? {} : { resolved: resolved === 'true' }
  return Response.json(await listThreads(req.payload, targetOf(req), { ...wanted, page, limit }))
}

const nothing = z.strictObject({})

const settling =
  (act: typeof settleComment): PayloadHandler =>
  async (req) => {
    const actor = staffOf(req)
    await bodyOf(req, nothing)
    const comment = await act(req.payload, { id: String(req.routeParams?.id), actor }, req)
    return Response.json({ doc: comment })
  }

/** On every editorial collection. */
export const commentThreadEndpoints: Endpoint[] = [{ path: '/:id/comments', method: 'get', handler: list }]

/** On the collection of comments. */
export const commentEndpoints: Endpoint[] = [
  { path: '/:id/resolve', method: 'post', handler: settling(settleComment) },
  { path: '/:id/reopen', method: 'post', handler: settling(reopenComment) },
]
