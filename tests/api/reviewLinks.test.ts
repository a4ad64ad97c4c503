// A guest decides by a link that is mailed to them: one text, one decision, no other right.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { runOutbox } from '@/messaging/outbox/runOutbox'
import { hashToken, makeToken } from '@/platform/links/token'
import { runSchedule } from '@/workflow/scheduling/runSchedule'
import {
  type Built,
  type BuiltWithRevision,
  build,
  buildWithRevision,
  makeLive,
  richText,
} from '../helpers/build'
import { type MailSink, startMailSink } from '../helpers/mailSink'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { depicting, giveConsent } from '../helpers/protection'
import { sectionOf } from '../helpers/release'

let room: Newsroom
let sink: MailSink

beforeAll(async () => {
  sink = await startMailSink()
  process.env.SMTP_URL = sink.url
  process.env.MAIL_FROM = 'The Newsroom <news@example.org>'
  process.env.SITE_URL = 'https://cms.example.org'
  room = await startNewsroom()
})

afterAll(async () => {
  await room?.close()
  await sink?.close()
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
  delete process.env.SITE_URL
})

const inReview = async (overrides: Record<string, unknown> = {}) => {
  const article = await buildWithRevision(room.as('contributor'), 'articles', {
    body: richText('The words of the guest.'),
    ...overrides,
  })
  await room.as('contributor').act('submit', article)
  return article
}

let guests = 0

const invite = (
  person: Person,
  { type, id }: Pick<Built, 'type' | 'id'>,
  more: Record<string, unknown> = {},
) => {
  const email = `gita-${++guests}@guests.example.org`
  return person.post(`/api/${type}/${id}/review-links`, { name: 'Gita Guest', email, ...more })
}

/** What the guest finds in their mail: the path of the newest link. */
const pathMailedTo = async (email: string): Promise<string> => {
  await runOutbox(room.payload)
  const [, path] =
    /https:\/\/cms\.example\.org(\/review\/[\w.-]+)/.exec(sink.to(email).at(-1)?.text ?? '') ?? []
  if (!path) throw new Error(`No link was mailed to ${email}.`)
  return path
}

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

/** The path of a new link, as its guest knows it. */
const linkTo = async (
  document: Pick<Built, 'type' | 'id'>,
  maker: Person = room.as('editor'),
): Promise<string> => {
  const { status, body } = await invite(maker, document)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return pathMailedTo(body.link.email)
}

/** As it was made when its maker was given it. */
const earlierLink = async ({ type, id, revision }: BuiltWithRevision, expiresAt: Date) => {
  const token = makeToken({ secret: room.payload.secret, purpose: 'review-link' }, expiresAt)
  const rest = { step: 'review', name: 'Gita Guest', createdBy: room.as('editor').id }
  const row = await room.payload.db.create({
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
  return { path: `/review/${token}`, id: String(row.id) }
}

const json = { accept: 'application/json' }

const open = (path: string, headers: Record<string, string> = {}) =>
  fetch(room.url + path, { headers: { accept: 'text/html', ...headers } })

const decide = (path: string, body: Record<string, unknown>, headers: Record<string, string> = {}) =>
  room.anonymous.post(path, { name: 'Gita Guest', ...body }, { ...json, ...headers })

const stateOf = async ({ id }: Built) =>
  (await room.as('editor').get(`/api/articles/${id}/workflow`)).body as Record<string, unknown>

const review = { name: 'review', role: 'reviewer', approvals: 1, condition: 'always' }

/** For articles; without steps named, those a new newsroom has. */
const decree = async (steps?: object[], more: object = {}) =>
  room.payload.updateGlobal({
    slug: 'editorial-policy',
    data: { policies: steps ? [{ for: 'articles', steps }] : [], ...more } as never,
    overrideAccess: true,
    context: { actor: 'system' },
  })

const logOf = async ({ id }: Built) => {
  const { docs } = await room.payload.db.find<Record<string, unknown>>({
    collection: 'transitions',
    where: { document: { equals: id } },
    sort: 'number',
  })
  return docs
}

describe('a link', () => {
  it('is mailed to its guest for a week, and shown to nobody else', async () => {
    const document = await inReview({ title: 'A “quiet” harbour' })
    const { status, body } = await invite(room.as('editor'), document, { email: 'gita@example.com' })
    expect(status).toBe(201)
    expect(body).toEqual({
      link: expect.objectContaining({
        type: 'articles',
        document: document.id,
        revision: document.revision,
        step: 'review',
        name: 'Gita Guest',
        email: 'gita@example.com',
        createdBy: room.as('editor').id,
        sentAt: null,
        usedAt: null,
      }),
    })
    const days = (Date.parse(body.link.expiresAt) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThanOrEqual(7)
    const path = await pathMailedTo('gita@example.com')
    const [mail, ...more] = sink.to('gita@example.com')
    expect(more).toEqual([])
    expect(mail?.subject).toBe('editor asks you to review “A “quiet” harbour”')
    expect(mail?.text).toContain('write to editor@example.org')
    // An answer quotes the link: it must not go to who made it.
    expect(mail?.replyTo).toBeUndefined()
    expect(mail?.from?.value[0]?.address).toBe('news@example.org')
    expect((await open(path)).status).toBe(200)
    const kept = await Promise.all(
      (['review-links', 'outbox', 'transitions', 'notifications'] as const).map((collection) =>
        room.payload.db.find({ collection, limit: 0, pagination: false }),
      ),
    )
    const secret = path.split('/').at(-1) ?? ''
    expect(secret.length).toBeGreaterThan(40)
    expect(JSON.stringify(kept)).not.toContain(secret.split('.')[0])
    const listed = await room.as('reviewer').get('/api/review-links', { document: document.id, depth: '0' })
    expect(listed.body).toMatchObject({
      totalDocs: 1,
      docs: [{ name: 'Gita Guest', email: 'gita@example.com', sentAt: expect.any(String) }],
    })
    expect(JSON.stringify(listed.body)).not.toContain('tokenHash')
    expect((await room.as('reviewer').get('/api/review-links?document=another')).body.totalDocs).toBe(0)
  })

  it('is mailed again to the same address, which ends the one before', async () => {
    const document = await inReview()
    const { body } = await invite(room.as('editor'), document)
    const { id, email } = body.link
    const resend = (person: Person) => person.post(`/api/review-links/${id}/resend`)
    expect((await resend(room.as('publisher'))).status).toBe(409)
    const first = await pathMailedTo(email)
    expect((await resend(room.as('publisher'))).status).toBe(429)
    await room.payload.db.updateOne({
      collection: 'review-links',
      id,
      data: { sentAt: new Date(Date.now() - 61_000).toISOString() },
    })
    expect((await resend(room.as('reviewer'))).status).toBe(403)
    const again = await resend(room.as('publisher'))
    expect(again).toMatchObject({
      status: 200,
      body: { link: { id, email, createdBy: room.as('editor').id } },
    })
    const second = await pathMailedTo(email)
    expect([(await open(first)).status, (await open(second)).status]).toEqual([404, 200])
    expect(sink.to(email)).toHaveLength(2)
    await decide(second, { decision: 'approve' })
    expect((await resend(room.as('publisher'))).status).toBe(409)
    expect((await room.as('editor').post('/api/review-links/nonsense/resend')).status).toBe(404)
  })

  it('that was revoked before it was mailed is not', async () => {
    const { body } = await invite(room.as('editor'), await inReview())
    await room.as('editor').post(`/api/review-links/${body.link.id}/revoke`)
    await runOutbox(room.payload)
    expect(sink.to(body.link.email)).toEqual([])
  })

  it('waits for a mail server that is away, and reaches its guest', async () => {
    const { body } = await invite(room.as('editor'), await inReview())
    const { email } = body.link
    sink.refuse.set(email, 451)
    await runOutbox(room.payload)
    expect(sink.to(email)).toEqual([])
    sink.refuse.clear()
    await runOutbox(room.payload, { now: () => new Date(Date.now() + 3_600_000) })
    expect((await open(await pathMailedTo(email))).status).toBe(200)
  })

  it('from before links were mailed still works, and is not sent again', async () => {
    const document = await inReview()
    const { path, id } = await earlierLink(document, new Date(Date.now() + 60_000))
    expect((await room.as('editor').post(`/api/review-links/${id}/resend`)).status).toBe(409)
    expect((await open(path)).status).toBe(200)
    expect((await decide(path, { decision: 'approve' })).status).toBe(200)
    expect(await stateOf(document)).toMatchObject({ stage: 'inReview', approvals: [{ user: `link:${id}` }] })
  })

  it('is for one guest, once, whoever invites them', async () => {
    const document = await inReview()
    const first = await invite(room.as('editor'), document, { email: 'one@guests.example.org' })
    const second = () => invite(room.as('publisher'), document, { email: 'One+again@guests.example.org' })
    expect((await second()).status).toBe(409)
    await decide(await pathMailedTo('one@guests.example.org'), { decision: 'approve' })
    expect((await second()).status).toBe(409)
    await room.as('reviewer').act('requestChanges', document, { comment: 'Wait.' })
    await room.as('contributor').act('submit', document)
    expect((await second()).status).toBe(201)
    expect((await second()).status).toBe(409)
    await room.as('editor').post(`/api/review-links/${first.body.link.id}/revoke`)
  })

  it.each([
    ['without a name', { name: ' ' }, 400],
    ['for longer than 30 days', { expiresAt: new Date(Date.now() + 31 * 86_400_000).toISOString() }, 400],
    ['that has expired', { expiresAt: '2020-01-01T00:00:00Z' }, 400],
    ['that expires at no instant', { expiresAt: 'tomorrow' }, 400],
    ['for a step that is not there', { step: 'nothing' }, 400],
    ['without an address', { email: undefined }, 400],
    ['with an address that is none', { email: 'nobody' }, 400],
    ['for a colleague', { email: 'Reviewer@example.org' }, 400],
    ['for a colleague’s mailbox', { email: 'reviewer+prof@example.org' }, 400],
    ['for who makes it', { email: 'editor@EXAMPLE.org' }, 400],
    ['for who sends the mail', { email: 'news@example.org' }, 400],
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
    const path = await linkTo(await inReview({ leadImage: shown.id }), room.as('publisher'))
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

  it.each<[string, () => Promise<Pick<Built, 'type' | 'id'>>, string[]]>([
    [
      'a picture',
      async () => ({ type: 'media', id: (await upload('alone.png')).id }),
      ['A blue field', '<img src="/review/'],
    ],
    [
      'a note in two languages',
      async () => {
        const note = await build(room.as('editor'), 'notes', { key: 'position', text: 'Not a position.' })
        const french = { text: 'Pas une position.' }
        expect((await room.as('editor').patch(`/api/notes/${note.id}?locale=fr`, french)).status).toBe(200)
        return note
      },
      ['Not a position.', 'Pas une position.'],
    ],
    [
      'an organisation',
      () =>
        build(room.as('editor'), 'organisations', {
          name: 'The Lantern Trust',
          website: 'https://lantern.example.org',
        }),
      ['<h2>The Lantern Trust</h2>', 'https://lantern.example.org'],
    ],
    ['a topic', () => build(room.as('editor'), 'topics', { name: 'Canals' }), ['<h2>Canals</h2>']],
  ])('shows %s as documents would show it', async (_, make, words) => {
    const entry = await make()
    await room.payload.updateGlobal({
      slug: 'editorial-policy',
      data: { policies: [{ for: entry.type, steps: [review] }] } as never,
      overrideAccess: true,
      context: { actor: 'system' },
    })
    expect((await room.as('editor').act('submit', entry)).status).toBe(200)
    const path = await linkTo(entry, room.as('publisher'))
    const page = await open(path)
    expect(page.status).toBe(200)
    const text = await page.text()
    for (const word of words) expect(text).toContain(word)
    const [, picture] = /<img src="([^"]+)"/.exec(text) ?? []
    if (entry.type === 'media') expect((await fetch(room.url + picture)).status).toBe(200)
    expect((await decide(path, { decision: 'approve' })).status).toBe(200)
    await decree()
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
    expect(await stateOf(document)).toMatchObject({
      stage: 'inReview',
      approvals: [{ voucher: room.as('editor').id, revision: document.revision }],
    })
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
      details: { voucher: room.as('editor').id, voucherName: 'editor' },
    })
    expect((await decide(path, { decision: 'requestChanges', reason: 'No.' })).status).toBe(410)
    expect((await open(path)).status).toBe(410)
    expect((await room.as('reviewer').act('approve', document)).body.stage).toBe('approved')
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
    const path = await pathMailedTo(body.link.email)
    const revoke = (person: Person) => person.post(`/api/review-links/${body.link.id}/revoke`)
    expect((await revoke(room.as('reviewer'))).status).toBe(403)
    expect((await revoke(room.as('publisher'))).status).toBe(200)
    expect((await revoke(room.as('publisher'))).status).toBe(409)
    expect((await open(path)).status).toBe(410)
    expect((await decide(path, { decision: 'approve' })).status).toBe(410)

    const { path: late } = await earlierLink(document, new Date(Date.now() - 1_000))
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
    await decree([{ ...review, approvals: 2 }])
    const document = await inReview()
    await decide(await linkTo(document, both), { decision: 'approve' })
    expect((await both.act('approve', document)).status).toBe(409)
    expect((await invite(both, document)).status).toBe(409)
    expect((await room.as('reviewer').act('approve', document)).body.stage).toBe('approved')
  })
})

describe('the policy', () => {
  afterAll(() => decree())

  it('may let guests decide alone', async () => {
    await decree([{ ...review, guests: 'alone' }])
    const document = await inReview()
    await decide(await linkTo(document), { decision: 'approve' })
    expect(await stateOf(document)).toMatchObject({ stage: 'approved' })
    expect((await room.as('publisher').act('publish', document)).status).toBe(200)
    const [, , approval] = await logOf(document)
    const { docs } = await room.payload.db.find<{ id: string }>({
      collection: 'publications',
      where: { document: { equals: document.id } },
    })
    const trace = await room.as('editor').get(`/api/audit/publications/${docs[0]?.id}`)
    expect(approval).toMatchObject({ action: 'publish' })
    expect(trace.body.approved).toMatchObject([
      { name: 'Gita Guest', vouchedForBy: { id: room.as('editor').id, name: 'editor' } },
    ])
  })

  it('may leave a step to staff, links that are out included', async () => {
    await decree()
    const document = await inReview()
    const path = await linkTo(document)
    await decree([{ ...review, guests: 'none' }])
    expect((await invite(room.as('publisher'), document)).status).toBe(403)
    expect((await open(path)).status).toBe(409)
    expect((await decide(path, { decision: 'approve' })).status).toBe(409)
    expect((await decide(path, { decision: 'requestChanges', reason: 'No.' })).status).toBe(409)
    expect(await stateOf(document)).toMatchObject({ stage: 'inReview', approvals: [] })
  })

  it('that asks for staff again takes what a guest alone approved back into review', async () => {
    await decree([{ ...review, guests: 'alone' }])
    const document = await inReview()
    await decide(await linkTo(document), { decision: 'approve' })
    await decree([review])
    expect(await stateOf(document)).toMatchObject({ stage: 'inReview', approvals: [{ step: 'review' }] })
    expect((await room.as('reviewer').act('approve', document)).body.stage).toBe('approved')
  })

  it('accepts no other rule for guests', async () => {
    const steps = [{ ...review, guests: 'often' }]
    const answer = await room
      .as('admin')
      .post('/api/globals/editorial-policy', { policies: [{ for: 'articles', steps }] })
    expect(answer.status).toBe(400)
  })
})

describe('one person alone, with every link they can make,', () => {
  const alone = { ...review, guests: 'alone' }
  const release = { ...review, name: 'release', role: 'publisher' }

  afterEach(() => decree())

  /** Everything somebody can do with a text, in the order of the best hope; guests are mailboxes of their own. */
  const tryAll = async (person: Person, document: Built) => {
    await person.act('submit', document)
    for (let round = 0; round < 3; round += 1) {
      const made = [await invite(person, document)].filter(({ status }) => status === 201)
      for (const { body } of made) await decide(await pathMailedTo(body.link.email), { decision: 'approve' })
      await person.act('approve', document)
      await person.act('schedule', document, { at: new Date(Date.now() + 86_400_000).toISOString() })
      await person.act('publish', document)
    }
    return stateOf(document)
  }

  const draft = (person: Person) => build(person, 'articles', { body: richText('Theirs.') })

  it.each<[string, object[] | undefined, 'editor' | 'publisher', 'contributor' | 'own', string]>([
    ['an editor, another’s text', undefined, 'editor', 'contributor', 'inReview'],
    ['a publisher, another’s text', undefined, 'publisher', 'contributor', 'inReview'],
    ['an editor, their own', undefined, 'editor', 'own', 'inReview'],
    ['a publisher, their own', undefined, 'publisher', 'own', 'inReview'],
    ['a publisher, where guests decide alone', [alone], 'publisher', 'contributor', 'approved'],
    ['an editor, where guests decide alone', [alone], 'editor', 'contributor', 'approved'],
    ['a publisher, their own there', [alone], 'publisher', 'own', 'inReview'],
    ['a publisher, where they approve last', [alone, release], 'publisher', 'contributor', 'approved'],
    ['a publisher, of several guests', [{ ...review, approvals: 3 }], 'publisher', 'contributor', 'inReview'],
  ])('%s: brings none to the public', async (_, steps, role, whose, stage) => {
    await decree(steps)
    const person = room.as(role)
    const document = await draft(whose === 'own' ? person : room.as('contributor'))
    await room.as('contributor').act('submit', document)
    expect(await tryAll(person, document)).toMatchObject({ stage, live: false, publishAt: null })
  })

  it.each(['rest', 'graphql', 'local'] as const)('copies (%s) no text past who wrote it', async (door) => {
    const writer = await room.second('publisher')
    await room.payload.update({
      collection: 'users',
      id: writer.id,
      data: { roles: ['publisher', 'reviewer'] },
      overrideAccess: true,
      context: { actor: 'system' },
    })
    const original = await draft(writer)
    const copy = { ...original, id: await copyBy(door, room.as('editor'), original.id) }
    const again = { ...original, id: await copyBy(door, room.as('editor'), copy.id) }
    for (const document of [copy, again]) {
      expect((await room.as('editor').act('submit', document)).status).toBe(200)
      expect((await invite(writer, document)).status).toBe(403)
      expect((await invite(room.as('editor'), document)).status).toBe(403)
      expect((await writer.act('approve', document)).status).toBe(403)
      expect(await tryAll(writer, document)).toMatchObject({ stage: 'inReview', live: false })
    }
  })

  it('but a copy of what is published is the work of who copied it alone', async () => {
    const original = await draft(room.as('contributor'))
    await makeLive(room, original)
    const id = await copyBy('rest', room.as('editor'), original.id)
    const { docs } = await room.payload.db.find<{ contributors: string[] }>({
      collection: 'reviews',
      where: { document: { equals: id } },
    })
    expect(docs[0]?.contributors).toEqual([room.as('editor').id])
  })

  it('nor by an earlier version that a colleague restores', async () => {
    const writer = await room.second('contributor')
    const document = await draft(writer)
    const { body } = await room
      .as('editor')
      .get(`/api/articles/versions?where[parent][equals]=${document.id}&sort=createdAt&limit=1`)
    await room.as('editor').patch(`/api/articles/${document.id}`, { kicker: 'Approved' })
    await makeLive(room, document)
    expect(
      (await room.as('editor').post(`/api/articles/versions/${body.docs[0].id}?draft=true`)).status,
    ).toBe(200)
    const { docs } = await room.payload.db.find<{ contributors: string[] }>({
      collection: 'reviews',
      where: { document: { equals: document.id } },
    })
    expect(docs[0]?.contributors.toSorted()).toEqual([writer.id, room.as('editor').id].toSorted())
  })

  const copyBy = async (door: 'rest' | 'graphql' | 'local', person: Person, id: string): Promise<string> => {
    if (door === 'rest') return (await person.post(`/api/articles/${id}/duplicate`)).body.doc.id
    if (door === 'graphql') {
      const query = `mutation { duplicateArticle(id: "${id}", data: {}) { id } }`
      return (await person.post('/api/graphql', { query })).body.data.duplicateArticle.id
    }
    const user = await room.payload.findByID({ collection: 'users', id: person.id })
    const copy = await room.payload.duplicate({
      collection: 'articles',
      id,
      overrideAccess: true,
      user: { ...user, collection: 'users' },
    } as never)
    return String((copy as { id: string }).id)
  }

  it('schedules no issue that brings out a text whose guest approved it later', async () => {
    await decree([alone])
    const publisher = room.as('publisher')
    const text = await draft(room.as('contributor'))
    await room.as('contributor').act('submit', text)
    const former = await room.as('reviewer').act('approve', text)
    expect(former.body.stage).toBe('approved')
    const issue = await build(room.as('editor'), 'issues', {
      sections: [sectionOf([text])],
    })
    await takeThrough(issue)
    const at = new Date(Date.now() + 60_000)
    expect((await publisher.act('schedule', issue, { at: at.toISOString() })).status).toBe(200)
    await room.as('contributor').patch(`/api/articles/${text.id}`, { kicker: 'Changed' })
    await room.as('contributor').act('submit', text)
    const { body } = await invite(publisher, text)
    await decide(await pathMailedTo(body.link.email), { decision: 'approve' })
    expect(await stateOf(text)).toMatchObject({ stage: 'approved' })
    await runSchedule(room.payload, new Date(at.getTime() + 1_000))
    expect(await stateOf(text)).toMatchObject({ stage: 'approved', live: false })
  })

  const takeThrough = async (document: Built) => {
    let { stage, awaits } = (await room.as('editor').act('submit', document)).body
    while (stage === 'inReview') ({ stage, awaits } = (await room.as(awaits).act('approve', document)).body)
  }
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
