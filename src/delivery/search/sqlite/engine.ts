// Search by SQLite's FTS5, in a database of this process: small in memory, outside of the JavaScript thread, nothing to
// set up, the same beside MongoDB.
import type { Found, SearchEngine, SearchQuery } from '@/delivery/search/engine'
import { countsOf } from '@/delivery/search/sqlite/counts'
import { collect, readPage } from '@/delivery/search/sqlite/hits'
import { firstThatFinds } from '@/delivery/search/sqlite/lookup'
import { tables } from '@/delivery/search/sqlite/schema'
import { Scratch } from '@/delivery/search/sqlite/scratch'
import { Writer } from '@/delivery/search/sqlite/write'

type All = Scratch['all']

const nothing: Found = { hits: [], total: 0, matching: null, facets: {} }

export const sqliteEngine = (): SearchEngine => {
  const scratch = new Scratch(tables)
  const writer = new Writer(scratch)
  return {
    put: ({ keys, entries, scan }) => writer.put(keys, entries, scan),
    notSeenIn: (scan) =>
      scratch.alone(async (all) => {
        const rows = await all('SELECT DISTINCT key FROM entries WHERE scan < ?', scan)
        return rows.map(({ key }) => String(key))
      }),
    numbersOf: (keys) =>
      scratch.alone(async (all) => {
        const named = JSON.stringify(keys)
        const rows = await all(
          'SELECT key, number FROM entries WHERE key IN (SELECT value FROM json_each(?))',
          named,
        )
        return new Map(rows.map(({ key, number }) => [String(key), Number(number)]))
      }),
    find: (query) => scratch.alone((all) => find(all, query)),
    close: () => scratch.close(),
  }
}

const find = async (all: All, query: SearchQuery): Promise<Found> => {
  const lookup = await firstThatFinds(all, query)
  if (!lookup) return nothing
  await collect(all, lookup, query)
  const [counted] = await all('SELECT count(*) AS total FROM found')
  return {
    hits: await readPage(all, query, lookup),
    total: Number(counted?.total ?? 0),
    matching: lookup.leniency,
    facets: await countsOf(all, query.facets),
  }
}
