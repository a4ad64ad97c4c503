// Other software hears what was published, signed and in order, from a worker that sends over real connections.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { runOutbox } from '@/messaging/outbox/runOutbox'
import { type RunOptions, runWebhooks } from '@/messaging/webhooks/runWebhooks'
import { build, makeLive } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { answering, type Received, type Receiver, startReceiver } from '../helpers/receiver'
import { verifyWebhook } from '../helpers/verifyWebhook'

let room: Newsroom
let receiver: Receiver
let admin: Person

beforeAll(async () => {
  process.env.WEBHOOK_ALLOW_HOSTS = '127.0.0.1'
  process.env.SITE_URL = 'https://cms.example.org'
  room = await startNewsroom()
  receiver = await startReceiver()
  admin = room.as('admin')
})

afterAll(async () => {
  await room?.close()
  await receiver?.close()
  delete process.env.WEBHOOK_ALLOW_HOSTS
  delete process.env.SITE_URL
})

beforeEach(async () => {
  const { docs } = (await admin.get('/api/webhooks', { limit: '100' })).body
  for (const { id } of docs) await admin.delete(`/api/webhooks/${id}`)
  await deliver()
  receiver.received.length = 0
  receiver.answer = answering(204)
})

interface Hook {
  id: string
  secret: string
}

const hook = async (data: Record<string, unknown> = {}): Promise<Hook> => {
  const { status, body } = await admin.post('/api/webhooks', {
    name: 'A site',
    url: `${receiver.url}/hook`,
    ...data,
  })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.doc
}

const deliver = async (options: RunOptions = {}) => {
  await runOutbox(room.payload)
  await runWebhooks(room.payload, options)
}

const later = (seconds: number): RunOptions => ({ now: () => new Date(Date.now() + seconds * 1000) })

const live = async () => {
  const article = await build(room.as('contributor'), 'articles')
  await makeLive(room, article)
  return article
}

const log = async ({ id }: Hook, query: Record<string, string> = {}) =>
  (await admin.get(`/api/webhooks/${id}/deliveries`, query)).body.docs

const read = ({ secret }: Hook, { body, headers }: Received) =>
  verifyWebhook(secret, body, headers) as {
    type: string
    timestamp: string
    data: Record<string, unknown>
  }

const test = ({ id }: Hook) => admin.post(`/api/webhooks/${id}/test`)

describe('a publication', () => {
  it('is told to who asks for it: signed, thin, once', async () => {
    const site = await hook({ events: ['article.published'] })
    await hook({ name: 'Switched off', active: false })
    const article = await build(room.as('contributor'), 'articles', { title: 'A title nobody is told' })
    await makeLive(room, article)
    await deliver()
    await deliver()
    expect(receiver.received).toHaveLength(1)
    const [received] = receiver.received as [Received]
    expect(received).toMatchObject({ method: 'POST', path: '/hook' })
    expect(received.headers['content-type']).toBe('application/json')
    expect(read(site, received)).toEqual({
      type: 'article.published',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: {
        collection: 'articles',
        id: article.id,
        slug: article.doc.slug,
        url: `https://cms.example.org/v1/articles/${article.doc.slug}`,
        languages: ['en'],
        number: 1,
      },
    })
  })

  it('and its work and its end are told in order, without names and words', async () => {
    const site = await hook()
    const article = await build(room.as('contributor'), 'articles', { title: 'Secret words' })
    await makeLive(room, article)
    await room.as('publisher').act('takeDown', article, { comment: 'A reason with Secret words' })
    await deliver()
    const told = receiver.received.map((received) => read(site, received))
    expect(told.map(({ type }) => type)).toEqual([
      'review.requested',
      'review.approved',
      'article.published',
      'article.takenDown',
    ])
    expect(told[0]?.data).toEqual({ collection: 'articles', id: article.id, stage: 'inReview' })
    expect(told[1]?.data).toEqual({ collection: 'articles', id: article.id, stage: 'approved' })
    expect(told[3]?.data).toEqual(told[2]?.data)
    const people = ['contributor', 'reviewer', 'publisher', 'Secret words']
    for (const { body } of receiver.received) for (const one of people) expect(body).not.toContain(one)
  })

  it('is told again with the same id until it is taken, each time signed anew', async () => {
    const site = await hook({ events: ['article.published'] })
    const article = await live()
    receiver.answer = answering(500, {}, `broken ${'x'.repeat(100_000)}`)
    await deliver()
    expect(await log(site)).toMatchObject([
      { status: 'waiting', attempts: 1, event: 'article.published', answers: [{ ok: false, status: 500 }] },
    ])
    await deliver()
    expect(receiver.received).toHaveLength(1)
    receiver.answer = answering(200)
    await deliver(later(6))
    expect(receiver.received).toHaveLength(2)
    const [first, second] = receiver.received as [Received, Received]
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id'])
    expect(second.body).toBe(first.body)
    expect(Number(second.headers['webhook-timestamp'])).toBeGreaterThan(
      Number(first.headers['webhook-timestamp']),
    )
    expect(read(site, second).data.id).toBe(article.id)
    const [delivery] = await log(site)
    expect(delivery).toMatchObject({
      status: 'delivered',
      attempts: 2,
      messageId: first.headers['webhook-id'],
      body: JSON.parse(first.body),
    })
    expect(delivery.answers[0].said).toHaveLength(500)
    expect(delivery).not.toHaveProperty('nextAttemptAt')
  })

  it('waits for what is told of the same document before it, and for nothing else', async () => {
    const site = await hook({ events: ['article.*'] })
    const [one, other] = [await live(), await live()]
    await room.as('publisher').act('unpublish', one, { comment: 'Wrong.' })
    receiver.answer = ({ body }, response) => {
      response.statusCode = body.includes(one.id) && body.includes('published') ? 500 : 204
      response.end()
    }
    await deliver()
    const told = () => receiver.received.map((received) => read(site, received))
    expect(told().map(({ type, data }) => [type, data.id])).toEqual(
      expect.arrayContaining([
        ['article.published', one.id],
        ['article.published', other.id],
      ]),
    )
    expect(told()).toHaveLength(2)
    receiver.answer = answering(204)
    await deliver(later(6))
    expect(
      told()
        .map(({ type, data }) => [type, data.id])
        .slice(2),
    ).toEqual([
      ['article.published', one.id],
      ['article.unpublished', one.id],
    ])
  })

  it('goes on to the next message once one has failed for good', async () => {
    const site = await hook({ events: ['article.*'] })
    const article = await live()
    await room.as('publisher').act('unpublish', article, { comment: 'Wrong.' })
    receiver.answer = ({ body }, response) => {
      response.statusCode = body.includes('article.published') ? 400 : 204
      response.end()
    }
    await deliver({ schedule: [] })
    expect((await log(site)).map(({ event, status }: Record<string, string>) => [event, status])).toEqual([
      ['article.unpublished', 'delivered'],
      ['article.published', 'failed'],
    ])
  })

  it('is held back while an earlier event of the document is not yet told', async () => {
    const site = await hook({ events: ['article.*'] })
    const article = await live()
    const { docs } = await room.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: 'outbox',
      where: { event: { equals: 'article.published' } },
      sort: '-at',
      limit: 1,
    })
    const event = docs[0]?.id as string
    const hold = (status: string) =>
      room.payload.db.updateOne({
        collection: 'outbox',
        id: event,
        data: {
          status,
          leasedUntil: new Date(Date.now() + (status === 'sending' ? 600_000 : -1)).toISOString(),
        },
      })
    await hold('sending')
    await room.as('publisher').act('unpublish', article, { comment: 'Wrong.' })
    await deliver()
    expect(receiver.received).toEqual([])
    await hold('waiting')
    await deliver()
    await deliver(later(4))
    expect(receiver.received.map((received) => read(site, received).type)).toEqual([
      'article.published',
      'article.unpublished',
    ])
  })
})

describe('a receiver', () => {
  it.each([301, 302, 307, 308])('that answers %i is not followed', async (status) => {
    const site = await hook()
    receiver.answer = answering(status, { location: `${receiver.url}/elsewhere` })
    await test(site)
    await deliver()
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook'])
    expect(await log(site)).toMatchObject([{ status: 'waiting', answers: [{ ok: false, status }] }])
  })

  it('that answers 410 is not written to any more, until it is switched on', async () => {
    const site = await hook()
    receiver.answer = answering(410)
    await test(site)
    await test(site)
    await deliver({ perWebhook: 1 })
    expect(receiver.received).toHaveLength(1)
    expect((await admin.get(`/api/webhooks/${site.id}`)).body).toMatchObject({
      active: false,
      disabledReason: expect.stringContaining('410'),
      disabledAt: expect.any(String),
    })
    expect((await log(site)).map(({ status }: { status: string }) => status)).toEqual(['failed', 'failed'])
    expect((await test(site)).status).toBe(409)
    const [{ id: row }] = await log(site)
    const replay = () => admin.post(`/api/webhooks/${site.id}/deliveries/${row}/replay`)
    expect((await replay()).status).toBe(409)

    expect((await admin.post(`/api/webhooks/${site.id}/enable`)).status).toBe(200)
    expect((await admin.get(`/api/webhooks/${site.id}`)).body).toMatchObject({
      active: true,
      disabledReason: null,
    })
    receiver.answer = answering(204)
    expect((await replay()).status).toBe(202)
    await deliver()
    expect(receiver.received).toHaveLength(2)
  })

  it('that takes nothing for days is switched off, and administrators are told once', async () => {
    const site = await hook({ name: 'A site that is away' })
    receiver.answer = answering(500)
    await test(site)
    await test(site)
    for (const hours of [0, 1, 2, 4, 8, 16, 30, 48, 72, 100]) await deliver(later(hours * 3600))
    expect((await admin.get(`/api/webhooks/${site.id}`)).body).toMatchObject({
      active: false,
      disabledReason: expect.stringContaining('Nothing got through since'),
    })
    await runOutbox(room.payload, later(101 * 3600))
    const { docs } = (await admin.get('/api/notifications', { limit: '100' })).body
    const told = docs.filter(({ document }: { document: string }) => document === site.id)
    expect(told).toMatchObject([
      {
        event: 'webhook.disabled',
        message: expect.stringContaining('A site that is away'),
        url: `/admin/collections/webhooks/${site.id}`,
      },
    ])
    expect((await room.as('editor').get('/api/notifications')).body.docs).not.toContainEqual(
      expect.objectContaining({ document: site.id }),
    )

    expect((await admin.post(`/api/webhooks/${site.id}/enable`)).status).toBe(200)
    await test(site)
    await deliver(later(102 * 3600))
    expect((await admin.get(`/api/webhooks/${site.id}`)).body).toMatchObject({ active: true })
  })

  it('that takes one message of many stays on', async () => {
    const site = await hook()
    receiver.answer = answering(500)
    await test(site)
    for (const hours of [0, 1, 2, 4, 8, 16, 30, 48]) await deliver(later(hours * 3600))
    receiver.answer = answering(204)
    const { messageId } = (await test(site)).body
    receiver.answer = ({ headers }, response) => {
      response.writeHead(headers['webhook-id'] === messageId ? 204 : 500).end()
    }
    for (const hours of [49, 72, 100]) await deliver(later(hours * 3600))
    expect((await log(site)).map(({ status }: { status: string }) => status).sort()).toEqual([
      'delivered',
      'failed',
    ])
    expect((await admin.get(`/api/webhooks/${site.id}`)).body).toMatchObject({ active: true })
  })

  it('gets the quiet it asks for, for all its messages', async () => {
    const site = await hook()
    receiver.answer = answering(503, { 'retry-after': '120' })
    await test(site)
    await deliver()
    await test(site)
    receiver.answer = answering(204)
    await deliver(later(100))
    expect(receiver.received).toHaveLength(1)
    const waiting = await log(site, { status: 'waiting' })
    expect(waiting.map(({ attempts }: { attempts: number }) => attempts).sort()).toEqual([0, 1])
    await deliver(later(121))
    expect(receiver.received).toHaveLength(3)
    expect(await log(site, { status: 'delivered' })).toHaveLength(2)
  })

  it('that does not answer in time is tried again; it delays nobody else', async () => {
    const slow = await hook({ url: `${receiver.url}/slow` })
    const quick = await hook({ url: `${receiver.url}/quick` })
    receiver.answer = ({ path }, response) => {
      if (path === '/quick') response.writeHead(204).end()
    }
    for (let n = 0; n < 8; n += 1) await test(slow)
    for (let n = 0; n < 3; n += 1) await test(quick)
    await deliver({ timeout: 500, atOnce: 6, perWebhook: 4 })
    expect(receiver.received.slice(0, 7).filter(({ path }) => path === '/quick')).toHaveLength(3)
    expect(await log(quick, { status: 'delivered' })).toHaveLength(3)
    const late = await log(slow)
    expect(late).toHaveLength(8)
    for (const { status, answers } of late)
      expect([status, answers[0].said]).toEqual(['waiting', 'No answer in time.'])
  })

  it('whose answer does not end has taken the message by its status', async () => {
    const site = await hook()
    receiver.answer = (_, response) => void response.writeHead(200).write('It began')
    await test(site)
    await deliver({ timeout: 500 })
    expect(await log(site)).toMatchObject([
      { status: 'delivered', answers: [{ status: 200, said: 'It began' }] },
    ])
  })

  it('that drops the connection, or is not there, is tried again', async () => {
    const site = await hook()
    receiver.answer = (_, response) => void response.destroy()
    await test(site)
    const gone = await hook({ url: 'http://127.0.0.1:9/' })
    await test(gone)
    await deliver()
    expect(await log(site)).toMatchObject([{ status: 'waiting', answers: [{ ok: false }] }])
    expect((await log(gone))[0]).toMatchObject({
      status: 'waiting',
      answers: [{ ok: false, said: expect.stringMatching(/ECONNREFUSED|bad port/) }],
    })
  })
})

describe('an address', () => {
  it.each([
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://[::ffff:10.0.0.1]/',
    'http://localhost:3000/',
    'http://2130706434/',
    'ftp://example.org/',
    'https://user:password@example.org/',
  ])('%s is refused when it is written', async (url) => {
    const { status, body } = await admin.post('/api/webhooks', { name: 'x', url })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('"path":"url"')
  })

  const resolver = (...answers: string[][]) => {
    const asked: string[] = []
    const resolve: RunOptions['resolve'] = (host, _, done) => {
      const addresses = answers[Math.min(asked.length, answers.length - 1)] ?? []
      asked.push(host)
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    }
    return { asked, resolve }
  }

  const port = () => new URL(receiver.url).port

  it.each([['10.0.0.1'], ['::ffff:169.254.169.254'], ['64:ff9b::a00:1'], ['93.184.215.14', '10.0.0.1']])(
    'behind a name, %s, is refused when it is sent, for good',
    async (...addresses) => {
      const site = await hook({ url: `http://hooks.example.org:${port()}/` })
      await test(site)
      await deliver({ resolve: resolver(addresses).resolve })
      expect(receiver.received).toEqual([])
      expect(await log(site)).toMatchObject([
        { status: 'failed', answers: [{ said: expect.stringContaining('not public') }] },
      ])
    },
  )

  it('is looked up once for a connection, which goes where it was checked', async () => {
    const site = await hook({ url: `http://rebinding.example.org:${port()}/` })
    const { asked, resolve } = resolver(['127.0.0.1'], ['10.0.0.1'])
    await test(site)
    await deliver({ resolve })
    expect(asked).toEqual(['rebinding.example.org'])
    expect(receiver.received).toHaveLength(1)
    await test(site)
    await deliver({ resolve })
    expect(receiver.received).toHaveLength(1)
    expect(await log(site, { status: 'failed' })).toHaveLength(1)
  })
})

describe('a secret', () => {
  it('is made here, shown to administrators, and kept encrypted', async () => {
    const chosen = await hook({ secret: 'whsec_bXkgb3duIHNlY3JldCB0aGF0IGlzIGtub3du' })
    expect(chosen.secret).toMatch(/^whsec_.{44}$/)
    expect(chosen.secret).not.toContain('bXkgb3du')
    const { secret } = (await admin.get(`/api/webhooks/${chosen.id}`)).body
    expect(secret).toBe(chosen.secret)
    const stored = await room.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'webhooks',
      where: { id: { equals: chosen.id } },
    })
    expect(JSON.stringify(stored)).not.toContain('whsec_')
  })

  it('outlives other changes, and cannot be written', async () => {
    const site = await hook({ events: ['article.*'] })
    const { body } = await admin.patch(`/api/webhooks/${site.id}`, {
      name: 'Another name',
      secret: 'whsec_x',
    })
    expect(body.doc).toMatchObject({ name: 'Another name', secret: site.secret, events: ['article.*'] })
  })

  it('is rotated: both sign for a day', async () => {
    const site = await hook({ events: ['article.*'] })
    const rotated = await admin.post(`/api/webhooks/${site.id}/rotate-secret`)
    expect(rotated.status).toBe(200)
    const { secret } = rotated.body
    expect(secret).not.toBe(site.secret)
    expect((await admin.get(`/api/webhooks/${site.id}`)).body).toMatchObject({
      secret,
      events: ['article.*'],
    })
    await test(site)
    await deliver()
    const [received] = receiver.received as [Received]
    expect(received.headers['webhook-signature']?.split(' ')).toHaveLength(2)
    expect(read(site, received).type).toBe('webhook.test')
    expect(read({ ...site, secret }, received).type).toBe('webhook.test')
    await test(site)
    await deliver(later(24 * 3600 + 1))
    const [, next] = receiver.received as [Received, Received]
    expect(next.headers['webhook-signature']?.split(' ')).toHaveLength(1)
  })

  it('is in no message, no log of deliveries and no outbox', async () => {
    const site = await hook()
    const { secret } = (await admin.post(`/api/webhooks/${site.id}/rotate-secret`)).body
    await test(site)
    await deliver()
    const outbox = await admin.get('/api/outbox', { limit: '100' })
    const said = JSON.stringify([await log(site), outbox.body, receiver.received])
    for (const one of [secret, site.secret]) expect(said).not.toContain(one)
  })
})

describe('the log', () => {
  it('is paged, filtered, and sends a message again under the same id', async () => {
    const site = await hook()
    for (let n = 0; n < 3; n += 1) await test(site)
    await deliver()
    const { body } = await admin.get(`/api/webhooks/${site.id}/deliveries`, { limit: '2', page: '2' })
    expect(body).toMatchObject({ totalDocs: 3, page: 2, totalPages: 2, hasNextPage: false })
    expect(body.docs).toHaveLength(1)
    expect(await log(site, { status: 'failed' })).toEqual([])
    const [{ id: row, messageId }] = body.docs
    const replayed = await admin.post(`/api/webhooks/${site.id}/deliveries/${row}/replay`)
    expect(replayed).toMatchObject({ status: 202, body: { id: row, messageId, status: 'waiting' } })
    await deliver()
    expect(receiver.received.map(({ headers }) => headers['webhook-id']).at(-1)).toBe(messageId)
    expect(receiver.received).toHaveLength(4)
    const { answers } = (await log(site)).find(({ id }: { id: string }) => id === row)
    expect(answers).toHaveLength(2)
  })

  it('is of one webhook alone', async () => {
    const [site, other] = [await hook(), await hook()]
    await test(site)
    const [{ id: row }] = await log(site)
    expect(await log(other)).toEqual([])
    expect((await admin.post(`/api/webhooks/${other.id}/deliveries/${row}/replay`)).status).toBe(404)
    expect((await admin.get(`/api/webhooks/${site.id}/deliveries`, { status: 'lost' })).status).toBe(400)
    expect((await admin.get(`/api/webhooks/${site.id}/deliveries`, { limit: '0' })).status).toBe(400)
    expect((await admin.get('/api/webhooks/nonsense/deliveries')).status).toBe(404)
  })
})

describe('people', () => {
  it('who are not administrators get nothing of it', async () => {
    const site = await hook()
    const paths = [
      ['get', `/api/webhooks/${site.id}`],
      ['get', `/api/webhooks/${site.id}/deliveries`],
      ['post', `/api/webhooks/${site.id}/rotate-secret`],
      ['post', `/api/webhooks/${site.id}/test`],
      ['post', `/api/webhooks/${site.id}/enable`],
      ['post', `/api/webhooks/${site.id}/deliveries/1/replay`],
    ] as const
    for (const role of ['contributor', 'editor', 'reviewer', 'protection', 'publisher'] as const)
      for (const [method, path] of paths) expect((await room.as(role)[method](path)).status).toBe(403)
    for (const [method, path] of paths.slice(1)) expect((await room.anonymous[method](path)).status).toBe(401)
  })

  it('hear which events there are when they ask for one that is none', async () => {
    const { status, body } = await admin.post('/api/webhooks', {
      name: 'x',
      url: receiver.url,
      events: ['articles.published'],
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('article.published')
  })
})
