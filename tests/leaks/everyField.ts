// GraphQL queries for all that there is of documents, by those who ask for every field.
import { isRequiredArgument } from 'graphql'
import { schema } from '@/delivery/graphql/schema'
import { everythingOf } from '../helpers/graphql'
import type { Planted } from './plant'

/** Each document that is hidden or live, alone and among all of its type, now and before. */
export const greedyQueries = ({ before, hidden, live }: Planted): string[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const everything = everythingOf(name, 'html')
    const takes = (argument: string) => args.some((one) => one.name === argument)
    const ask = (given: string) => `{ ${name}${given} ${everything} }`
    if (takes('id'))
      return [...hidden, ...live].flatMap(({ id }) =>
        ['', ', locale: fr', `, at: "${before}"`].map((given) => ask(`(id: "${id}"${given})`)),
      )
    if (args.some(isRequiredArgument)) return []
    return takes('limit')
      ? ['limit: 5', `limit: 5, at: "${before}"`, 'limit: 5, locale: nl'].map((given) => ask(`(${given})`))
      : [ask('')]
  })
