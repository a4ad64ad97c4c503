// Publications on SQLite, by SQL of our own: Payload's query reads a list column with one shared join, so that
// "has topic A and topic B" and "has not topic A" answer wrongly (@payloadcms/drizzle 3.90.1).

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  not,
  notInArray,
  or,
  type SQL,
  sql,
} from '@payloadcms/db-sqlite/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import {
  type AddressQuery,
  type Condition,
  completeOrder,
  isListColumn,
  type ListColumn,
  type Publication,
  type PublicationAddress,
  type PublicationQuery,
} from '@/publications/readQuery'

type Table = SQLiteAdapter['tables'][string]

interface Tables {
  db: SQLiteAdapter['drizzle']
  rows: Table
  lists: Table
}

const tablesOf = (payload: Payload, transaction?: number | string): Tables => {
  const { drizzle, tables, sessions } = payload.db as unknown as SQLiteAdapter
  const open = transaction === undefined ? undefined : sessions[transaction]
  const db = (open?.db as SQLiteAdapter['drizzle'] | undefined) ?? drizzle
  const { publications: rows, publications_texts: lists } = tables
  if (!rows || !lists) throw new Error('The database has no table “publications”.')
  return { db, rows, lists }
}

export const findInSqlite = async (
  payload: Payload,
  query: PublicationQuery,
  req?: PayloadRequest,
): Promise<Publication[]> => {
  const tables = tablesOf(payload, await req?.transactionID)
  const { db, rows } = tables
  const order = completeOrder(query.sort).map(({ column, descending }) =>
    descending ? desc(col(rows, column)) : asc(col(rows, column)),
  )
  const found = await db
    .select({
      type: col(rows, 'type'),
      document: col(rows, 'document'),
      number: col(rows, 'number'),
      slug: col(rows, 'slug'),
      content: col(rows, 'content'),
      firstPublishedAt: col(rows, 'firstPublishedAt'),
      publishedAt: col(rows, 'publishedAt'),
    })
    .from(rows)
    .where(conditionsOf(tables, query))
    .orderBy(...order)
    .limit(query.limit ?? -1)
    .offset(query.offset ?? 0)
  return found as Publication[]
}

/** In the order of first publication, so that a page keeps what it has. */
export const addressesInSqlite = async (
  payload: Payload,
  { type, limit, offset }: AddressQuery,
): Promise<PublicationAddress[]> => {
  const tables = tablesOf(payload)
  const { db, rows } = tables
  const found = await db
    .select({
      slug: col(rows, 'slug'),
      languages: sql<string | null>`json_extract(${col(rows, 'content')}, '$.languages')`,
      publishedAt: col(rows, 'publishedAt'),
    })
    .from(rows)
    .where(conditionsOf(tables, { type }))
    .orderBy(asc(col(rows, 'firstPublishedAt')), asc(col(rows, 'document')))
    .limit(limit)
    .offset(offset)
  return found.map(({ slug, languages, publishedAt }) => ({
    slug: String(slug),
    languages: languages ? JSON.parse(languages) : [],
    publishedAt: String(publishedAt),
  }))
}

export const countInSqlite = async (payload: Payload, query: PublicationQuery): Promise<number> => {
  const tables = tablesOf(payload)
  const found = await tables.db
    .select({ total: count() })
    .from(tables.rows)
    .where(conditionsOf(tables, query))
  return found[0]?.total ?? 0
}

const col = (table: Table, name: string) => {
  const column = (table as unknown as Record<string, Table['id']>)[name]
  if (!column) throw new Error(`Publications have no column “${name}”.`)
  return column
}

const conditionsOf = (tables: Tables, { type, at, where }: PublicationQuery): SQL | undefined =>
  and(
    type === undefined ? undefined : eq(col(tables.rows, 'type'), type),
    at === undefined ? isNull(col(tables.rows, 'endedAt')) : liveAt(tables, at),
    where && conditionOf(tables, where),
  )

const liveAt = ({ rows }: Tables, at: string): SQL | undefined => {
  const ended = col(rows, 'endedAt')
  return and(
    lte(col(rows, 'publishedAt'), at),
    or(isNull(ended), and(gt(ended, at), ne(col(rows, 'endReason'), 'takenDown'))),
    sql`EXISTS (SELECT 1 FROM publications AS live WHERE live.key = ${col(rows, 'type')} || ':' || ${col(rows, 'document')})`,
  )
}

const conditionOf = (tables: Tables, condition: Condition): SQL | undefined => {
  if ('and' in condition) return and(...condition.and.map((part) => conditionOf(tables, part)))
  if ('or' in condition) return or(...condition.or.map((part) => conditionOf(tables, part))) ?? sql`FALSE`
  if (isListColumn(condition.column)) return listCondition(tables, condition.column, condition)
  const column = col(tables.rows, condition.column)
  switch (condition.is) {
    case 'in':
      return inArray(column, condition.values)
    case 'notIn':
      return or(isNull(column), notInArray(column, condition.values))
    case 'present':
      return isNotNull(column)
    case 'absent':
      return isNull(column)
    default:
      return comparisons[condition.is](column, condition.value)
  }
}

const comparisons = { after: gt, from: gte, before: lt, until: lte }

const listCondition = (
  tables: Tables,
  name: ListColumn,
  condition: { is: string; values?: string[] },
): SQL => {
  const { db, rows, lists } = tables
  const holders = db
    .select({ parent: col(lists, 'parent') })
    .from(lists)
    .where(
      and(eq(col(lists, 'path'), name), condition.values && inArray(col(lists, 'text'), condition.values)),
    )
  const holds = inArray(col(rows, 'id'), holders)
  return condition.is === 'in' || condition.is === 'present' ? holds : not(holds)
}
