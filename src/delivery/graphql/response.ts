// `/v1/graphql` over HTTP (GraphQL over HTTP, draft of 2025): what was found or why not, with its status and media type.
import { printSchema } from 'graphql'
import { isOurs, tellError, waitOf } from '@/delivery/graphql/errors'
import type { GraphqlRequest } from '@/delivery/graphql/request'
import type { Sources } from '@/delivery/graphql/roots'
import { type Outcome, run } from '@/delivery/graphql/run'
import { schema } from '@/delivery/graphql/schema'
import { graphqlType } from '@/delivery/http/cache/cacheKey'
import { cacheControl, type PublicResponse, textResponse } from '@/delivery/http/responses/response'
import { currentTime } from '@/platform/database/clock'

interface Options {
  /** The media type that the client takes. */
  type: string
  /** Whether shared caches may keep what is not an error. */
  isCacheable: boolean
}

export const graphqlResponse = async (
  sources: Sources,
  request: GraphqlRequest,
  { type, isCacheable }: Options,
): Promise<PublicResponse> => {
  const { result, tags } = await run(sources, request, currentTime())
  const errors = result.errors?.map((error) => tellError(sources.payload, error))
  const body = JSON.stringify({
    ...(errors ? { errors } : {}),
    ...('data' in result ? { data: result.data } : {}),
  })
  const keep = isCacheable && !errors
  const wait = waitOf(result.errors ?? [])
  return {
    ...textResponse(body, type, {
      tags,
      headers: {
        Vary: 'Accept',
        'Cache-Control': keep ? cacheControl : 'no-store',
        ...(wait ? { 'Retry-After': wait } : {}),
      },
    }),
    status: statusOf(result, type),
  }
}

/** With `application/json` a well-formed request is answered by 200 whatever it holds, as older clients expect. */
const statusOf = ({ errors = [], data }: Outcome['result'], type: string): number => {
  if (data) return 200
  if (errors.some(isOurs)) return 500
  return type === graphqlType && !errors.some(isOfProtocol) ? 400 : 200
}

/** Not an error but a turn of a conversation, which Apollo's clients take from a 200. */
const isOfProtocol = ({ extensions }: { extensions: Record<string, unknown> }): boolean =>
  extensions.code === 'PERSISTED_QUERY_NOT_FOUND'

export const schemaResponse = (): PublicResponse => textResponse(`${printSchema(schema)}\n`, 'text/plain')
