// What each member of staff finds when they come to their desk: one answer, no more than their roles have a use for.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Role, roles } from '@/access/roles'
import { runOutbox } from '@/messaging/outbox/runOutbox'
import { inTransaction } from '@/platform/database/inTransaction'
import { readDesk } from '@/today/readDesk'
import type { Row, SectionName, Today } from '@/today/today'
import { openTask } from '@/workflow/tasks/openTask'
import { type Built, build, makeLive } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { depicting, giveConsent, uploadPicture } from '../helpers/protection'
import { scansOf } from '../helpers/scans'
import { statementsOf } from '../helpers/statements'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
const day = (days: number): string => inDays(days).slice(0, 10)

const todayOf = async (person: Person, query: Record<string, string> = {}): Promise<Today> => {
  const { status, body } = await person.get('/api/today', query)
  expect(status).toBe(200)
  return body as Today
}

const rowsOf = async (person: Person, section: SectionName): Promise<Row[]> =>
  (await todayOf(person)).sections[section]?.rows ?? []

const rowOf = async (
  person: Person,
  section: SectionName,
  { id }: { id: string },
): Promise<Row | undefined> => (await rowsOf(person, section)).find((row) => row.id === id)

const settings = (person: Person, data: Record<string, unknown>) =>
  room.payload.update({
    collection: 'users',
    id: person.id,
    data,
    overrideAccess: true,
    context: { actor: 'system' },
  })

const submitted = async (
  by: Person = room.as('contributor'),
  data: Record<string, unknown> = {},
): Promise<Built> => {
  const article = await build(by, 'articles', data)
  expect((await by.act('submit', article)).status).toBe(200)
  return article
}

/** Puts a document somewhere in time, as only the clock does. */
const setReview = (document: Built, data: Record<string, unknown>) =>
  room.payload.db.updateOne({
    collection: 'reviews',
    where: { document: { equals: document.id } },
    data,
  })

describe('sections', () => {
  it.each<[Role, SectionName[]]>([
    ['contributor', ['waitsForMe', 'sentBack', 'overdue', 'scheduled', 'drafts']],
    [
      'editor',
      ['waitsForMe', 'sentBack', 'brokenSchedules', 'overdue', 'issues', 'scheduled', 'ending', 'drafts'],
    ],
    ['reviewer', ['waitsForMe', 'overdue']],
    ['protection', ['waitsForMe', 'overdue', 'ending']],
    [
      'publisher',
      ['waitsForMe', 'sentBack', 'brokenSchedules', 'overdue', 'issues', 'scheduled', 'ending', 'drafts'],
    ],
    [
      'admin',
      ['waitsForMe', 'sentBack', 'brokenSchedules', 'overdue', 'issues', 'scheduled', 'ending', 'drafts'],
    ],
  ])('of a %s are those that the role has a use for', async (role, names) => {
    const { sections, notifications, start } = await todayOf(await room.second(role))
    expect(Object.keys(sections)).toEqual(names)
    expect(notifications).toEqual({ total: 0, rows: [] })
    expect(start !== undefined).toBe(role === 'admin')
  })

  it('are for staff alone, and nothing is asked of them but the language', async () => {
    expect((await room.anonymous.get('/api/today')).status).toBe(401)
    const nobody = await room.second('contributor')
    await settings(nobody, { roles: [] })
    expect((await nobody.get('/api/today')).status).toBe(403)
    expect((await room.as('editor').get('/api/today', { limit: '3' })).status).toBe(400)
    expect((await room.as('editor').get('/api/today', { language: 'xx' })).status).toBe(400)
  })
})

describe('what waits for me', () => {
  it('is what I may decide on now, with all that a list has to say about it', async () => {
    const article = await submitted()
    const row = await rowOf(room.as('reviewer'), 'waitsForMe', article)
    expect(row).toMatchObject({
      type: 'articles',
      title: article.doc.title,
      stage: 'inReview',
      languages: article.doc.languages,
      what: 'approve',
      awaits: 'reviewer',
      since: expect.any(String),
      dueAt: expect.any(String),
      who: 'contributor',
      path: `/admin/collections/articles/${article.id}`,
    })
    for (const role of ['contributor', 'editor', 'protection', 'publisher', 'admin'] as const)
      expect(await rowOf(room.as(role), 'waitsForMe', article)).toBeUndefined()
  })

  it('passes on with each step, and leaves out what I wrote', async () => {
    const both = await room.second('contributor')
    await settings(both, { roles: ['contributor', 'reviewer'] })
    const article = await submitted(both, depicting(await giveConsent(room)))
    expect(await rowOf(both, 'waitsForMe', article)).toBeUndefined()
    await room.as('reviewer').act('approve', article)
    expect(await rowOf(room.as('reviewer'), 'waitsForMe', article)).toBeUndefined()
    expect(await rowOf(room.as('protection'), 'waitsForMe', article)).toMatchObject({
      what: 'approve',
      awaits: 'protection',
    })
    await room.as('protection').act('approve', article)
    expect(await rowOf(room.as('publisher'), 'waitsForMe', article)).toMatchObject({
      what: 'publish',
      stage: 'approved',
    })
    expect(await rowOf(room.as('editor'), 'waitsForMe', article)).toBeUndefined()
  })

  it('is what somebody assigned to me, until I did my part', async () => {
    const reader = await room.second('editor')
    const draft = await build(room.as('contributor'), 'articles')
    await room.as('publisher').act('assign', draft, { assignees: [reader.id], dueAt: inDays(2) })
    expect(await rowOf(reader, 'waitsForMe', draft)).toMatchObject({
      what: 'work',
      stage: 'draft',
      who: 'contributor',
    })
    const second = await room.second('reviewer')
    const inReview = await submitted()
    await room.as('editor').act('assign', inReview, { assignees: [second.id] })
    expect((await rowsOf(second, 'waitsForMe')).filter(({ id }) => id === inReview.id)).toMatchObject([
      { what: 'approve' },
    ])
  })

  it('comes in the order in which it is due, ten of all', async () => {
    const reader = await room.second('reviewer')
    const articles: Built[] = []
    for (let count = 0; count < 11; count += 1) articles.push(await submitted())
    for (const [index, article] of articles.entries())
      await setReview(article, { dueAt: inDays(-20 + index) })
    const { total, rows } = (await todayOf(reader)).sections.waitsForMe ?? { total: 0, rows: [] }
    expect(total).toBeGreaterThanOrEqual(11)
    expect(rows.map(({ id }) => id)).toEqual(articles.slice(0, 10).map(({ id }) => id))
    for (const article of articles) await room.as('editor').act('recall', article)
  })

  it('has the tasks of my roles, and nobody else’s', async () => {
    const article = await build(room.as('editor'), 'articles')
    const open = (kind: 'takeDown' | 'consentEnding' | 'brokenSchedule', to: Role[]) =>
      inTransaction(room.payload, (req) =>
        openTask(
          room.payload,
          {
            kind,
            type: 'articles',
            document: article.id,
            code: kind,
            reason: `Look at ${kind}.`,
            roles: to,
            at: inDays(-9),
            key: `${kind}:${article.id}`,
          },
          req,
        ),
      )
    await open('takeDown', ['protection', 'publisher'])
    await open('consentEnding', ['protection'])
    await open('brokenSchedule', ['publisher'])
    const kindsOf = async (role: Role, section: SectionName) =>
      (await rowsOf(room.as(role), section)).filter(({ id }) => id === article.id).map(({ what }) => what)
    const kinds = Object.fromEntries(
      await Promise.all(
        roles.map(async (role) => [
          role,
          [await kindsOf(role, 'waitsForMe'), await kindsOf(role, 'brokenSchedules')],
        ]),
      ),
    )
    expect(kinds).toEqual({
      contributor: [[], []],
      editor: [[], ['brokenSchedule']],
      reviewer: [[], []],
      protection: [['takeDown', 'consentEnding'], []],
      publisher: [['takeDown'], ['brokenSchedule']],
      admin: [['takeDown', 'consentEnding'], ['brokenSchedule']],
    })
    const [broken] = (await rowsOf(room.as('publisher'), 'brokenSchedules')).filter(
      ({ id }) => id === article.id,
    )
    expect(broken).toMatchObject({
      title: article.doc.title,
      words: 'Look at brokenSchedule.',
      since: expect.any(String),
    })
    expect((await rowOf(room.as('editor'), 'brokenSchedules', article))?.task).toBeNull()
    expect((await room.as('publisher').post(`/api/tasks/${broken?.task}/done`)).status).toBe(200)
    expect(await kindsOf('publisher', 'brokenSchedules')).toEqual([])
  })
})

describe('my own texts', () => {
  it('that were sent back say by whom, when and why', async () => {
    const article = await submitted()
    await room.as('reviewer').act('requestChanges', article, { comment: 'Shorter.' })
    await room.as('contributor').act('submit', article)
    await room.as('reviewer').act('requestChanges', article, { comment: 'Much shorter.' })
    expect(await rowOf(room.as('contributor'), 'sentBack', article)).toMatchObject({
      stage: 'changesRequested',
      who: 'reviewer',
      words: 'Much shorter.',
      since: expect.any(String),
    })
    expect(await rowOf(await room.second('contributor'), 'sentBack', article)).toBeUndefined()
    expect(await rowOf(room.as('editor'), 'sentBack', article)).toBeUndefined()
  })

  it('in the making are mine alone, newest first', async () => {
    const person = await room.second('contributor')
    const [first, second] = [await build(person, 'articles'), await build(person, 'projects')]
    await person.post('/api/topics', { name: 'Water', slug: `water-${person.id}` })
    expect((await rowsOf(person, 'drafts')).map(({ id }) => id)).toEqual([second.id, first.id])
    for (const role of roles) {
      const said = JSON.stringify(await todayOf(room.as(role)))
      expect({ role, told: [first, second].filter(({ id }) => said.includes(id)) }).toEqual({
        role,
        told: [],
      })
    }
  })

  it('have the title of a language that exists', async () => {
    const person = await room.second('contributor')
    const answer = await person.post('/api/articles?locale=fr', { title: 'Les écluses', kind: 'news' })
    expect(answer.status).toBe(201)
    expect(await rowOf(person, 'drafts', { id: String(answer.body.doc.id) })).toMatchObject({
      title: 'Les écluses',
    })
  })
})

describe('the calendar', () => {
  it('has what is overdue: all of it for who looks after the newsroom, mine for me', async () => {
    const article = await submitted()
    await setReview(article, { dueAt: inDays(-1) })
    for (const role of ['contributor', 'editor', 'publisher', 'admin', 'reviewer'] as const)
      expect({ role, row: await rowOf(room.as(role), 'overdue', article) }).toMatchObject({
        role,
        row: { stage: 'inReview', awaits: 'reviewer', dueAt: expect.any(String) },
      })
    for (const role of ['contributor', 'protection'] as const)
      expect(await rowOf(await room.second(role), 'overdue', article)).toBeUndefined()
    await room.as('editor').act('recall', article)
  })

  it('has what goes out and what ends within seven days', async () => {
    const [soon, late, live] = [
      await submitted(),
      await submitted(),
      await build(room.as('contributor'), 'articles'),
    ]
    for (const [article, days] of [
      [soon, 3],
      [late, 9],
    ] as const) {
      await room.as('reviewer').act('approve', article)
      expect((await room.as('publisher').act('schedule', article, { at: inDays(days) })).status).toBe(200)
    }
    await makeLive(room, live)
    expect((await room.as('publisher').act('expire', live, { at: inDays(2) })).status).toBe(200)
    const ids = [soon.id, late.id, live.id]
    const seenBy = async (person: Person) =>
      (await rowsOf(person, 'scheduled'))
        .filter(({ id }) => ids.includes(id))
        .map(({ id, what }) => [id, what])
    const both = [
      [live.id, 'unpublish'],
      [soon.id, 'publish'],
    ]
    expect(await seenBy(room.as('editor'))).toEqual(both)
    expect(await seenBy(room.as('contributor'))).toEqual(both)
    expect(await seenBy(await room.second('contributor'))).toEqual([])
    expect(await rowOf(room.as('editor'), 'scheduled', soon)).toMatchObject({
      who: 'publisher',
      at: expect.any(String),
    })
  })

  it('has consents for who protects, and rights for who edits too', async () => {
    const subject = 'Quillon Featherstone'
    const [near, far, withdrawn] = [
      await giveConsent(room, { subject, publicName: 'Q.', validUntil: day(10) }),
      await giveConsent(room, { validUntil: day(60) }),
      await giveConsent(room, { validUntil: day(10), withdrawnAt: day(-1) }),
    ]
    const picture = await uploadPicture(room, room.as('editor'), { rightsUntil: day(5) }, 'quay.png')
    const past = await uploadPicture(room, room.as('editor'), { rightsUntil: day(-5) })
    const longPast = await uploadPicture(room, room.as('editor'), { rightsUntil: day(-50) })
    const ids = [near, far, withdrawn, picture, past, longPast]
    const seenBy = async (role: Role) => {
      const rows = await rowsOf(room.as(role), 'ending')
      expect(JSON.stringify(rows)).not.toContain(subject)
      return rows.filter(({ id }) => ids.includes(id)).map(({ id, title, what }) => [id, title, what])
    }
    const rights = [
      [past, expect.stringMatching(/^picture.*png$/), 'rights'],
      [picture, expect.stringMatching(/^quay.*png$/), 'rights'],
    ]
    expect(await seenBy('protection')).toEqual([...rights, [near, 'Q.', 'consent']])
    expect(await seenBy('admin')).toEqual([...rights, [near, 'Q.', 'consent']])
    expect(await seenBy('editor')).toEqual(rights)
    expect(await rowOf(room.as('contributor'), 'ending', { id: picture })).toBeUndefined()
  })
})

describe('issues in the making', () => {
  it('say how much of them is ready, as readiness does', async () => {
    const [done, open] = [await submitted(), await submitted()]
    await room.as('reviewer').act('approve', done)
    const items = [done, open].map(({ id }) => ({ item: { relationTo: 'articles', value: id } }))
    const issue = await build(room.as('editor'), 'issues', { sections: [{ heading: 'News', items }] })
    const { body } = await room.as('editor').get(`/api/issues/${issue.id}/readiness`)
    const row = await rowOf(room.as('editor'), 'issues', issue)
    expect(row).toMatchObject({
      title: issue.doc.title,
      readiness: {
        ready: body.ready,
        total: body.items.length,
        readyItems: body.items.filter(({ ready }: { ready: boolean }) => ready).length,
      },
    })
    expect(row?.readiness).toMatchObject({ ready: false, total: 2, readyItems: 1 })
    expect(row?.readiness?.clearedBy).toContain('reviewer')
  })
})

describe('notifications', () => {
  it('are mine that are unread, in the language that was asked for', async () => {
    await runOutbox(room.payload)
    const person = await room.second('reviewer')
    const article = await submitted()
    await runOutbox(room.payload)
    const { notifications } = await todayOf(person, { language: 'fr' })
    expect(notifications).toMatchObject({
      total: 1,
      rows: [
        { document: article.id, message: `« ${article.doc.title} » attend votre relecture`, readAt: null },
      ],
    })
    const inDutch = await person.get('/api/notifications', { language: 'nl' })
    expect(inDutch.body.docs[0].message).toMatch(/wacht/)
    await person.post(`/api/notifications/${notifications.rows[0]?.id}/read`)
    expect((await todayOf(person)).notifications).toEqual({ total: 0, rows: [] })
  })
})

describe('a protected name', () => {
  const realName = 'Ottoline Brackenridge'

  it('is in no title and no words but those of who wrote them and who protects', async () => {
    await giveConsent(room, { subject: realName })
    const writer = await room.second('contributor')
    const article = await submitted(writer, { title: `The way of ${realName}` })
    expect(await rowOf(room.as('reviewer'), 'waitsForMe', article)).toMatchObject({ title: null })
    await setReview(article, { dueAt: inDays(-1) })
    const titles = Object.fromEntries(
      await Promise.all(
        (['editor', 'publisher', 'admin', 'reviewer'] as const).map(async (role) => [
          role,
          (await rowOf(room.as(role), 'overdue', article))?.title,
        ]),
      ),
    )
    expect(titles).toEqual({ editor: null, publisher: null, reviewer: null, admin: article.doc.title })
    expect((await rowOf(writer, 'overdue', article))?.title).toBe(article.doc.title)
    const helper = await room.second('editor')
    expect((await rowOf(helper, 'overdue', article))?.title).toBeNull()
    expect((await helper.patch(`/api/articles/${article.id}`, { kicker: 'Helped' })).status).toBe(200)
    expect((await rowOf(helper, 'overdue', article))?.title).toBe(article.doc.title)
    expect(
      (await rowsOf(room.as('protection'), 'waitsForMe')).find(({ id }) => id === article.id),
    ).toMatchObject({
      what: 'realName',
      title: article.doc.title,
    })
    await room.as('reviewer').act('requestChanges', article, { comment: `Leave ${realName} out.` })
    expect(await rowOf(writer, 'sentBack', article)).toMatchObject({ words: null, who: 'reviewer' })
    for (const role of ['contributor', 'editor', 'reviewer', 'publisher'] as const)
      expect(JSON.stringify(await todayOf(room.as(role)))).not.toMatch(/brackenridge/i)
  })
})

describe('where a newsroom starts', () => {
  it('is ticked off by what is there', async () => {
    const steps = async () => (await todayOf(room.as('admin'))).start?.map(({ name, done }) => [name, done])
    expect(await steps()).toEqual([
      ['office', false],
      ['people', true],
      ['policy', false],
      ['article', true],
      ['issue', true],
    ])
    await room.as('admin').post('/api/globals/site?locale=fr', { name: 'La rédaction' })
    expect((await steps())?.[0]).toEqual(['office', true])
    await room.as('admin').post('/api/globals/editorial-policy', { dueDays: 5 })
    expect(await steps()).toBeUndefined()
  })
})

describe('what it asks of the database', () => {
  const asking = (role: Role) => () =>
    readDesk(room.payload, { actor: { id: room.as(role).id, name: role, roles: [role] }, language: 'en' })

  const most: Partial<Record<Role, number>> = { admin: 45, publisher: 40, contributor: 25, reviewer: 12 }

  it('is bounded, however much there is', async () => {
    const asked = async () =>
      Object.fromEntries(
        await inTurn(Object.keys(most) as Role[], async (role) => [
          role,
          (await statementsOf(room.payload, asking(role))).length,
        ]),
      ) as Record<Role, number>
    const before = await asked()
    for (let count = 0; count < 12; count += 1) {
      const article = await submitted(room.as('contributor'))
      if (count % 3 === 0) await room.as('reviewer').act('requestChanges', article, { comment: 'Again.' })
      if (count % 3 === 1) await room.as('reviewer').act('approve', article)
      await build(room.as('publisher'), 'issues', {
        sections: [{ heading: 'News', items: [{ item: { relationTo: 'articles', value: article.id } }] }],
      })
    }
    expect(await asked()).toEqual(before)
    for (const [role, count] of Object.entries(most)) expect(before[role as Role]).toBeLessThanOrEqual(count)
  })

  it('is found by indexes', async () => {
    const collections = ['reviews', 'tasks', 'notifications', 'transitions', '_media_v', '_media_versions']
    for (const role of roles) expect(await scansOf(room.payload, collections, asking(role))).toEqual([])
  })
})

const inTurn = async <T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = []
  for (const one of all) done.push(await work(one))
  return done
}
