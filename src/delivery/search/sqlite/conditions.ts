// Conditions over columns and facets of publications as SQL over the index: what `where` means in lists it means here.
import { searchFacets } from '@/delivery/search/facets'
import type { Value } from '@/delivery/search/sqlite/scratch'
import type { Condition, Order } from '@/publishing/publications/readQuery'

export interface Sql {
  sql: string
  values: Value[]
}

/** For `entries AS e`; column names come from {@link Condition}'s type, values are bound. */
export const sqlOf = (condition: Condition): Sql => {
  if ('and' in condition) return joined(condition.and, 'AND', 'TRUE')
  if ('or' in condition) return joined(condition.or, 'OR', 'FALSE')
  if ('mentions' in condition) throw new Error('The index does not know what mentions what.')
  if ('column' in condition) return columnSql(condition)
  // What is sorted by has a column as well, where it is found faster.
  const column = searchFacets()[condition.facet]?.sortedBy
  return column ? columnSql({ ...condition, column }) : facetSql(condition)
}

const joined = (conditions: readonly Condition[], word: string, none: string): Sql => {
  const parts = conditions.map(sqlOf)
  return parts.length === 0
    ? { sql: none, values: [] }
    : {
        sql: `(${parts.map(({ sql }) => sql).join(` ${word} `)})`,
        values: parts.flatMap(({ values }) => values),
      }
}

const columnSql = (test: Extract<Condition, { column: unknown }>): Sql => {
  const column = `e.${test.column}`
  switch (test.is) {
    case 'in':
      return { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(test.values)] }
    case 'notIn':
      return {
        sql: `(${column} IS NULL OR ${column} NOT IN (SELECT value FROM json_each(?)))`,
        values: [JSON.stringify(test.values)],
      }
    case 'present':
      return { sql: `${column} IS NOT NULL`, values: [] }
    case 'absent':
      return { sql: `${column} IS NULL`, values: [] }
    default:
      return { sql: `${column} ${comparisons[test.is]} ?`, values: [test.value] }
  }
}

const comparisons = { after: '>', from: '>=', before: '<', until: '<=' }

const facetSql = (test: Extract<Condition, { facet: unknown }>): Sql => {
  const held = 'values' in test ? ' AND value IN (SELECT value FROM json_each(?))' : ''
  const holds = `EXISTS (SELECT 1 FROM lists WHERE row = e.row AND name = ?${held})`
  const values = [test.facet, ...('values' in test ? [JSON.stringify(test.values)] : [])]
  return { sql: test.is === 'in' || test.is === 'present' ? holds : `NOT ${holds}`, values }
}

/** By relevance when nothing else is asked for; the document's id breaks ties, so that pages never overlap. */
export const hitOrderSql = (sort: readonly Order[]): string => {
  const orders = sort.map(({ column, descending }) => `e.${column} ${descending ? 'DESC' : 'ASC'}`)
  return [...orders, 'f.score DESC', 'e.firstPublishedAt DESC', 'e.document DESC'].join(', ')
}
