// The same documents over GraphQL.

import { graphqlAnswer, schemaAnswer } from '@/delivery/graphql/answer'
import { answeringPost } from '@/delivery/graphql/post'
import { fromAddress, requestNames, requestSchema, responseSchema } from '@/delivery/graphql/request'
import { graphqlPath, graphqlType, mediaTypeFor } from '@/delivery/http/cache/key'
import type { Route } from '@/delivery/http/routes/route'

export const graphqlRoutes: readonly Route[] = [
  {
    path: graphqlPath,
    summary: 'A GraphQL query; read-only, and cached like any other response when sent by GET.',
    query: requestNames,
    isStrict: true,
    content: { type: 'application/json', alternativeType: graphqlType, schema: responseSchema },
    answer: (source, { search, headers }) =>
      graphqlAnswer(source, fromAddress(search), { type: mediaTypeFor({ headers }), isCacheable: true }),
    post: { body: requestSchema, handle: answeringPost },
  },
  {
    path: `${graphqlPath}/schema.graphql`,
    summary: 'The GraphQL schema, in SDL.',
    query: [],
    content: { type: 'text/plain' },
    answer: async () => schemaAnswer(),
  },
]
