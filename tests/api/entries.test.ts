// Pictures, organisations, notes and topics are public as they were published: what somebody saves of one meanwhile shows
// nowhere, and what a text shows for the first time goes out with it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Built, build, buildLive, footnote, makeLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { tokenFor } from '../helpers/previews'
import { giveConsent } from '../helpers/protection'
import { pictureOf, sendFile } from '../helpers/upload'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room.close())

const bytes = async (path: string): Promise<string> => {
  const answer = await fetch(`${room.url}${path}`)
  return `${answer.status} ${await answer.text()}`
}

const publish = (type: string, id: string, by: 'editor' | 'publisher' = 'editor') =>
  room.as(by).act('publish', { type, id })

const workflowOf = async (type: string, id: string) =>
  (await room.as('editor').get(`/api/${type}/${id}/workflow`)).body

const picture = async (name: string) => {
  const file = { name, bytes: await pictureOf('#357'), data: { alt: 'A blue field' } }
  return (await sendFile(room, room.as('editor'), file)).doc
}

interface Case {
  type: string
  /** Makes one; answers its id. */
  make: () => Promise<string>
  /** What shows it. */
  shownBy: (id: string) => [type: string, data: Record<string, unknown>]
  change: Record<string, unknown>
  /** What the change would show. */
  shows: string
}

const made = async (type: string, data: Record<string, unknown>) =>
  (await build(room.as('editor'), type, data)).id

const cases: Case[] = [
  {
    type: 'media',
    make: async () => (await picture('shown.png')).id,
    shownBy: (id) => ['articles', { leadImage: id, protection: { depictsPeople: 'no' } }],
    change: { alt: 'Something else entirely' },
    shows: 'Something else entirely',
  },
  {
    type: 'organisations',
    make: () => made('organisations', { name: 'The Fund' }),
    shownBy: (id) => ['projects', { funders: [{ organisation: id }] }],
    change: { name: 'Attacker Inc.', website: 'https://attacker.example.org' },
    shows: 'Attacker Inc.',
  },
  {
    type: 'notes',
    make: () => made('notes', { key: 'status', kind: 'footnote', text: 'Without prejudice.' }),
    shownBy: (id) => ['articles', { body: footnote(id) }],
    change: { text: 'With prejudice.' },
    shows: 'With prejudice.',
  },
  {
    type: 'topics',
    make: () => made('topics', { name: 'Water', slug: 'water' }),
    shownBy: (id) => ['articles', { topics: [id] }],
    change: { name: 'Wine' },
    shows: 'Wine',
  },
]

describe.each(cases)('$type', ({ type, make, shownBy, change, shows }) => {
  let entry: string
  let shown: Built & { slug: string }
  let paths: string[]
  let before: string[]
  let then: string

  const now = () => Promise.all(paths.map(bytes))

  beforeAll(async () => {
    entry = await make()
    shown = await buildLive(room, ...shownBy(entry))
    then = new Date().toISOString()
    paths = [
      `/v1/${shown.type}/${shown.slug}`,
      `/v1/${shown.type}?richText=lexical`,
      `/${shown.type}/${shown.slug}`,
      '/v1/feeds/articles.rss',
      '/v1/site',
    ]
    before = await now()
  })

  it('went out with what shows it', async () => {
    expect(await workflowOf(type, entry)).toMatchObject({ stage: 'published', live: true })
    const log = await room.as('admin').get(`/api/transitions?where[document][equals]=${entry}`)
    expect(log.body.docs).toMatchObject([
      { action: 'publish', details: { with: `${shown.type}:${shown.id}` } },
    ])
  })

  it('is not changed by a contributor who did not make it', async () => {
    expect((await room.as('contributor').patch(`/api/${type}/${entry}`, change)).status).toBe(403)
    expect(await now()).toEqual(before)
  })

  it('stays as it was published, whoever saves another', async () => {
    for (const role of ['editor', 'publisher'] as const)
      expect((await room.as(role).patch(`/api/${type}/${entry}`, change)).status).toBe(200)
    expect(await workflowOf(type, entry)).toMatchObject({ stage: 'draft', live: true })
    expect(await now()).toEqual(before)
  })

  it('is another once that is published, and was what it was before', async () => {
    expect((await publish(type, entry)).status).toBe(200)
    const { body } = await room
      .as('admin')
      .get(`/api/transitions?where[document][equals]=${entry}&sort=-number`)
    const documents = [`${shown.type}:${shown.id}`]
    expect(body.docs[0].details.shownBy).toEqual({ documents, total: 1 })
    const after = await now()
    expect(after).not.toEqual(before)
    expect(after[0]).toContain(shows)
    const past = await bytes(`${paths[0]}?at=${then}`)
    expect(past).toContain(String(shown.id))
    expect(past).not.toContain(shows)
  })

  it('is not deleted while it is on record', async () => {
    expect((await room.as('editor').delete(`/api/${type}/${entry}`)).status).toBe(409)
  })

  it('disappears when it is taken down', async () => {
    const taken = await room.as('publisher').act('takeDown', { type, id: entry }, { comment: 'A mistake.' })
    expect(taken.status).toBe(200)
    expect((await now())[0]).not.toContain(shows)
  })
})

describe('a file', () => {
  it('is the one that was published until another one is', async () => {
    const { id, filename } = await picture('first.png')
    const { slug } = await buildLive(room, 'articles', { leadImage: id, protection: { depictsPeople: 'no' } })
    const path = `/v1/media/${id}/${filename}`
    const first = await bytes(path)
    expect(first).toMatch(/^200/)
    const other = { name: 'second.png', bytes: await pictureOf('#a11') }
    const { status, doc } = await sendFile(room, room.as('editor'), other, id)
    expect(status).toBe(200)
    expect(await bytes(path)).toBe(first)
    expect(await bytes(`/v1/media/${id}/${doc.filename}`)).toMatch(/^404/)
    expect(await bytes(`/v1/articles/${slug}`)).not.toContain('second')
    await publish('media', id)
    expect(await bytes(`/v1/articles/${slug}`)).toContain('second')
    expect(await bytes(`/v1/media/${id}/${doc.filename}`)).toMatch(/^200/)
  })

  it('keeps its consents and the end of its rights but for protection officers', async () => {
    const { id } = await picture('guarded.png')
    for (const data of [{ consents: [] }, { rightsUntil: '2030-01-01' }]) {
      const changed = JSON.stringify(data).includes('rights')
      expect((await room.as('editor').patch(`/api/media/${id}`, data)).status).toBe(changed ? 403 : 200)
    }
    expect(
      (await room.as('protection').patch(`/api/media/${id}`, { rightsUntil: '2030-01-01' })).status,
    ).toBe(200)
  })
})

describe('what goes out with a text', () => {
  const askForReview = async () => {
    const steps = [{ name: 'review', role: 'reviewer', approvals: 1, condition: 'always' }]
    const policies = [{ for: 'media', steps }]
    expect((await room.as('admin').post('/api/globals/editorial-policy', { policies })).status).toBe(200)
  }

  it('holds the text back until its own approvals are there', async () => {
    await askForReview()
    const { id } = await picture('unseen.png')
    const article = await build(room.as('editor'), 'articles', {
      leadImage: id,
      protection: { depictsPeople: 'no' },
    })
    await room.as('editor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    const refused = await room.as('publisher').act('publish', article)
    expect(refused.status).toBe(400)
    expect(refused.body.issues).toMatchObject([{ path: 'leadImage', code: 'itemNotReady' }])
    expect(refused.body.issues[0].message).toContain('unseen.png')
    await room.as('editor').act('submit', { type: 'media', id })
    await room.as('reviewer').act('approve', { type: 'media', id })
    expect((await room.as('publisher').act('publish', article)).status).toBe(200)
    expect(await workflowOf('media', id)).toMatchObject({ stage: 'published', live: true })
    await room.as('admin').post('/api/globals/editorial-policy', { policies: [] })
  })

  it('is what it shows in its turn, too', async () => {
    const logo = await picture('logo.png')
    const fund = await made('organisations', { name: 'A new fund', logo: logo.id })
    const project = await build(room.as('editor'), 'projects', { funders: [{ organisation: fund }] })
    const { goesOut, absent } = await workflowOf('projects', project.id)
    const path = 'funders.0.organisation'
    expect([goesOut, absent]).toEqual([
      [
        { path, collection: 'organisations', id: fund, title: 'A new fund' },
        { path, collection: 'media', id: logo.id, title: 'logo.png' },
      ],
      [],
    ])
    await makeLive(room, project)
    expect(await workflowOf('media', logo.id)).toMatchObject({ live: true })
    expect(await bytes(`/v1/media/${logo.id}/${logo.filename}`)).toMatch(/^200/)
    await room.as('editor').patch(`/api/media/${logo.id}`, { alt: 'Seen in the project' })
    await publish('media', logo.id)
    const log = await room.as('admin').get(`/api/transitions?where[document][equals]=${logo.id}&sort=-number`)
    expect(log.body.docs[0].details.shownBy).toEqual({ documents: [`projects:${project.id}`], total: 1 })
  })

  it('is named in a language that it has', async () => {
    const { body } = await room
      .as('editor')
      .post('/api/topics?locale=fr&depth=0', { name: 'Eau', slug: 'eau-seule' })
    const article = await build(room.as('editor'), 'articles', { topics: [body.doc.id] })
    expect((await workflowOf('articles', article.id)).goesOut).toMatchObject([{ title: 'Eau' }])
  })

  it('is all that went out, and what was not named did not', async () => {
    const logo = await picture('both.png')
    const gone = await made('topics', { name: 'Gone before', slug: 'gone-before' })
    await publish('topics', gone)
    await room.as('publisher').act('unpublish', { type: 'topics', id: gone }, { comment: 'Not now.' })
    const fund = await made('organisations', { name: 'Both of them', logo: logo.id })
    const topics = [await made('topics', { name: 'Tides', slug: 'tides' }), gone]
    const article = await build(room.as('editor'), 'articles', { topics })
    const project = await build(room.as('editor'), 'projects', { funders: [{ organisation: fund }] })
    for (const document of [article, project]) {
      await room.as('editor').act('submit', document)
      await room.as('reviewer').act('approve', document)
    }
    const sections = [
      {
        items: [article, project].map(({ type, id }) => ({
          item: { relationTo: type, value: id },
          display: 'full',
        })),
      },
    ]
    const issue = await build(room.as('editor'), 'issues', { sections })
    const named = await workflowOf('issues', issue.id)
    const keysOf = (all: { collection: string; id: string }[]) =>
      all.map((one) => `${one.collection}:${one.id}`)
    expect(keysOf(named.goesOut).sort()).toEqual(
      [
        `articles:${article.id}`,
        `projects:${project.id}`,
        `organisations:${fund}`,
        `media:${logo.id}`,
        `topics:${topics[0]}`,
      ].sort(),
    )
    await room.as('editor').patch(`/api/articles/${article.id}`, { topics: topics.slice(0, 1) })
    await makeLive(room, article)
    await makeLive(room, issue)
    for (const { collection, id } of named.goesOut)
      expect([collection, (await workflowOf(collection, id)).live]).toEqual([collection, true])
    expect((await workflowOf('topics', gone)).live).toBe(false)
  })

  it('goes out once, when two texts take it along at the same moment', async () => {
    const { id } = await picture('shared.png')
    const data = { leadImage: id, protection: { depictsPeople: 'no' } }
    const articles = [
      await build(room.as('editor'), 'articles', data),
      await build(room.as('editor'), 'articles', data),
    ]
    for (const article of articles) {
      await room.as('editor').act('submit', article)
      await room.as('reviewer').act('approve', article)
    }
    const answers = await Promise.all(articles.map((article) => room.as('publisher').act('publish', article)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const log = await room.as('admin').get(`/api/transitions?where[document][equals]=${id}`)
    expect(log.body.docs.map(({ action }: { action: string }) => action)).toEqual(['publish'])
  })

  it('never was taken down before', async () => {
    const topic = await made('topics', { name: 'Gone', slug: 'gone' })
    await buildLive(room, 'articles', { topics: [topic] })
    await room.as('publisher').act('takeDown', { type: 'topics', id: topic }, { comment: 'A mistake.' })
    const article = await build(room.as('editor'), 'articles', { topics: [topic] })
    const state = await workflowOf('articles', article.id)
    expect(state.absent).toMatchObject([{ path: 'topics.0', collection: 'topics', id: topic }])
    await room.as('editor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    expect((await room.as('publisher').act('publish', article)).status).toBe(400)
  })

  it('is no gap in the readiness of an issue', async () => {
    const topic = await made('topics', { name: 'Fresh', slug: 'fresh' })
    const article = await build(room.as('editor'), 'articles', { topics: [topic] })
    await room.as('editor').act('submit', article)
    await room.as('reviewer').act('approve', article)
    const sections = [{ items: [{ item: { relationTo: 'articles', value: article.id }, display: 'full' }] }]
    const issue = await build(room.as('editor'), 'issues', { sections })
    const { body } = await room.as('editor').get(`/api/issues/${issue.id}/readiness`)
    expect(body.items).toMatchObject([
      { collection: 'articles', ready: true, warnings: [] },
      { collection: 'topics', id: topic, ready: true, willPublish: true },
    ])
  })

  it('shows nothing beforehand that was taken down', async () => {
    const { id, filename } = await picture('withdrawn.png')
    const shows = { leadImage: id, protection: { depictsPeople: 'no' } }
    await buildLive(room, 'articles', shows)
    const article = await build(room.as('editor'), 'articles', shows)
    const token = await tokenFor(room, article)
    const paths = [`/v1/articles/${article.id}`, `/v1/media/${id}/${filename}`].map(
      (path) => `${path}?preview=${token}`,
    )
    const before = await Promise.all(paths.map(bytes))
    expect([before[0]?.includes(filename), before[1]?.slice(0, 3)]).toEqual([true, '200'])
    await room.as('publisher').act('takeDown', { type: 'media', id }, { comment: 'A mistake.' })
    const after = await Promise.all(paths.map(bytes))
    expect([after[0]?.includes(filename), after[1]?.slice(0, 3)]).toEqual([false, '410'])
  })

  it('by a global goes out with that', async () => {
    const logo = await picture('site.png')
    const publisher = await made('organisations', { name: 'The Office Itself' })
    await room.as('publisher').post('/api/globals/site', { name: 'The Office', logo: logo.id, publisher })
    expect(await bytes('/v1/site')).toContain('The Office Itself')
    await room.as('editor').patch(`/api/organisations/${publisher}`, { name: 'Another Office' })
    expect(await bytes('/v1/site')).toContain('The Office Itself')
  })
})

describe('an edition', () => {
  it('shows the picture it went out with, until that is taken down', async () => {
    const { id, filename } = await picture('sent.png')
    const article = await build(room.as('editor'), 'articles', {
      title: 'Sent with a picture',
      leadImage: id,
      protection: { depictsPeople: 'no' },
    })
    await makeLive(room, article)
    const item = { relationTo: 'articles', value: article.id }
    const sections = [{ items: [{ item, display: 'full' }] }]
    const issue = await build(room.as('editor'), 'issues', { sections })
    await makeLive(room, issue)
    const path = `/v1/media/${id}/${filename}`
    const edition = `/v1/issues/${issue.doc.slug}/editions/1`
    const [file, sent] = [await bytes(path), await bytes(edition)]
    expect([file.slice(0, 3), sent.includes(filename)]).toEqual(['200', true])
    await sendFile(room, room.as('editor'), { name: 'newer.png', bytes: await pictureOf('#a11') }, id)
    await publish('media', id)
    expect([await bytes(path), await bytes(edition)]).toEqual([file, sent])
    await room.as('publisher').act('takeDown', { type: 'media', id }, { comment: 'A mistake.' })
    expect(await bytes(path)).toMatch(/^410/)
    const after = await bytes(edition)
    expect([after.slice(0, 3), after.includes(filename), after.includes('Sent with a picture')]).toEqual([
      '200',
      false,
      true,
    ])
  })
})

describe('a published file', () => {
  const published = async (name: string) => {
    const { id, filename } = await picture(name)
    await buildLive(room, 'articles', { leadImage: id, protection: { depictsPeople: 'no' } })
    return { id, path: `/v1/media/${id}/${filename}` }
  }

  it('is cropped into another one', async () => {
    const { id, path } = await published('whole.png')
    const before = await bytes(path)
    const crop = { x: 0, y: 0, width: 50, height: 50, unit: '%' }
    const query = new URLSearchParams({
      'uploadEdits[widthInPixels]': '200',
      'uploadEdits[heightInPixels]': '100',
    })
    for (const [name, value] of Object.entries(crop)) query.set(`uploadEdits[crop][${name}]`, String(value))
    const { status, body } = await room
      .as('editor')
      .patch(`/api/media/${id}?${query}`, { alt: 'A part of it' })
    expect([status, body.doc.filename, body.doc.width]).toEqual([200, 'whole-1.png', 200])
    expect(await bytes(path)).toBe(before)
    await publish('media', id)
    expect(await bytes(`/v1/media/${id}/whole-1.png`)).toMatch(/^200/)
    expect(await bytes(path)).toBe(await bytes(`/v1/media/${id}/whole-1.png`))
  })

  it('stays while drafts bring others, and is gone for good when it is taken down', async () => {
    const { id, path } = await published('steady-file.png')
    const before = await bytes(path)
    await room.as('editor').patch(`/api/media/${id}`, { alt: 'Said anew' })
    for (const name of ['one.png', 'two.png'])
      await sendFile(room, room.as('editor'), { name, bytes: await pictureOf('#a11') }, id)
    expect(await bytes(path)).toBe(before)
    const taken = await room.as('publisher').act('takeDown', { type: 'media', id }, { comment: 'A mistake.' })
    expect(taken.status).toBe(200)
    expect(await bytes(path)).toMatch(/^410/)
  })
})

describe('an approval', () => {
  const approved = async (leadImage: string) => {
    const data = { leadImage, protection: { depictsPeople: 'no' } }
    const article = await build(room.as('contributor'), 'articles', data)
    await room.as('contributor').act('submit', article)
    expect((await room.as('reviewer').act('approve', article)).status).toBe(200)
    return article
  }

  it('is for the logo of a funder, too', async () => {
    const logo = await picture('funder.png')
    const fund = await made('organisations', { name: 'A fund with a logo', logo: logo.id })
    const project = await build(room.as('contributor'), 'projects', { funders: [{ organisation: fund }] })
    await room.as('contributor').act('submit', project)
    expect((await room.as('reviewer').act('approve', project)).status).toBe(200)
    await room.as('editor').patch(`/api/media/${logo.id}`, { alt: 'Another logo' })
    expect((await room.as('publisher').act('publish', project)).status).toBe(409)
  })

  it.each([
    ['live', 200],
    ['not live', 409],
  ])('meets a draft over a picture that is %s with %i', async (state, status) => {
    const { id } = await picture('steady.png')
    if (state === 'live') await publish('media', id)
    const article = await approved(id)
    await room.as('editor').patch(`/api/media/${id}`, { alt: 'Another sentence' })
    expect((await room.as('publisher').act('publish', article)).status).toBe(status)
  })

  it('holds when a consent is linked', async () => {
    const { id } = await picture('person.png')
    const article = await approved(id)
    const consents = [await giveConsent(room)]
    const linked = await room.as('protection').patch(`/api/media/${id}`, { consents })
    expect(linked.status).toBe(200)
    expect((await room.as('publisher').act('publish', article)).status).toBe(200)
  })
})
