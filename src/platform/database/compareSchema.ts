// Does the committed snapshot of the last migration say what the model says today? Opens no database.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** Names of the tables whose committed snapshot is not what the model makes today, in order. */
export async function findDifferences(payload: Payload): Promise<string[]> {
  const db = payload.db as unknown as SQLiteAdapter
  const today = tablesOf(await db.requireDrizzleKit().generateDrizzleJson(db.schema))
  const newest = (await listFiles(db.migrationDir, '.json')).at(-1)
  const committed = newest
    ? tablesOf(JSON.parse(await readFile(path.join(db.migrationDir, newest), 'utf8')))
    : {}
  const names = new Set([...Object.keys(today), ...Object.keys(committed)])
  return [...names].filter((table) => !isDeepStrictEqual(today[table], committed[table])).sort()
}

/** Migrations that lie in the folder and are not in its index, or the other way round, as sentences. */
export async function findUnlisted(payload: Payload, listed: string[]): Promise<string[]> {
  const files = (await listFiles(payload.db.migrationDir, '.ts')).map((file) => path.basename(file, '.ts'))
  const present = files.filter((file) => file !== 'index')
  return [
    ...present.filter((file) => !listed.includes(file)).map((file) => `${file} is not in index.ts`),
    ...listed.filter((name) => !present.includes(name)).map((name) => `${name} has no file`),
  ]
}

function tablesOf(snapshot: unknown): Record<string, unknown> {
  // Through JSON, because the committed one went through it: keys without a value disappear.
  const { tables } = JSON.parse(JSON.stringify(snapshot)) as { tables?: Record<string, unknown> }
  return tables ?? {}
}

async function listFiles(folder: string, extension: string): Promise<string[]> {
  return (await readdir(folder)).filter((file) => file.endsWith(extension)).sort()
}
