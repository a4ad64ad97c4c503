// What fields of a query take, made from the facets that lists declare, and read by the parsers that read an address:
// the same bounds, the same errors.
import {
  GraphQLBoolean,
  type GraphQLFieldConfigArgumentMap,
  GraphQLID,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql'
import { dateTime, enumOf } from '@/delivery/graphql/scalars'
import { badParameter, listed } from '@/delivery/http/problems'
import { operatorsOf, slugsOf, sortableNames } from '@/delivery/query/facets'
import { defaultLimit, maxLimit } from '@/delivery/query/parameters'
import type { Query, QueryValue } from '@/delivery/query/query'
import { defaultSort } from '@/delivery/query/sort'
import { countedFacets, searchFacets } from '@/delivery/search/facets'
import { languages } from '@/platform/i18n/languages'
import { everyFacet, type Facet, type Facets } from '@/publishing/publications/facets'

const locale = enumOf('Locale', languages, 'The languages of the site; the first is the default.')

const several = new GraphQLList(new GraphQLNonNull(GraphQLString))

const operands: Record<string, GraphQLInputType> = {
  in: several,
  not_in: several,
  contains: several,
  exists: GraphQLBoolean,
}

const filterOf = (kind: Facet['kind'], description: string) =>
  new GraphQLInputObjectType({
    name: { text: 'TextFilter', list: 'ListFilter', date: 'DateFilter' }[kind],
    description,
    fields: Object.fromEntries(
      operatorsOf({ kind }).map((operator) => [operator, { type: operands[operator] ?? GraphQLString }]),
    ),
  })

const filters: Record<Facet['kind'], GraphQLInputObjectType> = {
  text: filterOf('text', 'Conditions on a single value; all of them must hold.'),
  list: filterOf('list', 'Conditions on a list; “in” and “contains” match any of the values.'),
  date: filterOf('date', 'Conditions on a date: 2026-03-31 or 2026-03-31T10:00:00Z.'),
}

const whereOver = (among: () => Facets, name: string): GraphQLInputObjectType => {
  const where: GraphQLInputObjectType = new GraphQLInputObjectType({
    name,
    description: 'Which documents: the conditions on all facets must hold.',
    fields: (): GraphQLInputFieldConfigMap => ({
      and: { type: new GraphQLList(new GraphQLNonNull(where)), description: 'All of these hold.' },
      or: { type: new GraphQLList(new GraphQLNonNull(where)), description: 'At least one of these holds.' },
      ...Object.fromEntries(
        Object.entries(among()).map(([facetName, facet]) => [
          facetName,
          { type: filters[facet.kind], description: about(facet) },
        ]),
      ),
    }),
  })
  return where
}

const about = (facet: Facet): string | undefined => {
  const collection = slugsOf(facet)
  const ids = collection ? [`Ids or slugs of ${collection}.`] : []
  const only = facet.only ? [`Only of ${listed(facet.only)}.`] : []
  return [...ids, ...only].join(' ') || undefined
}

const limit = { type: GraphQLInt, defaultValue: defaultLimit, description: `From 1 to ${maxLimit}.` }
const page = { type: GraphQLInt, description: '1-based; defaults to 1.' }
const orders = `Up to three of: ${listed(sortableNames)}; prefix with \`-\` for descending order.`

export const localeArgument: GraphQLFieldConfigArgumentMap = {
  locale: { type: locale, description: 'The language to answer in, if the document is offered in it.' },
}

export const viewArguments: GraphQLFieldConfigArgumentMap = {
  ...localeArgument,
  at: {
    type: dateTime,
    description: 'A past instant to look back to; covers only what is still public now.',
  },
}

export const listArguments: GraphQLFieldConfigArgumentMap = {
  where: { type: whereOver(everyFacet, 'Where') },
  sort: { type: GraphQLString, defaultValue: defaultSort, description: orders },
  limit,
  page,
  cursor: {
    type: GraphQLString,
    description: 'Instead of a page: `nextCursor` or `prevCursor` of the same list.',
  },
  ...viewArguments,
}

export const documentArguments: GraphQLFieldConfigArgumentMap = {
  slug: { type: GraphQLString },
  id: { type: GraphQLID },
  ...viewArguments,
}

export const searchArguments: GraphQLFieldConfigArgumentMap = {
  q: { type: new GraphQLNonNull(GraphQLString), description: 'The words to search for.' },
  where: { type: whereOver(searchFacets, 'SearchWhere') },
  sort: { type: GraphQLString, description: `Ordered by relevance unless this is sent. ${orders}` },
  limit,
  page,
  facets: {
    type: new GraphQLList(new GraphQLNonNull(enumOf('SearchFacet', countedFacets()))),
    description: 'What to count hits by: everything by default; an empty list counts nothing.',
  },
  ...localeArgument,
}

/** Arguments as an address would have brought them; an absent one and null are the same but inside of `where`. */
export const toQuery = (values: Readonly<Record<string, unknown>>): Query =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, partOf(value, name)]),
  )

/** @throws {Problem} 400 for a null in a condition: taken for “anything”, it would answer what nobody asked for */
const partOf = (value: unknown, path: string): QueryValue => {
  if (Array.isArray(value)) return value.map((one, index) => partOf(one, `${path}[${index}]`))
  if (value === null)
    throw badParameter(
      'where',
      `“${path}” is null. Omit it, or use “exists: false” to find documents without a value.`,
    )
  if (typeof value !== 'object') return String(value)
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, partOf(part, `${path}[${name}]`)]),
  )
}
