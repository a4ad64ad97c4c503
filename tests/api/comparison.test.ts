// What changed between two revisions of a document, over HTTP.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Built, buildWithRevision, makeLive, richText } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { node } from '../helpers/presenting'
import { pictureOf, sendFile } from '../helpers/upload'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const compare = (person: Person, { type, id }: Pick<Built, 'type' | 'id'>, query?: Record<string, string>) =>
  person.get(`/api/${type}/${id}/compare`, query)

const article = (overrides: Record<string, unknown> = {}) =>
  buildWithRevision(room.as('contributor'), 'articles', {
    title: 'A small title',
    body: richText('One old house.', 'Two doors.'),
    ...overrides,
  })

const change = (document: Built, data: Record<string, unknown>, locale = 'en') =>
  room.as('contributor').patch(`/api/articles/${document.id}?locale=${locale}`, data)

const pathsOf = ({ body }: { body: Record<string, unknown> }) =>
  (body.changes as { path: string; kind: string }[]).map(({ path, kind }) => `${kind} ${path}`)

describe('a comparison', () => {
  it('begins with what the person saw last: commented on or decided about', async () => {
    const document = await article()
    await room.as('contributor').act('submit', document)
    await room.as('reviewer').act('requestChanges', document, { comment: 'Another house.' })
    await change(document, { body: richText('One new house.', 'Two doors.') })
    await change(document, { title: 'Un titre' }, 'fr')
    const answer = await compare(room.as('reviewer'), document)
    expect(answer).toMatchObject({
      status: 200,
      body: {
        from: { is: 'seen', revision: document.revision, author: { name: 'contributor' } },
        to: { author: { id: room.as('contributor').id, name: 'contributor' } },
        truncated: false,
      },
    })
    expect(pathsOf(answer)).toEqual(['added title.fr', 'changed body.en.root.children.0'])
    expect(answer.body.changes[1]).toMatchObject({
      label: 'Text',
      locale: 'en',
      before: 'One old house.',
      after: 'One new house.',
      words: [
        { op: 'equal', text: 'One ' },
        { op: 'delete', text: 'old' },
        { op: 'insert', text: 'new' },
        { op: 'equal', text: ' house.' },
      ],
    })
  })

  it('begins with the newest revision seen, not with the current one', async () => {
    const document = await article()
    const say = (text: string) =>
      room.as('reviewer').post('/api/comments', { type: 'articles', document: document.id, text })
    await say('Of the first.')
    await change(document, { kicker: 'Second' })
    await say('Of the second.')
    await change(document, { kicker: 'Third' })
    await say('Of the third.')
    const answer = await compare(room.as('reviewer'), document)
    expect(answer.body.changes).toMatchObject([{ path: 'kicker.en', before: 'Second', after: 'Third' }])
  })

  it('begins with what is live for who has seen nothing, and with nothing before that', async () => {
    const document = await article()
    expect(await compare(room.as('publisher'), document)).toMatchObject({
      body: { from: { is: 'empty', revision: null, author: null } },
    })
    await makeLive(room, document)
    await change(document, { title: 'A large title' })
    const answer = await compare(room.as('admin'), document)
    expect(answer.body.from).toMatchObject({ is: 'live', revision: document.revision })
    expect(pathsOf(answer)).toEqual(['changed title.en'])
  })

  it('is of any two revisions on record, in one language when asked', async () => {
    const document = await article()
    await change(document, { title: 'Second' })
    const second = (await room.as('editor').get(`/api/articles/${document.id}/workflow`)).body.revision
    await change(document, { title: 'Troisième' }, 'fr')
    await change(document, { title: 'Third' })
    const between = await compare(room.as('editor'), document, { from: document.revision, to: second })
    expect(pathsOf(between)).toEqual(['changed title.en'])
    const inFrench = await compare(room.as('editor'), document, { from: second, locale: 'fr' })
    expect(pathsOf(inFrench)).toEqual(['added title.fr'])
    const back = await compare(room.as('editor'), document, { from: second, to: document.revision })
    expect(back.body.changes[0]).toMatchObject({ before: 'Second', after: 'A small title' })
  })

  it('begins with what the person looked at or wrote last', async () => {
    const document = await article()
    const seen = (person: Person, revision: string) =>
      person.post(`/api/articles/${document.id}/seen`, { revision })
    expect(await seen(room.as('reviewer'), document.revision)).toMatchObject({ status: 200 })
    await room.as('editor').patch(`/api/articles/${document.id}`, { title: 'Another title' })
    const { to } = (await compare(room.as('reviewer'), document)).body
    for (const _ of ['once', 'and again'])
      expect((await seen(room.as('reviewer'), to.revision)).status).toBe(200)
    for (const person of ['reviewer', 'contributor'] as const) {
      const answer = await compare(room.as(person), document)
      expect(answer.body.from).toMatchObject({ is: 'seen', revision: document.revision })
      expect(pathsOf(answer)).toEqual(['changed title.en'])
    }
    expect((await compare(room.as('admin'), document)).body.from.is).toBe('empty')
    expect(await seen(room.as('reviewer'), '0'.repeat(64))).toMatchObject({ status: 404 })
    expect(await seen(room.as('reviewer'), 'nonsense')).toMatchObject({ status: 400 })
    expect((await room.anonymous.post(`/api/articles/${document.id}/seen`, {})).status).toBe(401)
  })

  it('tells what did not change too when that is asked for', async () => {
    const document = await article({ kicker: 'Small' })
    await change(document, { body: richText('One old house.', 'Three doors.') })
    const query = { from: document.revision, unchanged: 'true' }
    const answer = await compare(room.as('editor'), document, query)
    expect(pathsOf(answer)).toEqual(
      expect.arrayContaining([
        'same kicker.en',
        'same body.en.root.children.0',
        'changed body.en.root.children.1',
      ]),
    )
  })

  it('names what links lead to, and choices in words', async () => {
    const project = await buildWithRevision(room.as('editor'), 'projects', { title: 'The bridge' })
    const document = await article()
    const linked = node.internal('projects', project.id, node.text('more'))
    await change(document, { kind: 'opinion', body: node.root(node.paragraph(linked)) })
    const { body } = await compare(room.as('editor'), document, { from: document.revision })
    expect(body.titles).toEqual({ [`projects:${project.id}`]: 'The bridge' })
    expect(body.changes).toContainEqual(
      expect.objectContaining({ path: 'kind', before: 'News', after: 'Opinion' }),
    )
  })

  it('shows pictures, each with its own alternative text', async () => {
    const picture = async (colour: string) =>
      (
        await sendFile(room, room.as('editor'), {
          name: `${colour}.png`,
          bytes: await pictureOf(colour),
          data: { alt: `A ${colour} door` },
        })
      ).doc.id
    const document = await article({ leadImage: await picture('blue') })
    await change(document, { leadImage: await picture('red') })
    const { body } = await compare(room.as('editor'), document, { from: document.revision })
    const file = (alt: string) => ({ collection: 'media', file: { mimeType: 'image/png', alt } })
    expect(body.changes).toMatchObject([
      { path: 'leadImage', before: file('A blue door'), after: file('A red door') },
    ])
    const shown = await fetch(`${room.url}${body.changes[0].after.file.url}`, {
      headers: { authorization: `JWT ${room.as('reviewer').token}` },
    })
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  it('tells references by their titles', async () => {
    const one = await buildWithRevision(room.as('editor'), 'projects', { title: 'The first project' })
    const two = await buildWithRevision(room.as('editor'), 'projects', { title: 'The second project' })
    const document = await article({ projects: [one.id] })
    await room.as('editor').patch(`/api/projects/${two.id}`, { title: 'The renamed project' })
    await change(document, { projects: [two.id] })
    const { body } = await compare(room.as('editor'), document, { from: document.revision })
    expect(body.changes).toMatchObject([
      { kind: 'removed', before: { collection: 'projects', id: one.id, title: 'The first project' } },
      { kind: 'added', after: { collection: 'projects', id: two.id, title: 'The renamed project' } },
    ])
  })

  it('says which consents a text names to nobody', async () => {
    const consent = await room.as('protection').post('/api/consents', {
      subject: 'Real Name',
      publicName: 'Amina',
      kind: 'adult',
      channels: ['web', 'mail'],
    })
    expect(consent.status).toBe(201)
    const document = await article()
    await room.payload.update({
      collection: 'articles',
      id: document.id,
      data: { protection: { depictsPeople: 'yes', consents: [consent.body.doc.id] } } as never,
      overrideAccess: true,
      context: { actor: 'system' },
    })
    const { body } = await compare(room.as('reviewer'), document, { from: document.revision })
    expect(body.changes).toMatchObject([
      { path: 'protection.depictsPeople', after: 'Yes' },
      {
        path: 'protection.consents.0',
        kind: 'added',
        after: { collection: 'consents', id: null, title: null },
      },
    ])
    expect(JSON.stringify(body)).not.toContain(consent.body.doc.id)
  })

  it('speaks the language of who asks', async () => {
    const document = await article()
    await change(document, { title: 'Another' })
    const answer = await fetch(`${room.url}/api/articles/${document.id}/compare?from=${document.revision}`, {
      headers: { authorization: `JWT ${room.as('editor').token}`, 'accept-language': 'fr' },
    })
    expect(await answer.json()).toMatchObject({ changes: [{ label: 'Titre' }] })
  })

  it.each([
    ['from=nonsense', 400],
    [`from=${'0'.repeat(64)}`, 404],
    ['to=live', 400],
    ['other=1', 400],
    ['locale=de', 400],
  ])('with %s answers %i', async (query, status) => {
    const document = await article()
    expect((await room.as('editor').get(`/api/articles/${document.id}/compare?${query}`)).status).toBe(status)
  })

  it('of a document that is not there answers 404', async () => {
    expect((await compare(room.as('editor'), { type: 'articles', id: 'nonsense' })).status).toBe(404)
  })

  it('of a long text takes less than a second of one processor', async () => {
    const sentences = (word: string) =>
      Array.from(
        { length: 1_500 },
        (_, index) => `Sentence ${index} of a long text about ${word}, which goes on. `,
      )
    const document = await article({ body: richText(...sentences('houses')) })
    expect((await change(document, { body: richText(...sentences('doors')) })).status).toBe(200)
    const start = process.cpuUsage()
    const { body } = await compare(room.as('editor'), document, { from: document.revision })
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1_000).toBeLessThan(1_000)
    expect(body).toMatchObject({ truncated: true })
    expect(body.changes).toHaveLength(1_000)
  })
})

describe('the revisions of a document', () => {
  const revisions = (person: Person, { id }: Built, query?: Record<string, string>) =>
    person.get(`/api/articles/${id}/revisions`, query)

  it('say who saved each and what became of it, the newest first', async () => {
    const document = await article()
    await room.as('contributor').act('submit', document, { comment: 'Please read it.' })
    await room.as('reviewer').act('approve', document)
    await change(document, { kicker: 'Second' })
    const { status, body } = await revisions(room.as('reviewer'), document)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      totalDocs: 2,
      page: 1,
      current: body.docs[0].revision,
      seen: document.revision,
      live: null,
      docs: [
        { author: { id: room.as('contributor').id, name: 'contributor' }, stage: 'draft' },
        {
          revision: document.revision,
          events: [
            { action: 'submit', by: 'contributor', comment: 'Please read it.' },
            { action: 'approve', by: 'reviewer', comment: null },
          ],
        },
      ],
    })
  })

  it('come in pages', async () => {
    const document = await article()
    for (const kicker of ['Second', 'Third']) await change(document, { kicker })
    const pages = [1, 2, 3].map((page) =>
      revisions(room.as('editor'), document, { page: String(page), limit: '1' }),
    )
    const told = (await Promise.all(pages)).map(({ body }) => body.docs[0].revision)
    expect(new Set(told).size).toBe(3)
    expect(told[2]).toBe(document.revision)
  })

  it.each<[string, () => Person | Promise<Person>, boolean]>([
    ['their writer', () => room.as('contributor'), true],
    ['an editor', () => room.as('editor'), true],
    ['a publisher', () => room.as('publisher'), true],
    ['another contributor', () => room.second('contributor'), false],
    ['a reviewer', () => room.as('reviewer'), false],
    ['a protection officer', () => room.as('protection'), false],
  ])('say whether %s may bring one back, as it is', async (_, find, mayRestore) => {
    const person = await find()
    const document = await article()
    await change(document, { kicker: 'Second' })
    const { body } = await revisions(person, document)
    expect(body.mayRestore).toBe(mayRestore)
    const { version } = body.docs[1]
    const restored = await person.post(`/api/articles/versions/${version}?draft=true`, {})
    expect(restored.status).toBe(mayRestore ? 200 : 403)
  })

  it('keep words back that have a protected name', async () => {
    await room.as('protection').post('/api/consents', {
      subject: 'Real Name of Hers',
      publicName: 'Amina',
      kind: 'adult',
      channels: ['web', 'mail'],
    })
    const document = await article()
    await room.as('contributor').act('submit', document, { comment: 'She is Real Name of Hers.' })
    const commentFor = async (person: 'reviewer' | 'protection') =>
      (await revisions(room.as(person), document)).body.docs[0].events[0].comment
    expect(await commentFor('reviewer')).toBeNull()
    expect(await commentFor('protection')).toBe('She is Real Name of Hers.')
  })

  it('are for staff, of documents that are there', async () => {
    const document = await article()
    expect((await room.anonymous.get(`/api/articles/${document.id}/revisions`)).status).toBe(401)
    expect((await room.as('editor').get('/api/articles/nonsense/revisions')).status).toBe(404)
    expect((await revisions(room.as('editor'), document, { limit: '1000' })).status).toBe(400)
  })
})
