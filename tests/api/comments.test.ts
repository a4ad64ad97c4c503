// Comments over HTTP and GraphQL: what they may be about, who settles them, what they block, whom they tell.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findOutsiders, outsiderNames } from '../access/outsiders'
import { type Built, build, buildWithRevision, richText } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const article = () =>
  buildWithRevision(room.as('contributor'), 'articles', { body: richText('One old house.', 'Two doors.') })

const inReview = async () => {
  const built = await article()
  await room.as('contributor').act('submit', built)
  return built
}

const comment = (person: Person, { type, id }: Built, more: Record<string, unknown> = {}) =>
  person.post('/api/comments?depth=0', { type, document: id, text: 'A remark.', ...more })

const made = async (person: Person, document: Built, more: Record<string, unknown> = {}) => {
  const answer = await comment(person, document, more)
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body.doc
}

const threads = async ({ type, id }: Built, query?: Record<string, string>) =>
  (await room.as('editor').get(`/api/${type}/${id}/comments`, query)).body

interface TestEvent {
  id: string
  event: string
  payload: { document: string; people: string[]; data: Record<string, unknown> }
}

const eventsOf = async ({ id }: Built) => {
  const { docs } = await room.payload.db.find<TestEvent>({
    collection: 'outbox',
    where: { event: { like: 'comment.' } },
    sort: ['at', 'event'],
    limit: 0,
    pagination: false,
  })
  return docs
    .filter(({ payload }) => payload.document === id)
    .map(({ event, payload }) => ({ event, ...payload }))
}

describe('a comment', () => {
  it('with the name of somebody under protection is kept from others', async () => {
    const document = await article()
    await room.as('protection').post('/api/consents', {
      subject: 'Ismenia Overbeek',
      publicName: 'I.',
      channels: ['web'],
    })
    const say = (text: string) =>
      room.as('reviewer').post('/api/comments', { type: document.type, document: document.id, text })
    expect((await say('Is this ISMENIA  Overbeek?')).status).toBe(201)
    const { body } = await say('Is this I.?')
    const seen = async () =>
      (await room.as('editor').get(`/api/${document.type}/${document.id}/comments`)).body.threads.map(
        ({ text }: { text: string }) => text,
      )
    expect(await seen()).toEqual(['Is this I.?'])
    const path = `/api/comments/${body.doc.id}`
    expect((await room.as('reviewer').patch(path, { text: 'Ismenia Overbeek' })).status).toBe(200)
    expect(await seen()).toEqual([])
  })

  it('is made by who is signed in, on the text as it is, whatever was sent', async () => {
    const document = await article()
    const doc = await made(room.as('reviewer'), document, {
      author: room.as('admin').id,
      authorName: 'Somebody else',
      revision: 'another',
      resolvedAt: '2026-01-01T00:00:00.000Z',
      resolvedBy: room.as('admin').id,
      path: 'body.en',
      quote: { exact: 'old house', prefix: 'One ' },
    })
    expect(doc).toMatchObject({
      author: room.as('reviewer').id,
      authorName: 'reviewer',
      revision: document.revision,
      path: 'body.en',
      quote: { exact: 'old house' },
    })
    expect(doc.resolvedAt ?? null).toBeNull()
    expect(doc.resolvedBy ?? null).toBeNull()
  })

  it.each([
    ['on a document that is not there', { document: 'nonsense' }, 404, undefined],
    ['on a collection without workflow', { type: 'consents' }, 400, 'type'],
    ['without words', { text: '  ' }, 400, 'text'],
    ['on a place that is not there', { path: 'body.en.root.children.7' }, 400, 'path'],
    ['that quotes what is not there', { path: 'body.en', quote: { exact: 'new house' } }, 400, 'quote'],
    ['that quotes without a place', { quote: { exact: 'old house' } }, 400, 'path'],
    ['with a quote of another form', { path: 'body.en', quote: 'old house' }, 400, 'quote'],
  ])('%s is refused', async (_, more, status, path) => {
    const answer = await comment(room.as('reviewer'), await article(), more)
    expect(answer.status).toBe(status)
    if (path) expect(JSON.stringify(answer.body)).toContain(`"path":"${path}"`)
  })

  it('mentions active members of staff alone', async () => {
    const document = await article()
    const gone = await room.second('editor')
    await room.as('admin').patch(`/api/users/${gone.id}`, { active: false })
    const answer = await comment(room.as('reviewer'), document, { mentions: [room.as('editor').id, gone.id] })
    expect(answer).toMatchObject({ status: 400, body: { issues: [{ path: 'mentions.1' }] } })
  })

  it('is changed in its words, by its author alone, and deleted by administrators alone', async () => {
    const document = await article()
    const { id } = await made(room.as('reviewer'), document)
    const path = `/api/comments/${id}`
    expect((await room.as('editor').patch(path, { text: 'Mine' })).status).toBe(403)
    expect((await room.as('admin').patch(path, { text: 'Mine' })).status).toBe(403)
    expect((await room.as('reviewer').patch(path, { text: 'Better.' })).body.doc.text).toBe('Better.')
    expect((await room.as('reviewer').patch(path, { blocking: true })).status).toBe(400)
    expect(
      (await room.as('reviewer').patch(path, { resolvedAt: '2026-01-01' })).body.doc.resolvedAt ?? null,
    ).toBeNull()
    expect((await room.as('reviewer').delete(path)).status).toBe(403)
    expect((await room.as('admin').delete(path)).status).toBe(200)
  })

  it('can be made and read by GraphQL under the same rules', async () => {
    const document = await article()
    const ask = (quote: string) =>
      room.as('reviewer').post('/api/graphql', {
        query: `mutation { createComment(data: {type: articles, document: "${document.id}", text: "Hm.", path: "body.en", quote: {exact: "${quote}"}}) { authorName revision } }`,
      })
    expect((await ask('Two doors')).body.data.createComment).toEqual({
      authorName: 'reviewer',
      revision: document.revision,
    })
    expect((await ask('Three doors')).body.errors[0].extensions.code).toBe('content')
  })

  it('goes with a document that was never published', async () => {
    const document = await build(room.as('editor'), 'articles')
    const { id } = await made(room.as('reviewer'), document)
    await room.as('editor').delete(`/api/articles/${document.id}`)
    expect((await room.as('admin').get(`/api/comments/${id}`)).status).toBe(200)
    await room.as('admin').delete(`/api/articles/${document.id}?trash=true`)
    expect((await room.as('admin').get(`/api/comments/${id}`)).status).toBe(404)
  })
})

describe('threads', () => {
  it('come in order, with answers, and say whether what they speak of still stands', async () => {
    const document = await article()
    const first = await made(room.as('reviewer'), document, {
      path: 'body.en',
      quote: { exact: 'old house' },
    })
    const second = await made(room.as('editor'), document, { path: 'title.fr', text: 'No French title.' })
    const answer = await made(room.as('contributor'), document, { parent: first.id, text: 'Indeed.' })
    await made(room.as('reviewer'), document, { parent: answer.id, text: 'Good.' })
    await room.as('contributor').patch(`/api/articles/${document.id}`, { body: richText('One new house.') })

    const body = await threads(document)
    expect(body).toMatchObject({
      totalThreads: 2,
      threads: [
        {
          id: first.id,
          revision: document.revision,
          onCurrentRevision: false,
          pathExists: true,
          quoteExists: false,
          resolvedAt: null,
          replies: [
            { text: 'Indeed.', authorName: 'contributor' },
            { text: 'Good.', authorName: 'reviewer', parent: first.id },
          ],
        },
        { id: second.id, path: 'title.fr', pathExists: true, quoteExists: null, replies: [] },
      ],
    })
  })

  it('are told by page, and by whether they are settled', async () => {
    const document = await article()
    const ids = []
    for (const text of ['a', 'b', 'c']) ids.push((await made(room.as('editor'), document, { text })).id)
    await room.as('editor').post(`/api/comments/${ids[1]}/resolve`)
    const texts = async (query: Record<string, string>) =>
      (await threads(document, query)).threads.map(({ text }: { text: string }) => text)
    expect(await texts({ resolved: 'false' })).toEqual(['a', 'c'])
    expect(await texts({ resolved: 'true' })).toEqual(['b'])
    expect(await texts({ page: '2', limit: '2' })).toEqual(['c'])
    expect((await room.as('editor').get(`/api/articles/${document.id}/comments?limit=0`)).status).toBe(400)
    expect((await room.as('editor').get(`/api/articles/${document.id}/comments?nonsense=1`)).status).toBe(400)
  })

  it('stay with their document', async () => {
    const [one, other] = [await article(), await article()]
    const { id } = await made(room.as('editor'), one)
    expect(await comment(room.as('editor'), other, { parent: id })).toMatchObject({
      status: 400,
      body: { issues: [{ path: 'parent' }] },
    })
    expect((await comment(room.as('editor'), one, { parent: id, blocking: true })).status).toBe(400)
  })
})

describe('settling', () => {
  it('is done once, by who may, and undone', async () => {
    const document = await article()
    const { id } = await made(room.as('contributor'), document)
    const settle = (person: Person, action = 'resolve') => person.post(`/api/comments/${id}/${action}`)
    const stranger = await room.second('contributor')
    expect((await settle(stranger)).status).toBe(403)
    const answers = await Promise.all([settle(room.as('reviewer')), settle(room.as('publisher'))])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await threads(document)).threads[0].resolvedBy).not.toBeNull()
    expect((await settle(room.as('contributor'), 'reopen')).status).toBe(200)
    expect((await settle(room.as('contributor'), 'reopen')).status).toBe(409)
    expect((await threads(document)).threads[0]).toMatchObject({ resolvedAt: null, resolvedBy: null })
    expect((await room.as('editor').post('/api/comments/nonsense/resolve')).status).toBe(404)
  })

  it('keeps mentions and words as they were', async () => {
    const document = await article()
    const { id } = await made(room.as('reviewer'), document, { mentions: [room.as('editor').id] })
    await room.as('reviewer').post(`/api/comments/${id}/resolve`)
    expect((await threads(document)).threads[0]).toMatchObject({
      text: 'A remark.',
      mentions: [room.as('editor').id],
      author: room.as('reviewer').id,
    })
  })
})

describe('a blocking comment', () => {
  it('stops the approval, with its place, until somebody with other eyes settles it', async () => {
    const document = await inReview()
    const other = await room.second('reviewer')
    const { id } = await made(other, document, { blocking: true, path: 'title.en' })
    const refused = await room.as('reviewer').act('approve', document)
    expect(refused).toMatchObject({
      status: 400,
      body: { issues: [{ path: 'title.en', code: 'commentOpen', severity: 'error' }] },
    })
    const { body } = await room.as('reviewer').get(`/api/articles/${document.id}/workflow`)
    expect(body.actions.find(({ action }: { action: string }) => action === 'approve')).toMatchObject({
      allowed: false,
      issues: [{ code: 'commentOpen' }],
    })
    expect((await threads(document)).openBlocking).toBe(1)
    expect((await room.as('contributor').post(`/api/comments/${id}/resolve`)).status).toBe(403)
    expect((await room.as('publisher').post(`/api/comments/${id}/resolve`)).status).toBe(403)
    expect((await room.as('reviewer').post(`/api/comments/${id}/resolve`)).status).toBe(200)
    expect((await room.as('reviewer').act('approve', document)).body.stage).toBe('approved')
  })

  it('does not stop a request for changes', async () => {
    const document = await inReview()
    await made(room.as('reviewer'), document, { blocking: true })
    expect(
      (await room.as('reviewer').act('requestChanges', document, { comment: 'See there.' })).status,
    ).toBe(200)
  })

  it('and an approval at the same moment agree about who was first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const document = await inReview()
      const second = await room.second('editor')
      const [blocking, approval] = await Promise.all([
        comment(second, document, { blocking: true }),
        room.as('reviewer').act('approve', document),
      ])
      const commentedFirst = [400, 409].includes(approval.status)
      expect([blocking.status, approval.status]).toEqual([201, commentedFirst ? approval.status : 200])
      const { docs } = await room.payload.db.find<Record<string, string>>({
        collection: 'transitions',
        where: { and: [{ document: { equals: document.id } }, { action: { equals: 'approve' } }] },
      })
      expect(docs).toHaveLength(commentedFirst ? 0 : 1)
    }
  })
})

describe('events', () => {
  it('tell who was mentioned, once, and never the words', async () => {
    const document = await article()
    const [editor, reviewer] = [room.as('editor').id, room.as('reviewer').id]
    const { id } = await made(room.as('reviewer'), document, {
      text: 'Secret name',
      mentions: [editor, reviewer],
    })
    await room.as('reviewer').patch(`/api/comments/${id}`, { mentions: [editor, room.as('publisher').id] })
    const events = await eventsOf(document)
    expect(events).toMatchObject([
      { event: 'comment.mentioned', people: [editor], data: { commentId: id, thread: id } },
      { event: 'comment.mentioned', people: [room.as('publisher').id] },
    ])
    expect(JSON.stringify(events)).not.toContain('Secret')
  })

  it('tell an answer to everyone in the thread, and an objection to the writers', async () => {
    const document = await article()
    const first = await made(room.as('reviewer'), document, { blocking: true })
    await made(room.as('editor'), document, { parent: first.id })
    await made(room.as('contributor'), document, { parent: first.id, mentions: [room.as('editor').id] })
    expect(await eventsOf(document)).toMatchObject([
      { event: 'comment.created', people: [room.as('contributor').id] },
      { event: 'comment.created', people: [room.as('reviewer').id] },
      { event: 'comment.created', people: [room.as('reviewer').id] },
      { event: 'comment.mentioned', people: [room.as('editor').id] },
    ])
  })
})

describe('outsiders', () => {
  it('read and settle nothing', async () => {
    const document = await article()
    const { id } = await made(room.as('editor'), document)
    const outsiders = await findOutsiders(room)
    for (const name of outsiderNames) {
      const { ask } = outsiders[name]
      const answers = await Promise.all([
        ask('GET', `/api/articles/${document.id}/comments`),
        ask('GET', `/api/articles/${document.id}/compare`),
        ask('POST', `/api/articles/${document.id}/review-links`, { name: 'Me', email: 'me@example.com' }),
        ask('POST', `/api/comments/${id}/resolve`, {}),
        ask('POST', `/api/comments/${id}/reopen`, {}),
        ask('POST', `/api/review-links/${id}/revoke`, {}),
        ask('GET', `/api/review-links?document=${document.id}`),
      ])
      const expected = name === 'anonymous' ? [401, 403] : [403, 401]
      expect(answers.every(({ status }) => expected.includes(status))).toBe(true)
    }
  })
})
