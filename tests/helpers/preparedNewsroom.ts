// A newsroom that is filled once in a run: the first test file to ask for it fills its own, and files that ask later
// start with a copy. For content that takes long to enter and that many files look at. Copies are made of SQLite alone;
// on MongoDB each file fills its own.
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { roles } from '@/access/roles'
import { type Newsroom, type Staff, startNewsroom } from './newsroom'

export interface Prepared<T> {
  room: Newsroom
  /** What filling it answered, for copies by way of JSON. */
  filled: T
}

type Fill<T> = (room: Newsroom) => Promise<T>

export const preparedNewsroom = async <T>(name: string, fill: Fill<T>): Promise<Prepared<T>> => {
  const template = process.env.TEST_SQLITE_TEMPLATE
  if (!template || !process.env.DATABASE_URL?.startsWith('file:')) return filledNewsroom(fill)
  const folder = path.join(path.dirname(template), name)
  while (!(await exists(path.join(folder, 'newsroom.json')))) {
    const isFirst = await mkdir(folder).then(
      () => true,
      () => false,
    )
    if (isFirst) return fillAndKeep(folder, fill)
    await pause(50)
  }
  return copied(folder)
}

const filledNewsroom = async <T>(fill: Fill<T>): Promise<Prepared<T>> => {
  const room = await startNewsroom()
  return { room, filled: await fill(room) }
}

/** What fails is not kept: whoever waits for it tries it anew. */
const fillAndKeep = async <T>(folder: string, fill: Fill<T>): Promise<Prepared<T>> => {
  try {
    const prepared = await filledNewsroom(fill)
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
  const { client } = room.payload.db as unknown as SQLiteAdapter
  await client.execute(`VACUUM INTO '${path.join(folder, 'test.db')}'`)
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
  await cp(path.join(folder, 'test.db'), String(process.env.DATABASE_URL).slice('file:'.length))
  const media = path.join(folder, 'media')
  if (await exists(media)) await cp(media, mediaFolder(), { recursive: true })
  return { room: await startNewsroom({ staff: kept.staff }), filled: kept.filled }
}

const mediaFolder = (): string => String(process.env.MEDIA_DIR)

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )
