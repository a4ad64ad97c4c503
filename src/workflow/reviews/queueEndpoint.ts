// `GET /api/reviews/queue?view=mine|roles|overdue|all&stage=&type=&sort=&page=&limit=`
import type { Endpoint } from 'payload'
import { staffOf } from '@/access/actor'
import { currentTime } from '@/platform/database/clock'
import { sentParameters } from '@/platform/payload/sentParameters'
import { readQueue } from '@/workflow/reviews/queue'
import { readQueueQuery } from '@/workflow/reviews/queueQuery'

export const queueEndpoints: Endpoint[] = [
  {
    path: '/queue',
    method: 'get',
    handler: async (req) => {
      const actor = staffOf(req)
      const query = readQueueQuery(sentParameters(req))
      return Response.json(await readQueue(req.payload, query, { actor, now: currentTime().toISOString() }))
    },
  },
]
