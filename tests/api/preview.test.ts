// Preview links: who makes them, what they show, and that nobody else is ever served what they show.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { editorialSlugs } from '@/collections/editorial'
import { openPreview } from '@/delivery/previews/openPreview'
import { makeToken } from '@/platform/links/token'
import { type Built, build, makeLive, richText } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { expiredToken, makePreview, tokenFor } from '../helpers/previews'
import { depicting, giveConsent } from '../helpers/protection'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const get = (path: string, headers: Record<string, string> = {}) => fetch(room.url + path, { headers })

const draft = (overrides: Record<string, unknown> = {}) =>
  build(room.as('contributor'), 'articles', { body: richText('Words that nobody approved.'), ...overrides })

/** A live article whose newest text is another one. */
const liveWithDraft = async (live: string, next: string): Promise<Built> => {
  const article = await build(room.as('editor'), 'articles', { title: live })
  await makeLive(room, article)
  await room.as('editor').patch(`/api/articles/${article.id}`, { title: next })
  return article
}

const at = ({ type, id }: { type: string; id: string }, token: string) => `/v1/${type}/${id}?preview=${token}`

const titleAt = async (path: string) => (await (await get(path)).json()).title

const statusAt = async (path: string) => (await get(path)).status

describe('a preview link', () => {
  it('is made by anybody on staff, for a week, and only its hash is kept', async () => {
    const document = await draft()
    for (const role of ['contributor', 'reviewer', 'protection', 'publisher', 'admin'] as const)
      expect((await makePreview(room.as(role), document)).status).toBe(201)
    const { body } = await makePreview(room.as('editor'), document, { name: 'The ministry' })
    expect(body.link).toMatchObject({
      type: 'articles',
      document: document.id,
      name: 'The ministry',
      createdBy: room.as('editor').id,
      openedAt: null,
      revokedAt: null,
    })
    const days = (Date.parse(body.link.expiresAt) - Date.now()) / 86_400_000
    expect([days > 6.9, days <= 7]).toEqual([true, true])
    expect(new URL(body.urls.document).pathname).toBe(`/v1/articles/${document.id}`)
    expect(new URL(body.urls.page).pathname).toBe(`/articles/${document.id}`)
    expect(await titleAt(body.urls.document.slice(new URL(body.urls.document).origin.length))).toBe(
      document.doc.title,
    )
    const kept = await room.payload.db.find({ collection: 'preview-links', where: {} })
    expect(JSON.stringify(kept)).not.toContain(body.token)
    const listed = await room.as('reviewer').get('/api/preview-links', { document: document.id, depth: '0' })
    expect(listed.body.totalDocs).toBe(6)
    expect(JSON.stringify(listed.body)).not.toContain('tokenHash')
  })

  it.each([
    ['for longer than 30 days', { expiresAt: new Date(Date.now() + 31 * 86_400_000).toISOString() }, 400],
    ['that has expired', { expiresAt: '2020-01-01T00:00:00Z' }, 400],
    ['that expires at no instant', { expiresAt: 'tomorrow' }, 400],
    ['without a name that has one', { name: ' ' }, 400],
    ['with a field that is none', { revision: 'x' }, 400],
  ])('%s is refused', async (_, more, status) => {
    expect((await makePreview(room.as('editor'), await draft(), more)).status).toBe(status)
  })

  it('is of a document there is, by somebody who works here', async () => {
    const document = await draft()
    expect((await makePreview(room.as('editor'), { ...document, id: 'nonsense' })).status).toBe(404)
    expect((await makePreview(room.anonymous, document)).status).toBe(401)
    expect((await room.anonymous.get('/api/preview-links')).status).toBe(403)
  })

  it('is one of twenty at most', async () => {
    const document = await draft()
    for (let made = 0; made < 20; made += 1) await tokenFor(room, document)
    const refused = await makePreview(room.as('editor'), document)
    expect(refused.status).toBe(409)
    const { docs } = (await room.as('editor').get('/api/preview-links', { document: document.id })).body
    await room.as('editor').post(`/api/preview-links/${docs[0].id}/revoke`)
    expect((await makePreview(room.as('editor'), document)).status).toBe(201)
  })

  it('is taken back by who made it or answers for the text, on record, once', async () => {
    const document = await draft()
    const made = async (person: Person) => (await makePreview(person, document)).body.link.id as string
    const revoke = (person: Person, id: string) => person.post(`/api/preview-links/${id}/revoke`)
    const own = await made(room.as('reviewer'))
    expect((await revoke(room.as('contributor'), own)).status).toBe(403)
    expect((await revoke(room.as('reviewer'), own)).status).toBe(200)
    expect((await revoke(room.as('protection'), await made(room.as('reviewer')))).status).toBe(200)
    expect((await revoke(room.as('editor'), own)).status).toBe(409)
    expect((await revoke(room.as('editor'), document.id)).status).toBe(404)
    const { body } = await room.as('editor').get(`/api/preview-links/${own}`, { depth: '0' })
    expect(body).toMatchObject({ revokedBy: room.as('reviewer').id, revokedAt: expect.any(String) })
  })

  it('tells when it was opened first and last', async () => {
    const document = await draft()
    const token = await tokenFor(room, document)
    const used = async () =>
      (await room.as('editor').get('/api/preview-links', { document: document.id })).body.docs[0]
    expect((await used()).openedAt ?? null).toBeNull()
    await get(at(document, token))
    const { openedAt, lastUsedAt } = await used()
    expect([Boolean(openedAt), openedAt]).toEqual([true, lastUsedAt])
    const later = new Date(Date.parse(openedAt) + 120_000)
    const wanted = { collection: 'articles', slugOrId: document.id } as const
    await openPreview(room.payload, { token, client: undefined }, wanted, later)
    expect(await used()).toMatchObject({ openedAt, lastUsedAt: later.toISOString() })
  })
})

describe('the newest text', () => {
  it('has the shape it will have when it is public', async () => {
    const document = await draft({ kicker: 'A kicker', countries: ['BE'] })
    const { jsonLd: _, ...preview } = await (await get(at(document, await tokenFor(room, document)))).json()
    await makeLive(room, document)
    const { jsonLd, ...live } = await (await get(`/v1/articles/${document.id}`)).json()
    expect(preview).toEqual({ ...live, publishedAt: expect.any(String), updatedAt: expect.any(String) })
    expect(jsonLd).toBeTruthy()
  })

  it('is that of the moment, for as long as the link works, beside the live one', async () => {
    const article = await liveWithDraft('Live', 'Next')
    const path = at(article, await tokenFor(room, article))
    expect([await titleAt(path), await titleAt(`/v1/articles/${article.id}`)]).toEqual(['Next', 'Live'])
    const { publishedAt } = await (await get(`/v1/articles/${article.id}`)).json()
    expect((await (await get(path)).json()).publishedAt).toBe(publishedAt)
    await room.as('editor').patch(`/api/articles/${article.id}`, { title: 'Newer' })
    expect([await titleAt(path), await titleAt(`/v1/articles/${article.id}`)]).toEqual(['Newer', 'Live'])
  })

  it('is found by id, by its own slug and by the one it is public under', async () => {
    const article = await liveWithDraft('Moving', 'Moving on')
    const slug = String(article.doc.slug)
    await room.as('editor').patch(`/api/articles/${article.id}`, { slug: `${slug}-2` })
    const token = await tokenFor(room, article)
    for (const id of [article.id, slug, `${slug}-2`])
      expect(await titleAt(`/v1/articles/${id}?preview=${token}`)).toBe('Moving on')
  })

  it('is answered as it is asked for', async () => {
    const document = await draft({ languages: ['en', 'fr'] })
    await room.as('contributor').patch(`/api/articles/${document.id}?locale=fr`, { title: 'Un titre' })
    const path = at(document, await tokenFor(room, document))
    const answer = await get(`${path}&locale=fr&select[title]=true`)
    expect([answer.headers.get('content-language'), await answer.json()]).toEqual([
      'fr',
      expect.objectContaining({ title: 'Un titre' }),
    ])
    expect((await (await get(`${path}&richText=text`)).json()).body).toBe('Words that nobody approved.')
    expect(await statusAt(`${path}&at=2026-01-01T00:00:00Z`)).toBe(400)
    expect(await statusAt(`${path}&locale=red`)).toBe(400)
  })

  it.each([
    'issues',
    'projects',
    'contacts',
    'podcasts',
    'podcast-episodes',
    'events',
    'resources',
    'figures',
  ])('is shown of %s as well', async (type) => {
    const document = await build(room.as('editor'), type)
    const answer = await get(at(document, await tokenFor(room, document)))
    expect([answer.status, (await answer.json()).id]).toEqual([200, document.id])
  })

  it.each(editorialSlugs)('is shown of %s that were just begun', async (type) => {
    const answer = await room.as('editor').post(`/api/${type}?depth=0`, {})
    expect(answer.status).toBe(201)
    const document = { type, id: String(answer.body.doc.id) }
    expect(await statusAt(at(document, await tokenFor(room, document)))).toBe(200)
  })

  it('shows what it refers to only as the public sees it', async () => {
    const author = await build(room.as('editor'), 'contacts', { name: 'Ada Unknown' })
    const path = at(...(await withToken(await draft({ authors: [author.id] }))))
    expect((await (await get(path)).json()).authors).toEqual([])
    await makeLive(room, author)
    await room.as('editor').patch(`/api/contacts/${author.id}`, { name: 'Ada Changed' })
    expect((await (await get(path)).json()).authors[0].name).toBe('Ada Unknown')
  })

  it('tells no more than the public document would', async () => {
    const contact = await build(room.as('editor'), 'contacts', {
      email: 'hidden@example.org',
      showEmail: false,
      phone: '+32 2 555 01 01',
      showPhone: false,
    })
    const subject = 'Zebulonia Quarrywright'
    const article = await draft(depicting(await giveConsent(room, { subject })))
    for (const document of [contact, article]) {
      const text = await (await get(at(...(await withToken(document))))).text()
      expect(text).not.toMatch(/hidden@|555 01 01|Zebulonia|"consents"|"review"|"stage"/)
    }
  })

  const withToken = async (document: Built) => [document, await tokenFor(room, document)] as const
})

describe('the answer', () => {
  it('is for who asked: no cache keeps it, nobody indexes it, nothing tells that it is the same', async () => {
    const document = await draft()
    const answer = await get(at(document, await tokenFor(room, document)), { 'if-none-match': '*' })
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': expect.stringContaining('noindex'),
      'access-control-allow-origin': '*',
    })
    expect([answer.headers.get('etag'), answer.headers.get('last-modified')]).toEqual([null, null])
  })

  it('is the same document compressed, and none at all to HEAD', async () => {
    const document = await draft({ summary: 'A sentence that is said again. '.repeat(100) })
    const path = at(document, await tokenFor(room, document))
    const packed = await get(path, { 'accept-encoding': 'gzip' })
    expect([packed.headers.get('content-encoding'), (await packed.json()).id]).toEqual(['gzip', document.id])
    const head = await fetch(room.url + path, { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('cache-control')]).toEqual([
      200,
      '',
      'private, no-store',
    ])
  })

  it('is never served to the public, nor the public one to a preview, however the address is written', async () => {
    const article = await liveWithDraft('Open', 'Secret')
    const token = await tokenFor(room, article)
    const open = `/v1/articles/${article.id}`
    const hidden = [
      `${open}?preview=${token}`,
      `${open}?%70review=${token}`,
      `${open}?locale=en&p%72eview=${token}`,
      `${open}?preview=${token.replaceAll('.', '%2E')}`,
    ]
    for (const _ of [1, 2]) {
      const titles = await Promise.all([open, ...hidden, open].map(titleAt))
      expect(titles).toEqual(['Open', 'Secret', 'Secret', 'Secret', 'Secret', 'Open'])
    }
    const asked = Array.from({ length: 20 }, (_, n) => (n % 2 ? `${open}?preview=${token}` : open))
    expect(await Promise.all(asked.map(titleAt))).toEqual(
      asked.map((path) => (path === open ? 'Open' : 'Secret')),
    )
  })

  it('ends at once with the link, while others read', async () => {
    const article = await liveWithDraft('Before', 'Withheld')
    const { body } = await makePreview(room.as('editor'), article)
    const path = at(article, body.token)
    expect(await titleAt(path)).toBe('Withheld')
    const reading = Array.from({ length: 10 }, () => statusAt(path))
    const revoked = await room.as('editor').post(`/api/preview-links/${body.link.id}/revoke`)
    expect(revoked.status).toBe(200)
    const after = await Promise.all(Array.from({ length: 10 }, () => get(path)))
    for (const answer of after) {
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([410, 'private, no-store'])
      expect(await answer.text()).not.toMatch(/Withheld|Before/)
    }
    for (const status of await Promise.all(reading)) expect([200, 410]).toContain(status)
    expect(await titleAt(`/v1/articles/${article.id}`)).toBe('Before')
  })
})

describe('a token', () => {
  it('that is none of ours, or was changed, opens nothing', async () => {
    const document = await draft()
    const token = await tokenFor(room, document)
    const signing = { secret: room.payload.secret, purpose: 'review-link' } as const
    const wrong = [
      'nonsense',
      '',
      'a.b.c',
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      makeToken(signing, new Date(Date.now() + 60_000)),
      makeToken({ ...signing, purpose: 'preview-link' }, new Date(Date.now() + 60_000)),
    ]
    const answers = await Promise.all(wrong.map(async (one) => get(at(document, one))))
    expect(answers.map(({ status }) => status)).toEqual(wrong.map(() => 403))
    expect(answers[0]?.headers.get('cache-control')).toBe('private, no-store')
    expect(await statusAt(`/v1/articles/${document.id}?preview=${token}&preview=${token}`)).toBe(400)
    expect(await statusAt(`/v1/articles/${document.id}?preview[a]=${token}`)).toBe(400)
  })

  it('of another document says the same whether there is one or not', async () => {
    const [mine, other] = [await draft(), await draft()]
    const live = await liveWithDraft('Public', 'Not so')
    const token = await tokenFor(room, mine)
    const answers = await Promise.all(
      [other, live, { type: 'articles', id: 'nothing' }, { type: 'events', id: mine.id }].map(
        async (place) => {
          const answer = await get(at(place, token))
          return [answer.status, await answer.text()]
        },
      ),
    )
    expect(answers[0]?.[0]).toBe(403)
    expect(answers).toEqual(answers.map(() => answers[0]))
  })

  it('ends with its time', async () => {
    const document = await draft()
    const answer = await get(at(document, await expiredToken(room, document)))
    expect([answer.status, (await answer.json()).type]).toEqual([410, '/v1/docs#preview-over'])
    const token = await tokenFor(room, document)
    const open = (now: Date) =>
      openPreview(
        room.payload,
        { token, client: undefined },
        { collection: 'articles', slugOrId: document.id },
        now,
      )
    const days = (count: number) => new Date(Date.now() + count * 86_400_000)
    expect((await open(days(6.9))).publication.document).toBe(document.id)
    await expect(open(days(7.1))).rejects.toMatchObject({ status: 410 })
  })

  it('opens nothing of what was taken down or archived, until it is back', async () => {
    const article = await liveWithDraft('Hurts', 'Hurts still')
    const token = await tokenFor(room, article)
    await room.as('publisher').act('takeDown', article, { comment: 'It hurts someone' })
    const answer = await get(at(article, token))
    expect(answer.status).toBe(410)
    expect(await answer.text()).not.toContain('Hurts')
    await room.as('editor').act('restore', article)
    expect(await statusAt(at(article, token))).toBe(200)
  })

  it('opens nothing that relies on a consent which was withdrawn', async () => {
    const consent = await giveConsent(room)
    const article = await draft(depicting(consent))
    const token = await tokenFor(room, article)
    expect(await statusAt(at(article, token))).toBe(200)
    await room.as('protection').patch(`/api/consents/${consent}`, { withdrawnAt: new Date().toISOString() })
    expect(await statusAt(at(article, token))).toBe(410)
  })

  it('opens nothing that has the real name of somebody under protection, until it is cleared', async () => {
    const subject = 'Quentinola Brackenfeather'
    const consent = await giveConsent(room, { subject })
    const article = await draft({ ...depicting(consent), body: richText(`She is called ${subject}.`) })
    const token = await tokenFor(room, article)
    const answer = await get(at(article, token))
    expect(answer.status).toBe(410)
    expect(await answer.text()).not.toMatch(/quentinola|brackenfeather/i)
    const { body } = await room.as('protection').get('/api/tasks', { 'where[document][equals]': article.id })
    const [{ id, data }] = body.docs
    await room.as('protection').post(`/api/tasks/${id}/done`, { revision: data.revision })
    expect(await statusAt(at(article, token))).toBe(200)
  })

  it('opens nothing once its document is deleted', async () => {
    const document = await draft()
    const token = await tokenFor(room, document)
    expect((await room.as('editor').delete(`/api/articles/${document.id}`)).status).toBe(200)
    expect(await statusAt(at(document, token))).toBe(410)
  })

  it.each([
    '/v1/articles',
    '/v1/articles/count',
    '/v1/issues/anything/editions',
    '/v1/issues/anything/editions/1',
    '/v1/site',
    '/v1/feeds/articles.rss',
    '/v1/feeds/events.ics',
    '/v1/feeds/podcasts/anything.rss',
    '/sitemap.xml',
    '/robots.txt',
    '/v1/openapi.json',
    '/v1/docs',
    '/v1/graphql',
  ])('has no place at %s, which says where it has', async (path) => {
    const document = await draft()
    const answer = await get(`${path}?preview=${await tokenFor(room, document)}`)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([400, 'private, no-store'])
    expect((await answer.json()).detail).toContain('/v1/articles/{slugOrId}')
  })

  it('opens nothing of /api', async () => {
    const document = await draft()
    const token = await tokenFor(room, document)
    const asked = [
      room.anonymous.get(`/api/articles/${document.id}?draft=true&preview=${token}`),
      room.anonymous.get(`/api/articles/${document.id}/workflow?preview=${token}`),
      room.anonymous.get(`/review/${token}`),
    ]
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([403, 401, 404])
  })
})
