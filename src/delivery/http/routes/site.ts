import { siteSchema } from '@/delivery/documents/site'
import { siteAnswer } from '@/delivery/http/responses/site'
import type { Route } from '@/delivery/http/routes/route'
import { viewNames } from '@/delivery/query/parameters'

export const siteRoutes: readonly Route[] = [
  {
    path: '/v1/site',
    alias: '/v1/globals/site',
    summary: 'The site itself: its name, publisher, logo and social networks.',
    query: viewNames,
    content: { type: 'application/json', schema: siteSchema },
    answer: ({ payload }, { search }) => siteAnswer(payload, search),
  },
]
