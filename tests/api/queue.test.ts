// The queue: who waits for whom, assignment and what is overdue.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { notifyOverdue } from '@/workflow/reviews/notifyOverdue'
import { type Built, build } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

const queueOf = async (person: Person, query: Record<string, string>) => {
  const { status, body } = await person.get('/api/reviews/queue', query)
  expect(status).toBe(200)
  return body as { docs: Record<string, unknown>[]; totalDocs: number; totalPages: number }
}

const documentsOf = async (person: Person, query: Record<string, string>) =>
  (await queueOf(person, { limit: '100', ...query })).docs.map(({ document }) => document)

const submitted = async (by: Person = room.as('contributor')): Promise<Built> => {
  const article = await build(by, 'articles')
  await by.act('submit', article)
  return article
}

describe('the queue', () => {
  it('shows what awaits my role, without what I wrote or approved', async () => {
    const author = await room.second('contributor')
    await room.payload.update({
      collection: 'users',
      id: author.id,
      data: { roles: ['contributor', 'reviewer'] },
      overrideAccess: true,
      context: { actor: 'system' },
    })
    const article = await submitted(author)
    expect(await documentsOf(room.as('reviewer'), { view: 'roles' })).toContain(article.id)
    expect(await documentsOf(author, { view: 'roles' })).not.toContain(article.id)
    expect(await documentsOf(room.as('protection'), { view: 'roles' })).not.toContain(article.id)
    expect(await documentsOf(author, { view: 'mine' })).toContain(article.id)
    await room.as('reviewer').act('approve', article)
    expect(await documentsOf(room.as('reviewer'), { view: 'roles' })).not.toContain(article.id)
    expect(await documentsOf(room.as('reviewer'), { view: 'all', stage: 'approved' })).toContain(article.id)
  })

  it('tells title, step, people and due date', async () => {
    const article = await submitted()
    const { docs } = await queueOf(room.as('reviewer'), { view: 'roles', limit: '100' })
    expect(docs.find(({ document }) => document === article.id)).toMatchObject({
      type: 'articles',
      title: article.doc.title,
      stage: 'inReview',
      step: 'review',
      awaits: 'reviewer',
      overdue: false,
      dueAt: expect.any(String),
      submittedBy: { id: room.as('contributor').id, name: 'contributor' },
    })
  })

  it('is paged and sorted', async () => {
    const person = await room.second('contributor')
    const titles = ['Beta', 'Alpha', 'Gamma']
    for (const title of titles) await build(person, 'articles', { title })
    const page = (number: string) =>
      queueOf(person, { view: 'mine', sort: 'title', limit: '2', page: number })
    const [first, next] = [await page('1'), await page('2')]
    expect([first.totalDocs, first.totalPages]).toEqual([3, 2])
    expect([...first.docs, ...next.docs].map(({ title }) => title)).toEqual(['Alpha', 'Beta', 'Gamma'])
    expect((await queueOf(person, { view: 'mine', sort: '-title' })).docs[0]?.title).toBe('Gamma')
    expect(await documentsOf(person, { view: 'mine', type: 'issues' })).toEqual([])
  })

  it('refuses what it does not know, and who is no member of staff', async () => {
    const reviewer = room.as('reviewer')
    expect((await reviewer.get('/api/reviews/queue', { view: 'theirs' })).status).toBe(400)
    expect((await reviewer.get('/api/reviews/queue', { sort: 'logHash' })).status).toBe(400)
    expect((await reviewer.get('/api/reviews/queue', { limit: '1000' })).status).toBe(400)
    expect((await room.anonymous.get('/api/reviews/queue')).status).toBe(401)
    const nobody = await room.second('contributor')
    await room.payload.update({
      collection: 'users',
      id: nobody.id,
      data: { roles: [] },
      overrideAccess: true,
      context: { actor: 'system' },
    })
    expect((await nobody.get('/api/reviews/queue')).status).toBe(403)
  })
})

describe('an assignment', () => {
  it('is in the queue of who is assigned, and they are told once', async () => {
    const article = await submitted()
    const reader = await room.second('reviewer')
    const dueAt = inDays(1)
    const assigned = await room.as('editor').act('assign', article, { assignees: [reader.id], dueAt })
    expect(assigned).toMatchObject({
      status: 200,
      body: { assignees: [reader.id], dueAt, stage: 'inReview' },
    })
    await room.as('reviewer').act('assign', article, { assignees: [reader.id, room.as('reviewer').id] })
    expect(await documentsOf(reader, { view: 'mine' })).toEqual([article.id])
    const told = await eventsOf(article, 'review.assigned')
    expect(told.map(({ people }) => people)).toEqual([[reader.id], [room.as('reviewer').id]])
  })

  it('is to members of staff, by those who run the review', async () => {
    const article = await submitted()
    const answer = await room.as('editor').act('assign', article, { assignees: ['nobody'] })
    expect(answer).toMatchObject({ status: 400, body: { issues: [{ path: 'assignees.0', code: 'nobody' }] } })
    const own = { assignees: [room.as('reviewer').id] }
    expect((await room.as('contributor').act('assign', article, own)).status).toBe(403)
    expect((await room.as('protection').act('assign', article, own)).status).toBe(403)
  })
})

const eventsOf = async ({ id }: Built, event: string) => {
  const { docs } = await room.payload.db.find<{ payload: Record<string, unknown> }>({
    collection: 'outbox',
    where: { event: { equals: event } },
    sort: 'at',
    limit: 0,
    pagination: false,
  })
  return docs.map(({ payload }) => payload).filter(({ document }) => document === id)
}

describe('an overdue review', () => {
  it('is told once, and again only with another due date', async () => {
    const article = await submitted()
    const late = new Date(inDays(6))
    await notifyOverdue(room.payload, new Date(inDays(1)))
    expect(await eventsOf(article, 'review.overdue')).toEqual([])
    await Promise.all([notifyOverdue(room.payload, late), notifyOverdue(room.payload, late)])
    await notifyOverdue(room.payload, late)
    expect(await eventsOf(article, 'review.overdue')).toMatchObject([{ roles: ['reviewer'] }])
    await room.as('editor').act('assign', article, { assignees: [], dueAt: inDays(7) })
    await notifyOverdue(room.payload, new Date(inDays(8)))
    expect(await eventsOf(article, 'review.overdue')).toHaveLength(2)
  })

  it('is in the queue as such', async () => {
    const article = await submitted()
    await room.payload.db.updateOne({
      collection: 'reviews',
      where: { document: { equals: article.id } },
      data: { dueAt: inDays(-1) },
    })
    const { docs } = await queueOf(room.as('reviewer'), { view: 'overdue' })
    expect(docs).toMatchObject([{ document: article.id, overdue: true }])
  })
})

it('filters and sorts every editorial list by stage', async () => {
  const article = await submitted()
  const list = await room.as('editor').get('/api/articles', {
    'where[review.stage][equals]': 'inReview',
    sort: '-review.dueAt',
    draft: 'true',
    limit: '100',
  })
  expect(list.status).toBe(200)
  expect(list.body.docs.map(({ id }: { id: string }) => id)).toContain(article.id)
  expect(new Set(list.body.docs.map(({ stage }: { stage: string }) => stage))).toEqual(new Set(['inReview']))
})
