// Where a publication stands in the lists of the public side, pure. A shelf is a type, or a type with one value of one
// facet: `articles`, `articles/kind/story`, `articles/topics/{id}`. What has ended stands on shelves of its own, for
// looking back. A database keeps each shelf in each order, so that no list sorts or passes over what it does not show.
import type { Facets } from '@/publishing/publications/facets'
import type { Condition, PublicationQuery } from '@/publishing/publications/readQuery'

/** Facets with shelves; the first usually have the fewest documents a value and are looked at first. */
const shelved = [
  'podcast',
  'people',
  'projects',
  'organisations',
  'topics',
  'countries',
  'kind',
  'languages',
] as const satisfies (keyof Facets)[]

export type ShelvedFacet = (typeof shelved)[number]

export const shelfOf = (type: string, facet?: ShelvedFacet, value?: string): string =>
  facet === undefined ? type : `${type}/${facet}/${value}`

/** The shelves of a live publication. */
export const shelvesOf = (type: string, facets: Pick<Facets, ShelvedFacet>): string[] => [
  shelfOf(type),
  ...shelved.flatMap((facet) => [facets[facet] ?? []].flat().map((value) => shelfOf(type, facet, value))),
]

/** The shelf where the same publication stands once it has ended. */
export const endedShelf = (shelf: string): string => `ended/${shelf}`

export interface ShelfPlan {
  /** Whatever stands on any of these. */
  shelves: string[]
  /** What must be true of it besides. */
  rest: Condition[]
}

/** More values of one facet than this are cheaper to look up than to merge. */
const mostShelves = 8

/** Columns by which a document is found at once, whatever list it is in. */
const direct = new Set(['key', 'slugKey', 'document', 'slug', 'references'])

/** Which shelves answer a query; none for one that is not about a list of one type, or names its documents. */
export const planOf = ({ type, where }: PublicationQuery): ShelfPlan | undefined => {
  if (type === undefined) return undefined
  const parts = where ? conjuncts(where) : []
  if (parts.some((part) => 'column' in part && part.is === 'in' && direct.has(part.column))) return undefined
  if (parts.some((part) => mentions(part, 'references'))) return undefined
  for (const facet of shelved)
    for (const part of parts)
      if ('values' in part && part.is === 'in' && part.column === facet && part.values.length <= mostShelves)
        return {
          shelves: [...new Set(part.values)].map((value) => shelfOf(type, facet, value)),
          rest: parts.filter((one) => one !== part),
        }
  return { shelves: [shelfOf(type)], rest: parts }
}

const conjuncts = (condition: Condition): Condition[] =>
  'and' in condition ? condition.and.flatMap(conjuncts) : [condition]

const mentions = (condition: Condition, column: string): boolean => {
  if ('and' in condition) return condition.and.some((part) => mentions(part, column))
  if ('or' in condition) return condition.or.some((part) => mentions(part, column))
  return condition.column === column
}
