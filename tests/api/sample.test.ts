// The sample newsroom: what `npm run demo` loads and tells, read back through the public door.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { textBlocks } from '@/collections/blocks'
import { editorialSlugs } from '@/collections/editorial'
import { languages } from '@/platform/i18n/languages'
import { sampleDocuments } from '@/sample/documents'
import { loadSample } from '@/sample/load'
import { samplePassword, sampleUsers } from '@/sample/office'
import { tellStory } from '@/sample/story'
import { type RunningServer, startServer } from '@/server/startServer'
import { everythingOf, merged, postGraphql } from '../helpers/graphql'
import { type Person, personWith } from '../helpers/newsroom'

let server: RunningServer
let anyone: Person

beforeAll(async () => {
  server = await startServer({ admin: 'off', variables: { PORT: '0' } })
  anyone = personWith(server.url, { id: '', token: '' })
  await loadSample(server.payload)
}, 120_000)

afterAll(() => server.close())

const read = async (path: string, query: Record<string, string> = {}) => {
  const answer = await anyone.get(`/v1${path}`, query)
  if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

const listed = async (collection: string, query: Record<string, string> = {}) =>
  (await read(`/${collection}`, { limit: '100', ...query })).docs as Record<string, unknown>[]

const live = sampleDocuments.filter(({ until = 'published' }) => until === 'published')
const hidden = sampleDocuments.filter(({ until = 'published' }) => until !== 'published')

/** Every value of a select field, as the model has it; `when.precision` names one inside a group. */
const choicesOf = (collection: 'articles' | 'events' | 'projects' | 'contacts', path: string): string[] => {
  let fields: FlattenedField[] = server.payload.collections[collection].config.flattenedFields
  let found: FlattenedField | undefined
  for (const name of path.split('.')) {
    found = fields.find((field) => 'name' in field && field.name === name)
    fields = (found as { flattenedFields?: FlattenedField[] })?.flattenedFields ?? []
  }
  return (found as { options: { value: string }[] }).options.map(({ value }) => value)
}

const valueAt = (document: unknown, path: string): unknown =>
  path.split('.').reduce((part: unknown, name) => (part as Record<string, unknown>)?.[name], document)

describe('loading', () => {
  it.each(editorialSlugs)('shows the public every published document of %s', async (collection) => {
    const slugs = live.filter((one) => one.collection === collection).map(({ slug }) => slug)
    const found = (await listed(collection)).map(({ slug }) => slug)
    expect(slugs.filter((slug) => !found.includes(slug))).toEqual([])
  })

  it('has the quantities that a newsroom needs to be tried out', () => {
    const count = (collection: string) => live.filter((one) => one.collection === collection).length
    expect(count('issues')).toBe(2)
    expect(count('articles')).toBeGreaterThanOrEqual(12)
    expect(count('projects')).toBe(6)
    expect(count('podcast-episodes')).toBeGreaterThanOrEqual(3)
    expect(count('events')).toBeGreaterThanOrEqual(10)
  })

  it('shows nothing that is not published', async () => {
    expect(hidden.length).toBeGreaterThan(0)
    for (const { collection, slug } of hidden) {
      const answer = await anyone.get(`/v1/${collection}/${slug}`)
      expect({ slug, status: answer.status }).toEqual({ slug, status: 404 })
      const titles = (await listed(collection)).map((document) => document.slug)
      expect(titles).not.toContain(slug)
    }
  })

  it('lets each of its people sign in', async () => {
    for (const { email } of sampleUsers) {
      const { status } = await anyone.post('/api/users/login', { email, password: samplePassword })
      expect({ email, status }).toEqual({ email, status: 200 })
    }
  })

  it('took every reviewed text through people who had not written it', async () => {
    const { docs } = await server.payload.find({
      collection: 'transitions',
      where: { action: { in: ['submit', 'approve', 'publish'] } },
      limit: 1000,
      overrideAccess: true,
    })
    const approved = docs.filter(({ action }) => action === 'approve')
    expect(approved.length).toBeGreaterThan(30)
    for (const { document, actor } of approved) {
      const author = docs.find((one) => one.document === document && one.action === 'submit')?.actor
      expect(author).toBeDefined()
      expect(actor).not.toBe(author)
    }
  })

  it('changes nothing when it is loaded again', async () => {
    const before = await state()
    expect(await loadSample(server.payload)).toBe(false)
    expect(await state()).toEqual(before)
  })
})

/** What there is of everything, and when it was last written. */
const state = async () => {
  const collections = ['users', 'media', 'organisations', 'reviews', 'transitions', 'publications'] as const
  const counts: Record<string, unknown> = {}
  for (const collection of [...collections, ...editorialSlugs]) {
    const { totalDocs, docs } = await server.payload.find({
      collection,
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    counts[collection] = [totalDocs, docs[0]?.updatedAt]
  }
  return counts
}

describe('variety', () => {
  it.each([
    ['articles', 'kind'],
    ['projects', 'state'],
    ['contacts', 'kind'],
    ['events', 'kind'],
    ['events', 'mode'],
    ['events', 'status'],
    ['events', 'when.precision'],
  ] as const)('uses every value of %s.%s', async (collection, path) => {
    const used = new Set((await listed(collection)).map((document) => valueAt(document, path)))
    expect(choicesOf(collection, path).filter((value) => !used.has(value))).toEqual([])
  })

  it('has a figure with a series and one in words', async () => {
    const visits = await read('/figures/desk-visits')
    expect(visits.series).toHaveLength(6)
    expect((await read('/figures/same-address')).display).toBe('two thirds')
    expect((await read('/figures/same-address', { locale: 'nl' })).display).toBe('twee derde')
  })

  it('speaks three languages, each where it is offered', async () => {
    const article = '/articles/half-a-year-at-the-desks'
    expect((await read(article)).title).toBe('Half a year at the desks')
    expect((await read(article, { locale: 'fr' })).title).toBe('Six mois aux guichets')
    expect((await read(article, { locale: 'nl' })).title).toBe('Een half jaar aan de balies')
    const french = await read('/articles/samedi-a-matonge')
    expect([french.contentLanguage, french.languages]).toEqual(['fr', ['fr']])
  })

  it('keeps the rows of an issue together in another language', async () => {
    const [english, dutch] = [
      await read('/issues/tidemarks-7'),
      await read('/issues/tidemarks-7', { locale: 'nl' }),
    ]
    expect(dutch.sections[0].heading).toBe('Aan de balies')
    expect(shapeOf(dutch)).toEqual(shapeOf(english))
    expect(new Set(english.sections.map(({ level }: { level: number }) => level))).toEqual(new Set([1, 2, 3]))
  })
})

type Section = { level: number; items: { display: string; item: { type: string; slug: string } }[] }

const shapeOf = ({ sections }: { sections?: Section[] }) =>
  sections?.map(({ level, items }) => [
    level,
    items.map(({ display, item }) => `${display} ${item.type}/${item.slug}`),
  ])

describe('issues', () => {
  it.each(['tidemarks-7', 'two-shores-4'])('shows every item of %s', async (slug) => {
    const written = sampleDocuments.find((one) => one.slug === slug)?.texts.en?.sections as {
      items: unknown[]
    }[]
    const shown = (await read(`/issues/${slug}`)).sections as Section[]
    expect(shown.map(({ items }) => items.length)).toEqual(written.map(({ items }) => items.length))
  })

  it('uses every block, and each leaves its mark in the HTML', async () => {
    const issues = [await read('/issues/tidemarks-7'), await read('/issues/two-shores-4')]
    const html = JSON.stringify(issues)
    const missing = textBlocks.map(({ slug }) => slug).filter((slug) => !html.includes(markOf(slug)))
    expect(missing).toEqual([])
    expect(html).toContain('class=\\"footnote-ref\\"')
    expect(html).toContain('<table>')
    expect(html).toContain('href=\\"/projects/lantern-street\\"')
  })
})

const markOf = (block: string): string => `class=\\"${block}`

describe('the pages', () => {
  it('lead from the issues to nothing that is not there, in any language', async () => {
    const found = new Map<string, number>()
    const queue = ['/issues/tidemarks-7', '/issues/two-shores-4']
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const answer = await fetch(`${server.url}${path}`)
      found.set(path, answer.status)
      const isPage = !path.startsWith('/v1/') && answer.ok
      const links = [...(isPage ? await answer.text() : '').matchAll(/ (?:href|src)="(\/[^"#]*)/g)]
      const paths = links.map(([, link = '']) => link.replaceAll('&amp;', '&'))
      queue.push(...paths.filter((one) => !found.has(one) && !queue.includes(one)))
    }
    expect(found.size).toBeGreaterThan(80)
    expect([...found].filter(([, status]) => status !== 200)).toEqual([])
  })
})

describe('the story', () => {
  const lines: string[] = []
  beforeAll(() => tellStory(server.url, (line) => lines.push(line)), 60_000)

  it('tells each step with the answer that it got', () => {
    const told = lines.join('\n')
    expect(told).toMatch(/drafts the article .*: 201, draft/)
    expect(told).toMatch(/public asks for it: 404/)
    expect(told).toMatch(/publish past the workflow: 403/)
    expect(told).toMatch(/tries to approve it: 403/)
    expect(told).toMatch(/approves it: 200, approved/)
    expect(told).toMatch(/publishes the issue: 200, published, live/)
    expect(told).toMatch(/The public asks for it: 200/)
    expect(told).not.toMatch(/stops here/)
  })

  it('changes nothing when it is told again', async () => {
    const before = await state()
    const again: string[] = []
    await tellStory(server.url, (line) => again.push(line))
    expect(again).toHaveLength(1)
    expect(again[0]).toMatch(/is live since/)
    expect(await state()).toEqual(before)
  })

  it('says so, and ends, when an answer is not the one it is about', async () => {
    const said: string[] = []
    await tellStory(`${server.url}/nowhere`, (line) => said.push(line))
    expect(said).toEqual([
      expect.stringMatching(/^The story stops here: POST \/api\/users\/login answered 404/),
    ])
  })
})

describe('GraphQL', () => {
  const formats = ['html', 'lexical', 'markdown', 'text'] as const
  const roots: Record<string, [one: string, many: string]> = {
    issues: ['issue', 'issues'],
    articles: ['article', 'articles'],
    projects: ['project', 'projects'],
    contacts: ['contact', 'contacts'],
    podcasts: ['podcast', 'podcasts'],
    'podcast-episodes': ['podcastEpisode', 'podcastEpisodes'],
    events: ['event', 'events'],
    resources: ['resource', 'resources'],
    figures: ['figure', 'figures'],
  }

  const ask = async (query: string) => {
    const { body } = await postGraphql(server.url, { query })
    if (body.errors) throw new Error(JSON.stringify(body.errors))
    return merged(body.data) as Record<string, unknown>
  }

  it.each(Object.entries(roots))(
    'says of %s what REST says, field by field',
    async (collection, [one, many]) => {
      for (const [index, richText] of formats.entries()) {
        const locale = languages[index % languages.length] as string
        const query = { limit: '4', page: '1', sort: 'slug', locale, richText }
        const list = await read(`/${collection}`, query)
        const data = await ask(
          `{ ${many}(limit: 4, sort: "slug", locale: ${locale}) ${everythingOf(many, richText)} }`,
        )
        expect(data[many]).toEqual(list)
        const { slug } = list.docs[index % list.docs.length]
        const whole = await read(`/${collection}/${slug}`, { locale, richText })
        const asked = await ask(
          `{ ${one}(slug: "${slug}", locale: ${locale}) ${everythingOf(one, richText)} }`,
        )
        expect(asked[one]).toEqual(whole)
      }
    },
  )

  it('says of the site what REST says', async () => {
    for (const locale of languages) {
      const { site } = await ask(`{ site(locale: ${locale}) ${everythingOf('site', 'html')} }`)
      expect(site).toEqual(await read('/site', { locale }))
    }
  })
})
