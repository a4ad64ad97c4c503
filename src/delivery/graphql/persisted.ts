// Automatic persisted queries: a client sends the hash of a query, and the query itself once, when it is told that the
// hash is unknown here. So addresses stay short enough to be cached. Kept in this process and never in the database: a
// public request writes nothing. Another process asks for the query once more.
import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { GraphqlRequest } from '@/delivery/graphql/request'

const queries = new LRUCache<string, string>({
  maxSize: 4 * 1024 * 1024,
  sizeCalculation: (query) => query.length + 64,
})

/**
 * The text of a request's query.
 * @throws {GraphQLError} with the codes and sentences that Apollo's clients look for
 */
export const queryText = ({ query, hash }: GraphqlRequest): string => {
  if (hash === undefined) return query ?? ''
  const text = query ?? queries.get(hash)
  if (text === undefined) throw refusal('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND')
  if (query !== undefined && createHash('sha256').update(query).digest('hex') !== hash)
    throw refusal('provided sha does not match query', 'PERSISTED_QUERY_HASH_MISMATCH')
  return text
}

/** Remembers a query that can be run: what is refused takes no room. */
export const remember = ({ query, hash }: GraphqlRequest): void => {
  if (query !== undefined && hash !== undefined) queries.set(hash, query)
}

const refusal = (message: string, code: string) => new GraphQLError(message, { extensions: { code } })
