// Entries of a database from before they had a workflow: public as they were, now and when looking back.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { CollectionSlug, JsonObject, Where } from 'payload'
import { supportingSlugs } from '@/collections/supporting'
import { adoptEarlierEntries } from '@/publishing/entries/adoptEarlier'
import { type RunningServer, startServer } from '@/server/startServer'
import { build, buildLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { pictureOf, sendFile } from '../helpers/upload'

let room: Newsroom
let paths: string[]
let before: string[]
let entries: { type: string; id: string }[]

/** Of a server that remembers nothing, once there is one. */
const bytes = async (path: string): Promise<string> => {
  const { url } = again ?? room
  const answer = await fetch(`${url}${path}`)
  return `${answer.status} ${(await answer.text()).replaceAll(url, '')}`
}

const everything = () => Promise.all(paths.map(bytes))

const made = async (type: string, data: Record<string, unknown>) =>
  (await build(room.as('editor'), type, data)).id

/** As a version without drafts of entries left them: rows alone. */
const forgetWorkflow = async (): Promise<void> => {
  const { db } = room.payload
  const ofEntries: Where = { type: { in: [...supportingSlugs] } }
  for (const type of supportingSlugs) {
    const collection = type as CollectionSlug
    await db.deleteVersions({ collection, where: {} })
    const { docs } = await db.find<JsonObject & { id: string }>({
      collection,
      locale: 'all',
      pagination: false,
    })
    for (const { id, ...row } of docs)
      await db.updateOne({ collection, id, data: { ...row, review: null, _status: null }, returning: false })
  }
  for (const collection of ['publications', 'reviews', 'revisions', 'transitions'] as const)
    await db.deleteMany({ collection, where: ofEntries })
}

/** Addresses of files had no hash then. */
const forgetHashes = async (): Promise<void> => {
  const { db } = room.payload
  const where: Where = { type: { equals: 'media' } }
  const { docs } = await db.find<JsonObject & { id: string }>({ collection: 'publications', where })
  for (const { id, ...row } of docs)
    await db.updateOne({ collection: 'publications', id, data: { ...row, hashes: null }, returning: false })
}

const countOf = async (collection: 'publications' | 'reviews' | 'transitions') =>
  (await room.payload.count({ collection, overrideAccess: true })).totalDocs

let again: RunningServer | undefined

const restart = async (): Promise<void> => {
  await again?.close()
  again = await startServer({
    admin: 'off',
    background: false,
    payload: room.payload,
    variables: { PORT: '0' },
  })
}

beforeAll(async () => {
  room = await startNewsroom()
  const file = { name: 'earlier.png', bytes: await pictureOf('#357'), data: { alt: 'A blue field' } }
  const { doc } = await sendFile(room, room.as('editor'), file)
  const topic = await made('topics', { name: 'Water', slug: 'water' })
  const note = await made('notes', { key: 'status', kind: 'footnote', text: 'Without prejudice.' })
  const fund = await made('organisations', { name: 'The Fund', logo: doc.id })
  entries = Object.entries({ media: doc.id, topics: topic, notes: note, organisations: fund }).map(
    ([type, id]) => ({ type, id }),
  )
  await room.as('editor').act('publish', { type: 'notes', id: note })
  const project = await buildLive(room, 'projects', { funders: [{ organisation: fund }], topics: [topic] })
  paths = [
    `/v1/projects/${project.slug}`,
    `/v1/projects/${project.slug}?at=${new Date().toISOString()}`,
    '/v1/projects?where[topics][equals]=water',
    `/projects/${project.slug}`,
    `/v1/media/${doc.id}/${doc.filename}`,
  ]
  await forgetHashes()
  await restart()
  before = await everything()
  await forgetWorkflow()
  await restart()
})

afterAll(async () => {
  await again?.close()
  await room?.close()
})

it('are public as they were, byte for byte', async () => {
  expect(before.every((answer) => answer.startsWith('200'))).toBe(true)
  expect(await everything()).toEqual(before)
})

it('have a review, a log, and a text that can be changed and published', async () => {
  for (const { type, id } of entries) {
    const state = await room.as('editor').get(`/api/${type}/${id}/workflow`)
    expect([type, state.status, state.body.stage, state.body.live]).toEqual([type, 200, 'published', true])
    const log = await room.as('admin').get(`/api/transitions?where[document][equals]=${id}`)
    expect(log.body.docs).toMatchObject([{ action: 'publish', actor: 'system' }])
  }
  const topic = entries.find(({ type }) => type === 'topics')
  if (!topic) throw new Error('There is no topic.')
  await room.as('editor').patch(`/api/topics/${topic.id}`, { name: 'Rivers' })
  expect(await everything()).toEqual(before)
  expect((await room.as('editor').act('publish', topic)).status).toBe(200)
  expect(await bytes(paths[0] as string)).toContain('Rivers')
})

it('are taken over once, however many processes start', async () => {
  const counts = () => Promise.all((['publications', 'reviews', 'transitions'] as const).map(countOf))
  await forgetWorkflow()
  await Promise.all([adoptEarlierEntries(room.payload), adoptEarlierEntries(room.payload)])
  const after = await counts()
  await adoptEarlierEntries(room.payload)
  expect(await counts()).toEqual(after)
})
