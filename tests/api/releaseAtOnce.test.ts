// An issue of many items is published in time.
import { availableParallelism, loadavg } from 'node:os'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { issueOf } from '../helpers/manyItems'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

/** How many times as long things take here as on a machine with nothing else to do. */
const slowness = (): number => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())

it('publishes 100 items in less than 10 s, after telling in time that they are ready', async () => {
  const { issue, articles } = await issueOf(room, 100)
  await room.as('editor').get(`/api/issues/${issue.id}/readiness`)
  const asked = performance.now()
  const readiness = await room.as('editor').get(`/api/issues/${issue.id}/readiness`)
  const answered = performance.now()
  expect(readiness.body).toMatchObject({ ready: true })
  const answer = await room.as('publisher').act('publish', issue)
  const took = performance.now() - answered
  expect(answer).toMatchObject({ status: 200, body: { live: true } })
  process.stderr.write(
    `100 items: readiness ${Math.round(answered - asked)} ms, publication ${Math.round(took)} ms.\n`,
  )
  expect(took).toBeLessThan(10_000 * slowness())
  expect(answered - asked).toBeLessThan(500 * slowness())
  const shown = await room.anonymous.get(`/v1/issues/${issue.id}`)
  expect(shown.body.sections[0].items).toHaveLength(articles.length)
}, 300_000)
