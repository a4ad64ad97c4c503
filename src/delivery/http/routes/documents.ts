// The documents of each collection: the list, its count, one of them.
import { editorialSlugs } from '@/collections/editorial'
import type { EditorialSlug } from '@/content/documents'
import { publicSchemas } from '@/delivery/documents/types'
import { documentAnswer } from '@/delivery/http/responses/document'
import { listSchemas } from '@/delivery/http/responses/envelope'
import { countAnswer, countSchema, listAnswer } from '@/delivery/http/responses/list'
import type { Route } from '@/delivery/http/routes/route'
import { documentNames, listNames } from '@/delivery/query/parameters'

const json = 'application/json'

const routesOf = (collection: EditorialSlug): Route[] => {
  const schema = publicSchemas[collection]
  return [
    {
      path: `/v1/${collection}`,
      summary: `Live ${collection}, the newest first.`,
      query: listNames,
      isStrict: true,
      content: { type: json, schema: listSchemas[collection] },
      answer: ({ payload }, { search }) => listAnswer(payload, { collection, search }),
    },
    {
      path: `/v1/${collection}/count`,
      summary: `The number of live ${collection}.`,
      query: listNames,
      isStrict: true,
      content: { type: json, schema: countSchema },
      answer: ({ payload }, { search }) => countAnswer(payload, { collection, search }),
    },
    {
      path: `/v1/${collection}/{slugOrId}`,
      summary: `One of the ${collection}, in full.`,
      query: documentNames,
      content: { type: json, schema },
      answer: ({ payload }, { params, search, preview }) =>
        documentAnswer(payload, { collection, slugOrId: String(params.slugOrId), search, preview }),
    },
  ]
}

export const documentRoutes: readonly Route[] = editorialSlugs.flatMap(routesOf)
