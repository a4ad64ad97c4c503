// `GET /api/globals/site/office-time`: the zone in which the office counts its days, for the pickers of the panel.
import type { Endpoint, PayloadHandler } from 'payload'
import { staffOf } from '@/access/actor'
import { readOfficeZone } from '@/platform/time/officeZone'

const answer: PayloadHandler = async (req) => {
  staffOf(req)
  return Response.json({ timeZone: await readOfficeZone(req.payload) })
}

export const officeTimeEndpoints: Endpoint[] = [{ path: '/office-time', method: 'get', handler: answer }]
