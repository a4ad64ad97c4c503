// For the migration of an SQLite file, over the tables of that time. Payload (3.90.1) stored dates there as they were sent,
// and read them as instants.
import { sql } from '@payloadcms/db-sqlite'
import { asHashed, toDay } from './keptBefore'

interface Database {
  all: (query: ReturnType<typeof sql.raw>) => Promise<unknown> | unknown
  run: (query: ReturnType<typeof sql>) => Promise<unknown> | unknown
}

const periods = ['issues', 'projects', 'figures']
const period = ['period_from', 'period_to']
const eventTimes = ['when_start', 'when_end', 'registration_deadline']

const hashed: [table: string, columns: string[]][] = [
  ...periods.map((table): [string, string[]] => [table, period]),
  ['podcast_episodes', ['released_date']],
  ['events', eventTimes],
]

const tables: [table: string, columns: string[], convert: (value: string) => string][] = [
  ...hashed.map(([table, columns]): [string, string[], typeof asHashed] => [table, columns, asHashed]),
  ...hashed.map(([table, columns]): [string, string[], typeof asHashed] => [
    `_${table}_v`,
    columns.map((column) => `version_${column}`),
    asHashed,
  ]),
  ['articles_corrections', ['at'], asHashed],
  ['_articles_v_version_corrections', ['at'], asHashed],
  ['consents', ['valid_until', 'withdrawn_at'], toDay],
  ['media', ['rights_until'], toDay],
]

export const keepDaysOnSqlite = async (db: Database): Promise<void> => {
  for (const [table, columns, convert] of tables)
    for (const column of columns) {
      const [name, at] = [sql.identifier(table), sql.identifier(column)]
      const rows = await db.all(
        sql.raw(`SELECT DISTINCT "${column}" AS at FROM "${table}" WHERE "${column}" IS NOT NULL`),
      )
      for (const { at: before } of rows as { at: string }[]) {
        const after = convert(before)
        if (after !== before) await db.run(sql`UPDATE ${name} SET ${at} = ${after} WHERE ${at} = ${before}`)
      }
    }
}
