// The description of /v1 as it is served: to programs, and to people.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { problemCodes } from '@/delivery/http/problems'
import { routes } from '@/delivery/http/routes'
import { parametersIn } from '@/delivery/openapi/operation'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room.close())

const get = (path: string) => fetch(`${room.url}${path}`)

describe('the description', () => {
  it('is served, with what the server answers', async () => {
    const answer = await get('/v1/openapi.json')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/json; charset=utf-8',
    ])
    const { openapi, paths } = await answer.json()
    expect(openapi).toBe('3.1.1')
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(routes.map(({ path }) => path)))
  })

  it.each(routes.filter(({ isStrict }) => isStrict).map((route) => [route.path, route] as const))(
    'names all parameters that %s takes',
    async (path, { query }) => {
      const names = parametersIn(path)
      const address = names.reduce((at, name) => at.replace(`{${name}}`, 'x'), path)
      const answer = await get(`${address}?no-such-parameter=1`)
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { type: '/v1/docs#unknown-parameter', parameter: 'no-such-parameter', known: query },
      ])
    },
  )
})

describe('the guide', () => {
  it('explains every problem where the problem leads to', async () => {
    const page = await (await get('/v1/docs')).text()
    const anchors = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(anchors).toEqual(expect.arrayContaining([...problemCodes]))
    expect(new Set(anchors).size).toBe(anchors.length)
  })

  it('leads to nothing that is not there', async () => {
    const page = await (await get('/v1/docs')).text()
    const addresses = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, to]) => to ?? '')
    const anchors = addresses.filter((to) => to.startsWith('#'))
    expect(anchors.filter((to) => !page.includes(` id="${to.slice(1)}"`))).toEqual([])
    const own = [...new Set(addresses.filter((to) => to.startsWith('/')))]
    const statuses = await Promise.all(own.map(async (to) => [to, (await get(to)).status]))
    expect(statuses).toEqual(own.map((to) => [to, 200]))
  })

  it('runs nothing; what tries addresses runs scripts of this server alone', async () => {
    const policies = await Promise.all(
      ['/v1/docs', '/v1/docs/try'].map(async (path) =>
        (await get(path)).headers.get('content-security-policy'),
      ),
    )
    expect(policies[0]).not.toContain('script-src')
    expect(policies[1]).toContain("default-src 'none'; script-src 'self';")
  })

  it.each(['package.json', '..%2fpackage.json', 'swagger-ui.js'])('has no file %s', async (file) => {
    expect((await get(`/v1/docs/${file}`)).status).toBe(404)
  })
})
