// A save that takes a text off the schedule, or voids its approval, says so: in its message, and to programs by a code.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type BuiltWithRevision, buildWithRevision } from '../helpers/build'
import { type Answer, type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

const approved = async () => {
  const article = await buildWithRevision(room.as('editor'), 'articles', { kicker: 'Before' })
  await room.as('editor').act('submit', article)
  expect((await room.as('reviewer').act('approve', article)).body.stage).toBe('approved')
  return article
}

const scheduled = async () => {
  const article = await approved()
  const answer = await room.as('publisher').act('schedule', article, { at: inAnHour() })
  expect(answer.body.stage).toBe('scheduled')
  return article
}

const draft = () => buildWithRevision(room.as('editor'), 'articles', { kicker: 'Before' })

const stageOf = async ({ id }: { id: string }) =>
  (await room.as('editor').get(`/api/articles/${id}/workflow`)).body.stage

const change = { kicker: 'After' }

const save =
  (query = '', headers: Record<string, string> = {}, data: object = change) =>
  (article: BuiltWithRevision) =>
    room.as('editor').patch(`/api/articles/${article.id}${query}`, data, headers)

/** Back to how it was begun. */
const restore = async ({ id }: BuiltWithRevision): Promise<Answer> => {
  const versions = await room
    .as('editor')
    .get(`/api/articles/versions?where[parent][equals]=${id}&sort=createdAt`)
  return room.as('editor').post(`/api/articles/versions/${versions.body.docs[0].id}?draft=true`)
}

const schedule = 'The text is no longer scheduled'

describe('a save', () => {
  it.each<
    [
      string,
      () => Promise<BuiltWithRevision>,
      (article: BuiltWithRevision) => Promise<Answer>,
      string,
      string,
    ]
  >([
    ['of a scheduled text', scheduled, save(), 'leftSchedule', schedule],
    ['of a scheduled text as a draft', scheduled, save('?draft=true'), 'leftSchedule', schedule],
    ['in French', scheduled, save('', { 'accept-language': 'fr' }), 'leftSchedule', 'n’est plus programmé'],
    ['in Dutch', scheduled, save('', { 'accept-language': 'nl' }), 'leftSchedule', 'niet meer ingepland'],
    ['in one language', scheduled, save('?locale=fr', {}, { title: 'Après' }), 'leftSchedule', schedule],
    ['that asks for no references', scheduled, save('?depth=0'), 'leftSchedule', schedule],
    ['of an approved text', approved, save(), 'lostApproval', 'The approval is void'],
    [
      'of an approved text in French',
      approved,
      save('', { 'accept-language': 'fr' }),
      'lostApproval',
      'ne vaut plus',
    ],
  ])('%s says what it undid', async (_, make, saving, code, sentence) => {
    const article = await make()
    const { status, body } = await saving(article)
    expect(status).toBe(200)
    expect(body.message).toContain(sentence)
    expect(body.notices).toEqual([{ code, message: body.message, document: article.id }])
    expect(body.doc).toMatchObject({ id: article.id })
    expect(await stageOf(article)).toBe('draft')
  })

  it('of an earlier version says so too', async () => {
    const article = await draft()
    await save()(article)
    await room.as('editor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    await room.as('publisher').act('schedule', article, { at: inAnHour() })
    const { status, body } = await restore(article)
    expect([status, body.notices]).toMatchObject([200, [{ code: 'leftSchedule' }]])
    expect(await stageOf(article)).toBe('draft')
  })

  it.each<[string, () => Promise<BuiltWithRevision>, object]>([
    ['of a draft', draft, change],
    ['that changes nothing of a scheduled text', scheduled, { kicker: 'Before' }],
  ])('%s says what it always did', async (_, make, data) => {
    const article = await make()
    const { status, body } = await save('', {}, data)(article)
    expect([status, body.notices, body.message]).toEqual([200, undefined, 'Updated successfully.'])
  })

  it('that is refused says nothing of the kind', async () => {
    const article = await scheduled()
    const { status, body } = await save('', { 'if-match': '"other"' })(article)
    expect([status, body.notices, await stageOf(article)]).toEqual([412, undefined, 'scheduled'])
  })

  it('over GraphQL says so beside the data', async () => {
    const article = await scheduled()
    const query = 'mutation($id: String!) { updateArticle(id: $id, data: { kicker: "After" }) { id } }'
    const { body } = await room.as('editor').post('/api/graphql', { query, variables: { id: article.id } })
    expect([body.data.updateArticle.id, body.extensions.notices]).toMatchObject([
      article.id,
      [{ code: 'leftSchedule', document: article.id }],
    ])
  })
})
