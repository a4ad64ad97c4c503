// An error of a GraphQL operation as clients see it: like Payload's own handler, with the same hooks as over REST.
import type { GraphQLError } from 'graphql'
import { APIError, logError, type PayloadRequest } from 'payload'

interface Cause extends Error {
  status?: number
  data?: unknown
}

export async function presentError(error: GraphQLError, req: PayloadRequest): Promise<object> {
  const { payload } = req
  const cause = (error.originalError ?? undefined) as Cause | undefined
  // Without a cause the query itself is at fault (a null where none may be, a value that does not fit).
  const status = cause ? (cause.status ?? 500) : 400
  logError({ err: cause ?? new APIError(error.message, status), payload })
  const isPrivate = status === 500 && !payload.config.debug
  let shown: object = {
    message: isPrivate ? 'Something went wrong.' : error.message,
    locations: error.locations,
    path: error.path,
    extensions: { name: cause?.name, data: cause?.data, statusCode: status },
  }
  for (const hook of payload.config.hooks.afterError ?? []) {
    const answered = await hook({
      context: req.context,
      error: cause ?? error,
      graphqlResult: shown as never,
      req,
    })
    if (answered && 'graphqlResult' in answered && answered.graphqlResult) shown = answered.graphqlResult
  }
  return shown
}
