// Files: what was uploaded, and figures drawn for mails.
import { cacheControl } from '@/delivery/answers/answer'
import { chartAnswer } from '@/delivery/answers/chart'
import { sendingFile } from '@/delivery/answers/sendFile'
import { ownParameters } from '@/delivery/request/ownParameters'
import { chartNames } from '@/delivery/request/parameters'
import { isPrivate, previewIn } from '@/delivery/request/preview'
import { searchOf } from '@/delivery/request/searchOf'
import type { Route } from '@/delivery/routes/route'

export const fileRoutes: readonly Route[] = [
  {
    path: '/v1/media/{id}/{filename}',
    summary: 'A file of the media library, while something public shows it; whole or in parts.',
    query: ['preview'],
    content: { type: '*/*' },
    handle: ({ payload }) => sendingFile(payload),
  },
  {
    path: '/v1/figures/{slugOrId}/chart.png',
    summary: 'A figure as a chart.',
    query: chartNames,
    content: { type: 'image/png' },
    handle:
      ({ payload }) =>
      async (request, response) => {
        const slugOrId = String(request.params.slugOrId)
        const preview = previewIn(request, response)
        const search = ownParameters(searchOf(request), chartNames).join('&')
        const picture = await chartAnswer(payload, { slugOrId, search, preview })
        response.type('png')
        if (isPrivate(response)) response.end(picture)
        else response.set('Cache-Control', cacheControl).send(picture)
      },
  },
]
