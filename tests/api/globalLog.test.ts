// Globals are public as they are saved, so each change of one is on record: who, when, what stood there before and after.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readLog } from '@/workflow/audit/readLog'
import { verifyAudit } from '@/workflow/audit/verifyAudit'
import { writeCheckpoint } from '@/workflow/audit/writeCheckpoint'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { giveConsent } from '../helpers/protection'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const logOf = async (person: Person, slug: string) =>
  (
    await person.get('/api/transitions', {
      'where[type][equals]': 'globals',
      'where[document][equals]': slug,
      sort: '-number',
      limit: '100',
    })
  ).body.docs

const lastOf = async (person: Person, slug: string) => (await logOf(person, slug))[0]

const save = async (person: Person, slug: string, data: object, locale = 'en'): Promise<void> => {
  const answer = await person.post(`/api/globals/${slug}?locale=${locale}`, data)
  expect([answer.status, answer.body.errors]).toEqual([200, undefined])
}

describe('a change of a global', () => {
  it('is on record with who, when, before and after', async () => {
    const publisher = room.as('publisher')
    await save(publisher, 'site', { name: 'The Office', footer: 'Since 1999' })
    await save(publisher, 'site', { footer: 'Depuis 1999' }, 'fr')
    await save(publisher, 'site', {
      name: 'The Bureau',
      socialLinks: [{ label: 'M', url: 'https://m.example.org' }],
    })
    const entry = await lastOf(room.as('reviewer'), 'site')
    expect(entry).toMatchObject({ number: 3, action: 'change', actor: publisher.id, actorName: 'publisher' })
    expect(Date.now() - Date.parse(entry.at)).toBeLessThan(60_000)
    expect(entry.details.changes).toEqual([
      { path: 'name.en', before: 'The Office', after: 'The Bureau' },
      { path: 'socialLinks.0.label', before: null, after: 'M' },
      { path: 'socialLinks.0.url', before: null, after: 'https://m.example.org' },
    ])
  })

  it.each([
    ['newsletter', { colours: { primary: '#112233' } }, 'colours.primary'],
    ['editorial-policy', { dueDays: 9 }, 'dueDays'],
    [
      'editorial-policy',
      { policies: [{ for: 'topics', steps: [{ name: 'x', role: 'reviewer', approvals: 1 }] }] },
      'policies.0.steps.0.role',
    ],
  ])('is on record for %s %j', async (slug, data, path) => {
    await save(room.as('admin'), slug, data)
    const { details } = await lastOf(room.as('editor'), slug)
    expect(details.changes.map((change: { path: string }) => change.path)).toContain(path)
  })

  it('is on record when it is made by GraphQL or by code', async () => {
    const query = 'mutation { updateNewsletter(data: { replyTo: "desk@example.org" }) { replyTo } }'
    expect((await room.as('publisher').post('/api/graphql', { query })).body.errors).toBeUndefined()
    expect((await lastOf(room.as('editor'), 'newsletter')).details.changes).toEqual([
      { path: 'replyTo', before: null, after: 'desk@example.org' },
    ])
    await room.payload.updateGlobal({
      slug: 'newsletter' as never,
      data: { replyTo: 'news@example.org' } as never,
      overrideAccess: true,
      context: { actor: 'system' },
    })
    expect(await lastOf(room.as('editor'), 'newsletter')).toMatchObject({
      actor: 'system',
      details: { changes: [{ before: 'desk@example.org', after: 'news@example.org' }] },
    })
  })

  it('is not on record when nothing changed, or when it was refused', async () => {
    await save(room.as('publisher'), 'site', { url: 'https://site.example.org' })
    const before = (await logOf(room.as('editor'), 'site')).length
    await save(room.as('publisher'), 'site', { url: 'https://site.example.org' })
    expect((await room.as('publisher').post('/api/globals/site', { url: 'javascript:x' })).status).toBe(400)
    expect((await room.as('editor').post('/api/globals/site', { name: 'Mine' })).status).toBe(403)
    expect(await logOf(room.as('editor'), 'site')).toHaveLength(before)
  })

  it('is one of two when two are made at once', async () => {
    const before = (await logOf(room.as('editor'), 'site')).length
    const footers = ['One', 'Two', 'Three']
    const answers = await Promise.all(
      footers.map((footer) => room.as('publisher').post('/api/globals/site', { footer })),
    )
    const saved = answers.filter(({ status }) => status === 200).length
    expect(saved).toBeGreaterThan(0)
    expect(await logOf(room.as('editor'), 'site')).toHaveLength(before + saved)
  })
})

describe('the log of a global', () => {
  it('is chained, fixed by checkpoints and proven like any other', async () => {
    await save(room.as('publisher'), 'site', { footer: 'Proven' })
    await writeCheckpoint(room.payload)
    expect(await verifyAudit(room.payload)).not.toHaveProperty('broken')
    const [last] = (await readLog(room.payload, { type: 'globals', document: 'site' })).slice(-1)
    const where = { hash: { equals: last?.hash } }
    const write = (actorName: string) =>
      room.payload.db.updateOne({ collection: 'transitions', where, data: { actorName } })
    await write('Somebody else')
    const { broken } = await verifyAudit(room.payload)
    await write('publisher')
    expect(broken).toMatchObject({ type: 'globals', document: 'site', number: last?.number })
  })

  it('is in the report for who may read that', async () => {
    await save(room.as('publisher'), 'site', { footer: 'Reported' })
    const asked = { type: 'globals', document: 'site', limit: '1' }
    const { body } = await room.as('publisher').get('/api/audit', asked)
    expect(body.docs[0].details.changes).toMatchObject([{ path: 'footer.en', after: 'Reported' }])
    expect((await room.as('contributor').get('/api/audit', asked)).status).toBe(403)
    expect((await room.anonymous.get('/api/transitions')).status).toBe(403)
  })

  it('stands in no queue, whoever asks', async () => {
    await save(room.as('publisher'), 'site', { footer: 'Queued' })
    const { body } = await room.as('publisher').get('/api/reviews/queue', { view: 'all', limit: '100' })
    expect(body.docs.filter(({ type }: { type: string }) => type === 'globals')).toEqual([])
  })

  it('keeps a name that is protected since from who did not write it', async () => {
    const writer = await room.second('publisher')
    const name = 'Perpetua Underhillock'
    await save(writer, 'newsletter', { footer: `Thanks to ${name}`, replyTo: 'a@example.org' })
    await giveConsent(room, { subject: name })
    const footerFor = async (person: Person) => {
      const { details } = await lastOf(person, 'newsletter')
      return details.changes.map(({ path, after }: { path: string; after: unknown }) => [path, after])
    }
    const replyTo = ['replyTo', 'a@example.org']
    for (const reader of [writer, room.as('protection')])
      expect(await footerFor(reader)).toEqual([['footer.en', `Thanks to ${name}`], replyTo])
    for (const role of ['publisher', 'editor', 'reviewer', 'contributor'] as const)
      expect(await footerFor(room.as(role))).toEqual([['footer.en', null], replyTo])
    const report = async (format: string) =>
      JSON.stringify((await room.as('publisher').get('/api/audit', { type: 'globals', format })).body)
    expect(await report('json')).not.toContain(name)
    expect(await report('csv')).not.toContain(name)
  })
})
