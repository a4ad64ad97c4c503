// Steps as data: the policy decides who approves, and a change of it reaches the reviews under way.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Built, build } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'

let room: Newsroom
let second: Person

beforeAll(async () => {
  room = await startNewsroom()
  second = await room.second('reviewer')
})

afterAll(() => room?.close())

const step = (name: string, role: string, more: Record<string, unknown> = {}) => ({
  name,
  role,
  approvals: 1,
  condition: 'always',
  ...more,
})
const review = step('review', 'reviewer')

const decree = async (steps: unknown[], more: Record<string, unknown> = {}) => {
  const answer = await room.as('admin').post('/api/globals/editorial-policy', {
    policies: [{ for: 'articles', steps }],
    fourEyes: true,
    dueDays: 5,
    ...more,
  })
  expect(answer.status).toBe(200)
}

beforeEach(() => decree([review]))

const submitted = async (overrides: Record<string, unknown> = {}): Promise<Built> => {
  const article = await build(room.as('contributor'), 'articles', overrides)
  expect((await room.as('contributor').act('submit', article)).status).toBe(200)
  return article
}

const stateOf = async ({ type, id }: Built) =>
  (await room.as('editor').get(`/api/${type}/${id}/workflow`)).body

const logged = async ({ id }: Built, action: string) =>
  (
    await room.payload.db.find<Record<string, unknown>>({
      collection: 'transitions',
      where: { and: [{ document: { equals: id } }, { action: { equals: action } }] },
    })
  ).docs

describe('steps', () => {
  it('want as many different people as they say', async () => {
    await decree([step('review', 'reviewer', { approvals: 2 })])
    const article = await submitted()
    expect((await room.as('reviewer').act('approve', article)).body.stage).toBe('inReview')
    expect((await room.as('reviewer').act('approve', article)).status).toBe(409)
    expect((await second.act('approve', article)).body.stage).toBe('approved')
  })

  it('are asked of the kind they name', async () => {
    await decree([step('legal', 'editor', { condition: 'kindIs', kind: 'opinion' }), review])
    const opinion = await submitted({ kind: 'opinion' })
    expect(await stateOf(opinion)).toMatchObject({ step: 'legal', awaits: 'editor' })
    expect(await stateOf(await submitted())).toMatchObject({ step: 'review', awaits: 'reviewer' })
  })

  it('give a review its due date', async () => {
    await decree([review], { dueDays: 2 })
    const { dueAt } = await stateOf(await submitted())
    expect(Math.round((Date.parse(dueAt) - Date.now()) / 3_600_000)).toBe(48)
  })

  it('let authors approve where four eyes are not asked for', async () => {
    const both = await room.second('contributor')
    await room.payload.update({
      collection: 'users',
      id: both.id,
      data: { roles: ['contributor', 'reviewer'] },
      overrideAccess: true,
      context: { actor: 'system' },
    })
    const article = await build(both, 'articles')
    await both.act('submit', article)
    expect((await both.act('approve', article)).status).toBe(403)
    await decree([review], { fourEyes: false })
    expect((await both.act('approve', article)).body.stage).toBe('approved')
    await decree([review], { fourEyes: true })
    expect(await stateOf(article)).toMatchObject({ stage: 'inReview', approvals: [] })
  })
})

describe('a change of the policy', () => {
  it('keeps approvals of steps that still exist and opens a new one', async () => {
    const article = await submitted()
    await room.as('reviewer').act('approve', article)
    await decree([review, step('release', 'publisher')])
    const state = await stateOf(article)
    expect(state).toMatchObject({ stage: 'inReview', step: 'release', awaits: 'publisher' })
    expect(state.approvals).toMatchObject([{ step: 'review', user: room.as('reviewer').id }])
    expect((await room.as('publisher').act('publish', article)).status).toBe(409)
    expect(await logged(article, 'policy')).toMatchObject([
      { actor: 'system', from: 'approved', to: 'inReview', details: { by: room.as('admin').id } },
    ])
    expect((await room.as('publisher').act('approve', article)).body.stage).toBe('approved')
  })

  it('completes a review whose open step is gone', async () => {
    await decree([review, step('release', 'publisher')])
    const article = await submitted()
    await room.as('reviewer').act('approve', article)
    await decree([review])
    expect(await stateOf(article)).toMatchObject({ stage: 'approved', step: null })
    expect((await room.as('publisher').act('publish', article)).status).toBe(200)
  })

  it('calls off a schedule that lost its approval', async () => {
    const article = await submitted()
    await room.as('reviewer').act('approve', article)
    const at = new Date(Date.now() + 3_600_000).toISOString()
    await room.as('publisher').act('schedule', article, { at })
    await decree([step('legal', 'editor')])
    expect(await stateOf(article)).toMatchObject({ stage: 'inReview', awaits: 'editor', publishAt: null })
    const { docs } = await room.payload.db.find<Record<string, unknown>>({
      collection: 'tasks',
      where: { document: { equals: article.id } },
    })
    expect(docs).toMatchObject([{ kind: 'brokenSchedule', code: 'policy' }])
  })

  it('changes nothing, and logs nothing, when it is saved again', async () => {
    const article = await submitted()
    await decree([review])
    expect(await logged(article, 'policy')).toEqual([])
  })
})
