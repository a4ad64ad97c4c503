// From the text of a query to a document that may be run: parsed, within its bounds, valid. Texts come again and again,
// so the last ones are kept with what became of them.
import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, parse, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import { boundErrors, bounds, refuseNesting } from '@/delivery/graphql/bounds'
import { schema } from '@/delivery/graphql/schema'

export type Prepared = { document: DocumentNode } | { errors: readonly GraphQLError[] }

const maxErrors = 20

const kept = new LRUCache<string, Prepared>({
  // In letters of text: a tree takes a hundred times the room.
  maxSize: 256 * 1024,
  sizeCalculation: (_, text) => text.length + 1,
})

export const prepareQuery = (text: string): Prepared => {
  const known = kept.get(text)
  if (known) return known
  const prepared = read(text)
  kept.set(text, prepared)
  return prepared
}

const read = (text: string): Prepared => {
  try {
    refuseNesting(text)
    const document = parse(text, { maxTokens: bounds.tokens })
    const tooLarge = boundErrors(document)
    const errors =
      tooLarge.length > 0 ? tooLarge : validate(schema, document, undefined, { maxErrors }).map(told)
    return errors.length > 0 ? { errors } : { document }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

/** graphql 16.15 gives up comparing fields of one name, and says “Validation aborted.” without a reason. */
const told = (error: GraphQLError): GraphQLError =>
  error.message === 'Validation aborted.'
    ? new GraphQLError('This query repeats fields too often to be validated. Request each field once.', {
        extensions: { code: 'too-large', bound: 'repetitions' },
      })
    : error

/** The operation of this name, or the only one; with the fragments of the document and nothing else. */
export const chosen = (document: DocumentNode, name: string | undefined): DocumentNode => {
  const operations = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  )
  const named = name === undefined ? operations : operations.filter((one) => one.name?.value === name)
  const [operation] = named
  if (!operation) throw new GraphQLError('There is no operation of this name in the query.')
  if (named.length > 1)
    throw new GraphQLError('The query has several operations. Name one by “operationName”.')
  if (operation.operation !== 'query') throw new GraphQLError('Only queries are supported.')
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
  return { ...document, definitions: [operation, ...fragments] }
}
