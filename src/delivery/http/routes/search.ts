import { searchAnswer } from '@/delivery/http/responses/search'
import type { Route } from '@/delivery/http/routes/route'
import { searchNames } from '@/delivery/search/request'
import { searchSchema } from '@/delivery/search/schema'

export const searchRoutes: readonly Route[] = [
  {
    path: '/v1/search',
    summary: 'Full-text search over live documents of all types, the most relevant first.',
    query: searchNames,
    isStrict: true,
    content: { type: 'application/json', schema: searchSchema },
    answer: ({ payload, searchIndex }, { search }) => searchAnswer(payload, { searchIndex, search }),
  },
]
