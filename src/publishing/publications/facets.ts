// What the public can filter by, said once: lists, search, GraphQL, feeds and their descriptions follow. Every type has
// the facets below; a field that says `facet: true` adds one of its name to its type. A facet has a column that lists are
// sorted and compared by, or values, each of which is a list index (see listIndex.ts), or both.
import { type Field, type FlattenedField, flattenAllFields } from 'payload'
import { collections } from '@/collections'
import { isEditorial } from '@/collections/editorial'
import { type Reference, referencesOf } from '@/content/references'
import { type Visit, walk } from '@/content/walk'
import { defaultLanguage, languages } from '@/platform/i18n/languages'
import type { Column } from '@/publishing/publications/readQuery'

export interface Facet {
  kind: 'text' | 'list' | 'date'
  sortedBy?: Column
  valuesIn?: (text: Text) => string[]
  /** The collection whose ids are its values. */
  relationTo?: string
  /** Whether search counts its hits by it. */
  counted?: boolean
  /** The types that have it; all when absent. */
  only?: readonly string[]
}

export type Facets = Readonly<Record<string, Facet>>

interface Text {
  /** In every language. */
  content: Record<string, unknown>
  /** All that the content mentions. */
  references: readonly Reference[]
}

const mentionsOf =
  (collection: string) =>
  ({ references }: Text): string[] =>
    references.filter((one) => one.collection === collection).map(({ id }) => id)

const list = (value: unknown): string[] =>
  [value ?? []]
    .flat()
    .filter((one) => one !== '')
    .map(String)

export const commonFacets = {
  id: { kind: 'text', sortedBy: 'document' },
  slug: { kind: 'text', sortedBy: 'slug' },
  kind: {
    kind: 'text',
    sortedBy: 'kind',
    counted: true,
    valuesIn: ({ content }) => list(content.kind ?? content.state),
  },
  topics: { kind: 'list', relationTo: 'topics', counted: true, valuesIn: mentionsOf('topics') },
  projects: { kind: 'list', relationTo: 'projects', counted: true, valuesIn: mentionsOf('projects') },
  countries: { kind: 'list', counted: true, valuesIn: ({ content }) => list(content.countries) },
  organisations: { kind: 'list', relationTo: 'organisations', valuesIn: mentionsOf('organisations') },
  people: { kind: 'list', relationTo: 'contacts', counted: true, valuesIn: mentionsOf('contacts') },
  podcast: { kind: 'text', relationTo: 'podcasts', valuesIn: ({ content }) => list(content.podcast) },
  languages: { kind: 'list', counted: true, valuesIn: ({ content }) => languagesOf(content) },
  date: { kind: 'date', sortedBy: 'date' },
  publishedAt: { kind: 'date', sortedBy: 'firstPublishedAt' },
  updatedAt: { kind: 'date', sortedBy: 'publishedAt' },
} as const satisfies Record<string, Facet>

/** Content without languages was written in the default one. */
export const languagesOf = (content: Text['content']): string[] => {
  const offered = list(content.languages)
  return offered.length > 0 ? offered : [defaultLanguage]
}

export const facetsOf = (type: string): Facets => ({ ...commonFacets, ...ownFacets(type) })

/** The facets that the fields of a type declare. */
export const ownFacets = (type: string): Facets => declared().get(type) ?? {}

/** Those of all types together. */
export const everyFacet = (): Facets => {
  const all: Record<string, Facet> = { ...commonFacets }
  for (const [type, facets] of declared())
    for (const [name, facet] of Object.entries(facets))
      all[name] = { ...facet, only: [...(all[name]?.only ?? []), type] }
  return all
}

/** The names of those that have lists, by type. */
export const listedFacets = (): Record<string, string[]> =>
  Object.fromEntries(
    [...declared().keys()].map((type) => [
      type,
      Object.entries(facetsOf(type)).flatMap(([name, { valuesIn }]) => (valuesIn ? [name] : [])),
    ]),
  )

/** What a document holds of each facet that has values, each value once. */
export const valuesOf = (facets: Facets, text: Text): [name: string, values: string[]][] =>
  Object.entries(facets).flatMap(([name, { valuesIn }]) =>
    valuesIn ? [[name, [...new Set(valuesIn(text))]]] : [],
  )

let known: ReadonlyMap<string, Facets> | undefined

const declared = (): ReadonlyMap<string, Facets> => {
  known ??= new Map(
    collections
      .filter(({ slug }) => isEditorial(slug))
      .map(({ slug, fields }) => [slug, declaredIn(flattenAllFields({ fields: fields as Field[] }))]),
  )
  return known
}

export const declaredIn = (fields: FlattenedField[]): Facets =>
  Object.fromEntries(
    everyField(fields)
      .filter(({ name, custom }) => custom?.facet && !Object.hasOwn(commonFacets, name))
      .map((field) => [field.name, declaredBy(field, fields)]),
  )

const everyField = (fields: FlattenedField[]): FlattenedField[] =>
  fields.flatMap((field) => [field, ...('flattenedFields' in field ? everyField(field.flattenedFields) : [])])

const declaredBy = (field: FlattenedField, fields: FlattenedField[]): Facet => ({
  kind: 'hasMany' in field && field.hasMany ? 'list' : 'text',
  counted: true,
  ...('relationTo' in field && typeof field.relationTo === 'string' ? { relationTo: field.relationTo } : {}),
  valuesIn: ({ content }) =>
    [...walk(fields, content, { locales: languages })]
      .filter((visit) => visit.field === field)
      .flatMap(valuesAt),
})

const valuesAt = ({ field, value }: Visit): string[] =>
  field.type === 'relationship' || field.type === 'upload'
    ? referencesOf([field], { [field.name]: value }).map(({ id }) => id)
    : list(value)
