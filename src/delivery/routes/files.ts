// Files: what was uploaded, and figures drawn for mails.
import { cacheControl } from '@/delivery/answers/answer'
import { chartAnswer } from '@/delivery/answers/chart'
import { sendingFile } from '@/delivery/answers/sendFile'
import { viewNames } from '@/delivery/request/parameters'
import { searchOf } from '@/delivery/request/searchOf'
import type { Route } from '@/delivery/routes/route'

export const fileRoutes: readonly Route[] = [
  {
    path: '/v1/media/{id}/{filename}',
    summary: 'A file of the media library, while something public shows it; whole or in parts.',
    query: [],
    content: { type: '*/*' },
    handle: ({ payload }) => sendingFile(payload),
  },
  {
    path: '/v1/figures/{slugOrId}/chart.png',
    summary: 'A figure as a chart.',
    query: viewNames,
    content: { type: 'image/png' },
    handle:
      ({ payload }) =>
      async (request, response) => {
        const slugOrId = String(request.params.slugOrId)
        const picture = await chartAnswer(payload, { slugOrId, search: searchOf(request) })
        response.set('Cache-Control', cacheControl).type('png').send(picture)
      },
  },
]
