// Lists are read along an index, in the order in which they are answered: by each facet, in each order, from a cursor, at
// a moment. What a database sorts or reads to the end grows with the site.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { system } from '@/access/roles'
import { sortableNames } from '@/delivery/query/facets'
import { inTransaction } from '@/platform/database/inTransaction'
import { publish } from '@/publishing/publications/publish'
import { type RunningServer, startServer } from '@/server/startServer'
import { plansOf } from '../helpers/plans'

let server: RunningServer

beforeAll(async () => {
  server = await startServer({ admin: 'off', background: false, variables: { PORT: '0' } })
  for (let count = 0; count < documents; count += 1) await publishProject(count)
})

afterAll(() => server?.close())

/** Enough for a planner to see a difference. */
const documents = 60

/** Past the workflow, which is not looked at here. */
const publishProject = (count: number) => {
  const slug = `project-${count}`
  const content = {
    title: { en: slug },
    slug,
    languages: ['en', 'fr'],
    state: count % 2 ? 'running' : 'ended',
    topics: ['t1'],
    countries: ['BE'],
    contacts: ['c1'],
    parent: 'p1',
    period: { from: `2024-01-${String((count % 28) + 1).padStart(2, '0')}` },
    funders: [{ organisation: 'o1' }],
  }
  const request = { type: 'projects', id: `p${count}`, content, revision: slug, version: slug }
  const now = new Date(Date.UTC(2026, 0, 1, 10, count)).toISOString()
  return inTransaction(server.payload, (req) =>
    publish(server.payload, { ...request, actor: system, now }, req),
  )
}

const conditions: Record<string, string> = {
  'no condition': '',
  kind: 'where[kind][equals]=running',
  topics: 'where[topics][in]=t1',
  projects: 'where[projects][in]=p1',
  countries: 'where[countries][contains]=BE',
  organisations: 'where[organisations][in]=o1',
  people: 'where[people][in]=c1',
  podcast: 'where[podcast][equals]=x',
  languages: 'where[languages][in]=fr',
  date: 'where[date][greater_than]=2024-01-10',
  publishedAt: 'where[publishedAt][less_than]=2026-01-01T10:40:00Z',
  'two of them': 'where[topics][in]=t1&where[countries][in]=BE',
}

/** A range is read in its own order: whether another one is cheaper to walk or to sort hangs on how wide the range is. */
const ordersOf = (condition: string): string[] =>
  sortableNames
    .filter((name) => !ranges.includes(condition) || condition === name)
    .flatMap((name) => [name, `-${name}`])

/** Projects have no podcast, and an empty list has no cursor. */
const foundNothing = 'podcast'

const ranges = ['date', 'publishedAt']

/** Whoever sends a cookie is answered anew. */
const ask = async (query: string) => {
  const answer = await fetch(`${server.url}/v1/projects?limit=5&${query}`, { headers: { cookie: 'a=b' } })
  if (!answer.ok) throw new Error(`${query}: ${await answer.text()}`)
  return answer.json()
}

const plansFor = async (queries: string[]) => {
  const plans = await plansOf(server.payload, async () => {
    for (const query of queries) await ask(query)
  })
  expect(plans.length).toBeGreaterThanOrEqual(queries.length)
  return plans
}

describe('Lists', () => {
  it.each(Object.entries(conditions))(
    'by %s are read along an index in every order',
    async (name, condition) => {
      const plans = await plansFor(ordersOf(name).map((order) => `${condition}&sort=${order}`))
      expect(plans.filter((plan) => plan.readsAll || plan.sorts)).toEqual([])
    },
  )

  it.each(Object.entries(conditions).filter(([name]) => name !== foundNothing))(
    'by %s go on from a cursor along the same index',
    async (name, condition) => {
      const queries: string[] = []
      for (const order of ordersOf(name)) {
        const { nextCursor } = await ask(`${condition}&sort=${order}`)
        queries.push(`${condition}&sort=${order}&pagination=false&cursor=${nextCursor}`)
      }
      const plans = await plansFor(queries)
      expect(plans.filter((plan) => plan.readsAll || plan.sorts)).toEqual([])
    },
  )

  it.each(Object.entries(conditions))(
    'by %s at a moment are not read to the end',
    async (name, condition) => {
      const at = 'at=2026-01-01T10:50:00Z'
      const plans = await plansFor(ordersOf(name).map((order) => `${at}&${condition}&sort=${order}`))
      expect(plans.filter(({ readsAll }) => readsAll)).toEqual([])
    },
  )
})
