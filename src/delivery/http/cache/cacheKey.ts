// The key of a response in the cache: path and parameters in a fixed order, and the media type where one address has two.
import type { IncomingMessage } from 'node:http'
import { ownParameters } from '@/delivery/http/ownParameters'

/** As long as a query may be. */
const maxLength = 8_000

/**
 * `undefined` for an address that is too long to be worth caching.
 * @param names of the parameters that change the response; all of them when absent
 */
export const cacheKey = (url: string, names?: readonly string[]): string | undefined => {
  if (url.length > maxLength) return undefined
  const start = url.indexOf('?')
  if (start < 0) return url
  const search = url.slice(start + 1)
  const parameters = names ? ownParameters(search, names) : search.split('&').filter(Boolean)
  return parameters.length === 0
    ? url.slice(0, start)
    : `${url.slice(0, start)}?${parameters.sort().join('&')}`
}

export const graphqlPath = '/v1/graphql'

export const graphqlType = 'application/graphql-response+json'

type Headed = Pick<IncomingMessage, 'headers'>

/** GraphQL over HTTP has a type of its own; who does not ask for it gets the one that clients have always known. */
export const mediaTypeFor = ({ headers: { accept } }: Headed): string =>
  accept?.includes(graphqlType) ? graphqlType : 'application/json'

/** What a key ends with when the address alone does not determine the response. */
export const typeSuffix = (url: string, request: Headed): string =>
  url.startsWith(graphqlPath) && mediaTypeFor(request) === graphqlType ? ` ${graphqlType}` : ''
