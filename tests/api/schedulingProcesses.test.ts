// The schedule in processes of their own: three on one MongoDB, with clocks a second apart; one on SQLite, which has one
// writer. One of them is killed in the middle.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism, loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import { type Built, build } from '../helpers/build'
import { bundled } from '../helpers/bundled'
import { databaseUrlOf, endTransactionsOf } from '../helpers/endTransactions'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom
let processes: ChildProcess[] = []

const clocks = process.env.DATABASE_URL?.startsWith('mongodb') ? [-1_000, 0, 1_000] : [0]

beforeAll(async () => {
  room = await startNewsroom()
})

afterEach(async () => {
  await Promise.all(processes.map(end))
  processes = []
})

afterAll(() => room?.close())

/** How many times as long things take here as on a machine with nothing else to do. */
const slowness = (): number => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())

/** Starts a process and waits until it is at work. */
const start = async (variables: Record<string, string>): Promise<ChildProcess> => {
  const child = spawn(
    process.execPath,
    ['--conditions=production', bundled('tests/helpers/run/scheduler.ts')],
    { env: { ...process.env, NODE_OPTIONS: '', ...variables }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  processes.push(child)
  await once(child.stdout as NodeJS.ReadableStream, 'data')
  return child
}

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

const approved = async (): Promise<Built> => {
  const article = await build(room.as('contributor'), 'articles')
  await room.as('contributor').act('submit', article)
  await room.as('reviewer').act('approve', article)
  return article
}

/** Answers the moment, in ms: far enough off for the answers to be there before. */
const schedule = async (articles: Built[]): Promise<number> => {
  const due = Math.round(Date.now() + Math.min(8_000, 3_000 * slowness()))
  const at = new Date(due).toISOString()
  const answers = await Promise.all(articles.map((one) => room.as('publisher').act('schedule', one, { at })))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  return due
}

const find = async (collection: 'publications' | 'transitions', where: Record<string, unknown>) =>
  (
    await room.payload.db.find<Record<string, unknown>>({
      collection,
      where: where as never,
      limit: 0,
      pagination: false,
    })
  ).docs

const publicationsOf = (articles: Built[]) =>
  find('publications', { document: { in: articles.map(({ id }) => id) } })

const untilPublished = async (articles: Built[], within: number) => {
  const deadline = Date.now() + within
  for (;;) {
    const rows = await publicationsOf(articles)
    if (rows.length >= articles.length || Date.now() > deadline) return rows
    await sleep(100)
  }
}

it('publishes each due document once, within two seconds of its time', async () => {
  const articles: Built[] = []
  while (articles.length < 8) articles.push(await approved())
  await Promise.all(clocks.map((offset) => start({ CLOCK_OFFSET_MS: String(offset) })))
  const due = await schedule(articles)
  const rows = await untilPublished(articles, 30_000)
  await sleep(2_000)
  expect(await publicationsOf(articles)).toHaveLength(articles.length)
  const late = rows.map(({ createdAt }) => Math.abs(new Date(createdAt as string).getTime() - due))
  expect(Math.max(...late)).toBeLessThan(2_000 * slowness())
  const log = await find('transitions', {
    and: [{ document: { in: articles.map(({ id }) => id) } }, { action: { equals: 'publish' } }],
  })
  expect(log.map(({ document }) => document).sort()).toEqual(articles.map(({ id }) => id).sort())
}, 120_000)

it('leaves nothing half published when it is killed in the middle, and another process finishes', async () => {
  const article = await approved()
  await schedule([article])
  const dying = await start({ DIE_AT: 'publications', DATABASE_URL: databaseUrlOf('dying') })
  await once(dying, 'exit')
  expect(dying.signalCode).toBe('SIGKILL')
  expect(await publicationsOf([article])).toEqual([])
  const { body } = await room.as('publisher').get(`/api/articles/${article.id}/workflow`)
  expect(body).toMatchObject({ stage: 'scheduled', live: false })

  await endTransactionsOf(room.payload, 'dying')
  await Promise.all(clocks.map((offset) => start({ CLOCK_OFFSET_MS: String(offset) })))
  expect(await untilPublished([article], 90_000)).toHaveLength(1)
  await sleep(2_000)
  expect(await publicationsOf([article])).toHaveLength(1)
  expect((await room.anonymous.get(`/v1/articles/${article.id}`)).status).toBe(200)
}, 180_000)
