// Publishing and unpublishing by the clock, over HTTP and by the runner with a clock of its own.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runSchedule } from '@/workflow/scheduling/runSchedule'
import {
  type Built,
  type BuiltWithRevision,
  build,
  buildWithRevision,
  makeLive,
  richText,
} from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const hour = 3_600_000
const inHours = (hours: number): string => new Date(Date.now() + hours * hour).toISOString()
const runAt = (moment: string) => runSchedule(room.payload, new Date(moment))

const approved = async (): Promise<BuiltWithRevision> => {
  const article = await buildWithRevision(room.as('contributor'), 'articles')
  await room.as('contributor').act('submit', article)
  await room.as('reviewer').act('approve', article)
  return article
}

const scheduled = async (at: string): Promise<BuiltWithRevision> => {
  const article = await approved()
  const answer = await room.as('publisher').act('schedule', article, { at })
  expect(answer).toMatchObject({ status: 200, body: { stage: 'scheduled', publishAt: at } })
  return article
}

const stateOf = async ({ type, id }: Built) =>
  (await room.as('publisher').get(`/api/${type}/${id}/workflow`)).body

const isPublic = async ({ type, id }: Built) => (await room.anonymous.get(`/v1/${type}/${id}`)).status === 200

const rows = async (collection: 'transitions' | 'publications' | 'tasks', document: string) =>
  (
    await room.payload.db.find<Record<string, unknown>>({
      collection,
      where: { document: { equals: document } },
      sort: collection === 'tasks' ? 'openedAt' : 'number',
      limit: 0,
      pagination: false,
    })
  ).docs

const events = async (document: string, event: string) => {
  const { docs } = await room.payload.db.find<{ payload: Record<string, unknown> }>({
    collection: 'outbox',
    where: { event: { equals: event } },
    limit: 0,
    pagination: false,
  })
  return docs.map(({ payload }) => payload).filter((payload) => payload.document === document)
}

describe('a schedule', () => {
  it('publishes the approved text once its time has come, and not before', async () => {
    const at = inHours(2)
    const article = await scheduled(at)
    await runAt(inHours(1))
    expect(await isPublic(article)).toBe(false)
    await runAt(at)
    expect(await stateOf(article)).toMatchObject({ stage: 'published', live: true, publishAt: null })
    expect(await isPublic(article)).toBe(true)
    await runAt(inHours(3))
    expect(await rows('publications', article.id)).toMatchObject([{ revision: article.revision, number: 1 }])
    const log = await rows('transitions', article.id)
    expect(log.at(-1)).toMatchObject({
      action: 'publish',
      actor: 'system',
      details: { scheduledBy: room.as('publisher').id },
    })
    expect(await events(article.id, 'article.published')).toHaveLength(1)
  })

  it('takes a local time in a zone, and refuses one that its clocks skip', async () => {
    const article = await approved()
    const year = new Date().getUTCFullYear() + 1
    const asked = (at: string) =>
      room.as('publisher').act('schedule', article, { at, timeZone: 'Asia/Kolkata' })
    expect(await asked(`${year}-02-30T10:00`)).toMatchObject({
      status: 400,
      body: { issues: [{ path: 'at', code: 'time' }] },
    })
    expect((await asked(`${year}-02-20T10:00`)).body.publishAt).toBe(`${year}-02-20T04:30:00.000Z`)
  })

  it('is refused with what to send', async () => {
    const article = await approved()
    const publisher = room.as('publisher')
    expect((await publisher.act('schedule', article)).status).toBe(400)
    expect((await publisher.act('schedule', article, { at: '2026-05-04T10:00' })).status).toBe(400)
    expect((await publisher.act('schedule', article, { at: inHours(-1) })).body.issues).toMatchObject([
      { path: 'at', code: 'past' },
    ])
    expect((await room.as('editor').act('schedule', article, { at: inHours(1) })).status).toBe(403)
    const draft = await build(room.as('contributor'), 'articles')
    expect((await publisher.act('schedule', draft, { at: inHours(1) })).status).toBe(409)
  })

  it('can be taken back', async () => {
    const article = await scheduled(inHours(1))
    expect((await room.as('publisher').act('unschedule', article)).body).toMatchObject({
      stage: 'approved',
      publishAt: null,
    })
    await runAt(inHours(2))
    expect(await isPublic(article)).toBe(false)
    expect(await rows('tasks', article.id)).toEqual([])
  })

  it('gives way to a publisher who does not wait', async () => {
    const article = await scheduled(inHours(1))
    expect((await room.as('publisher').act('publish', article)).status).toBe(200)
    await runAt(inHours(2))
    expect(await rows('publications', article.id)).toHaveLength(1)
  })

  it('keeps its document from being deleted', async () => {
    const article = await scheduled(inHours(1))
    expect((await room.as('editor').delete(`/api/articles/${article.id}`)).status).toBe(409)
  })
})

describe('a schedule that cannot hold', () => {
  it('is a task and word to those who count on it as soon as the text changes', async () => {
    const article = await scheduled(inHours(1))
    await room.as('editor').patch(`/api/articles/${article.id}`, { kicker: 'Late change' })
    expect(await stateOf(article)).toMatchObject({ stage: 'draft', publishAt: null })
    expect(await rows('tasks', article.id)).toMatchObject([{ kind: 'brokenSchedule', code: 'revise' }])
    expect(await events(article.id, 'schedule.broken')).toMatchObject([
      { people: [room.as('publisher').id, room.as('contributor').id], roles: ['publisher'] },
    ])
    await runAt(inHours(2))
    expect(await isPublic(article)).toBe(false)
    expect(await rows('tasks', article.id)).toHaveLength(1)
  })

  it('stays approved when something else is missing at its time', async () => {
    const at = inHours(1)
    const article = await scheduled(at)
    const slug = String(article.doc.slug)
    await room.payload.db.create({
      collection: 'redirects',
      data: { key: `articles:${slug}`, type: 'articles', from: slug, document: 'another' },
    })
    await runAt(at)
    await runAt(inHours(2))
    expect(await stateOf(article)).toMatchObject({ stage: 'approved', live: false, publishAt: null })
    expect(await rows('tasks', article.id)).toMatchObject([
      { kind: 'brokenSchedule', code: 'content', data: { publishAt: at } },
    ])
    expect(await events(article.id, 'schedule.broken')).toHaveLength(1)
    const log = await rows('transitions', article.id)
    expect(log.filter(({ action }) => action === 'breakSchedule')).toMatchObject([
      { actor: 'system', from: 'scheduled', to: 'approved' },
    ])
  })
})

describe('an embargo', () => {
  it('keeps even an approved text from the public until it is lifted', async () => {
    const article = await approved()
    const publisher = room.as('publisher')
    expect((await publisher.act('embargo', article, { at: inHours(2) })).body).toMatchObject({
      stage: 'approved',
      embargoUntil: expect.any(String),
    })
    expect((await publisher.act('publish', article)).status).toBe(409)
    expect((await publisher.act('schedule', article, { at: inHours(1) })).status).toBe(400)
    expect((await publisher.act('embargo', article, { at: null })).body.embargoUntil).toBeNull()
    expect((await publisher.act('publish', article)).status).toBe(200)
  })
})

describe('an end', () => {
  it('unpublishes what is live, and leaves the review of the next text alone', async () => {
    const article = await build(room.as('contributor'), 'articles', { body: richText('First.') })
    await makeLive(room, article)
    const end = inHours(1)
    expect((await room.as('publisher').act('expire', article, { at: end })).body.unpublishAt).toBe(end)
    await room.as('contributor').patch(`/api/articles/${article.id}`, { body: richText('Second.') })
    await room.as('contributor').act('submit', article)
    await runAt(inHours(0.5))
    expect(await isPublic(article)).toBe(true)
    await runAt(end)
    await runAt(inHours(2))
    expect(await isPublic(article)).toBe(false)
    expect(await stateOf(article)).toMatchObject({ stage: 'inReview', live: false, unpublishAt: null })
    expect(await rows('publications', article.id)).toMatchObject([{ endReason: 'unpublished' }])
    expect((await room.as('reviewer').act('approve', article)).body.stage).toBe('approved')
  })
})

it('leaves a log that replays to the state', async () => {
  const article = await scheduled(inHours(1))
  await runAt(inHours(1))
  await room.as('publisher').act('expire', article, { at: inHours(5) })
  const log = await rows('transitions', article.id)
  const facts = Object.assign({}, ...log.map(({ details }) => (details as { review: object }).review))
  const { docs } = await room.payload.db.find<Record<string, unknown>>({
    collection: 'reviews',
    where: { document: { equals: article.id } },
  })
  expect(facts).toMatchObject({
    live: true,
    liveRevision: docs[0]?.liveRevision,
    approvedRevision: docs[0]?.approvedRevision,
    publishAt: null,
    unpublishAt: new Date(docs[0]?.unpublishAt as string).toISOString(),
  })
})
