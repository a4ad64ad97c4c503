// The trash: what nobody is shown is put there, comes back as a draft, and is deleted for good by administrators or in time.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { verifyAudit } from '@/workflow/audit/verifyAudit'
import { actions } from '@/workflow/core/transitions'
import { emptyTrash } from '@/workflow/trash/emptyTrash'
import { build, buildLive, makeLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { pictureOf, sendFile } from '../helpers/upload'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room.close())

interface Target {
  type: string
  id: string
}

const pathOf = ({ type, id }: Target) => `/api/${type}/${id}`
const now = () => new Date().toISOString()
const stageOf = async (target: Target) =>
  (await room.as('editor').get(`${pathOf(target)}/workflow`)).body.stage

const trash = async (target: Target) => {
  const { status, body } = await room.as('editor').delete(pathOf(target))
  expect([status, body.doc?.id]).toEqual([200, target.id])
}

const restore = (target: Target, data: Record<string, unknown> = {}) =>
  room.as('editor').patch(`${pathOf(target)}?trash=true`, { deletedAt: null, ...data })

const logOf = async ({ id }: Target): Promise<string[]> => {
  const { body } = await room.as('admin').get(`/api/transitions?where[document][equals]=${id}&sort=number`)
  return body.docs.map(({ action }: { action: string }) => action)
}

/** One of each collection that can be made without another. */
const kinds: [type: string, data: Record<string, unknown>][] = [
  ['articles', {}],
  ['issues', {}],
  ['projects', {}],
  ['contacts', {}],
  ['podcasts', {}],
  ['podcast-episodes', {}],
  ['events', {}],
  ['resources', {}],
  ['figures', {}],
  ['organisations', { name: 'A fund' }],
  ['topics', { name: 'Rivers' }],
  ['notes', { key: 'a-note', kind: 'footnote', text: 'Noted.' }],
]

const picture = async (name: string) => {
  const file = { name, bytes: await pictureOf('#357'), data: { alt: 'A field' } }
  return { type: 'media', id: (await sendFile(room, room.as('editor'), file)).doc.id }
}

describe('a document that is deleted', () => {
  it.each(kinds)('of %s is in the trash, and nowhere else', async (type, data) => {
    const target = await build(room.as('editor'), type, data)
    await trash(target)
    const reader = room.as('reviewer')
    const lists = [`/api/${type}`, `/api/${type}?draft=true`]
    for (const list of lists) {
      const where = `where[id][equals]=${target.id}`
      expect((await reader.get(`${list}${list.includes('?') ? '&' : '?'}${where}`)).body.totalDocs).toBe(0)
    }
    expect((await reader.get(pathOf(target))).status).toBe(404)
    const found = await reader.get(`${pathOf(target)}?trash=true`)
    expect([found.status, Boolean(found.body.deletedAt)]).toEqual([200, true])
    expect([await stageOf(target), await logOf(target)]).toEqual(['trashed', ['trash']])
    const queue = (await reader.get('/api/reviews/queue?view=all&limit=100')).body.docs
    expect(queue.map(({ document }: { document: string }) => document)).not.toContain(target.id)
  })

  it('comes back as a draft with the same text, and can go out', async () => {
    const target = await build(room.as('editor'), 'articles', { title: 'Back again' })
    await trash(target)
    expect((await restore(target)).status).toBe(200)
    const { body } = await room.as('editor').get(`${pathOf(target)}?draft=true`)
    expect([body.title, body.slug, body.deletedAt ?? null]).toEqual(['Back again', target.doc.slug, null])
    expect([await stageOf(target), await logOf(target)]).toEqual(['draft', ['trash', 'recover']])
    await makeLive(room, target)
    expect((await room.anonymous.get(`/v1/articles/${target.id}`)).status).toBe(200)
    expect(await verifyAudit(room.payload)).not.toHaveProperty('broken')
  })

  it('leaves its review, and needs a new one', async () => {
    const target = await build(room.as('editor'), 'articles')
    await room.as('editor').act('submit', target)
    await room.as('reviewer').act('approve', target)
    await trash(target)
    await restore(target)
    expect((await room.as('publisher').act('publish', target)).status).toBe(409)
  })

  it('is there since the server says so', async () => {
    const target = await build(room.as('editor'), 'articles')
    const sent = await room.as('editor').patch(pathOf(target), { deletedAt: '1999-01-01T00:00:00.000Z' })
    expect([sent.status, sent.body.doc.deletedAt > '2020']).toEqual([200, true])
  })
})

describe('in the trash', () => {
  it('is counted as the panel asks, and not told as a whole', async () => {
    const asked = { depth: '0', limit: '0', trash: 'true', 'where[deletedAt][exists]': 'true' }
    const { status, body } = await room.as('admin').get('/api/articles', asked)
    expect([status, body.totalDocs > 0, body.limit]).toEqual([200, true, 100])
    const others: Record<string, string>[] = [{ trash: 'false' }, { 'where[title][exists]': 'true' }]
    for (const other of others)
      expect((await room.as('admin').get('/api/articles', { ...asked, ...other })).status).toBe(400)
  })

  it('nothing is decided, changed or restored to another version', async () => {
    const target = await build(room.as('editor'), 'articles')
    const versions = await room.as('editor').get(`/api/articles/versions?where[parent][equals]=${target.id}`)
    const [version] = versions.body.docs
    await trash(target)
    const more = { comment: 'Because.', at: '2030-01-01T00:00:00.000Z', assignees: [room.as('editor').id] }
    for (const action of actions)
      for (const role of ['publisher', 'admin', 'reviewer'] as const) {
        const { status } = await room.as(role).act(action, target, more)
        expect([action, role, status]).toEqual([action, role, 409])
      }
    const override = await room.as('admin').act('publish', target, { override: true, comment: 'Now.' })
    expect([override.status, override.body.errors?.[0]?.message ?? override.body.message]).toEqual([
      409,
      'It is in the trash. Restore it first.',
    ])
    const changed = await room.as('editor').patch(`${pathOf(target)}?trash=true`, { title: 'Other' })
    expect(changed.status).toBe(409)
    expect((await room.as('editor').patch(pathOf(target), { title: 'Other' })).status).toBe(404)
    const restored = await room.as('editor').post(`/api/articles/versions/${version.id}?draft=true`)
    expect(restored.status).toBe(403)
    expect((await room.anonymous.get(`/v1/articles/${target.id}`)).status).toBe(404)
    expect(await stageOf(target)).toBe('trashed')
  })

  it('a version that was saved there brings nothing back into it', async () => {
    const target = await build(room.as('editor'), 'articles')
    await trash(target)
    const where = `where[parent][equals]=${target.id}&where[version.deletedAt][exists]=true&trash=true`
    const { body } = await room.as('editor').get(`/api/articles/versions?${where}`)
    await restore(target)
    const back = await room.as('editor').post(`/api/articles/versions/${body.docs[0].id}?draft=true`)
    expect([back.status, await stageOf(target)]).toEqual([200, 'draft'])
    expect((await room.as('editor').get(`${pathOf(target)}?draft=true`)).status).toBe(200)
  })

  it('nothing is created', async () => {
    const made = await build(room.as('editor'), 'articles', { deletedAt: now() })
    expect((await room.as('editor').get(pathOf(made))).body.deletedAt ?? null).toBeNull()
  })

  it('nothing holds an address; who comes back to a taken one gets another', async () => {
    const first = await build(room.as('editor'), 'articles', { slug: 'the-same' })
    await trash(first)
    const second = await build(room.as('editor'), 'articles', { slug: 'the-same' })
    expect((await restore(first)).body.doc.slug).toBe('the-same-2')
    for (const one of [first, second]) await makeLive(room, one)
    expect((await room.anonymous.get('/v1/articles/the-same')).body.id).toBe(second.id)
    expect((await room.anonymous.get('/v1/articles/the-same-2')).body.id).toBe(first.id)
  })

  it('an entry holds back the text that shows it, and says so', async () => {
    const shown = await picture('in-the-trash.png')
    const data = { leadImage: shown.id, protection: { depictsPeople: 'no' } }
    const article = await build(room.as('editor'), 'articles', data)
    await room.as('editor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    await trash(shown)
    const refused = await room.as('publisher').act('publish', article)
    expect([refused.status, refused.body.issues]).toMatchObject([
      400,
      [{ path: 'leadImage', message: expect.stringContaining('in the trash') }],
    ])
    await restore(shown)
    expect((await room.as('publisher').act('publish', article)).status).toBe(200)
  })
})

describe('who deletes', () => {
  it('contributors their own, editors any, nobody else', async () => {
    const own = await build(room.as('contributor'), 'articles')
    const other = await build(room.as('editor'), 'articles')
    const deleted = { deletedAt: now() }
    for (const role of ['reviewer', 'protection'] as const)
      expect([role, (await room.as(role).delete(pathOf(own))).status]).toEqual([role, 403])
    expect((await room.anonymous.delete(pathOf(own))).status).toBe(403)
    for (const path of [pathOf(other), `${pathOf(other)}?trash=true`])
      expect((await room.as('contributor').delete(path)).status).toBe(403)
    expect((await room.as('contributor').patch(pathOf(other), deleted)).status).toBe(403)
    expect((await room.as('contributor').patch(pathOf(own), deleted)).status).toBe(200)
    expect((await restore(own)).status).toBe(200)
    expect(await stageOf(other)).toBe('draft')
  })

  it('for good only administrators, from the trash', async () => {
    const target = await build(room.as('editor'), 'articles')
    const forGood = `${pathOf(target)}?trash=true`
    expect((await room.as('admin').delete(forGood)).status).toBe(409)
    await trash(target)
    for (const role of ['contributor', 'editor', 'publisher'] as const)
      expect([role, (await room.as(role).delete(forGood)).status]).toEqual([role, 403])
    expect((await room.as('admin').delete(forGood)).status).toBe(200)
    expect((await room.as('editor').get(forGood)).status).toBe(404)
    expect(await logOf(target)).toEqual(['trash', 'delete'])
    expect(await verifyAudit(room.payload)).not.toHaveProperty('broken')
  })

  it('many at once, each by the rules', async () => {
    const own = await build(room.as('contributor'), 'articles')
    const other = await build(room.as('editor'), 'articles')
    const query = `where[id][in]=${own.id},${other.id}`
    const path = `/api/articles?${query}`
    const tried = await room.as('contributor').patch(path, { deletedAt: now() })
    expect([tried.status, tried.body.docs.length, tried.body.errors.map(({ id }: Target) => id)]).toEqual([
      400,
      1,
      [other.id],
    ])
    expect((await room.as('editor').patch(path, { title: 'All the same' })).status).toBe(403)
    const moved = await room.as('editor').delete(path)
    expect([moved.status, moved.body.docs.length]).toEqual([200, 1])
    const restored = await room.as('editor').patch(`${path}&trash=true`, { deletedAt: null })
    expect([restored.status, restored.body.docs.length]).toEqual([200, 2])
    expect([await stageOf(own), await stageOf(other)]).toEqual(['draft', 'draft'])
    await room.as('editor').delete(path)
    expect((await room.as('editor').delete(`${path}&trash=true`)).status).toBe(403)
    const gone = await room.as('admin').delete(`${path}&trash=true`)
    expect([gone.status, gone.body.docs.length]).toEqual([200, 2])
  })

  it.each(['', '?trash=true', '?where=', '?where[id]', '?where[id]=1', '?where[and][0][id]=1', '?limit=1'])(
    'many at once only where they are named: DELETE and PATCH /api/articles%s',
    async (query) => {
      const kept = await build(room.as('editor'), 'articles')
      const answers = [
        await room.as('admin').delete(`/api/articles${query}`),
        await room.as('admin').patch(`/api/articles${query}`, { deletedAt: now() }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([400, 400])
      expect(await stageOf(kept)).toBe('draft')
    },
  )

  it('the same over GraphQL', async () => {
    const target = await build(room.as('editor'), 'articles')
    const remove = `mutation { deleteArticle(id: "${target.id}") { id } }`
    for (const role of ['editor', 'admin'] as const)
      expect([
        role,
        (await room.as(role).post('/api/graphql', { query: remove })).body.errors?.length,
      ]).toEqual([role, 1])
    const move = `mutation { updateArticle(id: "${target.id}", data: { deletedAt: "${now()}" }) { id } }`
    expect((await room.as('editor').post('/api/graphql', { query: move })).body.errors).toBeUndefined()
    expect(await stageOf(target)).toBe('trashed')
  })
})

describe('what is shown', () => {
  it('is not deleted, and the answer says where it is', async () => {
    const fund = await build(room.as('editor'), 'organisations', { name: 'The Fund' })
    const funders = [{ organisation: fund.id }]
    const titles = ['One', 'Two', 'Three', 'Four']
    const projects = []
    for (const title of titles) projects.push(await buildLive(room, 'projects', { title, funders }))
    const { status, body } = await room.as('editor').delete(pathOf(fund))
    expect([status, body.usedInTotal]).toEqual([409, 4])
    expect(
      body.usedIn.map(({ type, id, title }: Target & { title: string }) => [type, id, title]).sort(),
    ).toEqual(projects.map(({ id, doc }) => ['projects', id, doc.title]).sort())
    expect(body.errors[0].message).toMatch(/^It is public: “.+”, “.+”, “.+”, 1 more\. Unpublish/)
    expect([await stageOf(fund), await logOf(fund)]).toEqual(['published', ['publish']])
  })

  it.each(['articles', 'media'])('in an edition is not deleted either: %s', async (type) => {
    const { id } = await picture('released.png')
    const article = await buildLive(room, 'articles', { leadImage: id, protection: { depictsPeople: 'no' } })
    const item = { relationTo: 'articles', value: article.id }
    const issue = await buildLive(room, 'issues', { sections: [{ items: [{ item, display: 'full' }] }] })
    const target = type === 'media' ? { type, id } : article
    for (const document of [issue, article, target])
      await room.as('publisher').act('unpublish', document, { comment: 'No more.' })
    const { status, body } = await room.as('editor').delete(pathOf(target))
    expect([status, body.usedIn]).toEqual([
      409,
      [{ type: 'issues', id: issue.id, title: issue.slug, edition: 1 }],
    ])
    expect(body.errors[0].message).toContain('(edition 1). Archive it instead.')
  })

  it('was public once: it can be in the trash, and stays on record there', async () => {
    const article = await buildLive(room, 'articles')
    await room.as('publisher').act('unpublish', article, { comment: 'No more.' })
    await trash(article)
    expect((await room.as('admin').delete(`${pathOf(article)}?trash=true`)).status).toBe(409)
    expect(await stageOf(article)).toBe('trashed')
  })

  it('at a time to come is not deleted', async () => {
    const article = await build(room.as('editor'), 'articles')
    await room.as('editor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    await room.as('publisher').act('schedule', article, { at: '2030-01-01T00:00:00.000Z' })
    expect((await room.as('editor').delete(pathOf(article))).status).toBe(409)
  })
})

describe('in time', () => {
  const day = 86_400_000
  const inDays = (days: number) => new Date(Date.now() + days * day)
  const isThere = async (target: Target) =>
    (await room.as('editor').get(`${pathOf(target)}?trash=true`)).status === 200

  it('the trash is emptied of what never was public, as the policy says', async () => {
    const target = await build(room.as('editor'), 'articles')
    const published = await buildLive(room, 'articles')
    await room.as('publisher').act('unpublish', published, { comment: 'No more.' })
    for (const one of [target, published]) await trash(one)
    await emptyTrash(room.payload, inDays(29))
    expect(await isThere(target)).toBe(true)
    const keepFor = (trashDays: number) =>
      room.as('admin').post('/api/globals/editorial-policy', { trashDays })
    await keepFor(0)
    await emptyTrash(room.payload, inDays(1_000))
    expect(await isThere(target)).toBe(true)
    await keepFor(30)
    await emptyTrash(room.payload, inDays(31))
    expect([await isThere(target), await isThere(published)]).toEqual([false, true])
    expect(await logOf(target)).toEqual(['trash', 'delete'])
  })
})
