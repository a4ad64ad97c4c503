// A name that is protected after it went out: who protects is told of every place where the public reads it, nobody else
// learns anything, and the consents' counter of before is read as the one of now.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { roles } from '@/access/roles'
import { renameUsesOnMongodb } from '@/platform/database/earlierUses'
import { sweepNames } from '@/workflow/holds/sweepNames'
import { runSchedule } from '@/workflow/scheduling/runSchedule'
import { build, buildLive, makeLive, richText } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { giveConsent, uploadPicture } from '../helpers/protection'

let room: Newsroom
let count = 0

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

/** Another one for each test: what was looked for once is not looked for again. */
const newName = () => `Leocadia Thistle${'abcdefghijklm'[count++]}wood`

interface Task {
  id: string
  kind: string
  type: string
  document: string
  reason: string
  data: { revision?: string; places: { path: string; code: string }[] }
}

const holds = async (document: string, person: Person = room.as('protection')): Promise<Task[]> =>
  (
    await person.get('/api/tasks', {
      'where[document][equals]': document,
      'where[kind][equals]': 'realName',
      'where[doneAt][exists]': 'false',
      limit: '100',
    })
  ).body.docs

const protect = async (subject: string) => {
  await giveConsent(room, { subject })
  await sweepNames(room.payload)
}

describe('a name that is public already', () => {
  const places: [string, (name: string) => Promise<{ id: string; path: string }>][] = [
    [
      'a text',
      async (name) => {
        const { id } = await buildLive(room, 'articles', { body: richText(`She is ${name}.`) })
        return { id, path: 'body.en' }
      },
    ],
    [
      'a picture',
      async (name) => {
        const id = await uploadPicture(room, room.as('editor'), { caption: `With ${name}` })
        await room.as('editor').act('publish', { type: 'media', id })
        return { id, path: 'caption.en' }
      },
    ],
    [
      'an organisation',
      async (name) => {
        const { id } = await build(room.as('editor'), 'organisations', { name })
        await room.as('editor').act('publish', { type: 'organisations', id })
        return { id, path: 'name.en' }
      },
    ],
    [
      'a global',
      async (name) => {
        await room.as('publisher').post('/api/globals/site', { footer: `Thanks to ${name}` })
        return { id: 'site', path: 'footer.en' }
      },
    ],
  ]

  it.each(places)('in %s is told to who protects alone', async (_, publish) => {
    const name = newName()
    const { id, path } = await publish(name)
    expect(await holds(id)).toEqual([])
    await protect(name)
    const [task, ...more] = await holds(id)
    expect([more, task?.data.places.map((place) => place.path)]).toEqual([
      [],
      [expect.stringContaining(path)],
    ])
    expect(JSON.stringify(task)).not.toMatch(/leocadia|thistle/i)
    for (const role of roles) {
      const sees = (await holds(id, room.as(role))).length > 0
      expect([role, sees]).toEqual([role, role === 'protection' || role === 'admin'])
    }
    await sweepNames(room.payload)
    expect(await holds(id)).toHaveLength(1)
    await room.as('publisher').post('/api/globals/site', { footer: 'Thanks to all' })
  })

  it('in an edition is told of its issue', async () => {
    const name = newName()
    const article = await buildLive(room, 'articles', { title: `About ${name}` })
    const sections = [{ items: [{ item: { relationTo: 'articles', value: article.id }, display: 'full' }] }]
    const issue = await build(room.as('editor'), 'issues', { sections })
    await makeLive(room, issue)
    await room.as('editor').patch(`/api/articles/${article.id}`, { title: 'About her', slug: 'about-her' })
    await makeLive(room, article)
    await protect(name)
    expect(await holds(issue.id)).toHaveLength(1)
    expect(await holds(article.id)).toEqual([])
  })

  it('ends with the name', async () => {
    const name = newName()
    const article = await buildLive(room, 'articles', { kicker: name })
    await protect(name)
    expect(await holds(article.id)).toHaveLength(1)
    await room.as('editor').patch(`/api/articles/${article.id}`, { kicker: 'Her way' })
    await sweepNames(room.payload)
    expect(await holds(article.id)).toHaveLength(1)
    await makeLive(room, article)
    await sweepNames(room.payload)
    expect(await holds(article.id)).toEqual([])
  })

  it('is not asked about again once somebody read that text', async () => {
    const name = newName()
    const article = await buildLive(room, 'articles', { kicker: name })
    await protect(name)
    const [task] = await holds(article.id)
    const done = `/api/tasks/${task?.id}/done`
    expect((await room.as('protection').post(done, {})).status).toBe(409)
    expect((await room.as('protection').post(done, { revision: task?.data.revision })).status).toBe(200)
    await protect(newName())
    expect(await holds(article.id)).toEqual([])
  })
})

describe('a name in what an issue holds', () => {
  const planned = async (name: string) => {
    const article = await build(room.as('editor'), 'articles', { title: `Of ${name}` })
    await room.as('editor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    const sections = [{ items: [{ item: { relationTo: 'articles', value: article.id }, display: 'full' }] }]
    const issue = await build(room.as('editor'), 'issues', { sections })
    let { body } = await room.as('editor').act('submit', issue)
    while (body.stage === 'inReview') ({ body } = await room.as(body.awaits).act('approve', issue))
    return { article, issue }
  }

  it('is told to who protects when the issue was to go out', async () => {
    const name = newName()
    const { article, issue } = await planned(name)
    await giveConsent(room, { subject: name })
    expect(await holds(article.id)).toEqual([])
    expect((await room.as('publisher').act('publish', issue)).status).toBe(400)
    expect(await holds(article.id)).toHaveLength(1)
  })

  it('is told when its time comes by the clock', async () => {
    const name = newName()
    const { article, issue } = await planned(name)
    const at = '2099-01-01T00:00:00Z'
    expect((await room.as('publisher').act('schedule', issue, { at })).status).toBe(200)
    await giveConsent(room, { subject: name })
    await runSchedule(room.payload, new Date('2099-01-01T00:00:01Z'))
    expect(await holds(article.id)).toHaveLength(1)
  })
})

describe('ten thousand guesses', () => {
  it('are answered alike, and end after a few that are right', async () => {
    const prober = await room.second('contributor')
    const right = Array.from(
      { length: 10 },
      () => `Ottoline Reed${crypto.randomUUID().replace(/[^a-f]/g, '')}`,
    )
    for (const subject of right) await giveConsent(room, { subject })
    const article = await build(prober, 'articles')
    const shapes = { right: new Set<string>(), wrong: new Set<string>() }
    let limited = 0
    for (let chunk = 0; chunk < 100; chunk += 1) {
      const isRight = chunk % 10 === 5
      const names = Array.from({ length: 100 }, (_, index) => `Nobody Number${chunk * 100 + index}`)
      if (isRight) names[50] = String(right[(chunk - 5) / 10])
      const text = { title: `Draft ${chunk}`, body: richText(names.join(', ')) }
      const { status, body, headers } = await prober.post('/api/articles?depth=0', text)
      if (status === 429) limited += 1
      else
        shapes[isRight ? 'right' : 'wrong'].add(
          JSON.stringify([
            status,
            Object.keys(body),
            Object.keys(body.doc).sort(),
            [...headers.keys()].sort(),
          ]),
        )
    }
    expect([...shapes.right]).toEqual([...shapes.wrong])
    expect(shapes.right.size).toBe(1)
    // The fifth right one is in the 46th text.
    expect(limited).toBe(54)
    const after = await prober.patch(`/api/articles/${article.id}`, { title: 'Anything' })
    expect(after.status).toBe(429)
  }, 120_000)
})

it('the counter of uses is that of before', async () => {
  const id = await giveConsent(room)
  const read = async () =>
    (
      await room.payload.db.findOne<{ id: string; uses?: number }>({
        collection: 'consents',
        where: { id: { equals: id } },
      })
    )?.uses
  if (room.payload.db.name !== 'mongoose') {
    await room.payload.db.updateOne({ collection: 'consents', id, data: { uses: 3 } })
    expect(await read()).toBe(3)
    return
  }
  const { connection } = room.payload.db as unknown as MongooseAdapter
  const db = connection.db as unknown as Parameters<typeof renameUsesOnMongodb>[0]
  const _id = new connection.base.Types.ObjectId(id)
  await db.collection('consents').updateOne({ _id } as never, { $set: { holds: 2, uses: 1 } })
  await renameUsesOnMongodb(db)
  await renameUsesOnMongodb(db)
  expect(await read()).toBe(3)
})
