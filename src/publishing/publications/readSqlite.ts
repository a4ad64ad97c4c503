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
import { parsedOnce, type StoredPublication } from '@/publishing/publications/parsed'
import {
  type AddressQuery,
  type Condition,
  completeOrder,
  isListColumn,
  type ListColumn,
  type Publication,
  type PublicationAddress,
  type PublicationQuery,
} from '@/publishing/publications/readQuery'
import { seekSql } from '@/publishing/publications/seekSqlite'
import { planOf, shelfOf } from '@/publishing/publications/shelves'
import { countOnShelves, orderOfPlaces, pageOnShelves } from '@/publishing/publications/shelvesSqlite'

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
  const plan = planOf(query)
  const rows = plan
    ? sql`(${pageOnShelves(query, plan)}) AS l CROSS JOIN publications AS p ON p.id = l.publication ORDER BY ${orderOfPlaces(query)}`
    : sql`publications AS p WHERE p.id IN ${idsOf(tables, query)} ORDER BY ${orderOf(tables, query)}`
  // Content as text: what was read before need not be parsed again.
  const found = await tables.db.all<StoredPublication>(
    sql`SELECT p.type, p.document, p.number, p.slug, p.kind, p.date, p.content, p.first_published_at AS firstPublishedAt, p.published_at AS publishedAt FROM ${rows}`,
  )
  return found.map((row) => parsedOnce(payload, row))
}

/** In the order of first publication, so that a page keeps what it has. */
export const addressesInSqlite = async (
  payload: Payload,
  { type, limit, offset }: AddressQuery,
): Promise<PublicationAddress[]> => {
  const query: PublicationQuery = {
    type,
    limit,
    offset,
    sort: [{ column: 'firstPublishedAt', descending: false }],
  }
  const places = pageOnShelves(query, { shelves: [shelfOf(type)], rest: [] })
  const found = await tablesOf(payload).db.all<{
    slug: string
    languages: string | null
    publishedAt: string
  }>(
    sql`SELECT p.slug, json_extract(p.content, '$.languages') AS languages, p.published_at AS publishedAt FROM (${places}) AS l CROSS JOIN publications AS p ON p.id = l.publication ORDER BY ${orderOfPlaces(query)}`,
  )
  return found.map(({ slug, languages, publishedAt }) => ({
    slug,
    languages: languages ? JSON.parse(languages) : [],
    publishedAt,
  }))
}

export const countInSqlite = async (payload: Payload, query: PublicationQuery): Promise<number> => {
  const tables = tablesOf(payload)
  const plan = planOf(query)
  const [row] = plan
    ? await tables.db.all<{ total: number }>(countOnShelves(query, plan))
    : await tables.db.select({ total: count() }).from(tables.rows).where(conditionsOf(tables, query))
  return row?.total ?? 0
}

/** For few documents that are named: the ids of those that match. */
const idsOf = (tables: Tables, query: PublicationQuery) => {
  const { db, rows } = tables
  const ids = db
    .select({ id: col(rows, 'id') })
    .from(rows)
    .where(conditionsOf(tables, query))
  if (query.limit === undefined) return ids
  const order = completeOrder(query.sort).map(({ column, descending }) =>
    (descending ? desc : asc)(col(rows, column)),
  )
  return ids
    .orderBy(...order)
    .limit(query.limit)
    .offset(query.offset ?? 0)
}

const orderOf = ({ rows }: Tables, { sort }: PublicationQuery): SQL =>
  sql.join(
    completeOrder(sort).map(({ column, descending }) => {
      const name = sql.raw(`p.${col(rows, column).name}`)
      return descending ? desc(name) : asc(name)
    }),
    sql`, `,
  )

const col = (table: Table, name: string) => {
  const column = (table as unknown as Record<string, Table['id']>)[name]
  if (!column) throw new Error(`Publications have no column “${name}”.`)
  return column
}

const conditionsOf = (tables: Tables, { type, at, where, sort, after }: PublicationQuery): SQL | undefined =>
  and(
    type === undefined ? undefined : eq(col(tables.rows, 'type'), type),
    at === undefined ? isNull(col(tables.rows, 'endedAt')) : liveAt(tables, at),
    where && conditionOf(tables, where),
    after && seekSql(completeOrder(sort), (column) => sql`coalesce(${col(tables.rows, column)}, '')`, after),
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
