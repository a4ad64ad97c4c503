// The GraphQL schema: the public types, and a root field for each way to read them. Read-only: it has no mutations.
import {
  type GraphQLFieldConfig,
  GraphQLID,
  GraphQLInterfaceType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  getNullableType,
} from 'graphql'
import { editorialOf, editorialSlugs } from '@/collections/editorial'
import type { EditorialSlug } from '@/content/documents'
import { siteSchema } from '@/delivery/documents/site'
import { publicSchemas } from '@/delivery/documents/types'
import { documentArguments, listArguments, localeArgument, searchArguments } from '@/delivery/graphql/inputs'
import { outputTypes, type TypeOf } from '@/delivery/graphql/outputTypes'
import { type Context, readDocument, readList, readOffice, readSearch } from '@/delivery/graphql/roots'
import { listSchemas } from '@/delivery/http/responses/envelope'
import { searchSchema } from '@/delivery/search/schema'

type Field = GraphQLFieldConfig<unknown, Context>

/** “podcast-episodes” → podcastEpisodes, podcastEpisode */
const namesOf = (collection: EditorialSlug) => ({
  many: camelCase(collection),
  one: camelCase(editorialOf(collection).singular),
})

const camelCase = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const rootFields = (typeOf: TypeOf): Record<string, Field> => ({
  ...Object.fromEntries(editorialSlugs.flatMap((collection) => documentFields(collection, typeOf))),
  search: {
    // Null while there is no index: what else was asked for is answered.
    type: getNullableType(typeOf(searchSchema, 'SearchAnswer')),
    description:
      'Full-text search over live documents of all types. Null, with an error, while the index is being built.',
    args: searchArguments,
    resolve: (_, values, context) => readSearch(values, context),
  },
  site: {
    type: typeOf(siteSchema, 'Site'),
    description: 'The site itself: its name, publisher, logo and social networks.',
    args: localeArgument,
    resolve: (_, values, context) => readOffice(values, context),
  },
})

const documentFields = (collection: EditorialSlug, typeOf: TypeOf): [string, Field][] => {
  const schema = publicSchemas[collection]
  const { many, one } = namesOf(collection)
  const type = String(schema.meta()?.id)
  const document = typeOf(schema, type)
  return [
    [
      one,
      {
        type: getNullableType(document),
        description: `One of the ${collection}, by slug or id; null when nothing public has that name. Redirects of changed slugs are followed.`,
        args: documentArguments,
        resolve: (_, values, context) => readDocument(collection, values, context),
      },
    ],
    [
      many,
      {
        type: typeOf(listSchemas[collection], `${type}List`),
        description: `Live ${collection}, the newest first.`,
        args: listArguments,
        resolve: (_, values, context) => readList(collection, values, context),
      },
    ],
  ]
}

/** What every document has, whole, summarised or named alone. */
const document = new GraphQLInterfaceType({
  name: 'Document',
  description: 'What every document has, in full or as a summary.',
  fields: Object.fromEntries(
    ['id', 'type', 'slug', 'path', 'contentLanguage'].map((name) => [
      name,
      { type: new GraphQLNonNull(name === 'id' ? GraphQLID : GraphQLString) },
    ]),
  ),
})

export const schema = new GraphQLSchema({
  description: 'Published content. As in /v1, texts come in one language and references as summaries.',
  query: new GraphQLObjectType<unknown, Context>({
    name: 'Query',
    fields: rootFields(outputTypes([document])),
  }),
})
