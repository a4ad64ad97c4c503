// What all hits of a search are counted by, with the names of what is counted.
import type { Reader } from '@/delivery/documents/references/reader'
import { presentTopics } from '@/delivery/documents/topics'
import type { FacetName, Found } from '@/delivery/search/engine'
import type { SearchFacet } from '@/delivery/search/schema'

type Named = { label: string; slug: string } | null | undefined

/** A topic, project or person that is gone by now is not counted. */
export const presentFacets = (
  facets: Found['facets'],
  read: Reader,
): Partial<Record<FacetName, SearchFacet>> =>
  Object.fromEntries(
    Object.entries(facets).map(([name, counts]) => [
      name,
      counts.flatMap(({ value, count }) => {
        const named = names[name as FacetName]?.(value, read)
        if (named === null) return []
        return [{ value, label: named?.label ?? null, slug: named?.slug ?? null, count }]
      }),
    ]),
  )

const names: Partial<Record<FacetName, (id: string, read: Reader) => Named>> = {
  topics: (id, read) => {
    const [topic] = presentTopics([id], read)
    return topic ? { label: topic.name, slug: topic.slug } : null
  },
  projects: (id, read) => {
    const project = read.one('projects', id)
    return project && { label: project.title, slug: project.slug }
  },
  people: (id, read) => {
    const contact = read.one('contacts', id)
    return contact && { label: contact.name, slug: contact.slug }
  },
}
