// What all hits are counted by.
import type { Found } from '@/delivery/search/engine'
import type { Scratch } from '@/delivery/search/sqlite/scratch'

type All = Scratch['all']

/** Of topics and people there may be thousands; those with the most hits are told. */
const maxCounted = 50

export const countsOf = async (all: All, facets: readonly string[]): Promise<Found['facets']> => {
  const counts: Found['facets'] = {}
  for (const facet of facets) {
    const rows = await all(
      `SELECT l.value, count(*) AS count FROM found AS f JOIN lists AS l ON l.row = f.row AND l.name = ?
       GROUP BY value ORDER BY count DESC, value LIMIT ${maxCounted}`,
      facet,
    )
    counts[facet] = rows.map(({ value, count }) => ({ value: String(value), count: Number(count) }))
  }
  return counts
}
