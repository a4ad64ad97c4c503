// Asks /v1/graphql as a client does; and writes the query that asks for everything a type has.
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLUnionType,
  getNamedType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { schema } from '@/delivery/graphql/schema'

export interface GraphqlAnswer {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests find out
  body: any
}

const answerOf = async (response: Response): Promise<GraphqlAnswer> => {
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined }
}

type Parameters = Record<string, string>

export const addressOf = (url: string, parameters: Parameters): string =>
  `${url}/v1/graphql?${new URLSearchParams(parameters)}`

export const getGraphql = async (
  url: string,
  parameters: Parameters,
  headers: Record<string, string> = {},
): Promise<GraphqlAnswer> => answerOf(await fetch(addressOf(url, parameters), { headers }))

export const postGraphql = async (
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<GraphqlAnswer> =>
  answerOf(
    await fetch(`${url}/v1/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )

/** Every field of the type of a root field, rich text in this format. `merged()` makes a document of what comes. */
export const everythingOf = (root: string, format: string): string => {
  const field = schema.getQueryType()?.getFields()[root]
  if (!field) throw new Error(`The schema has no root field “${root}”.`)
  return selectionOf(field.type, format)
}

const selectionOf = (type: GraphQLOutputType, format: string): string => {
  const named = getNamedType(type)
  if (isObjectType(named)) return `{ ${fieldsOf(named, format)} }`
  if (!isUnionType(named)) return ''
  const parts = named
    .getTypes()
    .map((member) => `... on ${member.name} { ${fieldsOf(member, format, clashing(named))} }`)
  return `{ ${parts.join(' ')} }`
}

const fieldsOf = (type: GraphQLObjectType, format: string, clashes = new Set<string>()): string =>
  Object.values(type.getFields())
    .map(({ name, args, type: inner }) => {
      const given = args.some((argument) => argument.name === 'format') ? `(format: ${format})` : ''
      const alias = clashes.has(name) ? `${type.name}__${name}: ` : ''
      return `${alias}${name}${given} ${selectionOf(inner, format)}`
    })
    .join(' ')

/** The names that stand for two types in one union: members that have one each need an alias for it. */
const clashing = (union: GraphQLUnionType): Set<string> => {
  const shapes = new Map<string, Set<string>>()
  for (const { name, type } of union.getTypes().flatMap((member) => Object.values(member.getFields())))
    shapes.set(name, (shapes.get(name) ?? new Set()).add(shapeOf(type)))
  return new Set([...shapes].filter(([, found]) => found.size > 1).map(([name]) => name))
}

const shapeOf = (type: GraphQLOutputType): string =>
  isObjectType(getNamedType(type)) ? String(type).replace(/\w+/, '{}') : String(type)

/** Without the prefixes of `everythingOf`. */
export const merged = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(merged)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.replace(/^[A-Za-z]+__/, ''), merged(part)]),
  )
}
