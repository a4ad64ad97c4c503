// Errors of GraphQL answers: what the client can mend is told, what is our fault is logged and told without its cause.
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Payload } from 'payload'
import { Problem } from '@/delivery/http/problems'

/** Whether the request asks wrongly, as a validation would have said: then nothing of it is answered. */
export const isClientError = (error: GraphQLError): boolean =>
  error.originalError instanceof Problem ? error.originalError.status === 400 : isOfQuery(error)

export const isOurs = (error: GraphQLError): boolean =>
  !(error.originalError instanceof Problem) && !isClientError(error)

/** An error of GraphQL itself: of the text or its variables, or of an argument, then it points into the query. */
const isOfQuery = ({ path, originalError: cause }: GraphQLError): boolean =>
  cause === undefined || (cause instanceof GraphQLError && (path === undefined || cause.nodes !== undefined))

/** When to come back, where an error says so: seconds, as `Retry-After` has them. */
export const waitOf = (errors: readonly GraphQLError[]): string | undefined => {
  for (const { originalError: cause } of errors)
    if (cause instanceof Problem && cause.headers['Retry-After']) return cause.headers['Retry-After']
  return undefined
}

export const reportError = (payload: Payload, error: GraphQLError): GraphQLFormattedError => {
  const { message, locations, path, extensions } = error
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) }
  const cause = error.originalError
  if (cause instanceof Problem)
    return { message, ...place, extensions: { code: cause.code, ...cause.extensions } }
  if (!isOurs(error)) return { message, ...place, extensions: { code: 'bad-request', ...extensions } }
  payload.logger.error({ err: cause ?? error, path }, 'A GraphQL field failed.')
  return {
    message: 'The request is valid, but the server failed to answer this part. Try again in a moment.',
    ...place,
    extensions: { code: 'internal' },
  }
}
