// Whoever writes the real name of somebody under protection is answered as for any other name; the words are held back, and
// who protects is told. Nobody finds out in this way which names are protected.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { roles } from '@/access/roles'
import { mostHoldsADay } from '@/workflow/holds/guessing'
import { build, completeDocument, richText } from '../helpers/build'
import { type Answer, type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { giveConsent, uploadPicture } from '../helpers/protection'

const realName = 'Zephyrine Oakenshaw'
const otherName = 'Zephyrine Oakenshield'
const waits = 'This waits for a protection officer, who was told. Speak with them if it is urgent.'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
  await giveConsent(room, { subject: realName })
})

afterAll(() => room?.close())

interface Task {
  id: string
  kind: string
  document: string
  data: { revision?: string; places: { path: string; code: string }[] }
}

const tasksFor = async (person: Person, where: Record<string, string> = {}): Promise<Task[]> =>
  (await person.get('/api/tasks', { limit: '100', ...where })).body.docs

const holdsOf = async (document: string): Promise<Task[]> =>
  tasksFor(room.as('protection'), {
    'where[document][equals]': document,
    'where[kind][equals]': 'realName',
    'where[doneAt][exists]': 'false',
  })

/** What an answer says, without what differs between any two: ids, times, hashes, and the name itself. */
const shapeOf = ({ status, body, headers }: Answer): unknown => [
  status,
  JSON.stringify(body)
    .replace(/oakensh(aw|ield)/gi, 'NAME')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{24,64}/g, 'ID')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/"(filesize|id|[a-z]*[uU]rl)":("[^"]*"|\d+)/g, '"$1":0'),
  [...headers.keys()].sort(),
]

/** Each place in which words are written that can become public. */
const places: [string, string, (name: string) => Record<string, unknown>][] = [
  ['articles', 'title', (name) => ({ title: `Of ${name}` })],
  ['articles', 'body', (name) => ({ body: richText(`She is ${name}.`) })],
  ['articles', 'slug', (name) => ({ slug: `about-${name.toLowerCase().replace(' ', '-')}` })],
  ['articles', 'seo.description', (name) => ({ seo: { description: name } })],
  ['projects', 'title', (name) => ({ title: name })],
  ['contacts', 'name', (name) => ({ name })],
  ['podcasts', 'title', (name) => ({ title: name })],
  ['events', 'title', (name) => ({ title: name })],
  ['resources', 'title', (name) => ({ title: name })],
  ['issues', 'title', (name) => ({ title: name })],
  ['figures', 'label', (name) => ({ label: name })],
  ['figures', 'display', (name) => ({ display: name })],
  ['organisations', 'name', (name) => ({ name })],
  ['organisations', 'acknowledgement', (name) => ({ name: 'A fund', acknowledgement: `With ${name}` })],
  ['notes', 'text', (name) => ({ key: `k${crypto.randomUUID()}`, kind: 'footnote', text: name })],
  ['topics', 'name', (name) => ({ name, slug: `t-${crypto.randomUUID()}` })],
]

describe('a name written', () => {
  it.each(places)('in %s: %s is stored, held back and told to who protects', async (type, path, write) => {
    const writer = await room.second('editor')
    const answers: Answer[] = []
    for (const name of [otherName, realName])
      answers.push(
        await writer.post(`/api/${type}?depth=0`, { ...completeDocument[type]?.(), ...write(name) }),
      )
    const [other, held] = answers as [Answer, Answer]
    expect([other.status, held.status]).toEqual([201, 201])
    expect(Object.keys(held.body.doc).sort()).toEqual(Object.keys(other.body.doc).sort())
    expect(await holdsOf(other.body.doc.id)).toEqual([])
    const [hold, ...more] = await holdsOf(held.body.doc.id)
    expect([more, hold?.data.places.some((place) => place.path.startsWith(path))]).toEqual([[], true])
    expect(JSON.stringify(hold)).not.toMatch(/zephyrine|oakenshaw/i)
    const described = await Promise.all(
      [other, held].map(({ body }) => writer.get(`/api/${type}/${body.doc.id}/workflow`)),
    )
    expect(described.map(shapeOf)[1]).toEqual(described.map(shapeOf)[0])
    const told = await room.as('protection').get(`/api/${type}/${held.body.doc.id}/workflow`)
    expect(told.body.issues).toContainEqual(expect.objectContaining({ code: 'realName' }))
  })

  it.each(['alt', 'caption', 'credit'])('in the %s of a picture', async (field) => {
    const id = await uploadPicture(room, await room.second('editor'), { [field]: `With ${realName}` })
    expect(await holdsOf(id)).toHaveLength(1)
  })

  it('in the name of a file, and in a text that shows it', async () => {
    const writer = await room.second('editor')
    const picture = await uploadPicture(room, writer, {}, 'zephyrine_oakenshaw.png')
    const article = await build(writer, 'articles', { leadImage: picture })
    expect(await holdsOf(picture)).toHaveLength(1)
    expect((await holdsOf(article.id)).map(({ data }) => data.places)).toEqual([
      [{ path: 'leadImage', code: 'realNameInFile' }],
    ])
  })

  it('is held once however often it is saved, and until it is gone', async () => {
    const writer = await room.second('editor')
    const article = await build(writer, 'articles', { title: realName })
    await writer.patch(`/api/articles/${article.id}`, { kicker: realName })
    const holds = await holdsOf(article.id)
    expect(holds.map(({ data }) => data.places.map(({ path }) => path).sort())).toEqual([
      ['kicker.en', 'slug', 'title.en'],
    ])
    await writer.patch(`/api/articles/${article.id}`, { title: 'Her way', kicker: null, slug: 'her-way' })
    expect(await holdsOf(article.id)).toEqual([])
  })
})

describe('a text that is held', () => {
  it('is submitted and approved like any other, and does not become public before it is cleared', async () => {
    const article = await build(await room.second('editor'), 'articles', { body: richText(realName) })
    let { body } = await room.as('editor').act('submit', article)
    expect([body.stage, body.issues]).toEqual(['inReview', []])
    while (body.stage === 'inReview') ({ body } = await room.as(body.awaits).act('approve', article))
    expect(body.actions).toContainEqual(expect.objectContaining({ action: 'takeDown' }))
    const publisher = room.as('publisher')
    for (const [action, more] of [
      ['publish', {}],
      ['schedule', { at: '2099-01-01T00:00:00Z' }],
    ] as const) {
      const refused = await publisher.act(action, article, more)
      expect([refused.status, refused.body.errors[0].message]).toEqual([409, waits])
      expect(JSON.stringify(refused.body)).not.toMatch(/zephyrine|realName|path/i)
    }
    const [hold] = await holdsOf(article.id)
    const finish = (sent: object) => room.as('protection').post(`/api/tasks/${hold?.id}/done`, sent)
    expect((await finish({})).status).toBe(409)
    expect((await finish({ revision: 'another' })).status).toBe(409)
    expect((await finish({ revision: hold?.data.revision })).status).toBe(200)
    expect((await publisher.act('publish', article)).status).toBe(200)
  })

  it('is cleared of the names that were protected then, no others', async () => {
    const writer = await room.second('editor')
    const note = await build(writer, 'figures', { label: `${realName} and Bartholomea Winterbourne` })
    const [hold] = await holdsOf(note.id)
    await room.as('protection').post(`/api/tasks/${hold?.id}/done`, { revision: hold?.data.revision })
    await giveConsent(room, { subject: 'Bartholomea Winterbourne' })
    await writer.act('submit', note)
    const refused = await room.as('publisher').act('publish', note)
    expect([refused.status, refused.body.errors[0].message]).toEqual([409, waits])
    expect(await holdsOf(note.id)).toHaveLength(1)
  })

  it('is told in the language of the person', async () => {
    const figure = await build(await room.second('editor'), 'figures', { label: realName })
    await room.as('editor').act('submit', figure)
    const said = async (language: string) => {
      const response = await fetch(`${room.url}/api/figures/${figure.id}/workflow`, {
        method: 'POST',
        headers: {
          authorization: `JWT ${room.as('publisher').token}`,
          'content-type': 'application/json',
          'accept-language': language,
        },
        body: JSON.stringify({ action: 'publish' }),
      })
      return ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message
    }
    expect(await said('fr')).toMatch(/^Ceci attend/)
    expect(await said('en')).toBe(waits)
  })
})

describe('a comment that is held', () => {
  const commenting = async (text: string, more: Record<string, unknown> = {}) => {
    const article = await build(room.as('editor'), 'articles')
    const author = await room.second('reviewer')
    const answer = await author.post('/api/comments?depth=0', {
      type: 'articles',
      document: article.id,
      text,
      ...more,
    })
    return { article, author, answer, id: String(answer.body.doc?.id) }
  }
  const threadsFor = async (person: Person, { id }: { id: string }) =>
    (await person.get(`/api/articles/${id}/comments`)).body

  it('is answered to its author like any other', async () => {
    const [other, held] = [await commenting(otherName), await commenting(realName)]
    expect([held.answer.status, Object.keys(held.answer.body.doc)]).toEqual([
      201,
      Object.keys(other.answer.body.doc),
    ])
    const [seen, seenOther] = [
      await threadsFor(held.author, held.article),
      await threadsFor(other.author, other.article),
    ]
    expect(Object.keys(seen.threads[0])).toEqual(Object.keys(seenOther.threads[0]))
    expect([seen.totalThreads, seen.threads[0].text]).toEqual([1, realName])
  })

  it('is there for its author and who protects alone, until it is cleared', async () => {
    const { article, author, id } = await commenting(realName, { mentions: [room.as('editor').id] })
    const sees = async (person: Person) => [
      (await threadsFor(person, article)).totalThreads,
      (await person.get(`/api/comments/${id}`)).status,
      (
        await person.get('/api/comments', {
          'where[text][like]': realName,
          'where[document][equals]': article.id,
        })
      ).body.totalDocs,
    ]
    const others = [room.as('editor'), room.as('publisher'), room.as('reviewer'), room.as('contributor')]
    for (const person of others) expect(await sees(person)).toEqual([0, 404, 0])
    for (const person of [author, room.as('protection'), room.as('admin')])
      expect(await sees(person)).toEqual([1, 200, 1])
    const reply = { type: 'articles', document: article.id, parent: id, text: 'Who?' }
    expect((await room.as('editor').post('/api/comments', reply)).status).toBe(404)
    expect((await room.as('editor').post(`/api/comments/${id}/resolve`)).status).toBe(404)
    const answered = await room.as('protection').post('/api/comments', { ...reply, text: 'Call her Mariam.' })
    for (const [person, status] of [
      [author, 200],
      [room.as('editor'), 404],
    ] as const)
      expect((await person.get(`/api/comments/${answered.body.doc.id}`)).status).toBe(status)
    const [hold] = await holdsOf(article.id)
    expect((await room.as('protection').post(`/api/tasks/${hold?.id}/done`)).status).toBe(200)
    for (const person of others) expect(await sees(person)).toEqual([1, 200, 1])
  })

  it('is told to who it is for once the name is gone', async () => {
    const { author, id } = await commenting(realName, { mentions: [room.as('editor').id] })
    const told = async () =>
      (
        await room.payload.find({
          collection: 'outbox' as never,
          where: { event: { equals: 'comment.mentioned' } },
          limit: 0,
          overrideAccess: true,
        })
      ).docs.filter((row) => JSON.stringify(row).includes(id))
    expect(await told()).toEqual([])
    expect((await author.patch(`/api/comments/${id}`, { text: 'Mariam' })).status).toBe(200)
    expect(await told()).toHaveLength(1)
  })
})

it('is not saved into what is public at once', async () => {
  const publisher = await room.second('publisher')
  const write = (person: Person, footer: string) => person.post('/api/globals/newsletter', { footer })
  const refused = await write(publisher, `Thanks to ${realName}`)
  expect([refused.status, refused.body.errors[0].message]).toEqual([409, waits])
  for (let tries = 0; (await holdsOf('newsletter')).length === 0 && tries < 100; tries += 1) await pause(50)
  expect(await holdsOf('newsletter')).toHaveLength(1)
  expect((await publisher.get('/api/globals/newsletter')).body.footer ?? null).toBeNull()
  expect((await write(room.as('admin'), realName)).body.issues).toMatchObject([
    { path: 'footer.en', code: 'realName' },
  ])
  expect((await write(publisher, `Thanks to ${otherName}`)).status).toBe(200)
})

it('words said with an action are read by who said them and by who protects', async () => {
  const writer = await room.second('editor')
  const article = await build(writer, 'articles')
  const submitted = await writer.act('submit', article, { comment: `Of ${realName}` })
  expect(submitted.status).toBe(200)
  const said = async (person: Person) => {
    const { body } = await person.get('/api/transitions', { 'where[document][equals]': article.id })
    return body.docs.map(({ comment }: { comment: string | null }) => comment)
  }
  const inReport = async (person: Person) =>
    JSON.stringify((await person.get('/api/audit', { document: article.id })).body)
  expect(await said(writer)).toEqual([`Of ${realName}`])
  expect(await said(room.as('protection'))).toEqual([`Of ${realName}`])
  expect(await said(room.as('reviewer'))).toEqual([null])
  expect(await inReport(writer)).toContain(realName)
  expect(await inReport(room.as('publisher'))).not.toContain(realName)
  expect(await holdsOf(article.id)).toHaveLength(1)
})

it('holds are seen by who protects alone', async () => {
  const article = await build(await room.second('editor'), 'articles', { title: realName })
  const [hold] = await holdsOf(article.id)
  for (const role of roles) {
    const seen = await tasksFor(room.as(role), { 'where[kind][equals]': 'realName' })
    expect([role, seen.length > 0]).toEqual([role, role === 'protection' || role === 'admin'])
  }
  for (const role of ['editor', 'publisher', 'reviewer', 'contributor'] as const)
    expect((await room.as(role).post(`/api/tasks/${hold?.id}/done`)).status).toBe(404)
})

it('guesses teach nothing: they are answered alike, and few of them end the writing of the account', async () => {
  const prober = await room.second('contributor')
  const article = await build(room.as('editor'), 'articles')
  const guess = (text: string) =>
    prober.post('/api/comments?depth=0', { type: 'articles', document: article.id, text })
  const shapes = new Set<string>()
  const names = Array.from({ length: 200 }, (_, index) => `Nobody Number${index}`)
  for (const name of names) shapes.add(JSON.stringify([(await guess(name)).status]))
  for (let count = 0; count < mostHoldsADay; count += 1)
    shapes.add(JSON.stringify([(await guess(`${realName} ${count}`)).status]))
  expect([...shapes]).toEqual(['[201]'])
  const after = [await guess('Hello'), await guess(realName)]
  expect(after.map(shapeOf)[1]).toEqual(after.map(shapeOf)[0])
  expect(after[0]?.status).toBe(429)
  expect((await prober.post('/api/articles', { title: 'A day' })).status).toBe(429)
  const [alarm] = (await tasksFor(room.as('admin'), { 'where[kind][equals]': 'guessing' })).filter(
    ({ document }) => document === prober.id,
  )
  expect((await room.as('protection').post(`/api/tasks/${alarm?.id}/done`)).status).toBe(200)
  expect((await guess('Hello')).status).toBe(201)
})
