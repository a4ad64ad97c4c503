// `GET /api/issues/{id}/readiness`, for staff.
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { staffOf } from '@/access/actor'
import { currentTime } from '@/platform/database/clock'
import { parseQueryOf } from '@/platform/http/requests'
import { describeReadiness } from '@/publishing/editions/readiness'

const readiness: PayloadHandler = async (req) => {
  staffOf(req)
  parseQueryOf(req, z.strictObject({}))
  return Response.json(await describeReadiness(req.payload, String(req.routeParams?.id), currentTime()))
}

export const editionEndpoints: Endpoint[] = [{ path: '/:id/readiness', method: 'get', handler: readiness }]
