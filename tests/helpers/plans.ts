// How a database found what it was asked for in lists of publications.

import type { InArgs } from '@libsql/core/api'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { readsOf } from './readsOf'

export interface Plan {
  /** The statement, or the command. */
  asked: string
  /** In the words of the database. */
  found: string
  /** Read to its end, whatever was asked for. */
  readsAll: boolean
  /** Put in order after it was read: no index had the order. */
  sorts: boolean
}

/** The plans of all lists that were asked of the database during `work`. */
export const plansOf = (payload: Payload, work: () => Promise<void>): Promise<Plan[]> =>
  payload.db.name === 'mongoose' ? plansOfMongodb(payload, work) : plansOfSqlite(payload, work)

interface Statement {
  sql: string
  args: InArgs
}

const plansOfSqlite = async (payload: Payload, work: () => Promise<void>): Promise<Plan[]> => {
  const { client } = payload.db as unknown as SQLiteAdapter
  const statements = (await readsOf(payload, work)).flatMap((call) => JSON.parse(call) as Statement[])
  const plans: Plan[] = []
  for (const { sql, args } of statements.filter((one) => one.sql.includes('FROM publications_listed'))) {
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    const steps = rows.map(({ detail }) => String(detail))
    plans.push({
      asked: `${sql} ${JSON.stringify(args)}`,
      found: steps.join('\n'),
      readsAll: steps.some(scansTable) || steps.filter(entersList).length < branchesOf(sql),
      sorts: untilPage(steps).some((step) => step.startsWith('USE TEMP B-TREE')),
    })
  }
  return plans
}

/** The answer of a subquery is read to its end as well, under the name `l`. */
const scansTable = (step: string): boolean => /^SCAN (p|o|live|publications\w*)\b/.test(step)

const entersList = (step: string): boolean =>
  /^SEARCH l USING (COVERING )?INDEX publications_listed_\w+ \(list=\?/.test(step)

/** What leads to the rows of the page; their texts are fetched, and put in order again, afterwards. */
const untilPage = (steps: string[]): string[] =>
  steps.includes('SCAN l') ? steps.slice(0, steps.indexOf('SCAN l')) : steps

const branchesOf = (sql: string): number => sql.split('FROM publications_listed AS l').length - 1

const plansOfMongodb = async (payload: Payload, work: () => Promise<void>): Promise<Plan[]> => {
  const { db } = (payload.db as unknown as MongooseAdapter).connection
  if (!db) throw new Error('The database is not open.')
  await db.command({ profile: 2, filter: { ns: `${db.databaseName}.publications`, op: 'command' } })
  try {
    await work()
  } finally {
    await db.command({ profile: 0 })
  }
  const profiles = await db.collection('system.profile').find().toArray()
  await db.collection('system.profile').drop()
  return profiles
    .filter(({ command }) => command?.aggregate === 'publications' && command.pipeline[0].$match?.lists)
    .map(({ command, planSummary, hasSortStage, docsExamined, keysExamined }) => ({
      asked: JSON.stringify(command.pipeline),
      found: `${planSummary}, ${keysExamined} keys, ${docsExamined} documents`,
      readsAll: /COLLSCAN/.test(planSummary),
      sorts: Boolean(hasSortStage),
    }))
}
