// An approval is for what one sees: when something that the text shows changes, the steps that approved it are asked again,
// without anybody submitting the text again; and who made what goes out with a text does not approve it.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { verifyAudit } from '@/workflow/audit/verifyAudit'
import { runSchedule } from '@/workflow/scheduling/runSchedule'
import { build, richText } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { uploadPicture } from '../helpers/protection'
import { pictureOf, sendFile } from '../helpers/upload'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(async () => {
  expect(await verifyAudit(room.payload)).not.toHaveProperty('broken')
  await room.close()
})

interface Target {
  type: string
  id: string
}

const stateOf = async ({ type, id }: Target, person: Person = room.as('reviewer')) =>
  (await person.get(`/api/${type}/${id}/workflow`)).body

type Actions = { action: string; allowed: boolean }[]

const allows = (actions: Actions, action: string) => actions.find((one) => one.action === action)?.allowed

const log = async ({ id }: Target) =>
  (await room.as('admin').get('/api/transitions', { 'where[document][equals]': id, sort: 'number' })).body
    .docs

const eventsOf = async ({ id }: Target, event: string) =>
  (
    await room.payload.find({
      collection: 'outbox' as never,
      where: { event: { equals: event } },
      limit: 0,
      overrideAccess: true,
    })
  ).docs
    .map((row) => (row as unknown as { payload: Record<string, unknown> }).payload)
    .filter(({ document }) => document === id)

const picture = (person = room.as('editor')) => uploadPicture(room, person)

/** Approved by the reviewer, with a picture. */
const approved = async (leadImage: string, reviewer = room.as('reviewer')) => {
  const data = { leadImage, protection: { depictsPeople: 'no' } }
  const article = await build(room.as('contributor'), 'articles', data)
  await room.as('contributor').act('submit', article)
  expect((await reviewer.act('approve', article)).body.stage).toBe('approved')
  return article
}

const change = async (id: string, alt = 'Another harbour') =>
  expect((await room.as('editor').patch(`/api/media/${id}`, { alt })).status).toBe(200)

const reopened = async (target: Target): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await log(target)).some(({ action }: { action: string }) => action === 'reopen')) return
    await pause(50)
  }
  throw new Error('Nobody was asked again.')
}

describe('a text whose picture changed since it was approved', () => {
  it('is in review again, and says what changed, by whom and when', async () => {
    const id = await picture()
    const article = await approved(id)
    expect((await stateOf(article)).changedSince).toEqual([])
    await change(id)
    const state = await stateOf(article)
    expect(state).toMatchObject({ stage: 'inReview', step: 'review', awaits: 'reviewer' })
    expect(state.changedSince).toMatchObject([
      { collection: 'media', id, title: expect.stringMatching(/^picture.*png$/), by: 'editor' },
    ])
    expect(Date.now() - Date.parse(state.changedSince[0].at)).toBeLessThan(60_000)
    expect([allows(state.actions, 'approve'), allows(state.actions, 'submit')]).toEqual([true, false])
    const refused = await room.as('publisher').act('publish', article)
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      409,
      '“picture.png” changed since the text that shows it was approved. Have the text approved again.',
    ])
  })

  it('is approved again by the same reviewer, and published; nobody submits it', async () => {
    const id = await picture()
    const article = await approved(id)
    await sendFile(room, room.as('editor'), { name: 'swapped.png', bytes: await pictureOf('#a11') }, id)
    expect((await room.as('publisher').act('publish', article)).status).toBe(409)
    const again = await room.as('reviewer').act('approve', article)
    expect([again.status, again.body.stage, again.body.changedSince]).toEqual([200, 'approved', []])
    expect((await room.as('publisher').act('publish', article)).status).toBe(200)
    const actions = (await log(article)).map(({ action }: { action: string }) => action)
    expect(actions.filter((action: string) => action !== 'reopen')).toEqual([
      'submit',
      'approve',
      'approve',
      'publish',
    ])
  })

  it('is told to who approved it, and stands in their queue', async () => {
    const id = await picture()
    const article = await approved(id)
    const before = (await eventsOf(article, 'review.requested')).length
    await change(id)
    await reopened(article)
    const told = await eventsOf(article, 'review.requested')
    expect(told).toHaveLength(before + 1)
    const asked = { people: [room.as('reviewer').id], roles: ['reviewer'] }
    expect(told).toContainEqual(expect.objectContaining(asked))
    const queue = await room.as('reviewer').get('/api/reviews/queue', { view: 'roles', limit: '100' })
    expect(queue.body.docs.map(({ document }: { document: string }) => document)).toContain(article.id)
    const entry = (await log(article)).at(-1)
    expect(entry).toMatchObject({ action: 'reopen', from: 'approved', to: 'inReview', actor: 'system' })
    expect(entry.details).toMatchObject({ by: room.as('editor').id, step: 'review' })
    await change(id, 'A third one')
    await room.as('reviewer').act('approve', article)
    expect(await eventsOf(article, 'review.requested')).toHaveLength(before + 1)
  })

  it('asks the steps again that saw it otherwise, no others', async () => {
    const steps = ['first', 'second'].map((name) => ({
      name,
      role: name === 'first' ? 'reviewer' : 'editor',
      approvals: 1,
      condition: 'always',
    }))
    const policies = [{ for: 'articles', steps }]
    await room.as('admin').post('/api/globals/editorial-policy', { policies })
    const id = await picture()
    const data = { leadImage: id, protection: { depictsPeople: 'no' } }
    const article = await build(room.as('contributor'), 'articles', data)
    await room.as('contributor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    await change(id)
    const second = await room.second('editor')
    expect((await second.act('approve', article)).status).toBe(403)
    expect((await room.as('reviewer').act('approve', article)).body).toMatchObject({ step: 'second' })
    expect((await second.act('approve', article)).body.stage).toBe('approved')
    await room.as('admin').post('/api/globals/editorial-policy', { policies: [] })
  })

  it('leaves its schedule, and that is told at once with what to do', async () => {
    const id = await picture()
    const article = await approved(id)
    await room.as('publisher').act('schedule', article, { at: '2099-01-01T00:00:00Z' })
    await change(id)
    await reopened(article)
    expect(await stateOf(article)).toMatchObject({ stage: 'inReview', publishAt: null })
    const [broken] = await eventsOf(article, 'schedule.broken')
    expect(broken).toMatchObject({ people: expect.arrayContaining([room.as('publisher').id]) })
    expect(JSON.stringify(broken)).toContain('something that the text shows changed since it was approved')
    const tasks = await room.as('publisher').get('/api/tasks', { 'where[document][equals]': article.id })
    expect(tasks.body.docs).toMatchObject([{ kind: 'brokenSchedule' }])
  })

  it('is not published by the clock, even where nobody was told of the change yet', async () => {
    const id = await picture()
    const article = await approved(id)
    await room.as('publisher').act('schedule', article, { at: '2099-01-01T00:00:00Z' })
    const where = { parent: { equals: id } }
    const { docs } = await room.payload.db.findVersions({ collection: 'media', where, locale: 'all' })
    for (const { id: version, version: text, ...row } of docs)
      await room.payload.db.updateVersion({
        collection: 'media',
        id: version,
        versionData: { ...row, version: { ...text, alt: { en: 'Behind the back' } } } as never,
      })
    await runSchedule(room.payload, new Date('2099-01-01T00:00:01Z'))
    expect(await stateOf(article)).toMatchObject({ stage: 'inReview', live: false, awaits: 'reviewer' })
    const [broken] = await eventsOf(article, 'schedule.broken')
    expect(JSON.stringify(broken)).toMatch(/“picture(-\d+)?.png” changed since/)
    expect(await eventsOf(article, 'review.requested')).toHaveLength(2)
    expect((await room.as('reviewer').act('approve', article)).status).toBe(200)
  })

  it('counts an entry that was live, and is another once that is published', async () => {
    const id = await picture()
    await room.as('editor').act('publish', { type: 'media', id })
    const article = await approved(id)
    await change(id)
    expect((await stateOf(article)).stage).toBe('approved')
    await room.as('editor').act('publish', { type: 'media', id })
    const state = await stateOf(article)
    expect(state).toMatchObject({ stage: 'inReview', changedSince: [{ id, by: 'editor' }] })
  })
})

describe('who made what goes out with a text', () => {
  const message =
    'You worked on something that goes out with this text, so someone else must approve it (four eyes).'

  it('does not approve it, nor invites who does', async () => {
    const maker = await room.second('reviewer')
    const id = await picture(room.as('editor'))
    await room.as('admin').patch(`/api/users/${maker.id}`, { roles: ['reviewer', 'editor'] })
    await maker.patch(`/api/media/${id}`, { alt: 'Mine' })
    const data = { leadImage: id, protection: { depictsPeople: 'no' }, body: richText('About it.') }
    const article = await build(room.as('contributor'), 'articles', data)
    await room.as('contributor').act('submit', article)
    expect(allows((await stateOf(article, maker)).actions, 'approve')).toBe(false)
    const refused = await maker.act('approve', article)
    expect([refused.status, refused.body.errors[0].message]).toEqual([403, message])
    const guest = { name: 'Dr Guest', email: 'guest@elsewhere.example.org' }
    expect((await maker.post(`/api/articles/${article.id}/review-links`, guest)).status).toBe(403)
    expect((await room.as('reviewer').act('approve', article)).status).toBe(200)
  })

  it('approves a text that shows what is live already', async () => {
    const maker = await room.second('editor')
    const id = await picture(maker)
    await maker.act('publish', { type: 'media', id })
    await room.as('admin').patch(`/api/users/${maker.id}`, { roles: ['reviewer', 'editor'] })
    await approved(id, maker)
  })

  it('counts for the logo of a funder, too', async () => {
    const maker = await room.second('editor')
    await room.as('admin').patch(`/api/users/${maker.id}`, { roles: ['reviewer', 'editor'] })
    const logo = await picture(maker)
    const fund = await build(room.as('editor'), 'organisations', { name: 'Fund', logo })
    const project = await build(room.as('contributor'), 'projects', { funders: [{ organisation: fund.id }] })
    await room.as('contributor').act('submit', project)
    expect((await maker.act('approve', project)).status).toBe(403)
  })
})
