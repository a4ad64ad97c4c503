// A GraphQL request as it comes over HTTP: as parameters of an address, or as a JSON body.
import { z } from 'zod'
import { badParameter, Problem } from '@/delivery/http/problems'
import { known } from '@/delivery/query/parameters'
import { parseQuery } from '@/delivery/query/query'

const object = (name: string) =>
  z.record(z.string(), z.unknown(), { error: `“${name}” takes a JSON object.` }).nullish()

const string = (name: string) => z.string({ error: `“${name}” takes a string.` }).nullish()

export const requestSchema = z
  .object({
    query: string('query'),
    operationName: string('operationName'),
    variables: object('variables'),
    extensions: object('extensions').describe(
      '`persistedQuery`: a query by its hash, as Apollo’s clients send it.',
    ),
  })
  .meta({ id: 'GraphqlRequest' })

/** Either a query, or the hash of one that was sent before. */
export interface GraphqlRequest {
  query?: string | undefined
  operationName?: string | undefined
  variables?: Record<string, unknown> | undefined
  /** SHA-256 in hexadecimal. */
  hash?: string | undefined
}

export const requestNames = Object.keys(requestSchema.shape)

/** @throws {Problem} 400 */
export const fromAddress = (search: string): GraphqlRequest => {
  const query = known(parseQuery(search), requestNames)
  const { variables, extensions } = query
  return requestOf({
    ...query,
    variables: parsed(variables, 'variables'),
    extensions: parsed(extensions, 'extensions'),
  })
}

const parsed = (value: unknown, name: string): unknown => {
  if (value === undefined || value === '') return undefined
  try {
    return JSON.parse(String(value))
  } catch {
    throw badParameter(name, `“${name}” takes a JSON object, percent-encoded.`)
  }
}

/**
 * @param body as it was parsed
 * @throws {Problem} 400
 */
export const requestOf = (body: unknown): GraphqlRequest => {
  const read = requestSchema.safeParse(body, { error: () => 'The body takes a JSON object with a “query”.' })
  if (!read.success) throw new Problem('bad-request', String(read.error.issues[0]?.message))
  const { query, operationName, variables, extensions } = read.data
  const hash = hashIn(extensions?.persistedQuery)
  if (!query && hash === undefined)
    throw new Problem(
      'bad-request',
      'Send a GraphQL query as “query”. The schema is at /v1/graphql/schema.graphql.',
    )
  return {
    query: query ?? undefined,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    hash,
  }
}

const persistedSchema = z.object({
  version: z.literal(1),
  sha256Hash: z.string().regex(/^[0-9a-f]{64}$/i),
})

const hashIn = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined
  const persisted = persistedSchema.safeParse(value)
  if (persisted.success) return persisted.data.sha256Hash.toLowerCase()
  throw badParameter(
    'extensions',
    '“persistedQuery” takes {"version": 1, "sha256Hash": "…"}, the SHA-256 of the query in hexadecimal.',
  )
}

/** What is answered, whatever was asked. */
export const responseSchema = z
  .object({
    data: z.record(z.string(), z.unknown()).nullish(),
    errors: z
      .array(
        z.object({
          message: z.string(),
          locations: z.array(z.object({ line: z.int(), column: z.int() })).optional(),
          path: z.array(z.union([z.string(), z.int()])).optional(),
          extensions: z.looseObject({ code: z.string() }).optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'GraphqlResponse' })
