// The facets by which `/v1` filters and sorts, and the column of a publication behind each.
import type { ListColumn, SingleColumn } from '@/publishing/publications/readQuery'

export type Facet =
  | { kind: 'text' | 'date'; column: SingleColumn; slugsOf?: string; sortable?: boolean }
  | { kind: 'list'; column: ListColumn; slugsOf?: string }

/** `slugsOf` names the collection whose slugs are understood in place of ids. */
export const facets: Record<string, Facet> = {
  id: { kind: 'text', column: 'document', sortable: true },
  slug: { kind: 'text', column: 'slug', sortable: true },
  kind: { kind: 'text', column: 'kind', sortable: true },
  topics: { kind: 'list', column: 'topics', slugsOf: 'topics' },
  projects: { kind: 'list', column: 'projects', slugsOf: 'projects' },
  countries: { kind: 'list', column: 'countries' },
  organisations: { kind: 'list', column: 'organisations' },
  people: { kind: 'list', column: 'people', slugsOf: 'contacts' },
  podcast: { kind: 'text', column: 'podcast', slugsOf: 'podcasts' },
  languages: { kind: 'list', column: 'languages' },
  date: { kind: 'date', column: 'date', sortable: true },
  publishedAt: { kind: 'date', column: 'firstPublishedAt', sortable: true },
  updatedAt: { kind: 'date', column: 'publishedAt', sortable: true },
}

export const facetNames = Object.keys(facets)

export const sortableNames = facetNames.filter((name) => {
  const facet = facets[name]
  return facet?.kind !== 'list' && facet?.sortable
})

const operators = {
  text: ['equals', 'not_equals', 'in', 'not_in', 'exists'],
  list: ['contains', 'equals', 'not_equals', 'in', 'not_in', 'exists'],
  date: ['equals', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal', 'exists'],
} as const satisfies Record<Facet['kind'], readonly string[]>

export const operatorsOf = (facet: Facet): readonly string[] => operators[facet.kind]
