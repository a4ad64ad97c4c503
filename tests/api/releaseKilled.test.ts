// An issue of many items is published wholly or not at all when the process is killed in the middle.
// `KILLS=50` kills that often.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { bundled } from '../helpers/bundled'
import { databaseUrlOf, endTransactionsOf } from '../helpers/endTransactions'
import { issueOf, type ManyItems } from '../helpers/manyItems'
import { type Newsroom, personWith, startNewsroom } from '../helpers/newsroom'

const kills = Number(process.env.KILLS ?? 10)
const size = 60

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const count = async (collection: 'editions' | 'outbox' | 'publications', where: Record<string, unknown>) =>
  (await room.payload.db.count({ collection, where: where as never })).totalDocs

/** A server that tells its database who it is, so that what it leaves open there can be found. */
const start = async () => {
  const appName = `newsroom-${Date.now()}`
  const child = fork(bundled('tests/helpers/run/newsroomServer.ts'), {
    execArgv: ['--conditions=production'],
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: databaseUrlOf(appName) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [message] = await once(child, 'message')
  return { child, appName, url: (message as { url: string }).url }
}

const kill = async ({ child, appName }: { child: ChildProcess; appName: string }) => {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  await endTransactionsOf(room.payload, appName)
}

const publish = (url: string, { issue }: ManyItems) =>
  personWith(url, room.as('publisher')).act('publish', issue)

/** What the public of this server sees of it: how many of its items, and whether the issue. */
const shownBy = async (url: string, { issue, articles }: ManyItems) => {
  const reader = personWith(url, { id: '', token: '' })
  const [first, last] = [articles[0], articles.at(-1)]
  const answer = await reader.get(`/v1/issues/${issue.id}`)
  const edges = await Promise.all([first, last].map((one) => reader.get(`/v1/articles/${one?.id}`)))
  return {
    issue: answer.status,
    items: answer.body.sections?.[0].items.length ?? 0,
    edges: edges.map(({ status }) => status),
    live: await count('publications', { document: { in: articles.map(({ id }) => id) } }),
    editions: await count('editions', { issue: { equals: issue.id } }),
    events: (await eventsOf(issue.id)).length,
  }
}

const eventsOf = async (id: string) =>
  (
    await room.payload.db.find<{ status: string; payload: { document: string } }>({
      collection: 'outbox',
      where: { event: { equals: 'issue.published' } },
      limit: 0,
      pagination: false,
    })
  ).docs.filter(({ payload }) => payload.document === id)

const nothing = { issue: 404, items: 0, edges: [404, 404], live: 0, editions: 0, events: 0 }
const everything = { issue: 200, items: size, edges: [200, 200], live: size, editions: 1, events: 1 }

it(`shows all or nothing of ${size} items after each of ${kills} kills`, async () => {
  let server = await start()
  const measured = await issueOf(room, size)
  const begun = performance.now()
  expect((await publish(server.url, measured)).status).toBe(200)
  let span = performance.now() - begun

  let pending: ManyItems | undefined
  const outcomes = { all: 0, nothing: 0 }
  for (let turn = 0; turn < kills; turn += 1) {
    pending ??= await issueOf(room, size)
    const answered = publish(server.url, pending).catch(() => undefined)
    await sleep(Math.random() * span)
    await kill(server)
    await answered
    server = await start()
    const shown = await shownBy(server.url, pending)
    expect([nothing, everything]).toContainEqual(shown)
    outcomes[shown.issue === 200 ? 'all' : 'nothing'] += 1
    // Other work on the machine makes it slower or faster: kills are to fall into it, and now and then behind its end.
    span *= shown.issue === 200 ? 0.85 : 1.04
    if (shown.issue === 200) pending = undefined
  }
  process.stderr.write(`${kills} kills: ${JSON.stringify(outcomes)}.\n`)

  pending ??= await issueOf(room, size)
  expect((await publish(server.url, pending)).status).toBe(200)
  expect(await shownBy(server.url, pending)).toEqual(everything)
  await untilTold(pending.issue.id)
  await kill(server)
}, 3_600_000)

const untilTold = async (id: string) => {
  for (let turn = 0; turn < 300; turn += 1) {
    const [event] = await eventsOf(id)
    if (event?.status === 'delivered') return
    await sleep(200)
  }
  throw new Error('The event was not taken up by the worker.')
}
