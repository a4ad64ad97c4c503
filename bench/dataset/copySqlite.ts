// Copies originals inside of SQLite: all rows of a document, its review and its publication, with other ids, in one
// statement a table. A row through the adapter takes a millisecond; this takes some microseconds.

import type { Client } from '@libsql/core/api'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { prepareSqliteLists } from '@/platform/database/listIndex/sqlite'
import type { Copies } from './index'

export async function copyInSqlite(payload: Payload, copies: Copies[]): Promise<void> {
  const { client } = payload.db as unknown as SQLiteAdapter
  const run = client.execute.bind(client)
  await run('PRAGMA synchronous = OFF')
  await run('PRAGMA foreign_keys = OFF')
  await run('PRAGMA cache_size = -400000')
  // Made again at once, which is faster than row by row.
  for (const trigger of ['publications_list', 'publications_unlist']) await run(`DROP TRIGGER ${trigger}`)
  for (const one of copies) await copyOne(client, one)
  await prepareSqliteLists(client)
  await run('PRAGMA synchronous = FULL')
}

async function copyOne(client: Client, { original, first, step, last }: Copies): Promise<void> {
  const { type, id, token } = original
  const rows = [
    { table: type.replaceAll('-', '_'), id },
    ...(await idsWhere(client, 'reviews', id)).map((row) => ({ table: 'reviews', id: row })),
    ...(await idsWhere(client, 'publications', id)).map((row) => ({ table: 'publications', id: row })),
  ]
  const others = (text: string): string =>
    [
      ...rows.map((row) => [quoted(row.id), `${quoted(row.id.slice(0, 24))} || printf('%012x', n)`]),
      [quoted(token), `printf('%s%07d', ${quoted(token.slice(0, -1))}, n)`],
    ].reduce((sql, [from, to]) => `replace(${sql}, ${from}, ${to})`, text)
  const numbers = `WITH RECURSIVE numbers(n) AS (SELECT ${first} UNION ALL SELECT n + ${step} FROM numbers WHERE n + ${step} < ${last})`
  const copy = async (table: string, where: string) => {
    const columns = await columnsOf(client, table)
    const values = columns.map(({ name, isNumber }) => {
      if (name === 'id' && isNumber) return 'NULL'
      if (dated.has(name)) return `iif(${name} IS NULL, NULL, ${instant})`
      if (name === 'id' && !rows.some((row) => row.table === table)) return "id || '-' || n"
      return isNumber ? quotedName(name) : others(quotedName(name))
    })
    const names = columns.map(({ name }) => quotedName(name)).join(', ')
    await client.execute(
      `${numbers} INSERT INTO ${table} (${names}) SELECT ${values.join(', ')} FROM ${table}, numbers WHERE ${where}`,
    )
  }
  for (const row of rows) {
    await copy(row.table, `id = ${quoted(row.id)}`)
    for (const { table, column } of await childrenOf(client, row.table))
      await copy(table, `${quotedName(column)} = ${quoted(row.id)}`)
  }
}

const dated = new Set(['created_at', 'updated_at', 'first_published_at', 'published_at'])
const instant = "strftime('%Y-%m-%dT%H:%M:%fZ', 1577836800 + n * 60, 'unixepoch')"

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const quotedName = (name: string): string => `"${name}"`

async function idsWhere(client: Client, table: string, document: string): Promise<string[]> {
  const { rows } = await client.execute({
    sql: `SELECT id FROM ${table} WHERE document = ?`,
    args: [document],
  })
  return rows.map((row) => String(row.id))
}

async function columnsOf(client: Client, table: string) {
  const { rows } = await client.execute(`PRAGMA table_info(${table})`)
  return rows.map(({ name, type }) => ({ name: String(name), isNumber: !/text/i.test(String(type)) }))
}

/** The tables with rows of a document: texts in each language, lists, relations. */
async function childrenOf(client: Client, table: string) {
  const { rows } = await client.execute({
    sql: `SELECT m.name AS child, f."from" AS field FROM sqlite_master m, pragma_foreign_key_list(m.name) f
          WHERE m.type = 'table' AND f."table" = ? AND f."from" IN ('_parent_id', 'parent_id') AND m.name NOT LIKE '\\_%\\_v%' ESCAPE '\\'`,
    args: [table],
  })
  return rows.map(({ child, field }) => ({ table: String(child), column: String(field) }))
}
