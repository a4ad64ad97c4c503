// How much one person may send in 24 hours, and keep in all: counted in the database, for every process and both kinds of
// files. A file counts for the day once it is judged, whatever becomes of it, and in all for as long as it is stored.
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest, Where } from 'payload'
import { staffUser } from '@/access/staff'
import { currentTime } from '@/platform/database/clock'
import { LimitError } from '@/platform/errors'
import { label } from '@/platform/i18n/catalogue'
import { filled } from '@/platform/i18n/label'
import { translate } from '@/platform/i18n/translate'
import { mostADay, mostInAll } from '@/platform/uploads/limits'

const collection = 'uploads'
const day = 24 * 60 * 60 * 1000

/**
 * Counts a file before it is looked for room: of two that come at once, neither slips through.
 * @throws {LimitError} 429 with what is left, in bytes
 */
export const takeQuota = async (req: PayloadRequest, bytes: number): Promise<void> => {
  const person = staffUser(req)?.id
  if (person === undefined) return
  const now = currentTime()
  const since = new Date(now.getTime() - day).toISOString()
  const own: Where = { person: { equals: String(person) } }
  const { db } = req.payload
  const isOver = { and: [own, { stored: { equals: false } }, { at: { less_than: since } }] }
  await db.deleteMany({ collection, where: isOver, req })
  const data = { person: String(person), bytes, at: now.toISOString(), stored: false }
  const { id } = await db.create({ collection, data, req })
  const { docs } = await db.find<Row>({ collection, where: own, limit: 0, pagination: false, req })
  const others = docs.filter((row) => row.id !== id)
  const left = {
    today: mostADay() - sum(others.filter(({ at }) => new Date(at).toISOString() >= since)),
    total:
      mostInAll() - sum(others.filter(({ stored, at }) => stored || new Date(at).toISOString() >= since)),
  }
  if (bytes > left.today || bytes > left.total) {
    await db.deleteOne({ collection, where: { id: { equals: id } }, req })
    const sentence = bytes > left.today ? fullToday : fullInAll
    const most = bytes > left.today ? left.today : left.total
    throw new LimitError(translate(req, filled(sentence, { left: inMegabytes(most) })), {
      left: { today: Math.max(0, left.today), total: Math.max(0, left.total) },
    })
  }
  rows.set(req, id)
}

interface Row {
  id: string
  bytes: number
  at: string
  stored?: boolean
}

const rows = new WeakMap<PayloadRequest, number | string>()

const sum = (all: readonly Row[]): number => all.reduce((bytes, row) => bytes + row.bytes, 0)

const inMegabytes = (bytes: number): string => (Math.max(0, bytes) / 1024 ** 2).toFixed(1)

const fullToday = label(
  'You sent as much as one person may in a day. {left} MB are left for now. Send a smaller file, or this one tomorrow.',
)
const fullInAll = label(
  'Your files take up the space that one person has. {left} MB are left. Delete files that are no longer needed, or ask an administrator for more.',
)

const fileOf = (slug: string, id: unknown): string => `${slug}:${String(id)}`

/** From now on it is this row that counts for the file, and none that did before. */
export const keepQuota: CollectionAfterChangeHook = async ({ collection: { slug }, doc, req }) => {
  const id = rows.get(req)
  if (id === undefined) return doc
  rows.delete(req)
  await release(req, fileOf(slug, doc.id))
  const data = { file: fileOf(slug, doc.id), stored: true }
  await req.payload.db.updateOne({ collection, id, data, req })
  return doc
}

export const releaseQuota: CollectionAfterDeleteHook = ({ collection: { slug }, id, req }) =>
  release(req, fileOf(slug, id))

const release = async (req: PayloadRequest, file: string): Promise<void> => {
  const where: Where = { file: { equals: file } }
  const { docs } = await req.payload.db.find<Row>({ collection, where, limit: 0, pagination: false, req })
  for (const { id } of docs) await req.payload.db.updateOne({ collection, id, data: { stored: false }, req })
}
