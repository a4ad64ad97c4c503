// The scalars beside GraphQL's own. Each is written as REST writes it, so that an answer reads the same in both.
import { GraphQLEnumType, GraphQLError, GraphQLScalarType } from 'graphql'
import { jsonLdSchema } from '@/content/jsonLdNode'
import type { Schema } from '@/delivery/graphql/zodShape'
import { richTextFormats } from '@/delivery/query/parameters'
import { richTextSchema } from '@/delivery/richText/schema'

const text = (name: string, description: string, specifiedByURL?: string) =>
  new GraphQLScalarType<unknown>({
    name,
    description,
    specifiedByURL,
    parseValue: (value) => {
      if (typeof value === 'string') return value
      throw new GraphQLError(`A ${name} is written as a string.`)
    },
  })

export const dateTime = text(
  'DateTime',
  'An ISO 8601 instant in UTC: 2026-03-31T10:00:00.000Z.',
  'https://scalars.graphql.org/andimarek/date-time',
)

export const date = text(
  'Date',
  'An ISO 8601 calendar date: 2026-03-31.',
  'https://scalars.graphql.org/andimarek/local-date',
)

export const json = new GraphQLScalarType({ name: 'JSON', description: 'Any JSON value.' })

export const richText = new GraphQLScalarType({
  name: 'RichText',
  description: 'A string; with the format `lexical`, an editor state as JSON.',
})

/** Values are those of REST, a hyphen as an underscore: the same word means the same everywhere. */
export const enumOf = (name: string, values: readonly string[], description?: string): GraphQLEnumType =>
  new GraphQLEnumType({
    name,
    description,
    values: Object.fromEntries(values.map((value) => [value.replaceAll('-', '_'), { value }])),
  })

export const richTextFormat = enumOf('RichTextFormat', richTextFormats, 'How rich text is rendered.')

/** Schemas that are no object of fields to choose from. */
export const scalarsBySchema: ReadonlyMap<Schema, GraphQLScalarType> = new Map<Schema, GraphQLScalarType>([
  [richTextSchema, richText],
  [jsonLdSchema, json],
])
