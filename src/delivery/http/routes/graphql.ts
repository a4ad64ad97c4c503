// The same documents over GraphQL.

import { answeringPost } from '@/delivery/graphql/post'
import { fromAddress, requestNames, requestSchema, responseSchema } from '@/delivery/graphql/request'
import { graphqlResponse, schemaResponse } from '@/delivery/graphql/response'
import { graphqlPath, graphqlType, mediaTypeFor } from '@/delivery/http/cache/cacheKey'
import type { Route } from '@/delivery/http/routes/route'

export const graphqlRoutes: readonly Route[] = [
  {
    path: graphqlPath,
    summary: 'A GraphQL query; read-only, and cached like any other response when sent by GET.',
    query: requestNames,
    isStrict: true,
    content: { type: 'application/json', alternativeType: graphqlType, schema: responseSchema },
    answer: (source, { search, headers }) =>
      graphqlResponse(source, fromAddress(search), { type: mediaTypeFor({ headers }), isCacheable: true }),
    post: { body: requestSchema, handle: answeringPost },
  },
  {
    path: `${graphqlPath}/schema.graphql`,
    summary: 'The GraphQL schema, in SDL.',
    query: [],
    content: { type: 'text/plain' },
    answer: async () => schemaResponse(),
  },
]
