// Every way around the workflow, on every editorial collection: none makes a text public, changes what is public, or
// takes it away. What a way may do (save a draft) it may do.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { editorialSlugs } from '@/collections/editorial'
import { build, completeDocument, makeLive } from '../helpers/build'
import { type Answer, type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { graphqlAttempts } from './gateGraphql'
import { localAttempts } from './gateLocal'
import { findOutsiders, type Outsider } from './outsiders'

let room: Newsroom
let client: Outsider

beforeAll(async () => {
  room = await startNewsroom()
  client = (await findOutsiders(room))['the key of a client']
})

afterAll(() => room?.close())

const nameField = (type: string): string =>
  type === 'contacts' ? 'name' : type === 'figures' ? 'label' : 'title'

describe.each(editorialSlugs)('%s', (type) => {
  /** The most powerful person there is. */
  let boss: Person
  let draft: string
  let live: string
  const name = nameField(type)
  const complete = (more: object = {}) => ({ ...completeDocument[type]?.(), ...more })

  beforeAll(async () => {
    boss = room.as('admin')
    await boss.patch(`/api/users/${boss.id}`, {
      roles: ['admin', 'publisher', 'editor', 'reviewer', 'protection', 'contributor'],
    })
    draft = (await build(boss, type, { [name]: 'The draft' })).id
    live = (await build(room.as('editor'), type, { [name]: 'The live one' })).id
    await makeLive(room, { type, id: live })
  })

  /** What is public, now and on record, and what Payload itself calls published. */
  const publicSide = async () => {
    const { body: list } = await room.anonymous.get(`/v1/${type}?limit=100`)
    const where = { type: { equals: type } }
    const records = await room.payload.find({
      collection: 'publications',
      where,
      limit: 0,
      depth: 0,
      overrideAccess: true,
    })
    const collection = type as CollectionSlug
    const published = { _status: { equals: 'published' } }
    const rows = await room.payload.find({
      collection,
      where: published,
      limit: 0,
      depth: 0,
      overrideAccess: true,
    })
    return {
      list: (list.docs as Record<string, unknown>[]).map((doc) => [doc.id, doc[name]]),
      records: records.docs.map((record) => (record as unknown as { document: string }).document),
      rows: rows.docs.map((row) => [row.id, (row as unknown as Record<string, unknown>)[name]]),
      draft: (await room.anonymous.get(`/v1/${type}/${draft}`)).status,
    }
  }

  const unchanged = async () =>
    expect(await publicSide()).toEqual({
      list: [[live, 'The live one']],
      records: [live],
      rows: [[live, 'The live one']],
      draft: 404,
    })

  const refusals = (answers: Answer[]) =>
    answers.map(({ status, body }) => [status, /workflow/.test(JSON.stringify(body))])

  const allRefused = (answers: Answer[]) => expect(refusals(answers)).toEqual(answers.map(() => [403, true]))

  const versionsOf = (id: string) => `/api/${type}/versions?limit=50&depth=0&where[parent][equals]=${id}`

  const publishedVersion = async (): Promise<string> => {
    const { docs } = (await boss.get(versionsOf(live))).body
    return docs.find((one: { version: { _status: string } }) => one.version._status === 'published').id
  }

  it('is not public by creating it so', async () => {
    const data = complete({ _status: 'published' })
    const queries = [
      '',
      '?draft=true',
      '?draft=false',
      '?publishAllLocales=true',
      '?publishSpecificLocale=en',
      '?autosave=true',
    ]
    allRefused(await Promise.all(queries.map((query) => boss.post(`/api/${type}${query}`, data))))
    const { body } = await boss.post(`/api/${type}?draft=false&autosave=true`, complete())
    expect(body.doc._status).toBe('draft')
    await unchanged()
  })

  it('is not public by writing the status', async () => {
    const queries = ['', '?draft=true', '?draft=false', '?autosave=true', '?locale=fr', '?locale=all']
    const single = queries.map((query) =>
      boss.patch(`/api/${type}/${draft}${query}`, { _status: 'published' }),
    )
    const bulk = ['', '&draft=true'].map((query) =>
      boss.patch(`/api/${type}?where[id][equals]=${draft}${query}`, { _status: 'published' }),
    )
    allRefused(await Promise.all(single))
    for (const { status } of await Promise.all(bulk)) expect(status).toBeGreaterThanOrEqual(400)
    await unchanged()
  })

  it('is not public by publishing one language or all', async () => {
    const queries = [
      'publishAllLocales=true',
      'publishSpecificLocale=en',
      'publishSpecificLocale=fr',
      'publishAllLocales=true&draft=false',
    ]
    allRefused(
      await Promise.all(
        queries.map((query) => boss.patch(`/api/${type}/${draft}?${query}`, { [name]: 'Published' })),
      ),
    )
    await unchanged()
  })

  it('stays as it is in public when its text is saved', async () => {
    const queries = ['', '?draft=false', '?draft=true', '?autosave=true']
    for (const query of queries) {
      const { status, body } = await boss.patch(`/api/${type}/${live}${query}`, {
        [name]: `Changed ${query}`,
      })
      expect([status, body.doc?._status]).toEqual([200, 'draft'])
    }
    await boss.patch(`/api/${type}?where[id][equals]=${live}`, { [name]: 'Changed in bulk' })
    await unchanged()
    expect((await boss.get(`/api/${type}/${live}?draft=true`)).body[name]).toMatch(/^Changed/)
  })

  it('stays public when somebody writes that it is a draft', async () => {
    await boss.patch(`/api/${type}/${live}`, { _status: 'draft' })
    await boss.patch(`/api/${type}/${live}?unpublishAllLocales=true`, { _status: 'draft' })
    await boss.patch(`/api/${type}?where[id][equals]=${live}&unpublishAllLocales=true`, { _status: 'draft' })
    await unchanged()
  })

  it('is copied as a draft', async () => {
    const copies = await Promise.all([
      boss.post(`/api/${type}/${live}/duplicate`),
      boss.post(`/api/${type}/${live}/duplicate?draft=false`),
      boss.post(`/api/${type}/${draft}/duplicate?draft=true`),
      boss.post(`/api/${type}/${live}/duplicate`, { _status: 'published' }),
    ])
    const [first, second, third, published] = copies
    const made = [first, second, third].map((copy) => [copy?.status, copy?.body.doc?._status])
    expect(made).toEqual(made.map(() => [200, 'draft']))
    expect(published?.status).toBe(403)
    await unchanged()
  })

  it('is not public by restoring a version', async () => {
    const published = await publishedVersion()
    const { body: ofDraft } = await boss.get(versionsOf(draft))
    const restore = (id: string, query = '') => boss.post(`/api/${type}/versions/${id}${query}`)
    allRefused([
      await restore(published),
      await restore(published, '?draft=false'),
      await restore(ofDraft.docs[0].id),
    ])
    await unchanged()
    expect((await restore(published, '?draft=true')).status).toBe(200)
    await unchanged()
  })

  it('is not public by GraphQL', async () => {
    const attempts = graphqlAttempts(type, { draft, live, name, version: await publishedVersion() })
    const answers = await Promise.all(attempts.map((attempt) => boss.post('/api/graphql', attempt)))
    expect(answers.map(({ body }) => /workflow|[Aa]rchive it/.test(JSON.stringify(body.errors)))).toEqual(
      attempts.map(() => true),
    )
    await unchanged()
  })

  it('is not public by the Local API, with a user, for nobody, or for the system', async () => {
    const person = {
      ...(await room.payload.findByID({ collection: 'users', id: boss.id, overrideAccess: true })),
      collection: 'users',
    }
    for (const attempt of localAttempts(room.payload, type, { draft, live, complete, person }))
      await expect(attempt.run()).rejects.toThrow(attempt.refusal)
    await unchanged()
  })

  it('is not public by a bulk update of the Local API', async () => {
    const collection = type as CollectionSlug
    const where = { id: { in: [draft, live] } }
    const published = { _status: 'published' } as never
    const bulk = { collection, where, data: published, overrideAccess: true, context: { actor: 'system' } }
    await expect(room.payload.update(bulk)).rejects.toThrow(/workflow/)
    await expect(room.payload.update({ ...bulk, draft: true })).rejects.toThrow(/workflow/)
    await room.payload.update({ ...bulk, data: { [name]: 'Changed for the system' } as never })
    await unchanged()
  })

  it('is not public by the key of a client', async () => {
    const answers = await Promise.all([
      client.ask('POST', `/api/${type}`, complete({ _status: 'published' })),
      client.ask('PATCH', `/api/${type}/${draft}`, { _status: 'published' }),
      client.ask('POST', `/api/${type}/${draft}/workflow`, { action: 'publish' }),
      client.ask('POST', `/api/${type}/${live}/duplicate`, {}),
      client.ask('DELETE', `/api/${type}/${live}`),
    ])
    for (const { status } of answers) expect([401, 403]).toContain(status)
    await unchanged()
  })

  it('is not deleted once it was public', async () => {
    const bulk = `/api/${type}?where[id][in]=${live}`
    const answers = [
      await boss.delete(`/api/${type}/${live}`),
      await boss.delete(`/api/${type}/${live}?trash=true`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([409, 409])
    expect((await boss.delete(bulk)).status).toBeGreaterThanOrEqual(400)
    await unchanged()
  })
})
