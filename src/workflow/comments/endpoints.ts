// `GET /api/{collection}/{id}/comments`: the threads of a document; `POST /api/comments/{id}/resolve` and `/reopen`.
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { staffOf } from '@/access/actor'
import { wholeNumber } from '@/platform/http/parameters'
import { bodyOf, parseQueryOf, targetOf } from '@/platform/http/requests'
import { listThreads } from '@/workflow/comments/listThreads'
import { reopenComment, resolveComment } from '@/workflow/comments/resolveComment'

const listQuery = z.strictObject({
  resolved: z.enum(['true', 'false']).optional(),
  page: wholeNumber(1, 100_000, 1),
  limit: wholeNumber(1, 100, 50),
})

const list: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const { resolved, page, limit } = parseQueryOf(req, listQuery)
  const wanted = resolved === undefined ? {} : { resolved: resolved === 'true' }
  return Response.json(await listThreads(req.payload, targetOf(req), { actor, ...wanted, page, limit }))
}

const nothing = z.strictObject({})

const resolving =
  (act: typeof resolveComment): PayloadHandler =>
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
  { path: '/:id/resolve', method: 'post', handler: resolving(resolveComment) },
  { path: '/:id/reopen', method: 'post', handler: resolving(reopenComment) },
]
