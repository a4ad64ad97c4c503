import { siteAnswer } from '@/delivery/answers/site'
import { viewNames } from '@/delivery/request/parameters'
import type { Route } from '@/delivery/routes/route'
import { siteSchema } from '@/delivery/site'

export const siteRoutes: readonly Route[] = [
  {
    path: '/v1/site',
    alias: '/v1/globals/site',
    summary: 'The site as a whole: its name, publisher, logo and networks.',
    query: viewNames,
    content: { type: 'application/json', schema: siteSchema },
    answer: ({ payload }, { search }) => siteAnswer(payload, search),
  },
]
