// The pages of documents, for readers: HTML without a script. Errors are pages too.
import { editorialSlugs } from '@/collections/editorial'
import { documentPageAnswer, refusalPage } from '@/delivery/http/responses/page'
import type { Route } from '@/delivery/http/routes/route'
import { pageNames } from '@/delivery/pages/places'

export const pageRoutes: readonly Route[] = editorialSlugs.map(
  (collection): Route => ({
    path: `/${collection}/{slugOrId}`,
    summary: `The page of one of the ${collection}.`,
    query: pageNames,
    content: { type: 'text/html' },
    answer: ({ payload }, { params, search, preview }) =>
      documentPageAnswer(payload, { collection, slugOrId: String(params.slugOrId), search, preview }),
    refuse: ({ payload }, problem, reader) => refusalPage(payload, problem, reader),
  }),
)
