// What a search is filtered and counted by: all types are looked through, so the type is a facet as well.
import { everyFacet, type Facet } from '@/publishing/publications/facets'

export const searchFacets = (): ReturnType<typeof everyFacet> => ({
  type: { kind: 'text', counted: true },
  ...everyFacet(),
})

/** Single values first, then what has a name, then lists of codes; last the year of the first publication. */
export const countedFacets = (): string[] => {
  const rank = ({ kind, relationTo }: Facet) => (relationTo ? 1 : kind === 'text' ? 0 : 2)
  const counted = Object.entries(searchFacets()).filter(([, facet]) => facet.counted)
  return [...counted.sort(([, one], [, other]) => rank(one) - rank(other)).map(([name]) => name), 'year']
}
