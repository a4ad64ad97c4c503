// The server's own manners: what it turns away before Payload sees it, what it hides, what each role answers.
import http from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { type RunningServer, startServer } from '@/server/startServer'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})
afterAll(() => room?.close())

const json = { 'Content-Type': 'application/json' }

const ask = (path: string, init: RequestInit = {}) => fetch(room.url + path, init)

const asEditor = (init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { Authorization: `JWT ${room.as('editor').token}`, ...init.headers },
})

const post = (body: BodyInit, headers: Record<string, string> = json) =>
  ask('/api/articles', asEditor({ method: 'POST', headers, body }))

const articles = async () =>
  (await room.payload.count({ collection: 'articles', overrideAccess: true })).totalDocs

describe('bodies', () => {
  const refused: [string, BodyInit, Record<string, string>, number, RegExp][] = [
    ['malformed JSON', '{"title": "x",}', json, 400, /not JSON: .+ at position 14/],
    ['a list', '[]', json, 400, /not an object/],
    ['10 MB', JSON.stringify({ title: 'x'.repeat(10_000_000) }), json, 413, /2 MB/],
    ['a text', 'title', { 'Content-Type': 'text/plain' }, 415, /application\/json/],
    [
      'a web form',
      'title=x',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      415,
      /application\/json/,
    ],
    ['a form without a boundary', 'x', { 'Content-Type': 'multipart/form-data' }, 400, /boundary/],
    [
      'a form cut off',
      '--b\r\nContent-',
      { 'Content-Type': 'multipart/form-data; boundary=b' },
      400,
      /cut off/,
    ],
  ]

  it.each(refused)('refuses %s and says what to do', async (_name, body, headers, status, message) => {
    const before = await articles()
    const answer = await post(body, headers)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringMatching(message) }] })
    expect(await articles()).toBe(before)
  })

  it('refuses broken JSON inside a form', async () => {
    const form = new FormData()
    form.set('_payload', '{"title": ')
    const answer = await post(form, {})
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/_payload/) }] })
  })

  it('takes what the admin panel sends: a form with the fields as JSON', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ title: 'From the panel' }))
    const answer = await post(form, {})
    expect(answer.status).toBe(201)
    expect(await answer.json()).toMatchObject({ doc: { title: 'From the panel' } })
  })

  it('takes JSON that names its charset', async () => {
    const answer = await post('{"title": "Named"}', { 'Content-Type': 'application/json; charset=utf-8' })
    expect(answer.status).toBe(201)
  })

  it('reads a long query from the body of a POST', async () => {
    const answer = await ask(
      '/api/articles',
      asEditor({
        method: 'POST',
        headers: {
          'X-Payload-HTTP-Method-Override': 'GET',
          'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
        },
        body: 'limit=1&where[title][equals]=nothing-has-this-title',
      }),
    )
    expect(await answer.json()).toMatchObject({ totalDocs: 0, limit: 1 })
  })
})

describe('addresses', () => {
  it.each<[string, number, RegExp]>([
    ['/api/articles?locale=xx', 400, /“locale” is “xx”: use one of en, fr, nl, all/],
    ['/api/articles?fallback-locale=xx', 400, /“fallback-locale” is “xx”/],
    ['/api/articles/%E0%A4%A', 400, /percent-encoding/],
  ])('refuses %s', async (path, status, message) => {
    const answer = await ask(path, asEditor())
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringMatching(message) }] })
  })

  it('answers HEAD like GET without a body', async () => {
    const answer = await ask('/api/articles', asEditor({ method: 'HEAD' }))
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })

  it('tells problems of unknown paths as RFC 9457 has it', async () => {
    const answer = await ask('/nowhere')
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(await answer.json()).toMatchObject({ status: 404, detail: 'There is nothing at /nowhere.' })
  })
})

describe('sessions', () => {
  const me = async (headers: Record<string, string>) => {
    const { csrf } = room.payload.config
    if (!csrf.includes(room.url)) csrf.push(room.url)
    const cookie = `payload-token=${room.as('editor').token}`
    return (await (await ask('/api/users/me', { headers: { Cookie: cookie, ...headers } })).json()).user
  }

  it.each<[string, Record<string, string>, unknown]>([
    ['from a program, which names no origin', {}, expect.objectContaining({ name: 'editor' })],
    ['not from another site', { Origin: 'https://elsewhere.example' }, null],
    ['not from a page that hides its origin', { Origin: 'null' }, null],
    ['not from another site’s picture or link', { 'Sec-Fetch-Site': 'cross-site' }, null],
  ])('takes a cookie %s', async (_name, headers, user) => {
    expect(await me(headers)).toEqual(user)
  })
})

describe('request ids', () => {
  it('keeps a sane one and replaces what is none', async () => {
    const given = async (id: string) =>
      (await ask('/healthz', { headers: { 'X-Request-Id': id } })).headers.get('x-request-id')
    expect(await given('checkout-12345678')).toBe('checkout-12345678')
    expect(await given('"><script>')).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('files', () => {
  const upload = async () => {
    const image = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#27a' } })
      .png()
      .toBuffer()
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(image)], { type: 'image/png' }), 'blue.png')
    form.set('_payload', JSON.stringify({ alt: 'A blue field' }))
    const answer = await ask('/api/media', asEditor({ method: 'POST', body: form }))
    const { doc } = await answer.json()
    return { path: new URL(doc.url, room.url).pathname, image, doc }
  }

  it('sends a part of a file, counted in its own bytes', async () => {
    const { path, doc } = await upload()
    const answer = await ask(path, asEditor({ headers: { Range: 'bytes=1-3' } }))
    expect(answer.status).toBe(206)
    expect(answer.headers.get('content-range')).toBe(`bytes 1-3/${doc.filesize}`)
    expect(await answer.text()).toBe('PNG')
  })

  it('keeps files from caches and lets nothing in them run', async () => {
    const { path } = await upload()
    const { headers } = await ask(path, asEditor())
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('GraphQL', () => {
  const query = (headers: Record<string, string>, text = '{ Articles { totalDocs } }') =>
    ask('/api/graphql', {
      method: 'POST',
      headers: { ...json, ...headers },
      body: JSON.stringify({ query: text }),
    })

  it('says nothing to the public, not even its schema', async () => {
    for (const text of ['{ Articles { totalDocs } }', '{ __schema { types { name } } }', '{ __typename }']) {
      const answer = await query({}, text)
      expect(answer.status).toBe(401)
      expect(await answer.json()).toEqual({
        errors: [expect.objectContaining({ code: 'signIn' })],
        code: 'signIn',
      })
    }
  })

  it('answers staff', async () => {
    const answer = await query({ Authorization: `JWT ${room.as('editor').token}` })
    expect(await answer.json()).toMatchObject({ data: { Articles: { totalDocs: expect.any(Number) } } })
  })

  it('says nothing to an account that is off', async () => {
    const person = await room.second('contributor')
    await room.payload.update({
      collection: 'users',
      id: person.id,
      data: { active: false },
      overrideAccess: true,
      context: { actor: 'system' },
    })
    expect((await query({ Authorization: `JWT ${person.token}` })).status).toBe(401)
  })
})

describe('health', () => {
  it('is alive and ready', async () => {
    expect(await (await ask('/healthz')).json()).toEqual({ status: 'alive' })
    expect(await (await ask('/readyz')).json()).toEqual({ status: 'ready' })
  })
})

describe('roles', () => {
  const withRole = async (role: string, work: (server: RunningServer) => Promise<void>) => {
    const { payload } = room
    const config = Promise.resolve(payload.config)
    const server = await startServer({ payload, config, admin: 'off', variables: { ROLE: role, PORT: '0' } })
    await work(server).finally(server.close)
  }
  const status = async (server: RunningServer, path: string) => (await fetch(server.url + path)).status

  it.each<[string, Record<string, number>]>([
    [
      'delivery',
      { '/readyz': 200, '/v1/site': 200, '/api/users/init': 404, '/api/graphql': 404, '/admin': 404 },
    ],
    ['editorial', { '/readyz': 200, '/v1/site': 404, '/api/users/init': 200, '/api/graphql': 401 }],
    ['worker', { '/readyz': 200, '/v1/site': 404, '/api/users/init': 404, '/admin': 404 }],
  ])('%s answers its own part alone', async (role, expected) => {
    await withRole(role, async (server) => {
      const found = await Promise.all(
        Object.keys(expected).map(async (path) => [path, await status(server, path)]),
      )
      expect(Object.fromEntries(found)).toEqual(expected)
    })
  })
})

describe('the end', () => {
  it('finishes what is under way and takes nothing new', async () => {
    const { payload } = room
    const config = Promise.resolve(payload.config)
    const server = await startServer({ payload, config, admin: 'off', variables: { PORT: '0' } })
    const agent = new http.Agent({ keepAlive: true })
    const { port } = new URL(server.url)
    const answered = new Promise<number | undefined>((resolve, reject) => {
      const headers = { ...json, 'Content-Length': 2 }
      const request = http.request({ port, agent, path: '/api/users/logout', method: 'POST', headers })
      request.on('response', (answer) => resolve(answer.resume().statusCode)).on('error', reject)
      request.write('{')
      // Half of it is on its way when the end begins.
      request.once('socket', (socket) => socket.once('connect', () => setImmediate(end, request)))
    })
    let closed: Promise<void> | undefined
    const end = (request: http.ClientRequest) => {
      closed = server.close()
      request.end('}')
    }
    expect(await answered).toBe(400)
    await closed
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
    agent.destroy()
  })
})
