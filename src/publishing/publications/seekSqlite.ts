// "What comes after this place", as SQL. Nothing sorts before everything: an empty text stands for it on both sides.
import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { Column, Order, Position } from '@/publishing/publications/readQuery'

/**
 * @param order complete, with the document's id at its end
 * @param columnOf never null
 */
export const seekSql = (
  order: readonly Order[],
  columnOf: (column: Column) => SQL,
  position: Position,
): SQL => {
  const columns = order.map(({ column }) => columnOf(column))
  const values = order.map((_, index) => sql`${position[index] ?? ''}`)
  const [first] = order
  // One comparison of rows: the index is entered at the place itself.
  if (first && order.every(({ descending }) => descending === first.descending))
    return sql`(${sql.join(columns, sql`, `)}) ${passes(first)} (${sql.join(values, sql`, `)})`
  const steps = order.map((one, index) => {
    const same = columns.slice(0, index).map((column, at) => sql`${column} = ${values[at]}`)
    return sql`(${sql.join([...same, sql`${columns[index]} ${passes(one)} ${values[index]}`], sql` AND `)})`
  })
  return sql`(${sql.join(steps, sql` OR `)})`
}

const passes = ({ descending }: Order): SQL => (descending ? sql`<` : sql`>`)
