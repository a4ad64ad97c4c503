// `GET /api/issues/{id}/readiness`, for staff.
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { currentTime } from '@/database/clock'
import { describeReadiness } from '@/editions/readiness'
import { queryOf, staffOf } from '@/requests/staffRequest'

const readiness: PayloadHandler = async (req) => {
  staffOf(req)
  queryOf(req, z.strictObject({}))
  return Response.json(await describeReadiness(req.payload, String(req.routeParams?.id), currentTime()))
}

export const editionEndpoints: Endpoint[] = [{ path: '/:id/readiness', method: 'get', handler: readiness }]
