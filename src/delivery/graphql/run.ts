// Runs one GraphQL request over what is public.
import { type ExecutionResult, execute, GraphQLError } from 'graphql'
import type { Payload } from 'payload'
import { refuseNestedVariables } from '@/delivery/graphql/bounds'
import { costErrors, costOf } from '@/delivery/graphql/cost'
import { Desk } from '@/delivery/graphql/desk'
import { isRefusal } from '@/delivery/graphql/errors'
import { remember, textOf } from '@/delivery/graphql/persisted'
import { chosen, prepare } from '@/delivery/graphql/prepare'
import type { GraphqlRequest } from '@/delivery/graphql/request'
import type { Context } from '@/delivery/graphql/roots'
import { schema } from '@/delivery/graphql/schema'

export interface Outcome {
  /** Without `data` when the request was refused before anything was read. */
  result: ExecutionResult
  tags: string[]
}

export const run = async (payload: Payload, request: GraphqlRequest, now: Date): Promise<Outcome> => {
  const text = textOf(request)
  if (text instanceof GraphQLError) return refused([text])
  const prepared = prepare(text)
  if ('errors' in prepared) return refused(prepared.errors)
  const { variables } = request
  const document = attempt(() => chosen(prepared.document, request.operationName))
  if (document instanceof GraphQLError) return refused([document])
  const cost = attempt(() => {
    refuseNestedVariables(variables)
    return costOf(document, variables)
  })
  if (cost instanceof GraphQLError) return refused([cost])
  const tooDear = costErrors(cost)
  if (tooDear.length > 0) return refused(tooDear)
  remember(request)
  const tags = new Set<string>()
  const contextValue = contextOf(payload, { now, tags })
  const result = await execute({ schema, document, variableValues: variables, contextValue })
  const wrong = result.errors?.filter(isRefusal) ?? []
  return wrong.length > 0 ? refused(wrong) : { result, tags: [...tags] }
}

const refused = (errors: readonly GraphQLError[]): Outcome => ({ result: { errors }, tags: [] })

/** @throws what is no error of GraphQL */
const attempt = <T>(work: () => T): T | GraphQLError => {
  try {
    return work()
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

const contextOf = (payload: Payload, { now, tags }: { now: Date; tags: Set<string> }): Context => {
  const desks = new Map<string | undefined, Desk>()
  const note = (more: readonly string[]) => {
    for (const tag of more) tags.add(tag)
  }
  return {
    payload,
    now,
    note,
    deskAt: (at) => {
      const desk = desks.get(at) ?? new Desk(payload, { at, note })
      desks.set(at, desk)
      return desk
    },
  }
}
