// `If-Match` on every way to write a text, and saves that change nothing.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'
import { type Built, buildWithRevision, revisionOf as currentOf } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const tag = (revision: string) => ({ 'if-match': `"${revision}"` })

const revisionOf = (document: Built) => currentOf(room.as('editor'), document)

const countOf = async (collection: 'transitions' | 'revisions' | 'outbox' | 'publications', id: string) => {
  const where: Where = collection === 'outbox' ? {} : { document: { equals: id } }
  return (await room.payload.db.count({ collection, where })).totalDocs
}

describe('a write that names a stale revision', () => {
  it('is refused with the current one, and nothing is lost', async () => {
    const article = await buildWithRevision(room.as('editor'), 'articles')
    const path = `/api/articles/${article.id}`
    await room.as('editor').patch(path, { kicker: 'one' }, tag(article.revision))
    const current = await revisionOf(article)
    const late = await room.as('contributor').patch(path, { kicker: 'two' }, tag(article.revision))
    expect(late.status).toBe(403)
    const stale = await room.as('editor').patch(path, { kicker: 'two' }, tag(article.revision))
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale', revision: current } })
    expect(await revisionOf(article)).toBe(current)
  })

  it('is refused by its address too, for forms that cannot set a header', async () => {
    const article = await buildWithRevision(room.as('editor'), 'articles')
    const path = (revision: string) => `/api/articles/${article.id}?ifMatch=${revision}`
    const saved = await room.as('editor').patch(path(article.revision), { kicker: 'one' })
    expect(saved.status).toBe(200)
    const stale = await room.as('editor').patch(path(article.revision), { kicker: 'two' })
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale', revision: await revisionOf(article) } })
    expect((await room.as('editor').get(`/api/articles/${article.id}?draft=true`)).body.kicker).toBe('one')
  })

  it('is refused in another language too: the revision is of all languages', async () => {
    const article = await buildWithRevision(room.as('editor'), 'articles')
    const path = `/api/articles/${article.id}`
    await room.as('editor').patch(`${path}?locale=fr`, { title: 'Un titre' }, tag(article.revision))
    const stale = await room.as('editor').patch(`${path}?locale=nl`, { title: 'x' }, tag(article.revision))
    expect(stale.status).toBe(412)
    const current = await revisionOf(article)
    const saved = await room.as('editor').patch(`${path}?locale=nl`, { title: 'Een titel' }, tag(current))
    expect(saved.status).toBe(200)
  })

  it('is refused as an autosave and as a deletion', async () => {
    const article = await buildWithRevision(room.as('editor'), 'articles')
    const path = `/api/articles/${article.id}`
    await room.as('editor').patch(path, { kicker: 'one' })
    const autosave = `${path}?draft=true&autosave=true`
    expect((await room.as('editor').patch(autosave, { kicker: 'two' }, tag(article.revision))).status).toBe(
      412,
    )
    const remove = (revision: string) =>
      fetch(`${room.url}${path}`, {
        method: 'DELETE',
        headers: { authorization: `JWT ${room.as('editor').token}`, ...tag(revision) },
      })
    expect((await remove(article.revision)).status).toBe(412)
    expect((await remove(await revisionOf(article))).status).toBe(200)
  })

  it('is refused as a decision, and the text waits on', async () => {
    const article = await buildWithRevision(room.as('contributor'), 'articles')
    expect((await room.as('contributor').act('submit', article)).status).toBe(200)
    await room.as('contributor').patch(`/api/articles/${article.id}`, { kicker: 'one' })
    const approve = (revision: string) => room.as('reviewer').act('approve', article, { revision })
    const current = await revisionOf(article)
    expect(await approve(article.revision)).toMatchObject({ status: 409, body: { revision: current } })
    const { body } = await room.as('editor').get(`/api/articles/${article.id}/workflow`)
    expect(body).toMatchObject({ stage: 'inReview', approvals: [] })
    expect((await approve(current)).body.stage).toBe('approved')
  })

  it('passes when one of several, or any, is the current one', async () => {
    const article = await buildWithRevision(room.as('editor'), 'articles')
    const path = `/api/articles/${article.id}`
    const several = { 'if-match': `"other", W/"${article.revision}"` }
    expect((await room.as('editor').patch(path, { kicker: 'one' }, several)).status).toBe(200)
    expect((await room.as('editor').patch(path, { kicker: 'two' }, { 'if-match': '*' })).status).toBe(200)
  })
})

describe('a save', () => {
  it('that changes nothing leaves no trace', async () => {
    const article = await buildWithRevision(room.as('editor'), 'articles', { kicker: 'same' })
    await room.as('editor').act('submit', article)
    const trace = async () => [
      await countOf('transitions', article.id),
      await countOf('revisions', article.id),
      await countOf('outbox', article.id),
    ]
    const before = await trace()
    for (let time = 0; time < 3; time += 1)
      await room.as('editor').patch(`/api/articles/${article.id}`, { kicker: 'same' })
    expect(await trace()).toEqual(before)
    expect((await room.as('reviewer').act('approve', article, { revision: article.revision })).status).toBe(
      200,
    )
  })

  it('by itself (autosave) publishes and tells nothing, and each text is noted once', async () => {
    const article = await buildWithRevision(room.as('editor'), 'articles')
    const path = `/api/articles/${article.id}?draft=true&autosave=true`
    const [events, revisions] = [await countOf('outbox', article.id), await countOf('revisions', article.id)]
    for (const kicker of ['a', 'a', 'ab', 'ab', 'abc']) await room.as('editor').patch(path, { kicker })
    expect(await countOf('revisions', article.id)).toBe(revisions + 3)
    expect(await countOf('transitions', article.id)).toBe(0)
    expect(await countOf('outbox', article.id)).toBe(events)
    expect(await countOf('publications', article.id)).toBe(0)
  })
})
