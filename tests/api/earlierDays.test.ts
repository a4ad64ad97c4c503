// Days that were stored before days were kept as days: they are read as what people meant, and what was approved or
// public stays so.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'
import { keepDaysOnMongodb } from '@/platform/database/days/mongodbDays'
import { keepDaysOnSqlite } from '@/platform/database/days/sqliteDays'
import { build } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { giveConsent, uploadPicture } from '../helpers/protection'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
  await room.as('admin').post('/api/globals/site', { timeZone: 'Europe/Brussels' })
})

afterAll(() => room?.close())

/** One value in one row, as the databases have it. */
interface Stored {
  collection: string
  id: string
  /** `when.start`; in the newest text of a document, its versions. */
  place: string
  value: string
}

interface Database {
  /** As a revision was hashed from it. */
  asHashed: (payload: Payload, stored: Stored) => Promise<unknown>
  /** As it lay there before. */
  asBefore: (payload: Payload, stored: Stored) => Promise<unknown>
  migrate: (payload: Payload) => Promise<unknown>
}

type MongoDb = Parameters<typeof keepDaysOnMongodb>[0]

const documentsOf = ({ db }: Payload) =>
  (db as unknown as MongooseAdapter).connection.db as unknown as MongoDb

const put = async (payload: Payload, { collection, id, place }: Stored, value: unknown) => {
  const db = documentsOf(payload)
  const [list, part] = place.split('[].')
  const path = part ? `${list}.0.${part}` : place
  const _id = idOf(payload, id)
  await db.collection(collection).updateOne({ _id } as never, { $set: { [path]: value } })
  await db
    .collection(`_${collection}_versions`)
    .updateMany({ parent: _id } as never, { $set: { [`version.${path}`]: value } })
}

const idOf = ({ db }: Payload, id: string) => {
  const { Types } = (db as unknown as MongooseAdapter).connection.base
  return new Types.ObjectId(id)
}

const drizzle = ({ db }: Payload) => (db as unknown as SQLiteAdapter).drizzle

const column = (place: string) =>
  place
    .replace('corrections[].', '')
    .replaceAll('.', '_')
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const putRow = async (payload: Payload, { collection, id, place }: Stored, value: string) => {
  const table = collection.replaceAll('-', '_')
  const name = column(place)
  const run = (statement: string) => drizzle(payload).run(sql.raw(statement))
  if (place.startsWith('corrections')) {
    await run(`UPDATE articles_corrections SET at = '${value}' WHERE _parent_id = '${id}'`)
    const versions = `SELECT id FROM _articles_v WHERE parent_id = '${id}'`
    await run(`UPDATE _articles_v_version_corrections SET at = '${value}' WHERE _parent_id IN (${versions})`)
    return
  }
  await run(`UPDATE ${table} SET ${name} = '${value}' WHERE id = '${id}'`)
  if (['consents', 'media'].includes(collection)) return
  await run(`UPDATE _${table}_v SET version_${name} = '${value}' WHERE parent_id = '${id}'`)
}

const hashed = ({ value }: Stored) => new Date(value).toISOString()

const databases: Record<string, Database> = {
  mongoose: {
    asHashed: (payload, stored) => put(payload, stored, hashed(stored)),
    asBefore: (payload, stored) => put(payload, stored, new Date(stored.value)),
    migrate: async (payload) => {
      await documentsOf(payload).collection('payload-migrations').deleteMany({})
      await keepDaysOnMongodb(documentsOf(payload))
    },
  },
  sqlite: {
    asHashed: (payload, stored) => putRow(payload, stored, hashed(stored)),
    asBefore: (payload, stored) => putRow(payload, stored, stored.value),
    migrate: (payload) => keepDaysOnSqlite(drizzle(payload) as never),
  },
}

const database = (): Database => databases[room.payload.db.name] as Database

const day = '2027-05-01'

describe('a document that was approved', () => {
  const wholeDay = { when: { start: day, allDay: true } }
  const month = { when: { start: day, precision: 'month' } }
  const correction = { corrections: [{ at: day, text: 'x' }] }

  it.each<[string, string, string, string, Record<string, unknown>]>([
    ['by the picker', 'events', 'when.start', '2027-04-30T22:00:00.000Z', wholeDay],
    ['by a program', 'events', 'when.start', `${day}T00:00:00+02:00`, month],
    ['as a day', 'events', 'when.start', day, wholeDay],
    ['by the picker', 'issues', 'period.from', `${day}T12:00:00.000Z`, { period: { from: day } }],
    ['by the picker in summer', 'projects', 'period.to', `${day}T11:00:00.000Z`, { period: { to: day } }],
    ['as a day', 'projects', 'period.from', day, { period: { from: day } }],
    ['far away', 'podcast-episodes', 'released.date', `${day}T00:00:00+14:00`, { released: { date: day } }],
    ['at night', 'articles', 'corrections[].at', '2027-04-30T22:30:00.000Z', correction],
  ])('and written %s, in %s %s, stays approved and is published', async (_, type, place, value, data) => {
    const document = await build(room.as('editor'), type, data)
    const stored = { collection: type, id: document.id, place, value }
    const { payload } = room
    await database().asHashed(payload, stored)
    const approved = await approve(document)

    await database().asBefore(payload, stored)
    await database().migrate(payload)

    const state = () => room.as('editor').get(`/api/${type}/${document.id}/workflow`)
    expect((await state()).body).toMatchObject({ stage: 'approved', revision: approved })
    const read = await room.as('editor').get(`/api/${type}/${document.id}`, { draft: 'true', depth: '0' })
    expect(dayAt(read.body, place)).toEqual(expectedDay(value))

    const again = await room.as('editor').patch(`/api/${type}/${document.id}`, topOf(read.body, place))
    expect(again.status).toBe(200)
    expect((await state()).body).toMatchObject({ stage: 'approved', revision: approved })

    expect((await room.as('publisher').act('publish', document)).status).toBe(200)
    const { body } = await room.anonymous.get(`/v1/${type}/${document.id}`)
    expect(dayAt(body, place)).toEqual(expectedDay(value))
    expect((await state()).body).toMatchObject({ live: true, liveRevision: approved })

    const changed = topOf(read.body, place)
    await room.as('editor').patch(`/api/${type}/${document.id}`, withDay(changed, place, '2027-05-03'))
    const after = await state()
    expect(after.body.revision).not.toBe(approved)
    expect(after.body).toMatchObject({ live: true, liveRevision: approved })
  })
})

/** A day of far away is kept as the instant that it was; the office counts it there. */
const expectedDay = (value: string): string => (value.endsWith('+14:00') ? '2027-04-30' : day)

const approve = async ({ type, id }: { type: string; id: string }): Promise<string> => {
  let { stage, awaits } = (await room.as('editor').act('submit', { type, id })).body
  while (stage === 'inReview') ({ stage, awaits } = (await room.as(awaits).act('approve', { type, id })).body)
  const { body } = await room.as('editor').get(`/api/${type}/${id}/workflow`)
  expect(body.stage).toBe('approved')
  return body.revision
}

type Body = Record<string, unknown>

const dayAt = (body: Body, place: string): unknown =>
  place
    .replace('[]', '.0')
    .split('.')
    .reduce<unknown>((part, name) => (part as Body)[name], body)

const topOf = (body: Body, place: string): Body => {
  const [top = ''] = place.split(/[.[]/)
  return { [top]: body[top] }
}

const withDay = (data: Body, place: string, value: string): Body => {
  const copy = structuredClone(data)
  const names = place.replace('[]', '.0').split('.')
  const last = names.pop() ?? ''
  const holder = names.reduce<unknown>((part, name) => (part as Body)[name], copy) as Body
  holder[last] = value
  return copy
}

it.each([
  ['as a day', day],
  ['by the picker', `${day}T12:00:00.000Z`],
  ['by a program', `${day}T00:00:00.000Z`],
])('the end of rights and of a consent that was written %s is that day', async (_, value) => {
  const file = await uploadPicture(room, room.as('editor'), { rightsUntil: '2027-01-01' })
  const consent = await giveConsent(room, { validUntil: '2027-01-01' })
  const { payload } = room
  await database().asBefore(payload, { collection: 'media', id: file, place: 'rightsUntil', value })
  await database().asBefore(payload, { collection: 'consents', id: consent, place: 'validUntil', value })
  await database().migrate(payload)
  const stored = await Promise.all([
    payload.db.findOne<Body & { id: string }>({
      collection: 'media',
      where: { rightsUntil: { equals: day } },
    }),
    payload.db.findOne<Body & { id: string }>({
      collection: 'consents',
      where: { validUntil: { equals: day } },
    }),
  ])
  expect(stored.map((row) => row?.rightsUntil ?? row?.validUntil)).toEqual([day, day])
})
