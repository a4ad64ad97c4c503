// `GET` and `POST /api/{collection}/{id}/workflow`: where a document stands, and one action on it.
import type { Endpoint, PayloadHandler } from 'payload'
import { addDataAndFileToRequest } from 'payload'
import { staffOf } from '@/access/actor'
import { targetOf } from '@/platform/http/requests'
import { measureFirst } from '@/workflow/recordings/measureFirst'
import { readAction } from '@/workflow/reviews/actionBody'
import { describeReview, describeStanding } from '@/workflow/reviews/describeReview'
import { performAction } from '@/workflow/reviews/performAction'

const describe: PayloadHandler = async (req) => {
  const { type, id } = targetOf(req)
  return Response.json(await describeReview(req.payload, { type, id, actor: staffOf(req) }, req))
}

const act: PayloadHandler = async (req) => {
  const { type, id } = targetOf(req)
  const actor = staffOf(req)
  await addDataAndFileToRequest(req)
  const request = await measureFirst(req.payload, { ...readAction(req.data), type, id, actor }, req)
  const standing = await performAction(req.payload, request, req)
  return Response.json(await describeStanding(req.payload, standing, actor, req))
}

export const workflowEndpoints: Endpoint[] = [
  { path: '/:id/workflow', method: 'get', handler: describe },
  { path: '/:id/workflow', method: 'post', handler: act },
]
