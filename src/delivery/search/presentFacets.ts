// What all hits of a search are counted by, with the names of what is counted.
import { isEditorial } from '@/collections/editorial'
import type { Reader } from '@/content/reader'
import type { Found } from '@/delivery/search/engine'
import { searchFacets } from '@/delivery/search/facets'
import type { SearchFacet } from '@/delivery/search/schema'
import type { Summary } from '@/public-types'

type Named = { label: string; slug: string } | null | undefined

/** A topic, project or person that is gone by now is not counted. */
export const presentFacets = (facets: Found['facets'], read: Reader): Record<string, SearchFacet> =>
  Object.fromEntries(
    Object.entries(facets).map(([name, counts]) => [
      name,
      counts.flatMap(({ value, count }) => {
        const named = nameOf(searchFacets()[name]?.relationTo, value, read)
        if (named === null) return []
        return [{ value, label: named?.label ?? null, slug: named?.slug ?? null, count }]
      }),
    ]),
  )

const nameOf = (relationTo: string | undefined, id: string, read: Reader): Named => {
  if (relationTo === 'topics') {
    const topic = read.entry('topics', id)
    return topic ? { label: topic.name, slug: topic.slug } : null
  }
  const found = isEditorial(relationTo) ? read.one(relationTo, id) : undefined
  return found && { label: titleOf(found), slug: found.slug }
}

const titleOf = (summary: Summary): string => {
  if ('title' in summary) return summary.title
  return 'name' in summary ? summary.name : summary.label
}
