// Lists of publications on SQLite, from their shelves (see src/platform/database/shelves): SQL of our own, so that each list is
// read along one index and stops when it is full.
import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import { type OrderName, orders } from '@/platform/database/shelves/orders'
import {
  type Condition,
  completeOrder,
  isListColumn,
  type ListColumn,
  type PublicationQuery,
  type SingleColumn,
} from '@/publishing/publications/readQuery'
import { seekSql } from '@/publishing/publications/seekSqlite'
import { endedShelf, type ShelfPlan, shelfOf } from '@/publishing/publications/shelves'

/** One pass over shelves: those of live publications, or those of ended ones. */
interface Pass {
  type: string
  at?: string | undefined
  isEnded: boolean
}

/** `publication` and what it is sorted by, in order: the rows of one page. */
export const pageOnShelves = (query: PublicationQuery, { shelves, rest }: ShelfPlan): SQL => {
  const { limit = -1, offset = 0 } = query
  const alone = query.at === undefined && shelves.length === 1
  const enough = limit < 0 ? -1 : offset + limit
  const branches = passesOf(query).flatMap((pass) =>
    shelves.map((shelf) => {
      const where = [onShelf(shelf, pass), ...conditionsIn(pass, rest), ...afterPlace(query)]
      const rows = sql`SELECT l.* FROM ${placesIn(pass)} WHERE ${sql.join(where, sql` AND `)} ORDER BY ${orderBy(query)}`
      return alone
        ? sql`${rows} LIMIT ${limit} OFFSET ${offset}`
        : sql`SELECT * FROM (${rows} LIMIT ${enough})`
    }),
  )
  if (alone) return branches[0] ?? sql``
  const columns = sql.raw(['publication', ...Object.values(orders)].join(', '))
  const all = branches.map((branch) => sql`SELECT ${columns} FROM (${branch})`)
  return sql`SELECT * FROM (${sql.join(all, sql` UNION `)}) AS l ORDER BY ${orderBy(query)} LIMIT ${limit} OFFSET ${offset}`
}

export const countOnShelves = (query: PublicationQuery, { shelves, rest }: ShelfPlan): SQL => {
  const counts = passesOf(query).map((pass) => {
    const [only, ...more] = shelves
    const what = more.length === 0 ? sql`count(*)` : sql`count(DISTINCT l.publication)`
    const where = [
      more.length === 0 && only !== undefined ? onShelf(only, pass) : onAny(shelves, pass),
      ...conditionsIn(pass, rest),
    ]
    return sql`(SELECT ${what} FROM ${placesIn(pass)} WHERE ${sql.join(where, sql` AND `)})`
  })
  return sql`SELECT ${sql.join(counts, sql` + `)} AS total`
}

/** At a moment: what is live now and was then, and what has ended since. */
const passesOf = ({ type = '', at }: PublicationQuery): Pass[] =>
  at === undefined
    ? [{ type, isEnded: false }]
    : [
        { type, at, isEnded: false },
        { type, at, isEnded: true },
      ]

const placesIn = ({ isEnded }: Pass): SQL =>
  isEnded
    ? sql`publications_shelved AS l CROSS JOIN publications AS p ON p.id = l.publication`
    : sql`publications_shelved AS l`

const named = (shelf: string, { isEnded }: Pass): string => (isEnded ? endedShelf(shelf) : shelf)

const onShelf = (shelf: string, pass: Pass): SQL =>
  sql`l.shelf = (SELECT id FROM publications_shelves WHERE name = ${named(shelf, pass)})`

const onAny = (shelves: string[], pass: Pass): SQL =>
  sql`l.shelf IN (SELECT id FROM publications_shelves WHERE name IN ${shelves.map((shelf) => named(shelf, pass))})`

const conditionsIn = (pass: Pass, rest: readonly Condition[]): SQL[] => [
  ...(pass.at === undefined ? [] : [sql`l.published_at <= ${pass.at}`]),
  ...(pass.at !== undefined && pass.isEnded
    ? [
        sql`p.ended_at > ${pass.at}`,
        sql`EXISTS (SELECT 1 FROM publications AS live WHERE live.key = p.type || ':' || p.document)`,
      ]
    : []),
  ...rest.map((condition) => conditionIn(pass, condition)),
]

const conditionIn = (pass: Pass, condition: Condition): SQL => {
  if ('and' in condition) return joined(pass, condition.and, sql` AND `, sql`TRUE`)
  if ('or' in condition) return joined(pass, condition.or, sql` OR `, sql`FALSE`)
  const { column } = condition
  if (column === 'references') throw new Error('No shelf holds what mentions something.')
  if (isListColumn(column) || column === 'podcast') return facetIn(pass, column, condition)
  const place = columnOf(column)
  switch (condition.is) {
    case 'in':
      return sql`${place} IN ${condition.values}`
    case 'notIn':
      return sql`${place} NOT IN ${condition.values}`
    case 'present':
      return sql`${place} > ''`
    case 'absent':
      return sql`${place} = ''`
    default: {
      const test = sql`${place} ${sql.raw(comparisons[condition.is])} ${condition.value}`
      return condition.is === 'before' || condition.is === 'until' ? sql`(${place} > '' AND ${test})` : test
    }
  }
}

const joined = (pass: Pass, parts: readonly Condition[], word: SQL, none: SQL): SQL =>
  parts.length === 0
    ? none
    : sql`(${sql.join(
        parts.map((part) => conditionIn(pass, part)),
        word,
      )})`

/** Whether the same publication stands on another shelf as well. */
const facetIn = (
  pass: Pass,
  facet: Exclude<ListColumn, 'references'> | 'podcast',
  condition: { is: string; values?: string[] },
): SQL => {
  const one = named(shelfOf(pass.type, facet, ''), pass)
  const names = condition.values
    ? sql`name IN ${condition.values.map((value) => one + value)}`
    : sql`name > ${one} AND name < ${`${one.slice(0, -1)}0`}`
  const stands = sql`EXISTS (SELECT 1 FROM publications_shelved AS o WHERE o.publication = l.publication AND o.shelf IN (SELECT id FROM publications_shelves WHERE ${names}))`
  return condition.is === 'in' || condition.is === 'present' ? stands : sql`NOT ${stands}`
}

const comparisons = { after: '>', from: '>=', before: '<', until: '<=' }

const columnOf = (column: SingleColumn): SQL => {
  const name = orders[column as OrderName]
  if (!name) throw new Error(`Shelves have no column “${column}”.`)
  return sql.raw(`l.${name}`)
}

const orderBy = ({ sort }: PublicationQuery): SQL =>
  sql.join(
    completeOrder(sort).map(({ column, descending }) =>
      descending ? sql`${columnOf(column)} DESC` : columnOf(column),
    ),
    sql`, `,
  )

export const orderOfPlaces = orderBy

const afterPlace = ({ sort, after }: PublicationQuery): SQL[] =>
  after === undefined ? [] : [seekSql(completeOrder(sort), columnOf, after)]
