// The facets of publications as addresses name and test them.
import { isEditorial } from '@/collections/editorial'
import { commonFacets, type Facet } from '@/publishing/publications/facets'
import type { Column } from '@/publishing/publications/readQuery'

/** What lists are sorted by, with the column behind each. */
export const sortable: ReadonlyMap<string, Column> = new Map(
  Object.entries<Facet>(commonFacets).flatMap(([name, { sortedBy }]) => (sortedBy ? [[name, sortedBy]] : [])),
)

export const sortableNames = [...sortable.keys()]

/** The collection whose slugs are understood in place of ids. */
export const slugsOf = ({ relationTo }: Pick<Facet, 'relationTo'>): string | undefined =>
  relationTo === 'topics' || isEditorial(relationTo) ? relationTo : undefined

const operators = {
  text: ['equals', 'not_equals', 'in', 'not_in', 'exists'],
  list: ['contains', 'equals', 'not_equals', 'in', 'not_in', 'exists'],
  date: ['equals', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal', 'exists'],
} as const satisfies Record<Facet['kind'], readonly string[]>

export const operatorsOf = ({ kind }: Pick<Facet, 'kind'>): readonly string[] => operators[kind]
