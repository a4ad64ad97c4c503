// Everything that the database and the folder of the media hold, as one text: what an erasure must have emptied.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** By table or collection, whatever Payload knows of it. */
export const everyStoredText = async ({ db }: Payload): Promise<Map<string, string>> =>
  db.name === 'mongoose'
    ? everyDocument(db as unknown as MongooseAdapter)
    : everyRow(db as unknown as SQLiteAdapter)

const everyRow = async ({ client }: SQLiteAdapter): Promise<Map<string, string>> => {
  const { rows } = await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table'`)
  const texts = new Map<string, string>()
  for (const { name } of rows) {
    const table = await client.execute(`SELECT * FROM "${name}"`)
    texts.set(String(name), JSON.stringify(table.rows))
  }
  return texts
}

const everyDocument = async ({ connection }: MongooseAdapter): Promise<Map<string, string>> => {
  const texts = new Map<string, string>()
  for (const collection of (await connection.db?.collections()) ?? [])
    texts.set(collection.collectionName, JSON.stringify(await collection.find().toArray()))
  return texts
}

/** Names and bytes of the files below a folder. */
export const everyFile = async (folder: string): Promise<Map<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Map(
    await Promise.all(
      files.map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name)
        return [file, `${entry.name} ${await readFile(file, 'latin1')}`] as const
      }),
    ),
  )
}
