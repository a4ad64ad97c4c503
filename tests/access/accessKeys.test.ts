// Payload lets any signed-in account do what nobody wrote a rule for: here every key of every collection and global has
// a rule, and none of them lets an outsider in. The lists come from the configuration.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import config from '@payload-config'
import { formatNames } from 'payload'
import { build } from '../helpers/build'
import { type Answer, type Newsroom, startNewsroom } from '../helpers/newsroom'
import { findOutsiders, type Outsider, type OutsiderName, outsiderNames } from './outsiders'

const { collections, globals } = await config
const slugs = collections.map(({ slug }) => slug)
const globalSlugs = globals.map(({ slug }) => slug)

/** Accounts as access rules see them, each a stranger in its own way. */
const strangers = [
  null,
  { id: '1', collection: 'clients' },
  { id: '1', collection: 'strangers', roles: ['admin'], active: true },
  { id: '1', collection: 'users', roles: ['admin'], active: false },
  { id: '1', collection: 'users', roles: [], active: true },
]

type Rule = (args: {
  req: { user: unknown; headers: Headers; context: object }
  id: string
  data: object
}) => unknown

const answersOf = (access: Record<string, unknown>, keys: string[]) =>
  keys.flatMap((key) =>
    strangers.map((user) => {
      const rule = access[key] as Rule | undefined
      const answer = rule
        ? rule({ req: { user, headers: new Headers(), context: {} }, id: '2', data: {} })
        : 'no rule'
      return [key, user?.collection ?? 'anonymous', answer] as const
    }),
  )

describe('rules', () => {
  it.each(collections)('of $slug are all written out, and let no stranger in', async ({ access }) => {
    const keys = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin']
    expect(answersOf(access, keys).filter(([, , answer]) => answer !== false)).toEqual([])
  })

  it.each(globals)('of the global $slug are all written out, and let no stranger in', async ({ access }) => {
    const keys = ['read', 'update', 'readVersions']
    expect(answersOf(access, keys).filter(([, , answer]) => answer !== false)).toEqual([])
  })
})

describe('outsiders', () => {
  let room: Newsroom
  let outsiders: Record<OutsiderName, Outsider>
  let article: string

  beforeAll(async () => {
    room = await startNewsroom()
    outsiders = await findOutsiders(room)
    article = (await build(room.as('editor'), 'articles')).id
  })

  afterAll(() => room?.close())

  /** 501 is Payload's word for an address it does not serve at all. */
  const refused = [401, 403, 404, 501]

  /** Payload's answer for a preference that is not there. */
  const isNothing = (body: Answer['body']) => JSON.stringify(body) === '{"message":"Not Found","value":null}'

  const letIn = async (name: OutsiderName, requests: [string, string, unknown?][]) => {
    const answers = await Promise.all(
      requests.map(async ([method, path, body]) => ({
        path: `${method} ${path}`,
        ...(await outsiders[name].ask(method, path, body)),
      })),
    )
    return answers
      .filter(({ status, body }) => !refused.includes(status) && !isNothing(body))
      .map(({ path, status, body }) => `${path}: ${status} ${JSON.stringify(body).slice(0, 300)}`)
  }

  const where = 'where[id][exists]=true'

  it.each(outsiderNames.flatMap((name) => slugs.map((slug) => ({ name, slug }))))(
    '$name gets nothing of $slug',
    async ({ name, slug }) => {
      const id = slug === 'articles' ? article : 'aaaaaaaaaaaaaaaaaaaaaaaa'
      const open = await letIn(name, [
        ['GET', `/api/${slug}`],
        ['GET', `/api/${slug}?draft=true&depth=2`],
        ['GET', `/api/${slug}/count`],
        ['GET', `/api/${slug}/${id}`],
        ['GET', `/api/${slug}/versions`],
        ['GET', `/api/${slug}/versions/${id}`],
        ['GET', `/api/${slug}/${id}/workflow`],
        ['POST', `/api/${slug}`, {}],
        ['POST', `/api/${slug}`, { nosuchfield: 1 }],
        ['POST', `/api/${slug}/versions/${id}`, {}],
        ['POST', `/api/${slug}/${id}/duplicate`, {}],
        ['POST', `/api/${slug}/${id}/workflow`, { action: 'publish' }],
        ['POST', `/api/${slug}/unlock`, { email: 'admin@example.org' }],
        ['PATCH', `/api/${slug}/${id}`, { slug: 'taken-over' }],
        ['PATCH', `/api/${slug}?${where}`, { slug: 'taken-over' }],
        ['DELETE', `/api/${slug}/${id}`],
        ['DELETE', `/api/${slug}?${where}`],
      ])
      expect(open).toEqual([])
    },
  )

  it.each(outsiderNames.flatMap((name) => globalSlugs.map((slug) => ({ name, slug }))))(
    '$name gets nothing of the global $slug',
    async ({ name, slug }) => {
      const open = await letIn(name, [
        ['GET', `/api/globals/${slug}`],
        ['GET', `/api/globals/${slug}/versions`],
        ['POST', `/api/globals/${slug}`, {}],
      ])
      expect(open).toEqual([])
    },
  )

  it.each(outsiderNames)('%s can run no jobs and register no first user', async (name) => {
    const open = await letIn(name, [
      ['GET', '/api/payload-jobs/run'],
      ['GET', '/api/payload-jobs/handle-schedules'],
      ['POST', '/api/users/first-register', { email: 'me@example.org', password: 'a long pass phrase' }],
      ['GET', '/api/media/file/picture.png'],
      ['GET', '/api/consent-forms/file/form.pdf'],
    ])
    expect(open).toEqual([])
  })

  it.each(outsiderNames.flatMap((name) => slugs.map((slug) => ({ name, slug }))))(
    '$name reads nothing of $slug by GraphQL',
    async ({ name, slug }) => {
      const { singular, plural } = formatNames(slug)
      const list = await outsiders[name].ask('POST', '/api/graphql', {
        query: `{ ${singular === plural ? `all${plural}` : plural} { totalDocs } }`,
      })
      const one = await outsiders[name].ask('POST', '/api/graphql', {
        query: `{ ${singular}(id: "1") { id } }`,
      })
      const change = await outsiders[name].ask('POST', '/api/graphql', {
        query: `mutation { delete${singular}(id: "1") { id } }`,
      })
      const data = [list, one, change].map(({ body }) =>
        Object.values((body.data as object | undefined) ?? {}).filter(Boolean),
      )
      expect(data.flat()).toEqual([])
      expect([list, one, change].map(({ body }) => Array.isArray(body.errors))).toEqual([true, true, true])
    },
  )

  it('leaves everything as it was', async () => {
    const { status, body } = await room.as('editor').get(`/api/articles/${article}?draft=true`)
    expect(status).toBe(200)
    expect(body.slug).not.toBe('taken-over')
  })
})
