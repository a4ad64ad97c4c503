// Readers while documents are published: nobody gets what was replaced before they asked, and what is kept is what would
// be answered anew.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { system } from '@/access/roles'
import { inTransaction } from '@/platform/database/inTransaction'
import { publish } from '@/publishing/publications/publish'
import { type RunningServer, startServer } from '@/server/startServer'

let server: RunningServer

beforeAll(async () => {
  server = await startServer({ admin: 'off', background: false, variables: { PORT: '0', RATE_LIMIT: 'off' } })
  await publishAuthor(0)
  await publishArticle(0)
})

afterAll(() => server?.close())

const rounds = 10
const readers = 6

const publishText = (type: string, id: string, content: Record<string, unknown>) =>
  inTransaction(server.payload, (req) =>
    publish(
      server.payload,
      {
        type,
        id,
        content: { slug: id, languages: ['en'], ...content },
        revision: 'any',
        version: 'any',
        actor: system,
        now: new Date().toISOString(),
      },
      req,
    ),
  )

/** Past the workflow, which is not looked at here. */
const publishArticle = (count: number) =>
  publishText('articles', 'news', { title: { en: `Title ${count}` }, kind: 'news', authors: ['ada'] })

const publishAuthor = (count: number) =>
  publishText('contacts', 'ada', { name: `Ada ${count}`, kind: 'person' })

const paths = [
  '/v1/articles/news',
  '/v1/articles?where[people][contains]=ada',
  '/v1/articles?pagination=false&sort=slug',
  '/v1/contacts/ada',
  '/v1/feeds/articles.json',
]

const read = async (path: string, headers: Record<string, string> = {}) =>
  (await fetch(`${server.url}${path}`, { headers })).text()

/** The numbers that an answer says: of the title and of the author; the ones it does not say are as good as new. */
const numbersIn = (answer: string) =>
  [/Title (\d+)/, /Ada (\d+)/].map((said) => Number(said.exec(answer)?.[1] ?? Number.POSITIVE_INFINITY))

it('no reader gets what was replaced before they asked, and what is kept is true', async () => {
  const confirmed = [0, 0]
  let isOver = false
  const stale: string[] = []
  let reads = 0
  const reading = async (start: number) => {
    for (let turn = start; !isOver; turn += 1) {
      const path = paths[turn % paths.length] ?? ''
      const before = [...confirmed]
      // Every other one past the kept answers: made of what is kept of documents.
      const answer = await read(path, turn % 2 ? { cookie: 'anew=1' } : {})
      reads += 1
      const said = numbersIn(answer)
      stale.push(...said.flatMap((one, index) => (one < (before[index] ?? 0) ? [`${path}: ${one}`] : [])))
    }
  }
  const all = Array.from({ length: readers }, (_, index) => reading(index))
  for (let count = 1; count <= rounds; count += 1) {
    await publishArticle(count)
    confirmed[0] = count
    await publishAuthor(count)
    confirmed[1] = count
    // On SQLite a publication leaves nobody else their turn.
    await Promise.all(paths.map((path) => read(path)))
  }
  isOver = true
  await Promise.all(all)
  expect(stale).toEqual([])
  expect(reads).toBeGreaterThan(rounds)
  for (const path of paths) {
    const kept = await read(path)
    expect([path, kept]).toEqual([path, await read(path, { cookie: 'anew=1' })])
    expect(numbersIn(kept).filter(Number.isFinite)).toEqual(
      numbersIn(kept)
        .filter(Number.isFinite)
        .map(() => rounds),
    )
  }
})
