// A guest decides by link: one text, one decision, no other right.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { hashToken, makeToken } from '@/platform/links/token'
import { type Built, type BuiltWithRevision, buildWithRevision, richText } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { depicting, giveConsent } from '../helpers/protection'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const inReview = async (overrides: Record<string, unknown> = {}) => {
  const article = await buildWithRevision(room.as('contributor'), 'articles', {
    body: richText('The words of the guest.'),
    ...overrides,
  })
  await room.as('contributor').act('submit', article)
  return article
}

const invite = (person: Person, { type, id }: Built, more: Record<string, unknown> = {}) =>
  person.post(`/api/${type}/${id}/review-links`, { name: 'Gita Guest', ...more })

const upload = async (filename: string) => {
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#357' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), filename)
  form.set('_payload', JSON.stringify({ alt: 'A blue field' }))
  const authorization = `JWT ${room.as('editor').token}`
  const answer = await fetch(`${room.url}/api/media`, {
    method: 'POST',
    headers: { authorization },
    body: form,
  })
  return ((await answer.json()) as { doc: { id: string; filename: string } }).doc
}

/** The path of a new link. */
const linkTo = async (document: Built, more: Record<string, unknown> = {}): Promise<string> => {
  const { status, body } = await invite(room.as('editor'), document, more)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return new URL(body.url).pathname
}

/** As if it had been made a while ago. */
const expiredLink = async ({ type, id, revision }: BuiltWithRevision): Promise<string> => {
  const expiresAt = new Date(Date.now() - 1_000)
  const token = makeToken({ secret: room.payload.secret, purpose: 'review-link' }, expiresAt)
  const rest = { step: 'review', name: 'Gita Guest', createdBy: room.as('editor').id }
  await room.payload.db.create({
    collection: 'review-links',
    data: {
      type,
      document: id,
      revision,
      ...rest,
      tokenHash: hashToken(token),
      expiresAt: expiresAt.toISOString(),
    },
  })
  return `/review/${token}`
}

const json = { accept: 'application/json' }

const open = (path: string, headers: Record<string, string> = {}) =>
  fetch(room.url + path, { headers: { accept: 'text/html', ...headers } })

const decide = (path: string, body: Record<string, unknown>, headers: Record<string, string> = {}) =>
  room.anonymous.post(path, { name: 'Gita Guest', ...body }, { ...json, ...headers })

const stateOf = async ({ id }: Built) =>
  (await room.as('editor').get(`/api/articles/${id}/workflow`)).body as Record<string, unknown>

const logOf = async ({ id }: Built) => {
  const { docs } = await room.payload.db.find<Record<string, unknown>>({
    collection: 'transitions',
    where: { document: { equals: id } },
    sort: 'number',
  })
  return docs
}

describe('a link', () => {
  it('is made once, for a week, and only its hash is kept', async () => {
    const document = await inReview()
    const { status, body } = await invite(room.as('editor'), document, { email: 'gita@example.org' })
    expect(status).toBe(201)
    expect(body.link).toMatchObject({
      type: 'articles',
      document: document.id,
      revision: document.revision,
      step: 'review',
      name: 'Gita Guest',
      email: 'gita@example.org',
      createdBy: room.as('editor').id,
      usedAt: null,
    })
    const days = (Date.parse(body.link.expiresAt) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThanOrEqual(7)
    const token = new URL(body.url).pathname.split('/').at(-1) ?? ''
    const kept = await room.payload.db.find({
      collection: 'review-links',
      where: { document: { equals: document.id } },
    })
    expect(JSON.stringify(kept)).not.toContain(token)
    const listed = await room.as('reviewer').get('/api/review-links', { document: document.id, depth: '0' })
    expect(listed.body).toMatchObject({ totalDocs: 1, docs: [{ name: 'Gita Guest' }] })
    expect(JSON.stringify(listed.body)).not.toContain('tokenHash')
    expect((await room.as('reviewer').get('/api/review-links?document=another')).body.totalDocs).toBe(0)
  })

  it.each([
    ['without a name', { name: ' ' }, 400],
    ['for longer than 30 days', { expiresAt: new Date(Date.now() + 31 * 86_400_000).toISOString() }, 400],
    ['that has expired', { expiresAt: '2020-01-01T00:00:00Z' }, 400],
    ['that expires at no instant', { expiresAt: 'tomorrow' }, 400],
    ['for a step that is not there', { step: 'nothing' }, 400],
    ['with an address that is none', { email: 'nobody' }, 400],
    ['for a colleague', { email: 'Reviewer@example.org' }, 400],
    ['with a field that is none', { revision: 'x' }, 400],
  ])('%s is refused', async (_, more, status) => {
    expect((await invite(room.as('editor'), await inReview(), more)).status).toBe(status)
  })

  it('is made by editors and publishers who did not write the text', async () => {
    const document = await inReview()
    for (const role of ['contributor', 'reviewer', 'protection', 'admin'] as const)
      expect((await invite(room.as(role), document)).status).toBe(403)
    expect((await invite(room.as('publisher'), document)).status).toBe(201)
    await room.as('editor').patch(`/api/articles/${document.id}`, { kicker: 'Mine' })
    expect((await invite(room.as('editor'), document)).status).toBe(403)
  })

  it('needs a document in review, and a step that guests may take', async () => {
    const draft = await buildWithRevision(room.as('contributor'), 'articles')
    expect((await invite(room.as('editor'), draft)).status).toBe(409)
    const sensitive = await inReview(depicting(await giveConsent(room)))
    expect((await invite(room.as('editor'), sensitive, { step: 'protection' })).status).toBe(403)
    expect((await invite(room.as('editor'), { ...draft, id: 'nonsense' })).status).toBe(404)
  })
})

describe('the page', () => {
  it('shows the text in every offered language, to nobody else, without script', async () => {
    const article = await buildWithRevision(room.as('contributor'), 'articles', {
      languages: ['en', 'fr'],
      body: richText('The words of the guest.'),
    })
    await room
      .as('contributor')
      .patch(`/api/articles/${article.id}?locale=fr`, { title: 'Un titre', body: richText('Les mots.') })
    await room.as('contributor').act('submit', article)
    const path = await linkTo({ ...article })
    const response = await open(path, { 'accept-language': 'fr' })
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('<article lang="en">')
    expect(html).toContain('The words of the guest.')
    expect(html).toContain('Les mots.')
    expect(html).toContain('editor demande à Gita Guest')
    expect(html).not.toContain('<script')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': expect.stringContaining('noindex'),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it.each([
    ['issues', { sections: [{ heading: 'A section', level: 1 }] }, 'A section'],
    ['events', { place: { name: 'A hall', city: 'Brussels' } }, 'A hall'],
    ['projects', { acronym: 'ABC' }, 'ABC'],
    ['resources', { year: 1987 }, '1987'],
  ])('shows %s as well', async (type, overrides, words) => {
    const document = await buildWithRevision(room.as('contributor'), type, overrides)
    const { status } = await room.as('contributor').act('submit', document)
    expect(status).toBe(200)
    const page = await open(await linkTo(document))
    expect(page.status).toBe(200)
    expect(await page.text()).toContain(words)
  })

  it('is JSON for programs', async () => {
    const document = await inReview()
    const { status, body } = await room.anonymous.get(`${await linkTo(document)}`)
    expect(status).toBe(200)
    expect(body.text).toContain('<!doctype html>')
    const answer = await open(await linkTo(document), json)
    expect(await answer.json()).toMatchObject({
      document: { type: 'articles', id: document.id, revision: document.revision },
      step: 'review',
      name: 'Gita Guest',
      texts: [{ language: 'en', text: { id: document.id, body: '<p>The words of the guest.</p>' } }],
    })
  })

  it('shows the pictures of its text and no others', async () => {
    const [shown, hidden] = [await upload('shown.png'), await upload('hidden.png')]
    const path = await linkTo(await inReview({ leadImage: shown.id }))
    const html = await (await open(path)).text()
    const [, source] = /<img src="([^"]+)"/.exec(html) ?? []
    expect(source).toBe(`${path}/media/${shown.id}/${shown.filename}`)
    const picture = await open(String(source))
    expect(picture.status).toBe(200)
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(picture.headers.get('cache-control')).toBe('private, no-store')
    expect((await open(`${path}/media/${hidden.id}/${hidden.filename}`)).status).toBe(404)
    expect((await open(`/v1/media/${shown.id}/${shown.filename}`)).status).toBe(404)
  })

  it('is not there for a token that is none, or was changed', async () => {
    const path = await linkTo(await inReview())
    const changed = `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`
    for (const wrong of ['/review/nonsense', '/review/a.b.c', changed, '/review', `${path}/more`])
      expect((await open(wrong)).status).toBe(404)
    expect((await open('/review/nonsense', json)).headers.get('content-type')).toContain('problem+json')
  })

  it('notes when it was first opened, and nothing more', async () => {
    const document = await inReview()
    const path = await linkTo(document)
    await open(path)
    const opened = async () =>
      (await room.as('editor').get('/api/review-links', { document: document.id })).body.docs[0].openedAt
    const first = await opened()
    expect(first).toBeTruthy()
    await open(path)
    expect(await opened()).toBe(first)
    expect(await stateOf(document)).toMatchObject({ stage: 'inReview', approvals: [] })
  })
})

describe('the decision', () => {
  it('approves the text, by name, on the record, once', async () => {
    const document = await inReview()
    const path = await linkTo(document)
    expect(await decide(path, { decision: 'approve', name: 'Gita G.', reason: 'Good.' })).toMatchObject({
      status: 200,
      body: { decision: 'approve', recorded: true },
    })
    expect(await stateOf(document)).toMatchObject({ stage: 'approved', revision: document.revision })
    const { docs } = (await room.as('editor').get('/api/review-links', { document: document.id, depth: '0' }))
      .body
    expect(docs).toMatchObject([{ decision: 'approve', reason: 'Good.' }])
    expect((await logOf(document)).at(-1)).toMatchObject({
      action: 'approve',
      actor: `link:${docs[0].id}`,
      actorName: 'Gita G.',
      roles: ['reviewer'],
      comment: 'Good.',
      revision: document.revision,
      details: { voucher: room.as('editor').id },
    })
    expect((await decide(path, { decision: 'requestChanges', reason: 'No.' })).status).toBe(410)
    expect((await open(path)).status).toBe(410)
  })

  it('asks for changes with a reason, from a plain form', async () => {
    const document = await inReview()
    const path = await linkTo(document)
    const send = (fields: Record<string, string>) =>
      fetch(`${room.url}${path}?lang=en`, {
        method: 'POST',
        headers: { accept: 'text/html', origin: 'null', 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams(fields),
      })
    const again = await send({ decision: 'requestChanges', name: 'Gita <G>', reason: ' ' })
    const page = await again.text()
    expect(again.status).toBe(400)
    expect(page).toContain('Say what should change.')
    expect(page).toContain('value="Gita &lt;G&gt;"')
    const done = await send({ decision: 'requestChanges', name: 'Gita', reason: 'Another house.' })
    expect(done.status).toBe(200)
    expect(await done.text()).toContain('Thank you')
    expect(await stateOf(document)).toMatchObject({ stage: 'changesRequested' })
    expect((await logOf(document)).at(-1)).toMatchObject({
      action: 'requestChanges',
      comment: 'Another house.',
    })
  })

  it('is for the text that the link was made for', async () => {
    const document = await inReview()
    const path = await linkTo(document)
    await room.as('contributor').patch(`/api/articles/${document.id}`, { kicker: 'Changed' })
    const page = await open(path)
    expect(page.status).toBe(409)
    expect(await page.text()).not.toContain('The words of the guest.')
    expect((await decide(path, { decision: 'approve' })).status).toBe(409)
    expect(await stateOf(document)).toMatchObject({ stage: 'inReview', approvals: [] })
  })

  it('is for the step that the link was made for', async () => {
    const document = await inReview()
    const path = await linkTo(document)
    await room.as('reviewer').act('approve', document)
    expect((await decide(path, { decision: 'requestChanges', reason: 'No.' })).status).toBe(409)
    expect(await stateOf(document)).toMatchObject({ stage: 'approved' })
  })

  it('ends with the link: revoked, expired', async () => {
    const document = await inReview()
    const { body } = await invite(room.as('editor'), document)
    const path = new URL(body.url).pathname
    const revoke = (person: Person) => person.post(`/api/review-links/${body.link.id}/revoke`)
    expect((await revoke(room.as('reviewer'))).status).toBe(403)
    expect((await revoke(room.as('publisher'))).status).toBe(200)
    expect((await revoke(room.as('publisher'))).status).toBe(409)
    expect((await open(path)).status).toBe(410)
    expect((await decide(path, { decision: 'approve' })).status).toBe(410)

    const late = await expiredLink(document)
    expect((await decide(late, { decision: 'approve' })).status).toBe(410)
    expect((await open(late)).status).toBe(410)
    expect(await stateOf(document)).toMatchObject({ stage: 'inReview' })
  })

  it('opens nothing else', async () => {
    const document = await inReview()
    const path = await linkTo(document)
    const token = path.split('/').at(-1)
    for (const action of ['publish', 'recall', 'takeDown'])
      expect((await decide(path, { decision: action })).status).toBe(400)
    const answers = await Promise.all([
      room.anonymous.get(`/api/articles/${document.id}`, { token: String(token) }),
      room.anonymous.post(
        `/api/articles/${document.id}/workflow`,
        { action: 'approve' },
        { authorization: `JWT ${token}` },
      ),
      room.anonymous.get('/api/comments'),
    ])
    expect(answers.map(({ status }) => status)).toEqual([403, 401, 403])
  })

  it('is not taken from the page of another site', async () => {
    const document = await inReview()
    const path = await linkTo(document)
    const answer = await decide(path, { decision: 'approve' }, { 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(403)
    expect(await stateOf(document)).toMatchObject({ stage: 'inReview' })
  })

  it('waits for what blocks the approval, without telling what it is', async () => {
    const document = await inReview()
    const path = await linkTo(document)
    await room
      .as('publisher')
      .post('/api/comments', { type: 'articles', document: document.id, text: 'Internal.', blocking: true })
    const answer = await decide(path, { decision: 'approve' })
    expect(answer.status).toBe(409)
    expect(JSON.stringify(answer.body)).not.toMatch(/publisher|Internal/)
    expect((await open(path)).status).toBe(200)
  })

  it('is made once when sent many times at once', async () => {
    const document = await inReview()
    const path = await linkTo(document)
    const answers = await Promise.all(Array.from({ length: 10 }, () => decide(path, { decision: 'approve' })))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses[0]).toBe(200)
    expect(statuses.slice(1).every((status) => status === 410 || status === 409)).toBe(true)
    expect((await logOf(document)).filter(({ action }) => action === 'approve')).toHaveLength(1)
  })

  it('of a guest is no second pair of eyes for who invited them', async () => {
    const both = await room.second('editor')
    await room.payload.update({
      collection: 'users',
      id: both.id,
      data: { roles: ['editor', 'reviewer'] },
      overrideAccess: true,
      context: { actor: 'system' },
    })
    const policy = {
      for: 'articles',
      steps: [{ name: 'review', role: 'reviewer', approvals: 2, condition: 'always' }],
    }
    await room.payload.updateGlobal({
      slug: 'editorial-policy',
      data: { policies: [policy] } as never,
      overrideAccess: true,
      context: { actor: 'system' },
    })
    const document = await inReview()
    const { body } = await invite(both, document)
    await decide(new URL(body.url).pathname, { decision: 'approve' })
    expect((await both.act('approve', document)).status).toBe(409)
    expect((await invite(both, document)).status).toBe(409)
    expect((await room.as('reviewer').act('approve', document)).body.stage).toBe('approved')
  })
})

describe('too many requests', () => {
  it('from one address are turned away for a while', async () => {
    const answers = await Promise.all(
      Array.from({ length: 70 }, () => decide('/review/nonsense', { decision: 'approve' })),
    )
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
