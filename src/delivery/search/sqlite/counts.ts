// What all hits are counted by.
import type { FacetCount, FacetName, Found } from '@/delivery/search/engine'
import type { Row, Scratch } from '@/delivery/search/sqlite/scratch'

type All = Scratch['all']

/** Of topics and people there may be thousands; those with the most hits are told. */
const maxCounted = 50

export const countsOf = async (all: All, names: readonly FacetName[]): Promise<Found['facets']> => {
  const counts: Found['facets'] = {}
  for (const name of names) {
    const rows = await all(`${countSql[name]} GROUP BY value ORDER BY count DESC, value LIMIT ${maxCounted}`)
    counts[name] = rows.filter(({ value }) => value !== null).map(countOf)
  }
  return counts
}

const countOf = ({ value, count }: Row): FacetCount => ({ value: String(value), count: Number(count) })

const byColumn = (expression: string): string =>
  `SELECT ${expression} AS value, count(*) AS count FROM found AS f JOIN entries AS e ON e.row = f.row`

const byList = (name: string): string =>
  `SELECT l.value, count(*) AS count FROM found AS f JOIN lists AS l ON l.row = f.row AND l.name = '${name}'`

const countSql: Record<FacetName, string> = {
  type: byColumn('e.type'),
  kind: byColumn('e.kind'),
  topics: byList('topics'),
  projects: byList('projects'),
  people: byList('people'),
  countries: byList('countries'),
  languages: byList('languages'),
  year: byColumn('substr(e.firstPublishedAt, 1, 4)'),
}
