// What an operation costs, roughly in fields of the answer: what stands in a list counts as often as the list's limit, a
// rich text and highlights as the work of making them, a search as what it takes of the index. Lists inside of a document
// are as long as its editors made them, whoever asks.
import { type DocumentNode, getNamedType } from 'graphql'
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity'
import { richTextScalar } from '@/delivery/graphql/scalars'
import { schema } from '@/delivery/graphql/schema'
import { schemaName } from '@/delivery/graphql/zodShape'
import { defaultLimit, maxLimit } from '@/delivery/query/parameters'
import { highlightsSchema, searchSchema } from '@/delivery/search/schema'

const root = 20

/** Of what takes more than a field, by its type. */
const costs = new Map<string | undefined, number>([
  [richTextScalar.name, 50],
  [schemaName(highlightsSchema), 100],
  // One may look at every document that has a common word, and the index serves one after the other.
  [schemaName(searchSchema), 10_000],
])

/**
 * @param query one operation, validated, and its fragments
 * @throws {GraphQLError} for variables of other types than the operation says
 */
export const costOf = (query: DocumentNode, variables: Record<string, unknown> | undefined): number =>
  getComplexity({ schema, query, variables, estimators: [estimate] })

const estimate = ({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number => {
  const otherwise = type === schema.getQueryType() ? root : 1
  const base = costs.get(getNamedType(field.type).name) ?? otherwise
  return base + childComplexity * times(args)
}

/** A limit out of range is refused later; here it must not lower what others cost. */
const times = (args: { limit?: unknown }): number =>
  'limit' in args ? Math.min(Math.max(Number(args.limit ?? defaultLimit), 1), maxLimit) : 1
