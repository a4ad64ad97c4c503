// Runs one GraphQL request over what is public.
import { type DocumentNode, type ExecutionResult, execute, GraphQLError } from 'graphql'
import { costErrors, refuseNestedVariables } from '@/delivery/graphql/bounds'
import { costOf } from '@/delivery/graphql/cost'
import { isClientError } from '@/delivery/graphql/errors'
import { Loader } from '@/delivery/graphql/loader'
import { queryText, remember } from '@/delivery/graphql/persisted'
import { chosen, prepareQuery } from '@/delivery/graphql/prepare'
import type { GraphqlRequest } from '@/delivery/graphql/request'
import type { Context, Sources } from '@/delivery/graphql/roots'
import { schema } from '@/delivery/graphql/schema'

export interface Outcome {
  /** Without `data` when the request was refused before anything was read. */
  result: ExecutionResult
  tags: string[]
}

export const run = async (sources: Sources, request: GraphqlRequest, now: Date): Promise<Outcome> => {
  const document = ready(request)
  if (Array.isArray(document)) return refused(document)
  remember(request)
  const tags = new Set<string>()
  const contextValue = contextOf(sources, { now, tags })
  const result = await execute({ schema, document, variableValues: request.variables, contextValue })
  const wrong = result.errors?.filter(isClientError) ?? []
  return wrong.length > 0 ? refused(wrong) : { result, tags: [...tags] }
}

const refused = (errors: readonly GraphQLError[]): Outcome => ({ result: { errors }, tags: [] })

/** What is to be run, or why nothing is. */
const ready = (request: GraphqlRequest): DocumentNode | GraphQLError[] => {
  const { operationName, variables } = request
  try {
    const prepared = prepareQuery(queryText(request))
    if ('errors' in prepared) return [...prepared.errors]
    const document = chosen(prepared.document, operationName)
    refuseNestedVariables(variables)
    const tooDear = costErrors(costOf(document, variables))
    return tooDear.length > 0 ? tooDear : document
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

const contextOf = (sources: Sources, { now, tags }: { now: Date; tags: Set<string> }): Context => {
  const loaders = new Map<string | undefined, Loader>()
  const note = (more: readonly string[]) => {
    for (const tag of more) tags.add(tag)
  }
  return {
    ...sources,
    now,
    note,
    loaderAt: (at) => {
      const loader = loaders.get(at) ?? new Loader(sources.payload, { at, note })
      loaders.set(at, loader)
      return loader
    },
  }
}
