// Files: what was uploaded, and figures drawn for mails.

import { ownParameters } from '@/delivery/http/ownParameters'
import { isPrivate, previewIn } from '@/delivery/http/preview'
import { chartAnswer } from '@/delivery/http/responses/chart'
import { cacheControl } from '@/delivery/http/responses/response'
import { sendingFile } from '@/delivery/http/responses/sendFile'
import type { Route } from '@/delivery/http/routes/route'
import { chartNames } from '@/delivery/query/parameters'
import { searchOf } from '@/delivery/query/searchOf'

export const fileRoutes: readonly Route[] = [
  {
    path: '/v1/media/{id}/{hash}/{filename}',
    summary:
      'A file of the media library, as long as something public shows it; in full or in parts. The same bytes for ever.',
    query: ['preview'],
    content: { type: '*/*' },
    handle: ({ payload }) => sendingFile(payload),
  },
  {
    path: '/v1/media/{id}/{filename}',
    summary: 'Leads to a file by its name, as addresses were before they had a hash.',
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
