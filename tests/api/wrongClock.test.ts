// A process that starts with a wrong clock says so, and goes by the clock of the database. SQLite has none of its own:
// there the last change on record is all it can be compared with.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { until } from '../helpers/anotherProcess'
import { type Built, build } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { describeWithClocks, startWithClock, type WronglyTimed } from '../helpers/wrongClock'

const isShared = process.env.DATABASE_URL?.startsWith('mongodb')

let room: Newsroom
let other: WronglyTimed | undefined

const approved = async (): Promise<Built> => {
  const article = await build(room.as('contributor'), 'articles')
  await room.as('contributor').act('submit', article)
  await room.as('reviewer').act('approve', article)
  return article
}

const schedule = async (article: Built, inMs: number) => {
  const at = new Date(Date.now() + inMs).toISOString()
  expect((await room.as('publisher').act('schedule', article, { at })).status).toBe(200)
}

const stageOf = async ({ id }: Built) =>
  (await room.as('publisher').get(`/api/articles/${id}/workflow`)).body.stage

const minutes = 60_000

/** As a worker takes them: for ten minutes nobody else may. */
const leaseAll = async () => {
  const { docs } = await room.payload.db.find({ collection: 'outbox', limit: 0, pagination: false })
  const leasedUntil = new Date(Date.now() + 10 * minutes).toISOString()
  for (const { id } of docs)
    await room.payload.db.updateOne({
      collection: 'outbox',
      id,
      data: { status: 'sending', leasedBy: 'somebody', leasedUntil },
    })
  return docs.map(({ id }) => id)
}

const leased = async (ids: unknown[]) =>
  (
    await room.payload.db.count({
      collection: 'outbox',
      where: { id: { in: ids }, leasedBy: { equals: 'somebody' } } as never,
    })
  ).totalDocs

describeWithClocks('A process with a wrong clock', () => {
  beforeAll(async () => {
    room = await startNewsroom()
  })

  afterEach(async () => {
    await other?.stop()
    other = undefined
  })

  afterAll(() => room?.close())

  describe('that starts', () => {
    it.each([
      ['-1h', isShared ? ['60 minutes behind the database’s'] : ['60 minutes after now']],
      ['+3s', isShared ? ['3 s ahead of the database’s'] : []],
    ])(
      'with the clock at %s says what is wrong with it',
      async (clock, words) => {
        await build(room.as('editor'), 'articles')
        other = await startWithClock(clock)
        const { said } = other
        const warnings = () => said().match(/[^"]*\bclock\b[^"]*/g) ?? []
        // Its log and its word that it answers come by two ways.
        await until(async () => warnings().length >= words.length, 10_000)
        expect(warnings()).toEqual(words.map((some) => expect.stringContaining(some)))
      },
      120_000,
    )
  })

  describe('at work', () => {
    it.each(isShared ? ['+1h', '-1h'] : ['+0s'])(
      'with the clock at %s publishes in time and leaves alone what another has taken',
      async (clock) => {
        const [soon, later] = [await approved(), await approved()]
        await schedule(later, 30 * minutes)
        const ids = await leaseAll()
        expect(ids.length).toBeGreaterThan(0)
        other = await startWithClock(clock)
        await schedule(soon, 3_000)
        expect(await stageOf(soon)).toBe('scheduled')
        expect(await until(async () => (await stageOf(soon)) === 'published', 60_000)).toBe(true)
        expect(await stageOf(later)).toBe('scheduled')
        expect(await leased(ids)).toBe(ids.length)
      },
      120_000,
    )
  })
})
