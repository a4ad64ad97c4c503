// A text on its way through the workflow, over HTTP, as the people who do it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Role } from '@/access/roles'
import { build, buildWithRevision, makeLive, richText } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { depicting, giveConsent } from '../helpers/protection'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const inReview = async () => {
  const article = await buildWithRevision(room.as('contributor'), 'articles')
  await room.as('contributor').act('submit', article)
  return article
}

const approved = async () => {
  const article = await inReview()
  await room.as('reviewer').act('approve', article)
  return article
}

const publicText = async (id: string) =>
  (await room.anonymous.get(`/v1/articles/${id}?richText=text`)).body.body

describe('the usual way', () => {
  it('goes from draft to the public, and tells each stage', async () => {
    const article = await buildWithRevision(room.as('contributor'), 'articles', {
      body: richText('The words.'),
    })
    expect((await room.anonymous.get(`/v1/articles/${article.id}`)).status).toBe(404)

    const submitted = await room.as('contributor').act('submit', article)
    expect(submitted).toMatchObject({
      status: 200,
      body: { stage: 'inReview', step: 'review', awaits: 'reviewer', live: false },
    })
    const yes = await room.as('reviewer').act('approve', article, { revision: article.revision })
    expect(yes).toMatchObject({ status: 200, body: { stage: 'approved', revision: article.revision } })
    const published = await room.as('publisher').act('publish', article)
    expect(published.body).toMatchObject({ stage: 'published', live: true, liveRevision: article.revision })

    expect(await publicText(article.id)).toContain('The words.')
    const { docs } = await room.payload.db.find<Record<string, unknown>>({
      collection: 'publications',
      where: { document: { equals: article.id } },
    })
    expect(docs).toMatchObject([
      { key: `articles:${article.id}`, number: 1, revision: article.revision, endedAt: null },
    ])
  })

  it('records who did what to which revision', async () => {
    const article = await approved()
    await room.as('publisher').act('publish', article)
    const { docs } = await room.payload.db.find<Record<string, unknown>>({
      collection: 'transitions',
      where: { document: { equals: article.id } },
      sort: 'at',
    })
    expect(docs.map(({ action, from, to, revision }) => [action, from, to, revision])).toEqual([
      ['submit', 'draft', 'inReview', article.revision],
      ['approve', 'inReview', 'approved', article.revision],
      ['publish', 'approved', 'published', article.revision],
    ])
    expect(docs.map(({ actor }) => actor)).toEqual([
      room.as('contributor').id,
      room.as('reviewer').id,
      room.as('publisher').id,
    ])
  })

  it('sends a text back with a comment, and takes it again', async () => {
    const article = await inReview()
    expect((await room.as('reviewer').act('requestChanges', article)).status).toBe(400)
    const back = await room.as('reviewer').act('requestChanges', article, { comment: 'Name the source.' })
    expect(back.body.stage).toBe('changesRequested')
    await room.as('contributor').patch(`/api/articles/${article.id}`, { kicker: 'Sources' })
    expect((await room.as('contributor').act('submit', article)).body.stage).toBe('inReview')
    expect((await room.as('contributor').act('recall', article)).body.stage).toBe('draft')
  })

  it('asks protection too when people are depicted', async () => {
    const article = await build(room.as('contributor'), 'articles', depicting(await giveConsent(room)))
    await room.as('contributor').act('submit', article)
    expect((await room.as('reviewer').act('approve', article)).body).toMatchObject({
      stage: 'inReview',
      awaits: 'protection',
    })
    expect((await room.as('protection').act('approve', article)).body.stage).toBe('approved')
  })

  it('publishes contacts and figures directly', async () => {
    const contact = await build(room.as('editor'), 'contacts')
    expect((await room.as('editor').act('publish', contact)).body.stage).toBe('published')
  })
})

describe('an approval is for one text', () => {
  it('is void after a change, and the publication is refused with the current revision', async () => {
    const article = await approved()
    await room.as('editor').patch(`/api/articles/${article.id}`, { title: 'Another title' })
    const answer = await room.as('publisher').act('publish', article)
    expect(answer).toMatchObject({ status: 409, body: { code: 'state', stage: 'draft' } })
    expect(answer.body.revision).not.toBe(article.revision)
    expect((await room.anonymous.get(`/v1/articles/${article.id}`)).status).toBe(404)
  })

  it('is void after a change in another language', async () => {
    const article = await approved()
    await room.as('editor').patch(`/api/articles/${article.id}?locale=fr`, { title: 'Un titre' })
    expect((await room.as('publisher').act('publish', article)).status).toBe(409)
  })

  it('stands when the text is saved unchanged', async () => {
    const article = await approved()
    const { body } = await room.as('editor').get(`/api/articles/${article.id}?draft=true&depth=0`)
    const saved = await room
      .as('editor')
      .patch(`/api/articles/${article.id}`, { title: body.title, body: body.body, kicker: '' })
    expect(saved.status).toBe(200)
    expect((await room.as('publisher').act('publish', article)).status).toBe(200)
  })

  it('is refused for a revision that is not the current one', async () => {
    const article = await inReview()
    await room.as('editor').patch(`/api/articles/${article.id}`, { title: 'Changed under the reviewer' })
    const answer = await room.as('reviewer').act('approve', article, { revision: article.revision })
    expect(answer).toMatchObject({ status: 409, body: { stage: 'inReview' } })
  })

  it('begins again at the first step when the text is changed in review', async () => {
    const article = await build(room.as('contributor'), 'articles', depicting(await giveConsent(room)))
    await room.as('contributor').act('submit', article)
    expect((await room.as('reviewer').act('approve', article)).body.awaits).toBe('protection')
    await room.as('editor').patch(`/api/articles/${article.id}`, { kicker: 'Changed in review' })
    const { body } = await room.as('editor').get(`/api/articles/${article.id}/workflow`)
    expect(body).toMatchObject({ stage: 'inReview', step: 'review', awaits: 'reviewer', approvals: [] })
    expect((await room.as('protection').act('approve', article)).status).toBe(403)
  })

  it('is refused to who changed the text, whatever roles they hold', async () => {
    const article = await inReview()
    const both = await room.second('editor')
    await room.payload.update({
      collection: 'users',
      id: both.id,
      data: { roles: ['editor', 'reviewer', 'admin'] },
      overrideAccess: true,
      context: { actor: 'system' },
    })
    await both.patch(`/api/articles/${article.id}`, { kicker: 'Mine' })
    expect(await both.act('approve', article)).toMatchObject({ status: 403, body: { code: 'person' } })
  })
})

describe('a live document', () => {
  it('keeps serving its text while the next one is drafted, then changes as one', async () => {
    const article = await build(room.as('contributor'), 'articles', { body: richText('First edition.') })
    await makeLive(room, article)
    await room.as('contributor').patch(`/api/articles/${article.id}`, { body: richText('Second edition.') })
    expect(await publicText(article.id)).toContain('First edition.')
    await makeLive(room, article)
    expect(await publicText(article.id)).toContain('Second edition.')
    const { docs } = await room.payload.db.find<Record<string, unknown>>({
      collection: 'publications',
      where: { document: { equals: article.id } },
      sort: 'number',
    })
    expect(docs.map(({ number, endReason }) => [number, endReason])).toEqual([
      [1, 'superseded'],
      [2, null],
    ])
  })

  it('disappears when unpublished, with a reason, and can come back', async () => {
    const article = await build(room.as('contributor'), 'articles')
    await makeLive(room, article)
    expect((await room.as('publisher').act('unpublish', article)).status).toBe(400)
    expect((await room.as('editor').act('unpublish', article, { comment: 'x' })).status).toBe(403)
    const gone = await room.as('publisher').act('unpublish', article, { comment: 'Wrong figures.' })
    expect(gone.body).toMatchObject({ stage: 'draft', live: false })
    expect((await room.anonymous.get(`/v1/articles/${article.id}`)).status).toBe(404)
    await makeLive(room, article)
    expect((await room.anonymous.get(`/v1/articles/${article.id}`)).status).toBe(200)
  })

  it('answers 410 once taken down, and its text is gone from the record', async () => {
    const article = await buildWithRevision(room.as('contributor'), 'articles')
    await makeLive(room, article)
    expect(
      (await room.as('protection').act('takeDown', article, { comment: 'Consent withdrawn.' })).status,
    ).toBe(200)
    expect((await room.anonymous.get(`/v1/articles/${article.id}`)).status).toBe(410)
    const { docs } = await room.payload.db.find<Record<string, unknown>>({
      collection: 'publications',
      where: { document: { equals: article.id } },
    })
    expect(docs).toMatchObject([{ content: {}, revision: article.revision, endReason: 'takenDown' }])
  })

  it('stays readable when archived, and is not edited until restored', async () => {
    const article = await build(room.as('contributor'), 'articles')
    await makeLive(room, article)
    expect((await room.as('editor').act('archive', article)).body).toMatchObject({
      stage: 'archived',
      live: true,
    })
    expect((await room.as('editor').patch(`/api/articles/${article.id}`, { kicker: 'x' })).status).toBe(409)
    expect((await room.anonymous.get(`/v1/articles/${article.id}`)).status).toBe(200)
    expect((await room.as('editor').act('restore', article)).body.stage).toBe('draft')
    expect((await room.as('editor').patch(`/api/articles/${article.id}`, { kicker: 'x' })).status).toBe(200)
  })

  it('leads from its former address to the new one', async () => {
    const article = await build(room.as('editor'), 'articles', { slug: 'former-address' })
    await makeLive(room, article)
    await room.as('editor').patch(`/api/articles/${article.id}`, { slug: 'new-address' })
    await makeLive(room, article)
    const answer = await room.anonymous.get('/v1/articles/former-address')
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toContain('/v1/articles/new-address')
  })

  it('is not deleted', async () => {
    const article = await build(room.as('editor'), 'articles')
    await makeLive(room, article)
    expect((await room.as('editor').delete(`/api/articles/${article.id}`)).status).toBe(409)
    const draft = await build(room.as('editor'), 'articles')
    expect((await room.as('editor').delete(`/api/articles/${draft.id}`)).status).toBe(200)
  })
})

describe('people', () => {
  it('cannot act without signing in, nor on documents that are not there', async () => {
    const article = await build(room.as('editor'), 'articles')
    expect((await room.anonymous.act('submit', article)).status).toBe(401)
    expect((await room.anonymous.get(`/api/articles/${article.id}/workflow`)).status).toBe(401)
    const gone = await build(room.as('editor'), 'articles')
    await room.as('editor').delete(`/api/articles/${gone.id}`)
    await room.as('admin').delete(`/api/articles/${gone.id}?trash=true`)
    expect((await room.as('editor').act('submit', gone)).status).toBe(404)
    expect((await room.as('editor').act('submit', { type: 'articles', id: 'nonsense' })).status).toBe(404)
  })

  it('hear what to send when the action is unknown', async () => {
    const article = await build(room.as('editor'), 'articles')
    const answer = await room.as('editor').act('pubish', article)
    expect(answer).toMatchObject({ status: 400, body: { code: 'content' } })
    expect(answer.body.errors[0].message).toContain('publish')
  })

  it('change their own drafts alone, as contributors', async () => {
    const article = await build(room.as('contributor'), 'articles')
    const other = await room.second('contributor')
    expect((await other.patch(`/api/articles/${article.id}`, { kicker: 'x' })).status).toBe(403)
    expect((await room.as('reviewer').patch(`/api/articles/${article.id}`, { kicker: 'x' })).status).toBe(403)
    expect((await room.as('editor').patch(`/api/articles/${article.id}`, { kicker: 'x' })).status).toBe(200)
  })

  it('learn that the text they edit is stale (If-Match), and lose nothing', async () => {
    const article = await buildWithRevision(room.as('editor'), 'articles')
    const path = `/api/articles/${article.id}`
    const first = await room
      .as('editor')
      .patch(path, { kicker: 'one' }, { 'if-match': `"${article.revision}"` })
    expect(first.status).toBe(200)
    const second = await room
      .as('editor')
      .patch(path, { kicker: 'two' }, { 'if-match': `"${article.revision}"` })
    expect(second).toMatchObject({ status: 412, body: { code: 'stale' } })
    expect((await room.as('editor').get(`${path}?draft=true`)).body.kicker).toBe('one')
  })

  it('see what is missing, with its place, before they submit', async () => {
    const article = await build(room.as('editor'), 'articles', { body: null })
    const refused = await room.as('editor').act('submit', article)
    expect(refused).toMatchObject({
      status: 400,
      body: { issues: [{ path: 'body.en', code: 'required', severity: 'error' }] },
    })
    const { body } = await room.as('editor').get(`/api/articles/${article.id}/workflow`)
    const submit = body.actions.find(({ action }: { action: string }) => action === 'submit')
    expect(submit).toMatchObject({ allowed: false, issues: [{ path: 'body.en' }] })
  })

  it('see which references the public will not see', async () => {
    const contact = await build(room.as('editor'), 'contacts')
    const article = await build(room.as('editor'), 'articles', { authors: [contact.id] })
    const absent = async () =>
      (await room.as('editor').get(`/api/articles/${article.id}/workflow`)).body.absent
    expect(await absent()).toEqual([
      { collection: 'contacts', id: contact.id, path: 'authors.0', title: contact.doc.name },
    ])
    await makeLive(room, contact)
    expect(await absent()).toEqual([])
  })
})

describe('an admin', () => {
  it('says which refusals are one step away, and where the public reads the text', async () => {
    const article = await build(room.as('contributor'), 'articles', { slug: 'where-it-is-read' })
    const seen = async (role: Role, document: { type: string; id: string } = article) =>
      (await room.as(role).get(`/api/${document.type}/${document.id}/workflow`)).body
    const near = async (role: Role) =>
      (await seen(role)).actions
        .filter(({ oneStepAway }: { oneStepAway?: boolean }) => oneStepAway)
        .map(({ action }: { action: string }) => action)
    expect([await near('reviewer'), await near('publisher')]).toEqual([['requestChanges', 'approve'], []])
    await room.as('contributor').act('submit', article)
    expect([await near('contributor'), await near('publisher')]).toEqual([[], ['schedule', 'publish']])
    expect((await seen('editor')).page).toBeNull()
    expect((await seen('editor')).savingUndoes).toBeNull()
    await room.as('reviewer').act('approve', article)
    expect((await seen('editor')).savingUndoes).toBe('approval')
    await room.as('publisher').act('schedule', article, { at: '2099-01-01T00:00:00Z' })
    expect((await seen('editor')).savingUndoes).toBe('schedule')
    await room.as('publisher').act('publish', article)
    await room.as('contributor').patch(`/api/articles/${article.id}`, { slug: 'where-it-will-be' })
    expect((await seen('editor')).page).toBe('/articles/where-it-is-read')
    const topic = {
      type: 'topics',
      id: (await room.as('editor').post('/api/topics', { name: 'Water' })).body.doc.id,
    }
    await room.as('editor').act('publish', topic)
    expect(await seen('editor', topic)).toMatchObject({ live: true, page: null })
  })

  it('overrides a refused publication with a reason, and the record says so', async () => {
    const article = await build(room.as('contributor'), 'articles')
    expect((await room.as('admin').act('publish', article)).status).toBe(409)
    const answer = await room
      .as('admin')
      .act('publish', article, { override: true, comment: 'Evacuation notice.' })
    expect(answer.body).toMatchObject({ stage: 'published', live: true })
    const { docs } = await room.payload.db.find<Record<string, unknown>>({
      collection: 'transitions',
      where: { document: { equals: article.id } },
    })
    expect(docs).toMatchObject([{ action: 'publish', override: true, comment: 'Evacuation notice.' }])
  })
})
