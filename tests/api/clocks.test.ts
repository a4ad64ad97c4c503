// Whatever the clocks say: a second process on the same database, whose clock is set back and ahead while it runs.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { verifyAudit } from '@/workflow/audit/verifyAudit'
import { type Built, build, makeLive } from '../helpers/build'
import { issueOf } from '../helpers/manyItems'
import { type Newsroom, type Person, personWith, startNewsroom } from '../helpers/newsroom'
import { describeWithClocks, startWithClock, type WronglyTimed } from '../helpers/wrongClock'

let room: Newsroom
let other: WronglyTimed

type Role = Parameters<Newsroom['as']>[0]

/** The same people, asking the process with the wrong clock. */
const there = (role: Role): Person => personWith(other.url, room.as(role))

interface Row {
  id: string
  latest?: boolean
  updatedAt: string
  version: { summary?: { en?: string } }
}

/** By the dates that Payload goes by. */
const versionsOf = async ({ id }: Built): Promise<Row[]> => {
  const { docs } = await room.payload.db.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
  })
  return docs as unknown as Row[]
}

const latestOf = async (article: Built) =>
  (await versionsOf(article)).map(({ latest, version }) => latest === true && version.summary?.en)

/** What a person is shown of a draft, alone and in lists. */
const shownTo = async (person: Person, { id }: Built) => {
  const alone = await person.get(`/api/articles/${id}?draft=true`)
  const listed = await person.get(`/api/articles?draft=true&where[id][equals]=${id}`)
  return [alone.body.summary, listed.body.docs[0].summary]
}

const save = async (person: Person, { id }: Built, summary: string) =>
  expect((await person.patch(`/api/articles/${id}`, { summary })).status).toBe(200)

const readerOf = async ({ id }: Built) => (await room.anonymous.get(`/v1/articles/${id}`)).body.summary

const hour = 3_600_000

describeWithClocks('With the clock of one server', () => {
  beforeAll(async () => {
    room = await startNewsroom()
    other = await startWithClock('+0s')
  }, 180_000)

  afterAll(async () => {
    await other?.stop()
    await room?.close()
  })

  const draft = async (): Promise<Built> => {
    other.setClock('+0s')
    return build(room.as('editor'), 'articles', { summary: 'new' })
  }

  it('right, its start says nothing about it', () => {
    expect(other.said()).not.toMatch(/clock/)
  })

  describe.each(['+2s', '+3s', '+10s', '+1h', '-2s', '-3s', '-10s', '-1h', '-3d'])('at %s', (clock) => {
    it('a save that follows on its own counts', async () => {
      const article = await draft()
      other.setClock(clock)
      await save(there('editor'), article, 'first')
      await save(room.as('editor'), article, 'second')
      expect(await shownTo(room.as('editor'), article)).toEqual(['second', 'second'])
      expect(await shownTo(there('editor'), article)).toEqual(['second', 'second'])
      expect(await latestOf(article)).toEqual([false, false, 'second'])
      await makeLive(room, article)
      expect(await readerOf(article)).toBe('second')
    })

    it('its save that follows on another counts', async () => {
      const article = await draft()
      await save(room.as('editor'), article, 'first')
      other.setClock(clock)
      await save(there('editor'), article, 'second')
      expect(await shownTo(room.as('editor'), article)).toEqual(['second', 'second'])
      expect(await latestOf(article)).toEqual([false, false, 'second'])
      await makeLive(room, article)
      expect(await readerOf(article)).toBe('second')
    })
  })

  it('an hour ahead when it published, a save after that counts', async () => {
    const article = await draft()
    await room.as('editor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    other.setClock('+1h')
    expect((await there('publisher').act('publish', article)).status).toBe(200)
    await save(room.as('editor'), article, 'after that')
    expect(await shownTo(room.as('editor'), article)).toEqual(['after that', 'after that'])
    await makeLive(room, article)
    expect(await readerOf(article)).toBe('after that')
  })

  it('wrong in the past, a row that still says it is the latest does not count', async () => {
    const article = await draft()
    await save(room.as('editor'), article, 'first')
    const [old] = await versionsOf(article)
    const { id, ...row } = old as Row
    const ahead = new Date(Date.now() + hour).toISOString()
    const versionData = { ...row, latest: true, updatedAt: ahead } as never
    await room.payload.db.updateVersion({ collection: 'articles', id, versionData })
    await save(room.as('editor'), article, 'second')
    expect(await shownTo(room.as('editor'), article)).toEqual(['second', 'second'])
    expect(await latestOf(article)).toEqual([false, false, 'second'])
    await makeLive(room, article)
    expect(await readerOf(article)).toBe('second')
  })

  it('set from ahead to back, the log and what was public stand in their order', async () => {
    other.setClock('+1h')
    const article = await build(there('editor'), 'articles', { summary: 'first' })
    const steps = [
      await there('editor').act('submit', article),
      await there('reviewer').act('approve', article),
      await there('publisher').act('publish', article),
    ]
    other.setClock('-1h')
    await save(room.as('editor'), article, 'second')
    steps.push(
      await room.as('editor').act('submit', article),
      await there('reviewer').act('approve', article),
      await there('publisher').act('publish', article),
    )
    expect(steps.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])

    const all = { where: { document: { equals: article.id } }, sort: 'number', pagination: false }
    const { docs: log } = await room.payload.db.find<{ at: string }>({ collection: 'transitions', ...all })
    const moments = log.map(({ at }) => new Date(at).getTime())
    expect(moments.length).toBeGreaterThanOrEqual(6)
    expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b))

    const { docs: publications } = await room.payload.db.find<Record<'publishedAt' | 'endedAt', string>>({
      collection: 'publications',
      ...all,
    })
    const [first, second] = publications.map(({ publishedAt, endedAt }) => ({
      from: new Date(publishedAt).getTime(),
      to: endedAt ? new Date(endedAt).getTime() : null,
    }))
    expect(first?.to).toBe(second?.from)
    expect(Number(first?.to)).toBeGreaterThan(Number(first?.from))
    expect(await verifyAudit(room.payload)).not.toHaveProperty('broken')
  })

  it('ahead when it approved one item, an issue goes out with one moment', async () => {
    const { issue, articles } = await issueOf(room, 2)
    const documents = [issue, ...articles].map(({ id }) => id)
    await room.payload.db.updateOne({
      collection: 'reviews',
      where: { document: { equals: articles[0]?.id } },
      data: { updatedAt: new Date(Date.now() + hour).toISOString() },
    })
    expect((await room.as('publisher').act('publish', issue)).status).toBe(200)
    const { docs } = await room.payload.db.find<{ publishedAt: string }>({
      collection: 'publications',
      where: { document: { in: documents } },
      pagination: false,
    })
    const [edition] = (
      await room.payload.db.find<{ at: string }>({
        collection: 'editions',
        where: { issue: { equals: issue.id } },
        pagination: false,
      })
    ).docs
    const moments = [...docs.map(({ publishedAt }) => publishedAt), edition?.at ?? ''].map((one) =>
      new Date(one).getTime(),
    )
    expect(moments).toHaveLength(4)
    expect(new Set(moments).size).toBe(1)
    expect(moments[0]).toBeGreaterThan(Date.now())
  })

  it('set from ahead to back, an answer stands below its question', async () => {
    const article = await draft()
    const about = { type: article.type, document: article.id }
    other.setClock('+1h')
    const asked = await there('reviewer').post('/api/comments', { ...about, text: 'A question' })
    const parent = asked.body.doc.id
    other.setClock('-1h')
    await room.as('editor').post('/api/comments', { ...about, text: 'An answer', parent })
    await there('reviewer').post('/api/comments', { ...about, text: 'Thanks', parent })
    const { docs } = await room.payload.db.find<{ text: string }>({
      collection: 'comments',
      where: { document: { equals: article.id } },
      sort: 'createdAt',
      pagination: false,
    })
    expect(docs.map(({ text }) => text)).toEqual(['A question', 'An answer', 'Thanks'])
  })

  it('ahead when it dated an answer, that date does not pass for the date of this one', async () => {
    const article = await draft()
    await makeLive(room, article)
    const ask = async (path: string, since: string | number) => {
      const headers = { 'if-modified-since': new Date(since).toUTCString() }
      const { status } = await fetch(`${room.url}${path}`, { headers })
      return status
    }
    // An answer of the second in which something changed is not told by its date: each round asks for another one.
    const known = async () => {
      const path = `/v1/articles/${article.id}?at=${new Date().toISOString()}`
      const since = String((await room.anonymous.get(path)).headers.get('last-modified'))
      return { path, since, status: await ask(path, since) }
    }
    let answer = await known()
    while (answer.status !== 304) answer = await known()
    expect(await ask(answer.path, Date.parse(answer.since) + hour)).toBe(200)
    expect(await ask(answer.path, Date.parse(answer.since) - hour)).toBe(200)
  })
})
