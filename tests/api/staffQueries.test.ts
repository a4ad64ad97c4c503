// One request of staff cannot stop the server: what it may ask for is bounded, whatever interface it comes through.
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { startServer } from '@/server/startServer'
import { fuzz } from '../fuzz/fuzz'
import { build } from '../helpers/build'
import { type Newsroom, personWith, startNewsroom } from '../helpers/newsroom'
import { readsOf } from '../helpers/readsOf'
import { strayFailures } from '../helpers/strayFailures'

let room: Newsroom
let article: { id: string }

beforeAll(async () => {
  room = await startNewsroom()
  const author = await build(room.as('editor'), 'contacts')
  article = await build(room.as('editor'), 'articles', { authors: [author.id] })
  await room
    .as('reviewer')
    .post('/api/comments', { type: 'articles', document: article.id, text: 'A remark' })
})

afterAll(() => room?.close())

const ask = (path: string) => room.as('reviewer').get(path)
const graphql = (query: string, variables: object = {}) =>
  room.as('reviewer').post('/api/graphql', { query, variables })

const codesOf = (body: { errors?: { extensions?: { code?: string } }[] }) =>
  (body.errors ?? []).map(({ extensions }) => extensions?.code)

const conditions = (count: number) =>
  Array.from({ length: count }, (_, n) => `where[or][${n}][title][like]=x${n}`).join('&')

describe('a list at /api', () => {
  it.each([
    '',
    'limit=1',
    'limit=100&depth=2',
    'limit=100&pagination=false',
    'pagination=true',
    'where[title][like]=a&sort=-updatedAt,title',
    'sort=authors.name',
    'sort=slug&draft=true',
    'sort=title.fr',
  ])('is answered: %s', async (query) => {
    const { status, body } = await ask(`/api/articles?${query}`)
    expect([status, Array.isArray(body.docs)]).toEqual([200, true])
  })

  it('of documents that are named is answered as the lists of the panel ask for it', async () => {
    const named = `depth=0&draft=true&limit=250&locale=en&where[id][in]=${article.id},${randomUUID()}&`
    const { status, body } = await ask(`/api/articles?${named}`)
    expect([status, body.docs.map(({ id }: { id: string }) => id)]).toEqual([200, [article.id]])
    expect(body.limit).toBe(100)
  })

  it.each([
    ['articles?limit=0', '1 to 100'],
    ['articles?limit=101', '1 to 100'],
    ['articles?limit=1e9', '1 to 100'],
    ['articles?limit=-1', '1 to 100'],
    ['articles?limit=x', '1 to 100'],
    ['articles?limit=10&limit=0', '1 to 100'],
    ['articles?limit[]=0', '1 to 100'],
    ['articles?pagination=false', '1 to 100'],
    ['articles?limit=0&draft=true', '1 to 100'],
    ['articles/versions?limit=0', '1 to 100'],
    ['articles/versions?pagination=false', '1 to 100'],
    ['users?limit=0', '1 to 100'],
    ['payload-locked-documents?limit=0', '1 to 100'],
    ['articles?sort=a,b,c,d,e,f', 'at most 5'],
  ])('is refused with a sentence: %s', async (path, sentence) => {
    const { status, body } = await ask(`/api/${path}`)
    expect([status, body.code]).toEqual([400, 'content'])
    expect(body.errors[0].message).toContain(sentence)
  })

  it.each([
    ['fifty conditions', conditions(50), 200],
    ['one more', conditions(51), 400],
    ['a value of 500 letters', `where[title][like]=${'a'.repeat(500)}`, 200],
    ['one more', `where[title][like]=${'a'.repeat(501)}`, 400],
  ])('takes %s, or not', async (_, query, status) => {
    for (const path of ['/api/articles', '/api/articles/count'])
      expect((await ask(`${path}?${query}`)).status).toBe(status)
  })

  it('is refused as well where a POST says that it is a GET', async () => {
    const answer = await fetch(`${room.url}/api/articles`, {
      method: 'POST',
      headers: {
        authorization: `JWT ${room.as('reviewer').token}`,
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
      },
      body: 'limit=0',
    })
    expect(answer.status).toBe(400)
  })
})

describe('what no database can answer', () => {
  it.each([
    'articles?where[title][near]=a',
    'articles?where[title][within]=a',
    'articles?where[title][all]=a',
    'articles?where[title][equals][a]=b',
    'articles?where[title][equals][]=a',
    'articles?where[title][like][]=a',
    'articles?where[title.summary][equals]=a',
    'articles?where[id][in][0][x]=1',
    'articles?where[id][in][x]=1',
    'articles?where[or][0]=a',
    'articles?where[or]=a',
    'articles?where[authors][contains][x]=a',
    'articles?where[authors][contains][name][near]=a',
    'articles?where[authors][equals][a]=b',
    'articles?where[authors.name.en][equals]=a',
    'articles?where[updatedAt][greater_than]=someday',
    'articles?where[updatedAt][in]=2026-03-31,someday',
    'articles?where[body][greater_than]=a',
    'articles?where[protection][equals]=a',
    'articles/versions?where[version.title][near]=a',
    'articles/versions?where[version.title][equals][a]=b',
    'articles/count?where[title][near]=a',
    'comments?where[blocking][equals]=perhaps',
    'outbox?where[attempts][greater_than]=several',
    'notifications/count?where[user][equals][a]=b',
    'payload-preferences?where[user.value.id][equals]=a',
    'payload-preferences?where[value.id][within]=a',
    'articles?where={',
    'articles?where=a',
    'articles?where[]=a',
    'articles?sort=$foo',
    'articles?sort=-$foo,title',
    'articles?sort[a]=title',
    'articles?sort=title.summary',
    'articles?select=a',
    'articles?select[title]=yes',
    'articles?select[$title]=true',
    'articles?populate=a',
    'articles?populate[contacts]=name',
    'articles?joins=a',
    'articles?page=a',
    'articles?page=-1',
    'articles?depth=a',
    'articles?depth[a]=1',
    'articles?locale=xx',
  ])('is refused with a sentence: %s', async (path) => {
    const { status, body } = await room.as('admin').get(`/api/${path}`)
    expect([path, status, body.code ?? body.errors?.[0]?.code]).toEqual([path, 400, 'content'])
    expect(body.errors[0].message).toMatch(/\.$/)
  })

  it.each([
    'articles?where={"title":{"like":"a"}}',
    'articles?where[or][0][and][0][title][like]=a',
    'articles?where[authors.name][equals]=a&sort=-authors.name',
    'articles?where[authors][contains][name][equals]=a',
    'articles?where[title.fr][exists]=true',
    'articles?where[leadImage][exists]=false',
    'articles?where[updatedAt][greater_than]=2026-03-31T10:00:00%2B02:00',
    'articles/versions?where[version.title][not_equals]=a&sort=-version.updatedAt',
    'articles?select[title]=true&populate[contacts][name]=true&depth=1&page=1',
    'comments?where[blocking][equals]=false',
    'payload-locked-documents?where[document.relationTo][equals]=articles',
    'payload-locked-documents?where[globalSlug][equals]=site',
    'payload-preferences?where[key][equals]=articles-list',
  ])('is not mistaken for what can be: %s', async (path) => {
    const { status, body } = await room.as('admin').get(`/api/${path}`)
    expect([path, status, Array.isArray(body.docs)]).toEqual([path, 200, true])
  })

  it('comes in no name of a file, and no folder is one', async () => {
    await mkdir(path.join(String(process.env.MEDIA_DIR), 'consent-forms'), { recursive: true })
    await writeFile(path.join(String(process.env.MEDIA_DIR), 'consent-forms', 'x.txt'), 'A real name.')
    for (const name of ['a%00b.png', 'consent-forms%2fx.txt', 'consent-forms%5cx.txt', '..%2fx', 'none.png'])
      expect([name, (await ask(`/api/media/file/${name}`)).status]).toEqual([name, 404])
  })

  it.each(['a', 'a%00', '[object%20Object]', '000000000000000000000000', '%24ne'])(
    'is the id of nothing: %s',
    async (id) => {
      const admin = room.as('admin')
      const answers = [
        await admin.get(`/api/articles/${id}`),
        await admin.get(`/api/articles/versions/${id}`),
        await admin.patch(`/api/articles/${id}`, { title: 'a' }),
        await admin.delete(`/api/articles/${id}`),
        await admin.post(`/api/articles/${id}/duplicate`),
        await admin.post(`/api/articles/${id}/workflow`, { action: 'submit' }),
        await admin.post(`/api/users/verify/${id}`),
      ]
      for (const { status } of answers) expect([400, 404]).toContain(status)
    },
  )

  it('is refused in the name of a file that is sent', async () => {
    const body =
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a\0b.png"\r\nContent-Type: image/png\r\n\r\na\r\n--x--\r\n'
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect((await room.as('editor').post('/api/media', body, headers)).status).toBe(400)
  })

  it('is no group of fields', async () => {
    const editor = room.as('editor')
    for (const { status, body } of [
      await editor.post('/api/events', { title: 'a', attendance: null }),
      await editor.patch(`/api/articles/${article.id}`, { seo: null }),
    ])
      expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining('invalid')])
  })

  it('is nothing that GraphQL promises', async () => {
    for (const query of [
      '{ ReviewLinks { docs { tokenHash } } PreviewLinks { docs { tokenHash } } }',
      '{ docAccessNewsletter { read { permission } update { permission } fields { footer { update { permission } } } } }',
      '{ Access { articles { create { permission } fields { title { update { permission } } } } users { delete { permission } } } }',
    ])
      expect((await graphql(query)).body.errors).toBeUndefined()
    const verified = await graphql('mutation { verifyEmailUser(token: "a") }')
    expect(verified.body.errors[0].message).toContain('Cannot query field')
  })
})

describe('what nobody may read', () => {
  const hidden = ['hash', 'salt', 'resetPasswordToken', 'apiKey', 'sessions.id', 'nothing']

  it.each([
    ...hidden.flatMap((name) => [
      `comments?sort=author.${name}`,
      `comments?sort=-author.${name}`,
      `comments?sort=createdAt,author.${name}`,
      `comments?sort=author__${name}`,
      `comments?where[author.${name}][exists]=true`,
      `users?sort=${name}`,
      `users?where[${name}][exists]=true`,
    ]),
    'comments?sort=resolvedBy.hash',
    'comments?sort=parent.author.hash',
    'comments?sort=mentions.hash',
    'articles/versions?sort=version.review.owner.hash',
    'review-links?sort=tokenHash',
    'preview-links?sort=tokenHash',
    'media?sort=consents.subject',
    'media?where[consents.subject][like]=a',
  ])('orders and filters nothing: %s', async (path) => {
    const { status, body } = await ask(`/api/${path}`)
    expect([status, body.code]).toEqual([400, 'content'])
  })

  it('orders nothing over GraphQL', async () => {
    const { body } = await graphql('{ Comments(sort: "author.hash") { docs { id } } }')
    expect([codesOf(body), body.data?.Comments]).toEqual([['content'], null])
  })

  it('orders nothing in the panel, which asks with the rights of who looks', async () => {
    const find = (sort: string) =>
      room.payload.find({ collection: 'comments', sort, overrideAccess: false, user: reviewer() })
    await expect(find('author.hash')).rejects.toThrow('sort by')
    expect((await find('-author.name')).docs).toHaveLength(1)
  })
})

const reviewer = () =>
  ({ id: room.as('reviewer').id, collection: 'users', roles: ['reviewer'], active: true }) as never

describe('the panel', () => {
  const find = (more: object) =>
    room.payload.find({ collection: 'users', overrideAccess: false, user: reviewer(), ...more })

  it.each([[{ limit: 0 }], [{ limit: 5_000 }], [{ pagination: false }]])(
    'shows a hundred at most, whatever its address says: %j',
    async (more) => {
      const spy = jest.spyOn(room.payload.db, 'find')
      await find(more)
      expect(spy.mock.calls.map(([{ limit }]) => limit)).toContain(100)
      spy.mockRestore()
    },
  )

  it('deletes all that is selected at once, as it asks for it', async () => {
    const copies = [await build(room.as('editor'), 'articles'), await build(room.as('editor'), 'articles')]
    const where = `where[and][0][id][in]=${copies.map(({ id }) => id).join()}`
    const deletedAt = new Date().toISOString()
    const gone = await room.as('editor').patch(`/api/articles?limit=0&${where}`, { deletedAt })
    expect([gone.status, gone.body.docs.length]).toEqual([200, 2])
  })

  it('loads what documents refer to, as many as they show', async () => {
    const { body } = await ask(`/api/articles/${article.id}?depth=2&draft=true`)
    expect(body.authors[0].name).toEqual(expect.any(String))
  })
})

describe('/api/graphql', () => {
  const aliases = (count: number, field: string) =>
    `{ ${Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ')} }`

  it.each([
    ['a hundred', 'query { Articles(limit: 100) { docs { id title authors { name } } totalDocs } }'],
    ['what they refer to', 'query { Articles { docs { id body authors { name organisations { name } } } } }'],
    ['twenty counts', aliases(20, 'countArticles { totalDocs }')],
    ['a limit by a variable', 'query($n: Int) { Articles(limit: $n) { docs { id } } }'],
    ['the schema', getIntrospectionQuery()],
  ])('answers %s', async (_, query) => {
    const { status, body } = await graphql(query, { n: 3 })
    expect([status, body.errors, Boolean(body.data)]).toEqual([200, undefined, true])
  })

  const hundred =
    'query($n: Int) { Articles(limit: $n) { docs { ...F } } } fragment F on Article { authors { name organisations { name } } }'

  it.each<[string, string, string, object]>([
    ['150 aliases of everything', 'roots', aliases(150, 'Articles(limit: 0) { docs { id } }'), {}],
    ['51 aliases', 'aliases', aliases(51, 'Articles { docs { id } }'), {}],
    ['ten lists of a hundred', 'cost', aliases(10, 'Articles(limit: 100) { docs { id } }'), {}],
    ['ten lists of everything', 'cost', aliases(10, 'Articles(limit: 0) { docs { id } }'), {}],
    ['a hundred with all they refer to, by a variable', 'cost', hundred, { n: 100 }],
    [
      'relations that fan out',
      'cost',
      '{ Projects(limit: 50) { docs { related { project { related { project { related { project { id } } } } } } } } }',
      {},
    ],
    ['17 levels', 'depth', `{ Articles { docs ${'{ parent '.repeat(15)} ${'}'.repeat(15)} } }`, {}],
    [
      '80 brackets',
      'nesting',
      `{ Articles(where: ${'{ AND: ['.repeat(40)} ${']}'.repeat(40)}) { docs { id } } }`,
      {},
    ],
    [
      'a nested variable',
      'nesting',
      'query($w: Article_where) { Articles(where: $w) { docs { id } } }',
      { w: nested(70) },
    ],
    ['1,600 fields', 'fields', `{ Articles { docs { ${'id '.repeat(1_600)} } } }`, {}],
    ['the schema three times', 'introspection', aliases(3, '__schema { types { name } }'), {}],
  ])('refuses %s by its bound of %s', async (_, bound, query, variables) => {
    const { body } = await graphql(query, variables)
    expect(body.errors.map(({ extensions }: { extensions: object }) => extensions)).toContainEqual(
      expect.objectContaining({ code: 'too-large', bound }),
    )
    expect(body.data).toBeUndefined()
  })

  it.each([
    'Articles(limit: 0) { docs { id } }',
    'Articles(limit: 101) { docs { id } }',
    'Articles(limit: -1) { docs { id } }',
    'Articles(pagination: false) { docs { id } }',
    'Articles(pagination: null) { docs { id } }',
    'versionsArticles(limit: 0) { docs { id } }',
  ])('refuses the field %s, and answers others', async (field) => {
    const { body } = await graphql(`{ wrong: ${field} right: countArticles { totalDocs } }`)
    expect([codesOf(body), body.data.wrong, body.data.right.totalDocs]).toEqual([
      ['content'],
      null,
      expect.any(Number),
    ])
  })
})

function nested(levels: number): object {
  return levels === 0 ? {} : { AND: [nested(levels - 1)] }
}

describe('a query that takes too long', () => {
  it('is stopped before it asks the database again, and says so', async () => {
    const server = await startServer({
      payload: room.payload,
      admin: 'off',
      background: false,
      variables: { PORT: '0', QUERY_SECONDS: '1' },
    })
    const { find } = room.payload.db
    const slow = jest.spyOn(room.payload.db, 'find').mockImplementation(async (...args) => {
      const found = await find.apply(room.payload.db, args)
      if (args[0].collection === 'articles') await new Promise((resolve) => setTimeout(resolve, 1_100))
      return found as never
    })
    try {
      const person = personWith(server.url, room.as('reviewer'))
      const rest = await person.get('/api/articles?depth=1')
      expect([rest.status, rest.body.code]).toEqual([503, 'slow'])
      expect(rest.body.errors[0].message).toContain('1 second')
      const query = '{ Articles { docs { authors { name } } } }'
      const over = await person.post('/api/graphql', { query })
      expect(codesOf(over.body)).toContain('slow')
      // What writes takes its time.
      const saved = await personWith(server.url, room.as('editor')).patch(
        `/api/articles/${article.id}?depth=1`,
        { kind: 'story' },
      )
      expect(saved.status).toBe(200)
    } finally {
      slow.mockRestore()
      await server.close()
    }
  })

  it('is told to MongoDB', async () => {
    const reads = await readsOf(room.payload, () =>
      ask('/api/articles?sort=authors.name&where[title][like]=a'),
    )
    const told = reads.filter((read) => read.includes('maxTimeMS'))
    expect(told.length > 0).toBe(room.payload.db.name === 'mongoose')
  })
})

describe('nonsense', () => {
  it('from everybody, at every address, breaks nothing', async () => {
    const faults: string[] = []
    const statuses = new Set<number>()
    await strayFailures(() =>
      fuzz(room, {
        requests: 500,
        seed: 1,
        note: ({ question: { as, method, path }, answer: { status, text }, fault }) => {
          statuses.add(status)
          if (fault) faults.push(`${as}: ${method} ${path} ${fault}: ${text}`)
        },
      }),
    )
    expect(faults).toEqual([])
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 403, 404]))
  }, 120_000)
})
