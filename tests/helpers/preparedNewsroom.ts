// A newsroom that is filled once in a run: the first test file to ask for it fills its own, and files that ask later
// start with a copy. For content that takes long to enter and that many files look at.
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { MongoClient } from 'mongodb'
import { roles } from '@/access/roles'
import { type Newsroom, type Staff, startNewsroom } from './newsroom'

export interface Prepared<T> {
  room: Newsroom
  /** What filling it answered, for copies by way of JSON. */
  filled: T
}

type Fill<T> = (room: Newsroom) => Promise<T>

export const preparedNewsroom = async <T>(name: string, fill: Fill<T>): Promise<Prepared<T>> => {
  const folder = path.join(String(process.env.TEST_PREPARED), `${onSqlite() ? 'sqlite' : 'mongodb'}-${name}`)
  while (!(await exists(path.join(folder, 'newsroom.json')))) {
    if (await isFirst(folder)) return fillAndKeep(folder, fill)
    await pause(50)
  }
  return copied(folder)
}

const isFirst = async (folder: string): Promise<boolean> => {
  try {
    await mkdir(folder)
    return true
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw err
  }
}

/** What fails is not kept: whoever waits for it tries it anew. */
const fillAndKeep = async <T>(folder: string, fill: Fill<T>): Promise<Prepared<T>> => {
  try {
    const room = await startNewsroom()
    const prepared = { room, filled: await fill(room) }
    await keep(folder, prepared)
    return prepared
  } catch (err) {
    await rm(folder, { recursive: true })
    throw err
  }
}

interface Kept<T> {
  staff: Staff
  filled: T
}

const keep = async <T>(folder: string, { room, filled }: Prepared<T>): Promise<void> => {
  if (onSqlite()) {
    const { client } = room.payload.db as unknown as SQLiteAdapter
    await client.execute(`VACUUM INTO '${path.join(folder, 'test.db')}'`)
  } else await copyMongodb(ownUrl(), mongodbOf(folder))
  if (await exists(mediaFolder())) await cp(mediaFolder(), path.join(folder, 'media'), { recursive: true })
  const staff = Object.fromEntries(
    roles.map((role) => [role, { id: room.as(role).id, token: room.as(role).token }]),
  ) as Staff
  const kept: Kept<T> = { staff, filled }
  // Renamed in the end: who finds it finds all.
  await writeFile(path.join(folder, 'newsroom.part'), JSON.stringify(kept))
  await rename(path.join(folder, 'newsroom.part'), path.join(folder, 'newsroom.json'))
}

const copied = async <T>(folder: string): Promise<Prepared<T>> => {
  const kept: Kept<T> = JSON.parse(await readFile(path.join(folder, 'newsroom.json'), 'utf8'))
  if (onSqlite()) await cp(path.join(folder, 'test.db'), ownUrl().slice('file:'.length))
  else await copyMongodb(mongodbOf(folder), ownUrl())
  const media = path.join(folder, 'media')
  if (await exists(media)) await cp(media, mediaFolder(), { recursive: true })
  return { room: await startNewsroom({ staff: kept.staff }), filled: kept.filled }
}

const ownUrl = (): string => String(process.env.DATABASE_URL)

const onSqlite = (): boolean => ownUrl().startsWith('file:')

/** Beside the databases of the test files; the run drops it when it ends. */
const mongodbOf = (folder: string): string => {
  const url = new URL(ownUrl())
  url.pathname = `/${path.basename(path.dirname(folder))}-${path.basename(folder)}`
  return url.href
}

/** Within the server, into collections that have their indexes already. */
const copyMongodb = async (from: string, to: string): Promise<void> => {
  const client = await MongoClient.connect(from)
  try {
    const [source, target] = [client.db(), client.db(new URL(to).pathname.slice(1))]
    await Promise.all(
      (await source.collections()).map(async (collection) => {
        const into = { db: target.databaseName, coll: collection.collectionName }
        const indexes = (await collection.indexes()).filter(({ name }) => name !== '_id_')
        if (indexes.length > 0) await target.collection(into.coll).createIndexes(indexes as never)
        await collection.aggregate([{ $out: into }]).toArray()
      }),
    )
  } finally {
    await client.close()
  }
}

const mediaFolder = (): string => String(process.env.MEDIA_DIR)

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )
