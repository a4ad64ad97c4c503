// Many people decide at once: one of them does it, the others hear that it is done, and log and state agree.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { runSchedule } from '@/workflow/scheduling/runSchedule'
import { type Built, type BuiltWithRevision, build, buildWithRevision, makeLive } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'

let room: Newsroom
let reviewers: Person[]

const crowd = 50

beforeAll(async () => {
  room = await startNewsroom()
  reviewers = []
  while (reviewers.length < crowd) reviewers.push(await room.second('reviewer'))
}, 180_000)

afterAll(() => room?.close())

const statusesOf = (answers: { status: number }[]) => answers.map(({ status }) => status).sort()

const submitted = async (): Promise<BuiltWithRevision> => {
  const article = await buildWithRevision(room.as('contributor'), 'articles')
  await room.as('contributor').act('submit', article)
  return article
}

const approved = async (): Promise<BuiltWithRevision> => {
  const article = await submitted()
  await room.as('reviewer').act('approve', article)
  return article
}

const find = async (collection: 'transitions' | 'publications' | 'reviews', document: string) =>
  (
    await room.payload.db.find<Record<string, unknown>>({
      collection,
      where: { document: { equals: document } },
      ...(collection === 'reviews' ? {} : { sort: 'number' }),
      limit: 0,
      pagination: false,
    })
  ).docs

/** The log has no gap, each entry begins where the one before ended, and the last is the state. */
const expectAgreement = async ({ id }: Built): Promise<void> => {
  const [log, [review], publications] = await Promise.all([
    find('transitions', id),
    find('reviews', id),
    find('publications', id),
  ])
  expect(log.map(({ number }) => number)).toEqual(log.map((_, index) => index + 1))
  expect(log.slice(1).map(({ from }) => from)).toEqual(log.slice(0, -1).map(({ to }) => to))
  expect(log.at(-1)).toMatchObject({ to: review?.stage, hash: review?.logHash, number: review?.logNumber })
  const live = publications.filter(({ endedAt }) => !endedAt)
  expect(live.map(({ revision }) => revision)).toEqual(review?.live ? [review.liveRevision] : [])
}

it('takes one approval of fifty where the step asks for one', async () => {
  const article = await submitted()
  const answers = await Promise.all(reviewers.map((person) => person.act('approve', article)))
  expect(statusesOf(answers)).toEqual([200, ...Array.from({ length: crowd - 1 }, () => 409)])
  const [review] = await find('reviews', article.id)
  expect(review).toMatchObject({ stage: 'approved', approvals: [{ step: 'review' }] })
  await expectAgreement(article)
}, 120_000)

it('takes three approvals of fifty where the step asks for three', async () => {
  const steps = [{ name: 'review', role: 'reviewer', approvals: 3, condition: 'always' }]
  const decree = (policies: unknown[]) => room.as('admin').post('/api/globals/editorial-policy', { policies })
  await decree([{ for: 'articles', steps }])
  const article = await submitted()
  const answers = await Promise.all(reviewers.map((person) => person.act('approve', article)))
  await decree([])
  expect(statusesOf(answers)).toEqual([200, 200, 200, ...Array.from({ length: crowd - 3 }, () => 409)])
  const [review] = await find('reviews', article.id)
  const people = ((review?.approvals ?? []) as { user: string }[]).map(({ user }) => user)
  expect(new Set(people).size).toBe(3)
  await expectAgreement(article)
}, 120_000)

it('publishes the approved text or takes the edit first, never a mixture', async () => {
  for (let round = 0; round < 8; round += 1) {
    const article = await approved()
    const [published, edited] = await Promise.all([
      room.as('publisher').act('publish', article),
      room.as('editor').patch(`/api/articles/${article.id}`, { kicker: `Round ${round}` }),
    ])
    expect([200, 409]).toContain(published.status)
    expect(edited.status).toBe(200)
    const publications = await find('publications', article.id)
    expect(publications.map(({ revision }) => revision)).toEqual(
      published.status === 200 ? [article.revision] : [],
    )
    await expectAgreement(article)
  }
}, 120_000)

it('ends publish against unpublish in one of their orders', async () => {
  for (let round = 0; round < 6; round += 1) {
    const article = await build(room.as('contributor'), 'articles')
    await makeLive(room, article)
    await room.as('contributor').patch(`/api/articles/${article.id}`, { kicker: 'Next' })
    await room.as('contributor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    const answers = await Promise.all([
      room.as('publisher').act('publish', article),
      room.as('publisher').act('unpublish', article, { comment: 'Wrong.' }),
    ])
    for (const { status } of answers) expect([200, 409]).toContain(status)
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    await expectAgreement(article)
  }
}, 120_000)

it('schedules once of two who choose a moment', async () => {
  const article = await approved()
  const moments = Array.from({ length: 10 }, (_, hours) =>
    new Date(Date.now() + (hours + 1) * 3_600_000).toISOString(),
  )
  const answers = await Promise.all(
    moments.map((at) => room.as('publisher').act('schedule', article, { at })),
  )
  expect(statusesOf(answers)).toEqual([200, ...Array.from({ length: 9 }, () => 409)])
  const winner = answers.find(({ status }) => status === 200)
  const [review] = await find('reviews', article.id)
  expect(new Date(review?.publishAt as string).toISOString()).toBe(winner?.body.publishAt)
  await expectAgreement(article)
})

it('publishes what is due once, however many runners, publishers and second thoughts meet', async () => {
  for (let round = 0; round < 4; round += 1) {
    const article = await approved()
    const at = new Date(Date.now() + 3_600_000)
    await room.as('publisher').act('schedule', article, { at: at.toISOString() })
    const [, , , pressed] = await Promise.all([
      ...Array.from({ length: 3 }, () => runSchedule(room.payload, at)),
      room.as('publisher').act(round % 2 === 0 ? 'publish' : 'unschedule', article),
    ])
    expect([200, 409]).toContain((pressed as { status: number }).status)
    expect((await find('publications', article.id)).length).toBeLessThanOrEqual(1)
    await expectAgreement(article)
  }
}, 120_000)
