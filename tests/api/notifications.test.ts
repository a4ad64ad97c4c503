// People hear what concerns them: in the product, by mail through a real mail server, each at the pace they chose.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { system } from '@/access/roles'
import { queueDigests } from '@/messaging/mail/queueDigests'
import { pruneOutbox } from '@/messaging/outbox/prune'
import { claim, findDueRows, markDelivered } from '@/messaging/outbox/rows'
import { runOutbox } from '@/messaging/outbox/runOutbox'
import { inTransaction } from '@/platform/database/inTransaction'
import { writeEvent } from '@/workflow/events/writeEvent'
import { build, makeLive } from '../helpers/build'
import { type MailSink, startMailSink } from '../helpers/mailSink'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { depicting, giveConsent } from '../helpers/protection'

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

beforeEach(async () => {
  await runOutbox(room.payload)
  sink.refuse.clear()
  sink.mails.length = 0
})

const later = (minutes: number) => ({ now: () => new Date(Date.now() + minutes * 60_000) })

const settings = (person: Person, data: Record<string, unknown>) =>
  room.payload.update({
    collection: 'users',
    id: person.id,
    data,
    overrideAccess: true,
    context: { actor: 'system' },
  })

const toldTo = async (person: Person, document: { id: string }) => {
  const { body } = await person.get('/api/notifications', { limit: '100' })
  return body.docs.filter((one: { document: string }) => one.document === document.id)
}

const eventsTo = async (person: Person, document: { id: string }): Promise<string[]> =>
  (await toldTo(person, document)).map(({ event }: { event: string }) => event)

const outboxRows = async (where: Record<string, unknown>) => {
  const { docs } = await room.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'outbox',
    where: where as never,
    pagination: false,
  })
  return docs
}

const submitted = async () => {
  const article = await build(room.as('contributor'), 'articles')
  await room.as('contributor').act('submit', article)
  return article
}

describe('a request for review', () => {
  it('reaches the awaited role after the commit, once, and nobody else', async () => {
    const article = await submitted()
    expect(await toldTo(room.as('reviewer'), article)).toEqual([])
    await Promise.all([runOutbox(room.payload), runOutbox(room.payload, { name: 'another' })])
    await runOutbox(room.payload)
    expect(await toldTo(room.as('reviewer'), article)).toMatchObject([
      {
        event: 'review.requested',
        title: article.doc.title,
        who: 'contributor',
        message: `“${article.doc.title}” awaits your review`,
        url: `/admin/collections/articles/${article.id}`,
        readAt: null,
      },
    ])
    for (const role of ['contributor', 'editor', 'protection', 'publisher', 'admin'] as const)
      expect(await toldTo(room.as(role), article)).toEqual([])
    expect(sink.mails).toHaveLength(1)
    const [mail] = sink.to('reviewer@example.org')
    expect(mail?.subject).toBe(`“${article.doc.title}” awaits your review`)
    expect(mail?.from?.text).toBe('"The Newsroom" <news@example.org>')
    expect(mail?.text).toContain(`https://cms.example.org/admin/collections/articles/${article.id}`)
    expect(mail?.html).toContain(`href="https://cms.example.org/admin/collections/articles/${article.id}"`)
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  })

  it('leaves nothing behind when the action is refused', async () => {
    const article = await build(room.as('contributor'), 'articles', { body: null })
    expect((await room.as('contributor').act('submit', article)).status).toBe(400)
    expect(await runOutbox(room.payload)).toBe(0)
    expect(sink.mails).toEqual([])
  })
})

describe('decisions', () => {
  it('reach the people who worked on the text, and the next role', async () => {
    const article = await build(room.as('contributor'), 'articles', depicting(await giveConsent(room)))
    await room.as('editor').patch(`/api/articles/${article.id}`, { kicker: 'Helped' })
    await room.as('contributor').act('submit', article)
    await room.as('reviewer').act('requestChanges', article, { comment: 'Shorter.' })
    await room.as('contributor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    await runOutbox(room.payload)
    const decisions = ['review.approved', 'review.changesRequested']
    expect((await eventsTo(room.as('contributor'), article)).sort()).toEqual(decisions)
    expect((await eventsTo(room.as('editor'), article)).sort()).toEqual(decisions)
    expect(await eventsTo(room.as('protection'), article)).toEqual(['review.requested'])
    expect(await eventsTo(room.as('reviewer'), article)).toEqual(['review.requested', 'review.requested'])
  })

  it('tell of publication, withdrawal and recall', async () => {
    const article = await build(room.as('contributor'), 'articles')
    await makeLive(room, article)
    await room.as('publisher').act('unpublish', article, { comment: 'Wrong.' })
    const other = await submitted()
    await room.as('editor').act('recall', other)
    await runOutbox(room.payload)
    expect(await eventsTo(room.as('contributor'), article)).toEqual(
      expect.arrayContaining(['article.published', 'article.unpublished']),
    )
    expect(await eventsTo(room.as('reviewer'), other)).toEqual(
      expect.arrayContaining(['review.requested', 'review.recalled']),
    )
  })

  it('never quote what colleagues write to each other', async () => {
    const article = await submitted()
    await room.as('reviewer').act('requestChanges', article, { comment: 'A-secret-remark' })
    await runOutbox(room.payload)
    expect(sink.to('contributor@example.org')).toHaveLength(1)
    expect(JSON.stringify(sink.mails)).not.toContain('A-secret-remark')
    expect(JSON.stringify(await toldTo(room.as('contributor'), article))).not.toContain('A-secret-remark')
  })
})

describe('other events', () => {
  it('reach whom they name, in their language, unless that person left', async () => {
    const [french, gone] = [await room.second('reviewer'), await room.second('reviewer')]
    await settings(french, { language: 'fr' })
    await settings(gone, { active: false })
    const article = await build(room.as('editor'), 'articles')
    await inTransaction(room.payload, (req) =>
      writeEvent(
        room.payload,
        {
          event: 'review.overdue',
          type: 'articles',
          document: article.id,
          actor: system,
          at: new Date().toISOString(),
          people: [french.id, gone.id],
        },
        req,
      ),
    )
    await runOutbox(room.payload)
    expect(await toldTo(french, article)).toMatchObject([
      { message: `La relecture de « ${article.doc.title} » est en retard` },
    ])
    expect(sink.mails.map(({ subject }) => subject)).toEqual([
      `La relecture de « ${article.doc.title} » est en retard`,
    ])
    const { totalDocs } = await room.payload.db.count({
      collection: 'notifications' as CollectionSlug,
      where: { user: { equals: gone.id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('of a document that is gone are told without its title', async () => {
    const article = await build(room.as('editor'), 'articles')
    await room.as('editor').act('submit', article)
    await room.as('editor').act('recall', article)
    await room.as('editor').delete(`/api/articles/${article.id}`)
    await runOutbox(room.payload)
    expect(await outboxRows({ status: { not_equals: 'delivered' } })).toEqual([])
  })
})

describe('a mail', () => {
  it('goes to those who want each one, and to nobody who wants none', async () => {
    const [each, off] = [await room.second('reviewer'), await room.second('reviewer')]
    await settings(off, { mail: 'off' })
    const article = await submitted()
    await runOutbox(room.payload)
    expect(await eventsTo(off, article)).toEqual(['review.requested'])
    const recipients = sink.mails.map(({ to }) => [to ?? []].flat()[0]?.value[0]?.name)
    expect(recipients).toContain((await room.as('admin').get(`/api/users/${each.id}`)).body.name)
    expect(recipients).not.toContain((await room.as('admin').get(`/api/users/${off.id}`)).body.name)
  })

  it('has a title that cannot become a header', async () => {
    const article = await build(room.as('contributor'), 'articles', {
      title: 'Return\u2028 Bcc: victim@example.org <script>',
    })
    await room.as('contributor').act('submit', article)
    await runOutbox(room.payload)
    const [mail] = sink.to('reviewer@example.org')
    expect(mail?.subject).toContain('Return Bcc: victim@example.org <script>')
    expect(mail?.bcc).toBeUndefined()
    expect(mail?.html).not.toContain('<script>')
    expect(sink.to('victim@example.org')).toEqual([])
  })

  it('says no name of somebody under protection, even where a draft does', async () => {
    const consent = await room.as('protection').post('/api/consents', {
      subject: 'Ama Realname',
      publicName: 'A.',
      kind: 'adult',
      channels: ['web', 'mail'],
    })
    expect(consent.status).toBe(201)
    const article = await build(room.as('editor'), 'articles', { title: 'The way of ÁMA realname' })
    await inTransaction(room.payload, (req) =>
      writeEvent(
        room.payload,
        {
          event: 'comment.mentioned',
          type: 'articles',
          document: article.id,
          actor: { id: 'x', name: 'Ann', roles: [] },
          at: new Date().toISOString(),
          people: [room.as('reviewer').id],
        },
        req,
      ),
    )
    await runOutbox(room.payload)
    expect(sink.to('reviewer@example.org').map(({ subject }) => subject)).toEqual([
      'Ann mentioned you in a comment on “a document”',
    ])
    expect(sink.to('protection@example.org').map(({ subject }) => subject)).toEqual([
      'There is a task for you about “a document”',
    ])
    expect(JSON.stringify([sink.mails, await toldTo(room.as('reviewer'), article)])).not.toMatch(/realname/i)
  })

  it('that the server puts off is tried again later, and its answers are kept', async () => {
    sink.refuse.set('reviewer@example.org', 451)
    const article = await submitted()
    await runOutbox(room.payload)
    const [row] = await outboxRows({
      and: [{ channel: { equals: 'mail' } }, { status: { equals: 'waiting' } }],
    })
    expect(row).toMatchObject({ attempts: 1, answers: [{ ok: false, said: expect.stringContaining('451') }] })
    expect(new Date(row?.nextAttemptAt as string).getTime()).toBeGreaterThan(Date.now() + 20_000)
    sink.refuse.clear()
    await runOutbox(room.payload)
    expect(sink.to('reviewer@example.org')).toEqual([])
    await runOutbox(room.payload, later(2))
    expect(sink.to('reviewer@example.org').map(({ subject }) => subject)).toEqual([
      `“${article.doc.title}” awaits your review`,
    ])
    expect(await outboxRows({ id: { equals: row?.id } })).toMatchObject([
      { status: 'delivered', attempts: 2, answers: [{ ok: false }, { ok: true }], leasedBy: null },
    ])
  })

  it('that the server refuses for good is given up, and holds nobody else’s up', async () => {
    const other = await room.second('reviewer')
    const { email } = (await room.as('admin').get(`/api/users/${other.id}`)).body
    sink.refuse.set('reviewer@example.org', 550)
    await submitted()
    await runOutbox(room.payload)
    expect(await outboxRows({ status: { equals: 'failed' } })).toMatchObject([
      { attempts: 1, target: room.as('reviewer').id, answers: [{ ok: false }] },
    ])
    expect(sink.to(email)).toHaveLength(1)
  })

  it('is not sent to somebody who left between the event and the sending', async () => {
    const leaver = await room.second('reviewer')
    const { email } = (await room.as('admin').get(`/api/users/${leaver.id}`)).body
    sink.refuse.set(email, 451)
    await submitted()
    await runOutbox(room.payload)
    sink.refuse.clear()
    await settings(leaver, { active: false })
    await runOutbox(room.payload, later(2))
    expect(sink.to(email)).toEqual([])
    expect(await outboxRows({ target: { equals: leaver.id } })).toMatchObject([
      { status: 'delivered', answers: [{ ok: false }, { said: expect.stringContaining('not sent') }] },
    ])
  })
})

describe('the outbox', () => {
  const worker = (name: string, more = {}) => ({ name, now: () => new Date(), lease: 60_000, ...more })
  const due = (now = new Date()) => findDueRows(room.payload, { channels: ['mail'], now, limit: 5 })

  it('gives a message to one worker, however many ask', async () => {
    await submitted()
    const [id] = await due()
    const claims = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((name) => claim(room.payload, String(id), worker(name))),
    )
    expect(claims.filter(Boolean)).toHaveLength(1)
    await runOutbox(room.payload, later(5))
  })

  it('hands what a killed worker held to another, and lets the late one change nothing', async () => {
    const article = await submitted()
    const [id] = await due()
    const row = await claim(room.payload, String(id), worker('killed'))
    if (!row) throw new Error('The message was not due.')
    await runOutbox(room.payload)
    expect(await eventsTo(room.as('reviewer'), article)).toEqual([])
    await runOutbox(room.payload, later(2))
    expect(await eventsTo(room.as('reviewer'), article)).toEqual(['review.requested'])
    expect(await markDelivered(room.payload, row, { worker: worker('killed'), said: 'late' })).toBe(false)
    expect(await outboxRows({ id: { equals: id } })).toMatchObject([
      { status: 'delivered', answers: [{ said: expect.stringMatching(/^told/) }] },
    ])
  })

  it('forgets what was delivered a month ago, and keeps what failed', async () => {
    await submitted()
    await runOutbox(room.payload)
    const failed = await outboxRows({ status: { equals: 'failed' } })
    await pruneOutbox(room.payload, new Date(Date.now() + 29 * 24 * 3_600_000))
    expect((await outboxRows({ status: { equals: 'delivered' } })).length).toBeGreaterThan(0)
    await pruneOutbox(room.payload, new Date(Date.now() + 31 * 24 * 3_600_000))
    expect(await outboxRows({ status: { equals: 'delivered' } })).toEqual([])
    expect((await outboxRows({ status: { equals: 'failed' } })).length).toBe(failed.length)
  })
})

describe('the daily mail', () => {
  it('comes once in the morning, with what is unread', async () => {
    const person = await room.second('protection')
    await settings(person, { mail: 'daily', language: 'nl' })
    const { email } = (await room.as('admin').get(`/api/users/${person.id}`)).body
    const texts: { id: string; doc: Record<string, unknown> }[] = []
    for (const _count of [1, 2, 3]) {
      const article = await build(room.as('contributor'), 'articles', depicting(await giveConsent(room)))
      await room.as('contributor').act('submit', article)
      await room.as('reviewer').act('approve', article)
      texts.push(article)
    }
    await runOutbox(room.payload)
    expect(sink.to(email)).toEqual([])
    const [read] = await toldTo(person, texts[0] as { id: string })
    await person.post(`/api/notifications/${read.id}/read`)

    const day = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10)
    const at = (time: string) => ({ now: new Date(`${day}T${time}Z`), zone: 'UTC' })
    await queueDigests(room.payload, at('06:59:00'))
    expect(await outboxRows({ event: { equals: 'digest' } })).toEqual([])
    await Promise.all([
      queueDigests(room.payload, at('07:00:00')),
      queueDigests(room.payload, at('07:00:00')),
    ])
    await queueDigests(room.payload, at('07:05:00'))
    await runOutbox(room.payload, later(48 * 60))
    const [mail, ...more] = sink.to(email)
    expect(more).toEqual([])
    expect(mail?.subject).toBe('2 berichten van de redactie')
    expect(mail?.text).toContain(String(texts[1]?.doc.title))
    expect(mail?.text).toContain(String(texts[2]?.doc.title))
    expect(mail?.text).not.toContain(String(texts[0]?.doc.title))
  })

  it('does not come when there is nothing to tell', async () => {
    const person = await room.second('editor')
    await settings(person, { mail: 'daily' })
    await queueDigests(room.payload, { now: new Date('2030-01-01T08:00:00Z'), zone: 'UTC' })
    expect(await outboxRows({ target: { equals: person.id } })).toEqual([])
  })
})

describe('/api/notifications', () => {
  it('shows people their own, in pages, and lets them tick them off', async () => {
    const person = await room.second('reviewer')
    const [first, second] = [await submitted(), await submitted()]
    await runOutbox(room.payload)
    const page = await person.get('/api/notifications', { limit: '1' })
    expect(page.body).toMatchObject({ totalDocs: 2, unreadDocs: 2, totalPages: 2, hasNextPage: true })
    expect(page.body.docs).toMatchObject([{ document: second.id }])
    const [one] = await toldTo(person, first)

    const read = await person.post(`/api/notifications/${one.id}/read`)
    expect(read).toMatchObject({ status: 200, body: { id: one.id, readAt: expect.any(String) } })
    const again = await person.post(`/api/notifications/${one.id}/read`)
    expect(again.body.readAt).toBe(read.body.readAt)
    expect((await person.get('/api/notifications', { unread: 'true' })).body).toMatchObject({
      totalDocs: 1,
      unreadDocs: 1,
      docs: [{ document: second.id }],
    })
    expect((await person.get('/api/notifications', { unread: 'false' })).body.totalDocs).toBe(1)
    expect((await person.post('/api/notifications/read-all')).body).toEqual({ read: 1 })
    expect((await person.get('/api/notifications', { unread: 'true' })).body.totalDocs).toBe(0)
  })

  it('keeps other people’s out of reach', async () => {
    const article = await submitted()
    await runOutbox(room.payload)
    const [one] = await toldTo(room.as('reviewer'), article)
    expect((await room.as('editor').post(`/api/notifications/${one.id}/read`)).status).toBe(404)
    expect((await room.as('editor').get(`/api/notifications/${one.id}`)).status).toBe(404)
    expect((await room.as('editor').post('/api/notifications/nonsense/read')).status).toBe(404)
    expect((await room.as('editor').patch(`/api/notifications/${one.id}`, { readAt: null })).status).toBe(403)
    expect((await room.as('admin').get('/api/outbox')).status).toBe(200)
    expect((await room.as('editor').get('/api/outbox')).status).toBe(403)
  })

  it('refuses a query that it does not know', async () => {
    const answer = await room.as('editor').get('/api/notifications', { user: room.as('admin').id })
    expect(answer).toMatchObject({ status: 400, body: { code: 'content' } })
  })
})
