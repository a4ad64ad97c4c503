// The hits of a search: all of them with their scores, and a page of them.
import type { EditorialSlug } from '@/content/documents'
import type { Hit, Matched, SearchQuery } from '@/delivery/search/engine'
import { orderSql, sqlOf } from '@/delivery/search/sqlite/conditions'
import { matchedBy, matchOf } from '@/delivery/search/sqlite/expand'
import type { Lookup } from '@/delivery/search/sqlite/lookup'
import { textTable } from '@/delivery/search/sqlite/schema'
import type { Scratch } from '@/delivery/search/sqlite/scratch'
import type { Language } from '@/platform/i18n/languages'

type All = Scratch['all']

/** What a word counts in the title, the summary, among names, in the body. */
const weights = '12, 4, 3, 1'
/** A word that only begins with what was asked for counts less than the word itself. */
const prefixOnly = 0.5
/** Among equals the newer one: a text of today counts a tenth more than one of long ago, one of a year ago half of that. */
const recency = 0.1

/** Fills the table `found` with the rows of all hits and their scores. */
export const collect = async (all: All, { terms, leniency }: Lookup, query: SearchQuery): Promise<void> => {
  const where = query.where ? sqlOf(query.where) : { sql: 'TRUE', values: [] }
  await all('DELETE FROM found')
  for (const [language, ofLanguage] of terms) {
    const table = textTable(language)
    await all(
      `INSERT INTO found (row, score)
       SELECT e.row,
         -bm25(${table}, ${weights})
         * (CASE WHEN t.rowid IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?) THEN 1 ELSE ${prefixOnly} END)
         * (1 + ${recency} / (1 + max(0, julianday(?) - julianday(e.firstPublishedAt)) / 365.25))
       FROM ${table} AS t CROSS JOIN entries AS e ON e.row = t.rowid
       WHERE t.${table} MATCH ?
         AND EXISTS (SELECT 1 FROM lists WHERE row = e.row AND name = 'locales' AND value = ?)
         AND ${where.sql}`,
      matchOf(ofLanguage, leniency, { withPrefix: false }),
      query.now,
      matchOf(ofLanguage, leniency),
      query.locale,
      ...where.values,
    )
  }
}

export const pageOf = async (
  all: All,
  { sort, limit, offset }: SearchQuery,
  { terms }: Lookup,
): Promise<Hit[]> => {
  const matched = matchedIn(terms)
  const rows = await all(
    `SELECT e.type, e.document, e.language, f.score / (SELECT max(score) FROM found) AS score
     FROM found AS f JOIN entries AS e ON e.row = f.row
     ORDER BY ${orderSql(sort)} LIMIT ? OFFSET ?`,
    limit,
    offset,
  )
  return rows.map(({ type, document, language, score }) => ({
    type: type as EditorialSlug,
    id: String(document),
    language: language as Language,
    score: Number(score),
    matched: matched.get(language as Language) ?? { stems: new Set() },
  }))
}

const matchedIn = (terms: Lookup['terms']): Map<Language, Matched> =>
  new Map([...terms].map(([language, ofLanguage]) => [language, matchedBy(ofLanguage)]))
