// Reading a list to its end by cursor: every document once, in the order asked for, whatever is published meanwhile.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { system } from '@/access/roles'
import { inTransaction } from '@/platform/database/inTransaction'
import { publish } from '@/publishing/publications/publish'
import { type RunningServer, startServer } from '@/server/startServer'

let server: RunningServer

beforeAll(async () => {
  server = await startServer({ admin: 'off', background: false, variables: { PORT: '0' } })
  for (const [state, from] of projects) await publishProject({ state, ...(from ? { period: { from } } : {}) })
})

afterAll(() => server?.close())

/** Equal dates, equal kinds, and some without a date. */
const projects = [
  ['running', '2024-01-01'],
  ['ended', undefined],
  ['running', '2024-01-01'],
  ['upcoming', '2025-06-01'],
  ['ended', undefined],
  ['running', '2023-01-01'],
  ['upcoming', undefined],
] as const

let published = 0

/** Past the workflow, which is not looked at here: a minute apart, two of them at the same time. */
const publishProject = async (content: Record<string, unknown>): Promise<string> => {
  published += 1
  const slug = `project-${published}`
  const minute = String(Math.floor(published / 2)).padStart(2, '0')
  const text = { title: { en: slug }, slug, languages: ['en'], ...content }
  const request = { type: 'projects', id: `p${published}`, content: text, revision: slug, version: slug }
  await inTransaction(server.payload, (req) =>
    publish(server.payload, { ...request, actor: system, now: `2026-03-01T10:${minute}:00.000Z` }, req),
  )
  return slug
}

const get = async (query: string) => {
  const answer = await fetch(`${server.url}/v1/projects?${query}`)
  return { status: answer.status, body: await answer.json() }
}

const slugsOf = ({ docs }: { docs: { slug: string }[] }) => docs.map(({ slug }) => slug)

/** All slugs from here on, by cursors of one side. */
const follow = async (query: string, side: 'nextCursor' | 'prevCursor', first: string | null) => {
  const parts: string[][] = []
  for (let cursor = first; cursor !== null; ) {
    const { body } = await get(`${query}&cursor=${cursor}`)
    parts.push(slugsOf(body))
    cursor = body[side]
  }
  return parts
}

describe('a cursor', () => {
  it.each([
    '-publishedAt',
    'updatedAt',
    'date',
    '-date',
    'kind',
    '-kind',
    'slug',
    'id',
    'kind,-date',
    '-date,slug',
  ])('leads through a list by %s to its end and back to its beginning', async (sort) => {
    const all = slugsOf((await get(`limit=100&sort=${sort}`)).body)
    const first = (await get(`limit=3&sort=${sort}`)).body
    expect(first.prevCursor).toBeNull()
    const forward = await follow(`limit=3&sort=${sort}`, 'nextCursor', first.nextCursor)
    expect([slugsOf(first), ...forward].flat()).toEqual(all)
    const { body: last } = await get(`limit=2&sort=${sort}&page=${Math.ceil(all.length / 2)}`)
    expect(last.nextCursor).toBeNull()
    const back = await follow(`limit=2&sort=${sort}`, 'prevCursor', last.prevCursor)
    expect([...back.reverse().flat(), ...slugsOf(last)]).toEqual(all)
  })

  it.each([
    'where[kind][equals]=running',
    'where[kind][in]=running,ended',
    'where[or][0][kind][equals]=ended&where[or][1][date][exists]=true',
    'where[languages][contains]=en&where[kind][not_equals]=ended',
    `at=${'now'}`,
  ])('keeps to its list: %s', async (conditions) => {
    const query = conditions.replace('now', new Date().toISOString())
    const all = slugsOf((await get(`limit=100&${query}`)).body)
    const first = (await get(`limit=2&${query}`)).body
    const rest = await follow(`limit=2&${query}`, 'nextCursor', first.nextCursor)
    expect(all.length).toBeGreaterThan(2)
    expect([...slugsOf(first), ...rest.flat()]).toEqual(all)
  })

  it('passes over nothing and repeats nothing when documents are published meanwhile', async () => {
    const all = slugsOf((await get('limit=100')).body)
    const first = (await get('limit=3')).body
    const added = await publishProject({ state: 'running' })
    const rest = await follow('limit=3', 'nextCursor', first.nextCursor)
    expect([...slugsOf(first), ...rest.flat()]).toEqual(all)
    const { body: second } = await get(`limit=3&cursor=${first.nextCursor}`)
    const before = await follow('limit=100', 'prevCursor', second.prevCursor)
    expect(before.flat()).toEqual([added, ...slugsOf(first)])
  })

  it('has the totals of its list, and no page', async () => {
    const { body: first } = await get('limit=3')
    const { body } = await get(`limit=3&cursor=${first.nextCursor}`)
    expect(body).toMatchObject({
      totalDocs: first.totalDocs,
      totalPages: first.totalPages,
      page: null,
      nextPage: null,
      hasPrevPage: true,
    })
    const uncounted = await get(`limit=3&pagination=false&cursor=${first.nextCursor}`)
    expect([slugsOf(uncounted.body), uncounted.body.totalDocs]).toEqual([slugsOf(body), 3])
  })

  it.each<[string, (cursor: string) => string]>([
    ['of another order', (cursor) => `limit=3&sort=slug&cursor=${cursor}`],
    ['of other conditions', (cursor) => `limit=3&where[kind][equals]=running&cursor=${cursor}`],
    ['that was changed', (cursor) => `limit=3&cursor=A${cursor.slice(1)}`],
    ['that was cut', (cursor) => `limit=3&cursor=${cursor.slice(0, -1)}`],
    ['made up', () => 'limit=3&cursor=hello'],
    ['that is empty', () => 'limit=3&cursor='],
    ['beside a page', (cursor) => `limit=3&page=2&cursor=${cursor}`],
  ])('%s is a problem that says what to do', async (_, queryOf) => {
    const { body: first } = await get('limit=3')
    const { status, body } = await get(queryOf(first.nextCursor))
    expect([status, body.parameter, body.detail]).toEqual([
      400,
      'cursor',
      expect.stringMatching(/nextCursor|not both/),
    ])
  })
})

describe('a page', () => {
  it('beyond the last is empty, and far beyond one without a count names the cursor', async () => {
    const beyond = await get('page=100000')
    expect([beyond.status, beyond.body.docs, beyond.body.nextCursor]).toEqual([200, [], null])
    const deep = await get('page=100000&pagination=false')
    expect([deep.status, deep.body.detail]).toEqual([400, expect.stringContaining('cursor')])
  })
})
