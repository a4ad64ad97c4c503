// The log through its real door: written by what people do, proven, reported, traced, and caught when somebody meddles.
import { execFile } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { toChainedEntry } from '@/workflow/audit/chain'
import { describeVerification } from '@/workflow/audit/describeVerification'
import { eachRow, readLog } from '@/workflow/audit/readLog'
import { disagreements, replayLog } from '@/workflow/audit/replay'
import { verifyAudit } from '@/workflow/audit/verifyAudit'
import { writeCheckpoint } from '@/workflow/audit/writeCheckpoint'
import { readReview } from '@/workflow/reviews/reviews'
import { findOutsiders, outsiderNames } from '../access/outsiders'
import { build, makeLive, richText } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

interface Target {
  type: string
  id: string
}

/** Drafted, refused, corrected, approved, published, changed again. */
const travelled = async (): Promise<Target> => {
  const article = await build(room.as('contributor'), 'articles')
  await room.as('contributor').act('submit', article)
  await room.as('reviewer').act('requestChanges', article, { comment: '=HYPERLINK("x") and "quotes"' })
  await room.as('contributor').patch(`/api/articles/${article.id}`, { body: richText('Better.') })
  await makeLive(room, article)
  await room.as('editor').patch(`/api/articles/${article.id}`, { kicker: 'Later' })
  return article
}

const logOf = ({ type, id }: Target) => readLog(room.payload, { type, document: id })

const rowsOf = async ({ id }: Target) => {
  const { docs } = await room.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'transitions',
    where: { document: { equals: id } },
    sort: 'number',
    pagination: false,
  })
  return docs
}

/** Does to the database what nobody should, looks, and puts it back. */
const meddle = async (harm: () => Promise<() => Promise<unknown>>) => {
  const undo = await harm()
  try {
    return await verifyAudit(room.payload)
  } finally {
    await undo()
  }
}

const change =
  (collection: string, row: Record<string, unknown>, data: Record<string, unknown>) => async () => {
    const write = (values: Record<string, unknown>) =>
      room.payload.db.updateOne({
        collection: collection as CollectionSlug,
        id: String(row.id),
        data: { ...row, ...values },
      })
    const before = Object.fromEntries(Object.keys(data).map((key) => [key, row[key] ?? null]))
    await write(data)
    return () => write(before)
  }

const remove =
  (rows: Record<string, unknown>[], { collection = 'transitions', by = 'key' } = {}) =>
  async () => {
    await room.payload.db.deleteMany({
      collection: collection as CollectionSlug,
      where: { [by]: { in: rows.map((row) => row[by]) } },
    })
    return async () => {
      for (const { id: _new, ...data } of rows)
        await room.payload.db.create({ collection: collection as CollectionSlug, data })
    }
  }

describe('the chain', () => {
  it('holds after a whole life, and replays to the review', async () => {
    const article = await travelled()
    const log = await logOf(article)
    expect(log.map(({ action }) => action)).toEqual([
      'submit',
      'requestChanges',
      'submit',
      'approve',
      'publish',
      'revise',
    ])
    expect(log.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(log.every(({ requestId }) => requestId)).toBe(true)
    const review = await readReview(room.payload, { type: article.type, document: article.id })
    expect(disagreements(replayLog(log), review)).toEqual([])
    expect(replayLog(log)).toMatchObject({
      stage: 'draft',
      live: true,
      approvals: [],
      approvedRevision: null,
    })
    expect(await verifyAudit(room.payload)).not.toHaveProperty('broken')
  })

  it('names the first entry that anybody touched', async () => {
    const article = await travelled()
    await travelled()
    await writeCheckpoint(room.payload)
    const rows = await rowsOf(article)
    const at = (number: number) => rows[number - 1] as (typeof rows)[number]
    const place = { type: 'articles', document: article.id }
    const told = async (harm: Parameters<typeof meddle>[0]) => (await meddle(harm)).broken

    expect(await told(change('transitions', at(2), { comment: 'Fine.' }))).toMatchObject({
      ...place,
      number: 2,
    })
    expect(await told(change('transitions', at(4), { actor: 'somebody' }))).toMatchObject({
      ...place,
      number: 4,
    })
    expect(await told(remove([at(3)]))).toMatchObject({ ...place, number: 3 })
    expect(await told(remove([at(6)]))).toMatchObject({ ...place, number: 6 })
    expect(await told(remove(rows))).toMatchObject({ ...place, number: 1 })
    expect((await meddle(async () => async () => {})).broken).toBeUndefined()
  })

  it('notices a review that says otherwise than its log', async () => {
    const article = await travelled()
    const { docs } = await room.payload.db.find<Record<string, unknown>>({
      collection: 'reviews',
      where: { document: { equals: article.id } },
    })
    const [review] = docs as [Record<string, unknown>]
    const result = await meddle(change('reviews', review, { stage: 'approved', approvedRevision: 'x' }))
    expect(result.broken).toMatchObject({ document: article.id, number: 6 })
    expect(describeVerification(result)).toMatch(
      /^BROKEN at articles\/.+, entry 6: .*stage, approvedRevision/,
    )
  })

  it('notices by its checkpoints that a log is gone together with its review', async () => {
    const article = await travelled()
    await writeCheckpoint(room.payload)
    const rows = await rowsOf(article)
    const { docs } = await room.payload.db.find<Record<string, unknown>>({
      collection: 'reviews',
      where: { document: { equals: article.id } },
    })
    const result = await meddle(async () => {
      const undoRows = await remove(rows)()
      const undoReview = await remove(docs, { collection: 'reviews', by: 'slugKey' })()
      return async () => {
        await undoRows()
        await undoReview()
      }
    })
    expect(result.broken).toMatchObject({ type: 'articles', document: article.id, number: 1 })
  })

  it('notices a checkpoint that was changed', async () => {
    const { docs } = await room.payload.db.find<Record<string, unknown>>({
      collection: 'checkpoints',
      sort: 'number',
    })
    const [first] = docs as [Record<string, unknown>]
    const result = await meddle(change('checkpoints', first, { at: '2020-01-01T00:00:00.000Z' }))
    expect(result.broken).toMatchObject({ type: 'checkpoints', number: 1 })
  })

  it('ends with the deletion of a draft, and still holds', async () => {
    const article = await build(room.as('editor'), 'articles')
    await room.as('editor').act('submit', article)
    await room.as('editor').act('recall', article)
    expect((await room.as('editor').delete(`/api/articles/${article.id}`)).status).toBe(200)
    expect(await verifyAudit(room.payload)).not.toHaveProperty('broken')
    expect((await room.as('admin').delete(`/api/articles/${article.id}?trash=true`)).status).toBe(200)
    const log = await logOf(article)
    expect(log.at(-1)).toMatchObject({
      action: 'delete',
      from: 'trashed',
      to: 'deleted',
      actor: room.as('admin').id,
    })
    expect(await verifyAudit(room.payload)).not.toHaveProperty('broken')
  })

  it('stays whole under many hands at once', async () => {
    const article = await build(room.as('contributor'), 'articles')
    await room.as('contributor').act('submit', article)
    const reviewers = await Promise.all([1, 2, 3, 4].map(() => room.second('reviewer')))
    const answers = await Promise.all(reviewers.map((person) => person.act('approve', article)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await logOf(article)).map(({ action }) => action)).toEqual(['submit', 'approve'])
    expect(await verifyAudit(room.payload)).not.toHaveProperty('broken')
  })

  it('keeps characters that a database would change out of the hash’s way', async () => {
    const article = await build(room.as('contributor'), 'articles')
    await room.as('contributor').act('submit', article)
    const comment = 'NUL \u0000, half a pair \uD83D, and 😀'
    expect((await room.as('reviewer').act('requestChanges', article, { comment })).status).toBe(200)
    expect(await verifyAudit(room.payload)).not.toHaveProperty('broken')
  })
})

describe('npm run audit:verify', () => {
  const run = (): Promise<{ code: number | null; said: string }> =>
    new Promise((resolve) => {
      const file = ['--conditions=production', 'scripts/run.mjs', 'scripts/verifyAudit.ts']
      execFile(process.execPath, file, { env: { ...process.env, NODE_OPTIONS: '' } }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, said: out + err }),
      )
    })

  it('ends with 0 while the log holds, and with 1 and the entry once it does not', async () => {
    const article = await travelled()
    const [row] = await rowsOf(article)
    expect(await run()).toMatchObject({ code: 0, said: expect.stringMatching(/^The log holds: \d+ entries/) })
    const undo = await change('transitions', row as Record<string, unknown>, { actorName: 'Nobody' })()
    expect(await run()).toMatchObject({
      code: 1,
      said: expect.stringContaining(`BROKEN at articles/${article.id}, entry 1: The entry was changed`),
    })
    await undo()
  })
})

describe('GET /api/audit', () => {
  let article: Target
  const ask = (person: Person, query: Record<string, string>) => person.get('/api/audit', query)

  beforeAll(async () => {
    article = await travelled()
  })

  it('is for editors, publishers and administrators', async () => {
    const asked = async (
      path: string,
      names: ('editor' | 'publisher' | 'admin' | 'contributor' | 'reviewer' | 'protection')[],
    ) => Promise.all(names.map(async (name) => (await room.as(name).get(path)).status))
    expect(await asked('/api/audit', ['editor', 'publisher', 'admin'])).toEqual([200, 200, 200])
    expect(await asked('/api/audit', ['contributor', 'reviewer', 'protection'])).toEqual([403, 403, 403])
    expect((await room.as('editor').post('/api/audit/checkpoints')).status).toBe(403)
  })

  it('tells outsiders nothing', async () => {
    const outsiders = await findOutsiders(room)
    for (const name of outsiderNames)
      for (const [method, path] of [
        ['GET', '/api/audit'],
        ['GET', '/api/audit?format=csv'],
        ['GET', '/api/audit/publications/1'],
        ['POST', '/api/audit/checkpoints'],
        ['GET', '/api/notifications'],
        ['POST', '/api/notifications/read-all'],
        ['POST', '/api/notifications/1/read'],
      ] as const) {
        const { status } = await outsiders[name].ask(method, path)
        expect([name, path, [401, 403].includes(status)]).toEqual([name, path, true])
      }
  })

  it('answers by document, person, action and period, in pages', async () => {
    const editor = room.as('editor')
    const all = await ask(editor, { document: article.id })
    expect(all.body).toMatchObject({ totalDocs: 6, page: 1, hasNextPage: false })
    expect(all.body.docs.map(({ number }: { number: number }) => number)).toEqual([6, 5, 4, 3, 2, 1])
    const mine = await ask(editor, { document: article.id, person: room.as('reviewer').id })
    expect(mine.body.docs.map(({ action }: { action: string }) => action)).toEqual([
      'approve',
      'requestChanges',
    ])
    const paged = await ask(editor, { document: article.id, limit: '4', page: '2' })
    expect(paged.body).toMatchObject({ totalDocs: 6, totalPages: 2, docs: [{ number: 2 }, { number: 1 }] })
    const today = new Date().toISOString().slice(0, 10)
    expect((await ask(editor, { document: article.id, from: today, to: today })).body.totalDocs).toBe(6)
    expect((await ask(editor, { document: article.id, to: '2026-01-01' })).body.totalDocs).toBe(0)
    expect((await ask(editor, { type: 'events', document: article.id })).body.totalDocs).toBe(0)
  })

  it('says which parameter it does not know', async () => {
    const answer = await ask(room.as('editor'), { perzon: '1', limit: '0' })
    expect(answer).toMatchObject({ status: 400, body: { code: 'content' } })
    expect(JSON.stringify(answer.body)).toContain('perzon')
  })

  it('is a file for a spreadsheet, in which nothing calculates', async () => {
    const { status, headers, body } = await ask(room.as('publisher'), { document: article.id, format: 'csv' })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toContain('audit.csv')
    const lines = body.text.trim().split('\r\n')
    expect(lines).toHaveLength(7)
    expect(lines[0]).toMatch(/^.?at,type,document,number,action/)
    expect(lines[2]).toContain(`"'=HYPERLINK(""x"") and ""quotes"""`)
  })

  it('lists what was published in spite of the checks', async () => {
    const urgent = await build(room.as('contributor'), 'articles')
    await room.as('admin').act('publish', urgent, { override: true, comment: 'Evacuation notice.' })
    const { body } = await ask(room.as('admin'), { override: 'true' })
    expect(body.docs).toMatchObject([
      { document: urgent.id, action: 'publish', comment: 'Evacuation notice.' },
    ])
  })
})

describe('GET /api/audit/publications/{id}', () => {
  it('tells who wrote, brought, judged, approved and published what was public', async () => {
    const article = await travelled()
    await makeLive(room, article)
    const { docs } = await room.payload.db.find<Record<string, unknown>>({
      collection: 'publications',
      where: { document: { equals: article.id } },
      sort: 'number',
    })
    const [first, second] = docs.map(({ id }) => String(id))
    const trace = async (id: string | undefined) =>
      (await room.as('editor').get(`/api/audit/publications/${id}`)).body
    const id = (name: 'contributor' | 'editor' | 'reviewer' | 'publisher') => room.as(name).id

    expect(await trace(first)).toMatchObject({
      publication: { number: 1, document: article.id, endReason: 'superseded' },
      wrote: [{ id: id('contributor'), saves: 2, sincePublicationBefore: true }],
      submitted: [{ id: id('contributor') }, { id: id('editor') }],
      reviewed: [{ action: 'requestChanges' }, { action: 'approve' }],
      approved: [{ id: id('reviewer'), step: 'review', roles: ['reviewer'] }],
      published: { id: id('publisher'), number: 5 },
      ended: { action: 'publish' },
    })
    const answer = await trace(second)
    expect(answer).toMatchObject({
      publication: { number: 2 },
      approved: [{ id: id('reviewer') }],
      ended: null,
    })
    expect(answer.wrote).toMatchObject([
      { id: id('editor'), sincePublicationBefore: true },
      { id: id('contributor'), sincePublicationBefore: false },
    ])
    expect((await room.as('editor').get('/api/audit/publications/nonsense')).status).toBe(404)
  })
})

describe('a checkpoint', () => {
  it('is made when an administrator asks, once for what is new', async () => {
    await travelled()
    const made = await room.as('admin').post('/api/audit/checkpoints')
    expect(made).toMatchObject({
      status: 201,
      body: { checkpoint: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    })
    expect(await room.as('admin').post('/api/audit/checkpoints')).toMatchObject({
      status: 200,
      body: { checkpoint: null },
    })
  })

  it('is made once by two processes at the same moment', async () => {
    await travelled()
    const made = await Promise.all([writeCheckpoint(room.payload), writeCheckpoint(room.payload)])
    expect(made.filter(Boolean)).toHaveLength(1)
    expect(await verifyAudit(room.payload)).not.toHaveProperty('broken')
  })
})

it('reads an entry alike whatever the database adds', async () => {
  const article = await travelled()
  const [row] = await rowsOf(article)
  expect(toChainedEntry(row as Record<string, unknown>)).toMatchObject({
    number: 1,
    previous: null,
    override: false,
  })
})

it.each([[['type', 'document', 'number']], [['at', 'key']], [['id']]])(
  'reads a log by %j page by page, each row once and in order',
  async (by) => {
    const read = async (pageSize: number) => {
      const rows: string[] = []
      const pages = eachRow(room.payload, { collection: 'transitions', by, pageSize })
      for await (const row of pages) rows.push(String(row.key))
      return rows
    }
    const whole = await read(10_000)
    expect(whole.length).toBeGreaterThan(20)
    expect(new Set(whole).size).toBe(whole.length)
    expect(await read(3)).toEqual(whole)
  },
)
