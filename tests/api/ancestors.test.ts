// A project is part of another, which is part of another: never of itself.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Built, build, makeLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

/** Projects of which each is part of the one before. */
const chain = async (length: number): Promise<[Built, ...Built[]]> => {
  const first = await build(room.as('editor'), 'projects')
  const all: [Built, ...Built[]] = [first]
  while (all.length < length) all.push(await build(room.as('editor'), 'projects', { parent: all.at(-1)?.id }))
  return all
}

const put = (project: Built, data: Record<string, unknown>) =>
  room.as('editor').patch(`/api/projects/${project.id}`, data)

const errorsOf = (answer: Awaited<ReturnType<typeof put>>) => [
  answer.status,
  answer.body.errors?.[0]?.data?.errors,
]

describe('a project', () => {
  it.each([1, 2, 3, 5])('is not part of what is part of it, %i down', async (length) => {
    const all = await chain(length)
    const last = all.at(-1) as Built
    const answer = await put(all[0], { parent: last.id })
    expect(errorsOf(answer)).toEqual([400, [{ path: 'parent', message: expect.stringContaining('part of') }]])
    const { body } = await room.as('editor').get(`/api/projects/${all[0].id}?draft=true`)
    expect(body.parent ?? null).toBeNull()
  })

  it('may move to a sister, out of its parent, and under a new one', async () => {
    const [top, middle] = await chain(2)
    const sister = await build(room.as('editor'), 'projects', { parent: top.id })
    const answers = [
      await put(sister, { parent: middle?.id }),
      await put(sister, { parent: null }),
      await put(top, { parent: sister.id }),
      await put(top, { title: 'The same parent again', parent: sister.id }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })

  it('is not related to itself', async () => {
    const [project, other] = await Promise.all([
      build(room.as('editor'), 'projects'),
      build(room.as('editor'), 'projects'),
    ])
    const answer = await put(project, {
      related: [{ project: other.id }, { project: project.id, relation: 'sister' }],
    })
    expect(errorsOf(answer)).toEqual([
      400,
      [{ path: 'related.1.project', message: expect.stringContaining('related to itself') }],
    ])
  })

  it('does not become part of itself before the public when two change places', async () => {
    const [top, part] = await chain(2)
    await makeLive(room, top)
    await makeLive(room, part as Built)
    await put(part as Built, { parent: null })
    expect((await put(top, { parent: part?.id })).status).toBe(200)
    const early = await room.as('editor').act('submit', top)
    expect([early.status, early.body.issues]).toEqual([
      400,
      [expect.objectContaining({ path: 'parent', code: 'ownAncestor', severity: 'error' })],
    ])
    await makeLive(room, part as Built)
    await makeLive(room, top)
    const { body } = await room.anonymous.get(`/v1/projects/${top.id}`)
    expect(body.parent.id).toBe(part?.id)
  })
})
