// Conditions and orders over publications as SQL of our own: Payload's query reads a list column with one shared join, so
// that "has topic A and topic B" and "has not topic A" answer wrongly (@payloadcms/drizzle 3.90.1).
import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import { listOf } from '@/publishing/publications/listIndex'
import { type Column, type Condition, completeOrder, type Order } from '@/publishing/publications/readQuery'

/** The rows that a statement looks through. */
export interface Rows {
  /** Of what type they are; facets are those of a type. */
  type: string | undefined
  /** The id of the publication. */
  publication: SQL
  /** Never null: an empty text stands for nothing. */
  columnOf: (column: Column) => SQL
  /** The names that a list of live publications may have among these. */
  namesOf: (list: string) => string[]
}

export const conditionSql = (rows: Rows, condition: Condition): SQL => {
  if ('and' in condition) return joined(rows, condition.and, sql` AND `, sql`TRUE`)
  if ('or' in condition) return joined(rows, condition.or, sql` OR `, sql`FALSE`)
  if ('mentions' in condition)
    return sql`${rows.publication} IN (SELECT parent_id FROM publications_texts WHERE path = 'references' AND text IN ${condition.mentions})`
  if ('facet' in condition) return facetSql(rows, condition)
  const column = rows.columnOf(condition.column)
  switch (condition.is) {
    case 'in':
      return sql`${column} IN ${condition.values}`
    case 'notIn':
      return sql`${column} NOT IN ${condition.values}`
    case 'present':
      return sql`${column} > ''`
    case 'absent':
      return sql`${column} = ''`
    default: {
      const test = sql`${column} ${sql.raw(comparisons[condition.is])} ${condition.value}`
      return condition.is === 'before' || condition.is === 'until' ? sql`(${column} > '' AND ${test})` : test
    }
  }
}

const comparisons = { after: '>', from: '>=', before: '<', until: '<=' }

const joined = (rows: Rows, parts: readonly Condition[], word: SQL, none: SQL): SQL =>
  parts.length === 0
    ? none
    : sql`(${sql.join(
        parts.map((part) => conditionSql(rows, part)),
        word,
      )})`

/** Whether the publication stands in a list of the facet as well. */
const facetSql = (rows: Rows, condition: Extract<Condition, { facet: string }>): SQL => {
  const { type, publication, namesOf } = rows
  if (type === undefined) throw new Error(`Documents of every type have no facet “${condition.facet}”.`)
  const namesFor = (value: string) => namesOf(listOf(type, condition.facet, value))
  const named =
    'values' in condition
      ? sql`name IN ${condition.values.flatMap(namesFor)}`
      : sql.join(
          namesFor('').map((start) => sql`name > ${start} AND name < ${`${start.slice(0, -1)}0`}`),
          sql` OR `,
        )
  const stands = sql`EXISTS (SELECT 1 FROM publications_listed AS o WHERE o.publication = ${publication} AND o.list IN (SELECT id FROM publications_lists WHERE ${named}))`
  return condition.is === 'in' || condition.is === 'present' ? stands : sql`NOT ${stands}`
}

export const orderSql = (columnOf: Rows['columnOf'], sort: Order[] | undefined): SQL =>
  sql.join(
    completeOrder(sort).map(({ column, descending }) =>
      descending ? sql`${columnOf(column)} DESC` : columnOf(column),
    ),
    sql`, `,
  )
