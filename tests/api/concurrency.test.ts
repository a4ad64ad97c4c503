// Many people at once: every save is stored or refused with a reason, and one of them is the newest.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { build, buildWithRevision } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const count = (statuses: number[], status: number) => statuses.filter((one) => one === status).length

it('stores or refuses 100 updates of one document at once, and never fails', async () => {
  const article = await build(room.as('editor'), 'articles')
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      room.as('editor').patch(`/api/articles/${article.id}`, { kicker: `Update ${index}` }),
    ),
  )
  const statuses = answers.map(({ status }) => status)
  expect(count(statuses, 200) + count(statuses, 409) + count(statuses, 412)).toBe(100)
  expect(count(statuses, 200)).toBeGreaterThan(0)

  const { docs } = await room.payload.db.findVersions<Record<string, unknown>>({
    collection: 'articles',
    where: { and: [{ parent: { equals: article.id } }, { latest: { equals: true } }] },
    limit: 0,
    pagination: false,
  })
  expect(docs).toHaveLength(1)
  const { body } = await room.as('editor').get(`/api/articles/${article.id}?draft=true`)
  expect(body.kicker).toMatch(/^Update \d+$/)
})

it('lets one of fifty updates through that name the same revision', async () => {
  const article = await buildWithRevision(room.as('editor'), 'articles')
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      room
        .as('editor')
        .patch(
          `/api/articles/${article.id}`,
          { kicker: `Mine ${index}` },
          { 'if-match': `"${article.revision}"` },
        ),
    ),
  )
  const statuses = answers.map(({ status }) => status)
  expect(count(statuses, 200)).toBe(1)
  expect(count(statuses, 412)).toBe(49)
})

it('publishes once however many publishers press the button', async () => {
  const article = await build(room.as('contributor'), 'articles')
  await room.as('contributor').act('submit', article)
  await room.as('reviewer').act('approve', article)
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => room.as('publisher').act('publish', article)),
  )
  const statuses = answers.map(({ status }) => status)
  expect(count(statuses, 200)).toBe(1)
  expect(count(statuses, 409)).toBe(19)
  const { docs } = await room.payload.db.find({
    collection: 'publications',
    where: { document: { equals: article.id } },
  })
  expect(docs).toHaveLength(1)
})

it('never publishes a text that was changed in the same moment', async () => {
  for (let round = 0; round < 10; round += 1) {
    const article = await build(room.as('contributor'), 'articles')
    await room.as('contributor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    const [published] = await Promise.all([
      room.as('publisher').act('publish', article),
      room.as('editor').patch(`/api/articles/${article.id}`, { kicker: `Late change ${round}` }),
    ])
    const { body } = await room.anonymous.get(`/v1/articles/${article.id}`)
    expect([200, 409]).toContain(published.status)
    expect(body.kicker ?? null).toBeNull()
  }
})

it('gives one of two documents an address that both ask for at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      room.as('editor').post('/api/articles', { title: 'Same', slug: 'the-same-address' }),
    ),
  )
  const statuses = answers.map(({ status }) => status)
  expect(count(statuses, 201)).toBe(1)
  expect(count(statuses, 400)).toBe(7)
})
