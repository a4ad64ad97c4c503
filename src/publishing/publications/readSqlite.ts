// Publications on SQLite: lists along a list index, named documents by the index of their names.
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { orders } from '@/platform/database/listIndex/orders'
import { conditionSql, orderSql, type Rows } from '@/publishing/publications/conditionsSqlite'
import { endedList, planOf } from '@/publishing/publications/listIndex'
import { countOfLists, listOrder, pageOfLists } from '@/publishing/publications/listIndexSqlite'
import { parsed, type StoredPublication } from '@/publishing/publications/parsed'
import {
  type AddressQuery,
  type Column,
  completeOrder,
  type Listed,
  type Order,
  type Publication,
  type PublicationAddress,
  type PublicationQuery,
} from '@/publishing/publications/readQuery'
import { seekSql } from '@/publishing/publications/seekSqlite'

const databaseOf = (payload: Payload, transaction?: number | string): SQLiteAdapter['drizzle'] => {
  const { drizzle, sessions } = payload.db as unknown as SQLiteAdapter
  const open = transaction === undefined ? undefined : sessions[transaction]
  return (open?.db as SQLiteAdapter['drizzle'] | undefined) ?? drizzle
}

export const findInSqlite = async (
  payload: Payload,
  query: PublicationQuery,
  req?: PayloadRequest,
): Promise<Publication[]> => {
  const db = databaseOf(payload, await req?.transactionID)
  const plan = planOf(query)
  const rows = plan
    ? sql`(${pageOfLists(query, plan)}) AS l CROSS JOIN publications AS p ON p.id = l.publication ORDER BY ${listOrder(query)}`
    : sql`publications AS p WHERE p.id IN (${pageOfNamed(query)}) ORDER BY ${orderSql(columnOf, query.sort)}`
  const found = await db.all<StoredPublication>(
    sql`SELECT p.type, p.document, p.number, p.slug, p.kind, p.date, p.content, p.hashes, p.first_published_at AS firstPublishedAt, p.published_at AS publishedAt FROM ${rows}`,
  )
  return found.map(parsed)
}

export const listInSqlite = async (payload: Payload, query: PublicationQuery): Promise<Listed[]> => {
  const plan = planOf(query)
  const order = completeOrder(query.sort)
  const rows = plan
    ? sql`${columnsIn('l', order)} FROM (${pageOfLists(query, plan)}) AS l ORDER BY ${listOrder(query)}`
    : sql`${columnsIn('p', order)} FROM publications AS p WHERE p.id IN (${pageOfNamed(query)}) ORDER BY ${orderSql(columnOf, query.sort)}`
  const found = await databaseOf(payload).all<Record<string, string | null>>(sql`SELECT ${rows}`)
  return found.map((row) => ({
    document: String(row.document),
    // Nothing is an empty text in the list index.
    position: order.map(({ column }) => row[names[column]] || null),
  }))
}

const columnsIn = (table: string, order: readonly Order[]): SQL => {
  const columns = new Set(['document', ...order.map(({ column }) => names[column])])
  return sql.raw([...columns].map((name) => `${table}.${name}`).join(', '))
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
  const page = pageOfLists(query, { lists: [type], rest: [] })
  const found = await databaseOf(payload).all<{
    slug: string
    languages: string | null
    publishedAt: string
  }>(
    sql`SELECT p.slug, json_extract(p.content, '$.languages') AS languages, p.published_at AS publishedAt FROM (${page}) AS l CROSS JOIN publications AS p ON p.id = l.publication ORDER BY ${listOrder(query)}`,
  )
  return found.map(({ slug, languages, publishedAt }) => ({
    slug,
    languages: languages ? JSON.parse(languages) : [],
    publishedAt,
  }))
}

export const countInSqlite = async (payload: Payload, query: PublicationQuery): Promise<number> => {
  const plan = planOf(query)
  const [row] = await databaseOf(payload).all<{ total: number }>(
    plan
      ? countOfLists(query, plan)
      : sql`SELECT count(*) AS total FROM publications AS p WHERE ${conditionsOf(query)}`,
  )
  return row?.total ?? 0
}

/** For few documents that are named: the ids of those that match. */
const pageOfNamed = (query: PublicationQuery): SQL => {
  const ids = sql`SELECT p.id FROM publications AS p WHERE ${conditionsOf(query)}`
  const { limit, offset = 0, sort } = query
  return limit === undefined
    ? ids
    : sql`${ids} ORDER BY ${orderSql(columnOf, sort)} LIMIT ${limit} OFFSET ${offset}`
}

const names: Record<Column, string> = { ...orders, key: 'key', slugKey: 'slug_key', type: 'type' }

const columnOf = (column: Column): SQL => {
  const name = sql.raw(`p.${names[column]}`)
  return column === 'kind' || column === 'date' ? sql`coalesce(${name}, '')` : name
}

const conditionsOf = ({ type, at, where, sort, after }: PublicationQuery): SQL => {
  const rows: Rows = {
    type,
    publication: sql`p.id`,
    columnOf,
    namesOf: (list) => (at === undefined ? [list] : [list, endedList(list)]),
  }
  const all = [
    ...(type === undefined ? [] : [sql`p.type = ${type}`]),
    at === undefined ? sql`p.ended_at IS NULL` : liveAt(at),
    ...(where ? [conditionSql(rows, where)] : []),
    ...(after ? [seekSql(completeOrder(sort), columnOf, after)] : []),
  ]
  return sql.join(all, sql` AND `)
}

const liveAt = (at: string): SQL => sql`p.published_at <= ${at}
  AND (p.ended_at IS NULL OR (p.ended_at > ${at} AND p.end_reason <> 'takenDown'))
  AND EXISTS (SELECT 1 FROM publications AS live WHERE live.key = p.type || ':' || p.document)`
