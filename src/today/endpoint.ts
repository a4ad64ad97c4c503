// `GET /api/today`: everything that concerns the member of staff who asks, in one answer.
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { staffOf } from '@/access/actor'
import { askedLanguage, languageOf } from '@/messaging/notifications/describeNotification'
import { parseQueryOf } from '@/platform/http/requests'
import { readDesk } from '@/today/readDesk'

const query = z.strictObject({ language: askedLanguage })

export const todayEndpoints: Endpoint[] = [
  {
    path: '/today',
    method: 'get',
    handler: async (req) => {
      const actor = staffOf(req)
      const { language = languageOf(req) } = parseQueryOf(req, query)
      return Response.json(await readDesk(req.payload, { actor, language }))
    },
  },
]
