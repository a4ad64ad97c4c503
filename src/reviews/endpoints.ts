// `GET` and `POST /api/{collection}/{id}/workflow`: where a document stands, and one action on it.
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { addDataAndFileToRequest } from 'payload'
import { z } from 'zod'
import { commentThreadEndpoints } from '@/comments/endpoints'
import { comparisonEndpoints } from '@/comparison/endpoints'
import { ContentError, PersonError } from '@/errors'
import { reviewLinkEndpoints } from '@/reviewLinks/endpoints'
import { actorOf } from '@/reviews/actor'
import { describeReview } from '@/reviews/describeReview'
import { performAction } from '@/reviews/performAction'
import { errorAt } from '@/workflow/issues'
import { actions, isAction } from '@/workflow/transitions'

const body = z.strictObject({
  action: z.string().refine(isAction, { error: `Use one of: ${actions.join(', ')}.` }),
  comment: z.string().max(10_000).optional(),
  revision: z.string().optional(),
  override: z.boolean().optional(),
})

const describe: PayloadHandler = async (req) => {
  const { type, id } = target(req)
  return Response.json(await describeReview(req.payload, { type, id, actor: staffOf(req) }))
}

const act: PayloadHandler = async (req) => {
  const { type, id } = target(req)
  const actor = staffOf(req)
  await addDataAndFileToRequest(req)
  const parsed = body.safeParse(req.data ?? {})
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => errorAt(issue.path.join('.'), 'form', issue.message))
    throw new ContentError(
      `Send {"action": …}. ${issues.map(({ path, message }) => `${path || 'body'}: ${message}`).join(' ')}`,
      issues,
    )
  }
  const request = parsed.data
  await performAction(req.payload, { ...request, action: request.action as never, type, id, actor }, req)
  return Response.json(await describeReview(req.payload, { type, id, actor }))
}

/** The actor, who must hold a role: an account without one sees nothing. */
const staffOf = (req: PayloadRequest) => {
  const actor = actorOf(req)
  if (actor.roles.length === 0)
    throw new PersonError('Your account has no role yet. Ask an administrator for one.')
  return actor
}

const target = (req: PayloadRequest): { type: string; id: string } => ({
  type: String(req.routeParams?.collection),
  id: String(req.routeParams?.id),
})

export const workflowEndpoints: Endpoint[] = [
  { path: '/:id/workflow', method: 'get', handler: describe },
  { path: '/:id/workflow', method: 'post', handler: act },
  ...commentThreadEndpoints,
  ...comparisonEndpoints,
  ...reviewLinkEndpoints,
]
