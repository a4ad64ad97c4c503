// How large an operation of staff may be: the bounds of `/v1/graphql`, and what it costs here, where whoever asks names
// what is read. A document costs as a whole, as Payload reads the whole row whatever is asked of it.
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  visit,
} from 'graphql'
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity'
import { boundErrors, costErrors, refuseNestedVariables } from '@/delivery/graphql/bounds'
import { queryBounds } from '@/platform/http/queries/bounds'

interface Operation {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null | undefined
  variables?: Readonly<Record<string, unknown>> | null | undefined
}

/** Before validation, which takes its time as well. */
export const sizeErrors = ({
  document,
  variables,
}: Pick<Operation, 'document' | 'variables'>): GraphQLError[] =>
  asErrors(() => {
    refuseNestedVariables(variables ?? {})
    return [...boundErrors(document), ...introspectionErrors(document)]
  })

/** Of a valid operation. */
export const dearErrors = ({
  schema,
  document: query,
  operationName,
  variables,
}: Operation): GraphQLError[] =>
  asErrors(() =>
    costErrors(
      getComplexity({
        schema,
        query,
        estimators: [estimate],
        ...(operationName ? { operationName } : {}),
        ...(variables ? { variables: { ...variables } } : {}),
      }),
    ),
  )

const asErrors = (work: () => GraphQLError[]): GraphQLError[] => {
  try {
    return work()
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

const mostIntrospections = 2

/** The schema has thousands of fields; what it costs to tell of them no estimator sees. */
const introspectionErrors = (document: DocumentNode): GraphQLError[] => {
  let found = 0
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD && ['__schema', '__type'].includes(node.name.value)) found += 1
    },
  })
  if (found <= mostIntrospections) return []
  return [
    new GraphQLError(`This query asks for the schema ${found} times. Once is enough.`, {
      extensions: { code: 'too-large', bound: 'introspection', most: mostIntrospections },
    }),
  ]
}

const costs = {
  /** A query of the database. */
  root: 20,
  /** A document of a list. */
  document: 100,
  /** One that another refers to: those of all documents are read together. */
  related: 20,
  /** What a person may do, asked of every field of every collection. */
  permissions: 2_000,
  /** Rows or references that a document is taken to have. */
  rows: 5,
}

const defaultLimit = 10

const estimate = ({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number => {
  const isRoot = ['Query', 'Mutation'].includes(type.name)
  if (isRoot && /^(Access$|docAccess)/.test(field.name)) return costs.permissions
  const takesLimit = field.args.some(({ name }) => name === 'limit')
  if (isRoot)
    return costs.root + (takesLimit ? limitIn(args) * (costs.document + childComplexity) : childComplexity)
  const own = isDocument(field.type) ? costs.related : 1
  const times = isList(field.type) && field.name !== 'docs' ? costs.rows : 1
  return times * (own + childComplexity)
}

/** A limit out of range is refused later; here it must not lower what others cost. */
const limitIn = ({ limit }: { limit?: unknown }): number => {
  const asked = Number(limit ?? defaultLimit)
  return asked >= 1 && asked <= queryBounds.limit ? asked : queryBounds.limit
}

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type)

const isDocument = (type: GraphQLOutputType): boolean => {
  if (isNonNullType(type) || isListType(type)) return isDocument(type.ofType)
  return isObjectType(type) && 'updatedAt' in type.getFields()
}
