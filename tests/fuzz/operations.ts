// GraphQL operations made from the schema: a root field with arguments that fit their types, more or less, and some of
// what it answers.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import type { Chance } from './chance'
import { anyId, anyText, type Ids } from './values'

interface Making {
  chance: Chance
  ids: Ids
}

export const anyOperation = (schema: GraphQLSchema, making: Making): string => {
  const { chance } = making
  const isMutation = chance.once(3)
  const root = isMutation ? schema.getMutationType() : schema.getQueryType()
  const field = chance.pick(Object.values(root?.getFields() ?? {}))
  return `${isMutation ? 'mutation' : 'query'} { ${written(field, making, 3)} }`
}

const written = (field: GraphQLField<unknown, unknown>, making: Making, levels: number): string =>
  `${field.name}${argumentsOf(field.args, making)}${selectionOf(field.type, making, levels)}`

const argumentsOf = (args: readonly GraphQLArgument[], making: Making): string => {
  const given = args.filter((arg) => isRequiredArgument(arg) || making.chance.once(3))
  if (given.length === 0) return ''
  return `(${given.map(({ name, type }) => `${name}: ${valueFor(type, making, 4)}`).join(', ')})`
}

const selectionOf = (type: GraphQLOutputType, making: Making, levels: number): string => {
  const { chance } = making
  const named = getNamedType(type)
  if (!isObjectType(named)) return 'getTypes' in named ? ' { __typename }' : ''
  const fields = Object.values(named.getFields())
  const isLeaf = ({ type: inner }: GraphQLField<unknown, unknown>) => !('getFields' in getNamedType(inner))
  const open = levels > 0 ? fields : fields.filter(isLeaf)
  const chosen = open.length === 0 ? [] : Array.from({ length: 1 + chance.below(3) }, () => chance.pick(open))
  // The same field twice must be asked for in the same way.
  const once = [...new Map(chosen.map((field) => [field.name, field])).values()]
  return ` { ${['__typename', ...once.map((field) => written(field, making, levels - 1))].join(' ')} }`
}

const valueFor = (type: GraphQLInputType, making: Making, levels: number): string => {
  const { chance, ids } = making
  if (isNonNullType(type)) return valueFor(type.ofType, making, levels)
  if (chance.once(20)) return 'null'
  if (isListType(type)) return `[${chance.upTo(2, () => valueFor(type.ofType, making, levels)).join(', ')}]`
  if (isEnumType(type)) return chance.pick(type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const few = levels > 0 ? chance.upTo(2, () => chance.pick(fields)) : []
    const given = new Set([...fields.filter(isRequiredInputField), ...few])
    return `{${[...given].map((field) => `${field.name}: ${valueFor(field.type, making, levels - 1)}`).join(', ')}}`
  }
  switch (type.name) {
    case 'Int':
      return String(chance.pick([0, 1, 2, 10, 101, -1, 2 ** 31 - 1]))
    case 'Float':
      return chance.pick(['0', '1.5', '-1', '1e300'])
    case 'Boolean':
      return chance.pick(['true', 'false'])
    case 'JSON':
    case 'JSONObject':
      return chance.pick(['{}', '{a: 1}', '[{x: 1}]', '"a"', '1', '{a: {b: [null]}}'])
    default:
      return JSON.stringify(chance.once(2) ? anyId(chance, ids) : anyText(chance))
  }
}
