// A schedule of an issue is one of all it holds: checked when it is made, kept by the clock, broken with a word.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { runSchedule } from '@/workflow/scheduling/runSchedule'
import { build, makeLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { approve, approved, approvedIssue } from '../helpers/release'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

type Document = { type: string; id: string }

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString()
const runAt = (moment: string) => runSchedule(room.payload, new Date(moment))
const schedule = (issue: Document, at: string) => room.as('publisher').act('schedule', issue, { at })
const isPublic = async ({ type, id }: Document) =>
  (await room.anonymous.get(`/v1/${type}/${id}`)).status === 200
const stateOf = async ({ type, id }: Document) =>
  (await room.as('editor').get(`/api/${type}/${id}/workflow`)).body

const rowsOf = async (collection: 'editions' | 'tasks', where: Record<string, unknown>) =>
  (await room.payload.db.find<Record<string, unknown>>({ collection, where: where as never })).docs

it('publishes the issue with all its items at its time', async () => {
  const articles = [await approved(room, 'articles'), await approved(room, 'articles')]
  const issue = await approvedIssue(room, articles)
  expect(await schedule(issue, inHours(2))).toMatchObject({ status: 200, body: { stage: 'scheduled' } })
  await runAt(inHours(1))
  expect(await Promise.all([issue, ...articles].map(isPublic))).toEqual([false, false, false])
  await runAt(inHours(3))
  expect(await Promise.all([issue, ...articles].map(isPublic))).toEqual([true, true, true])
  expect(await rowsOf('editions', { issue: { equals: issue.id } })).toMatchObject([
    { sequence: 1, by: 'system' },
  ])
  await runAt(inHours(3))
  expect(await rowsOf('editions', { issue: { equals: issue.id } })).toHaveLength(1)
})

it('is refused while an item is not ready', async () => {
  const draft = await build(room.as('contributor'), 'articles', { title: 'Unfinished' })
  const issue = await approvedIssue(room, [draft])
  expect(await schedule(issue, inHours(2))).toMatchObject({
    status: 400,
    body: { issues: [{ path: 'sections.0.items.0.item', code: 'itemNotReady' }] },
  })
  expect((await stateOf(issue)).stage).toBe('approved')
})

it('waits for the embargo of its items', async () => {
  const article = await approved(room, 'articles')
  await room.as('publisher').act('embargo', article, { at: inHours(5) })
  const issue = await approvedIssue(room, [article])
  const refused = await room.as('publisher').act('publish', issue)
  expect(refused).toMatchObject({ status: 400, body: { issues: [{ code: 'itemNotReady' }] } })
  expect(refused.body.issues[0].message).toMatch(/embargo/)
  expect((await schedule(issue, inHours(4))).status).toBe(400)
  expect((await schedule(issue, inHours(6))).status).toBe(200)
  await runAt(inHours(7))
  expect(await isPublic(issue)).toBe(true)
})

it('breaks when a text that was to go out with it is no longer ready, and says which', async () => {
  const kept = await approved(room, 'articles')
  const changed = await approved(room, 'articles', { title: 'Changed after all' })
  const issue = await approvedIssue(room, [kept, changed])
  await schedule(issue, inHours(2))
  await room.as('editor').patch(`/api/articles/${changed.id}`, { kicker: 'A late idea' })
  await runAt(inHours(3))
  expect(await Promise.all([issue, kept, changed].map(isPublic))).toEqual([false, false, false])
  expect((await stateOf(issue)).stage).toBe('approved')
  const tasks = await rowsOf('tasks', { document: { equals: issue.id } })
  expect(tasks).toMatchObject([
    { kind: 'brokenSchedule', reason: expect.stringContaining('Changed after all') },
  ])
})

it('breaks too when the older text of such an item is live, and would stay', async () => {
  const article = await build(room.as('contributor'), 'articles', { title: 'Live in an older text' })
  await makeLive(room, article)
  await room.as('editor').patch(`/api/articles/${article.id}`, { kicker: 'Newer' })
  await approve(room, article)
  const issue = await approvedIssue(room, [article])
  await schedule(issue, inHours(2))
  await room.as('editor').patch(`/api/articles/${article.id}`, { kicker: 'Newer still' })
  await runAt(inHours(3))
  expect(await isPublic(issue)).toBe(false)
})

it('holds when an item went out by itself in the meantime', async () => {
  const article = await approved(room, 'articles')
  const issue = await approvedIssue(room, [article])
  await schedule(issue, inHours(2))
  await room.as('publisher').act('publish', article)
  await runAt(inHours(3))
  expect(await isPublic(issue)).toBe(true)
})
