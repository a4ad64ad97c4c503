// Lists of publications on SQLite, from their list indexes (see src/platform/database/listIndex), so that each list is
// read along one index and stops when it is full.
import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import { orders } from '@/platform/database/listIndex/orders'
import { conditionSql, orderSql, type Rows } from '@/publishing/publications/conditionsSqlite'
import { endedList, type ListPlan } from '@/publishing/publications/listIndex'
import {
  type Column,
  type Condition,
  completeOrder,
  type PublicationQuery,
} from '@/publishing/publications/readQuery'
import { seekSql } from '@/publishing/publications/seekSqlite'

/** One scan of lists: those of live publications, or those of ended ones. */
interface Scan extends Rows {
  at: string | undefined
  isEnded: boolean
}

const scanOf = ({ type, at }: PublicationQuery, isEnded: boolean): Scan => ({
  type,
  at,
  isEnded,
  publication: sql`l.publication`,
  columnOf,
  namesOf: (list) => [isEnded ? endedList(list) : list],
})

/** At a moment: what is live now and was then, and what has ended since. */
const scansOf = (query: PublicationQuery): Scan[] =>
  (query.at === undefined ? [false] : [false, true]).map((isEnded) => scanOf(query, isEnded))

/** `publication` and what it is sorted by, in order: the rows of one page. */
export const pageOfLists = (query: PublicationQuery, { lists, rest }: ListPlan): SQL => {
  const { limit = -1, offset = 0 } = query
  const alone = query.at === undefined && lists.length === 1
  const enough = limit < 0 ? -1 : offset + limit
  const branches = scansOf(query).flatMap((scan) =>
    lists.map((list) => {
      const where = [inLists([list], scan), ...conditionsIn(scan, rest), ...afterPlace(query)]
      const rows = sql`SELECT l.* FROM ${entriesIn(scan)} WHERE ${sql.join(where, sql` AND `)} ORDER BY ${listOrder(query)}`
      return alone
        ? sql`${rows} LIMIT ${limit} OFFSET ${offset}`
        : sql`SELECT * FROM (${rows} LIMIT ${enough})`
    }),
  )
  if (alone) return branches[0] ?? sql``
  const columns = sql.raw(['publication', ...Object.values(orders)].join(', '))
  const all = branches.map((branch) => sql`SELECT ${columns} FROM (${branch})`)
  return sql`SELECT * FROM (${sql.join(all, sql` UNION `)}) AS l ORDER BY ${listOrder(query)} LIMIT ${limit} OFFSET ${offset}`
}

export const countOfLists = (query: PublicationQuery, { lists, rest }: ListPlan): SQL => {
  const what = lists.length === 1 ? sql`count(*)` : sql`count(DISTINCT l.publication)`
  const counts = scansOf(query).map((scan) => {
    const where = [inLists(lists, scan), ...conditionsIn(scan, rest)]
    return sql`(SELECT ${what} FROM ${entriesIn(scan)} WHERE ${sql.join(where, sql` AND `)})`
  })
  return sql`SELECT ${sql.join(counts, sql` + `)} AS total`
}

export const listOrder = ({ sort }: PublicationQuery): SQL => orderSql(columnOf, sort)

const entriesIn = ({ isEnded }: Scan): SQL =>
  isEnded
    ? sql`publications_listed AS l CROSS JOIN publications AS p ON p.id = l.publication`
    : sql`publications_listed AS l`

/** One list is entered at its place in the order; that needs an equation. */
const inLists = (lists: string[], { namesOf }: Scan): SQL => {
  const [name, ...more] = lists.flatMap(namesOf)
  return more.length === 0
    ? sql`l.list = (SELECT id FROM publications_lists WHERE name = ${name})`
    : sql`l.list IN (SELECT id FROM publications_lists WHERE name IN ${[name, ...more]})`
}

const conditionsIn = (scan: Scan, rest: readonly Condition[]): SQL[] => [
  ...(scan.at === undefined ? [] : [sql`l.published_at <= ${scan.at}`]),
  ...(scan.at !== undefined && scan.isEnded
    ? [
        sql`p.ended_at > ${scan.at}`,
        sql`EXISTS (SELECT 1 FROM publications AS live WHERE live.key = p.type || ':' || p.document)`,
      ]
    : []),
  ...rest.map((condition) => conditionSql(scan, condition)),
]

const columnOf = (column: Column): SQL => {
  if (!(column in orders)) throw new Error(`Lists have no column “${column}”.`)
  return sql.raw(`l.${orders[column as keyof typeof orders]}`)
}

const afterPlace = ({ sort, after }: PublicationQuery): SQL[] =>
  after === undefined ? [] : [seekSql(completeOrder(sort), columnOf, after)]
