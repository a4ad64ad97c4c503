// What a change of the content model costs: each is made by hand in a copy of the tree, in as few files as this says; all
// else is derived, which the server that is started from the copy is asked for.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Person } from '../helpers/newsroom'
import { personWith } from '../helpers/newsroom'
import { type ServerProcess, startProcess } from '../helpers/process'
import { block, collection, field, language, role } from './changes'
import { Copy } from './copy'

const changes = [field, collection, block, language, role]
const copy = new Copy()
/** Files written by hand, by the name of the change. */
const counted = new Map<string, number>()
let server: ServerProcess
let person: Person

beforeAll(async () => {
  for (const { name, make } of changes) {
    copy.touched.clear()
    make(copy)
    counted.set(name, copy.touched.size)
  }
  await copy.npm('generate')
  await copy.npm('migrate:create', 'change')
  server = await startProcess({ DATABASE_URL: `file:${copy.root}/data/change.db`, ADMIN: 'off' }, copy.root)
  person = await firstPerson(server.url)
}, 600_000)

afterAll(async () => {
  await server?.stop()
  copy.remove()
})

/** Who may do everything alone: the policy asks for no reviews. */
const firstPerson = async (url: string): Promise<Person> => {
  const account = { email: 'me@example.org', password: 'a long pass phrase', name: 'Me' }
  const { body } = await personWith(url, { id: '', token: '' }).post('/api/users/first-register', account)
  const me = personWith(url, { id: body.user.id, token: body.token })
  await me.patch(`/api/users/${me.id}`, { roles: ['admin', 'editor', 'publisher'] })
  const policies = ['articles', 'issues'].map((type) => ({ for: type, steps: [] }))
  await me.post('/api/globals/editorial-policy', { policies })
  return me
}

const hire = async (role: string): Promise<Person> => {
  const account = { email: `${role}@example.org`, password: 'another long phrase', name: role, roles: [role] }
  await person.post('/api/users', account)
  const { body } = await personWith(server.url, { id: '', token: '' }).post('/api/users/login', account)
  return personWith(server.url, { id: body.user.id, token: body.token })
}

/** What a search finds, as soon as it finds something. */
const hitsOf = async (query: Record<string, string>) => {
  const ask = async () => (await person.get('/v1/search', query)).body.docs ?? []
  for (const start = Date.now(); (await ask()).length === 0 && Date.now() - start < 30_000; ) await pause(50)
  return ask()
}

const textOf = (...children: object[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children },
})

const paragraph = {
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text: 'Words.', format: 0, style: '', mode: 'normal', detail: 0 }],
}

const protection = { depictsPeople: 'no' }

const publish = async (type: string, data: Record<string, unknown>) => {
  const { body } = await person.post(`/api/${type}`, data)
  const target = { type, id: body.doc?.id }
  const published = await person.act('publish', target)
  if (published.status !== 200) throw new Error(JSON.stringify([body, published.body]))
  return target.id as string
}

it('still type-checks', async () => {
  await copy.npm('types')
}, 600_000)

it.each(changes)('$name takes $files files by hand', ({ name, files }) => {
  expect(counted.get(name)).toBe(files)
})

describe('a field', () => {
  it('is answered and filtered by', async () => {
    for (const [title, audience] of [
      ['For the press', 'press'],
      ['For you all', 'everybody'],
    ])
      await publish('articles', { title, audience, body: textOf(paragraph), protection })
    const { body } = await person.get('/v1/articles', { 'where[audience][equals]': 'press' })
    expect(body.docs).toMatchObject([{ slug: 'for-the-press', audience: 'press' }])
    const graphql = '{ articles(where: { audience: { equals: "press" } }) { docs { slug audience } } }'
    const answer = await person.post('/v1/graphql', { query: graphql })
    expect(answer.body.data.articles.docs).toEqual([{ slug: 'for-the-press', audience: 'press' }])
  })

  it('is described', async () => {
    const { body } = await person.get('/v1/openapi.json')
    expect(Object.keys(body.components.schemas.Article.properties)).toContain('audience')
    const guide = await person.get('/v1/docs')
    expect(guide.body.text).toContain('<code>audience</code>')
    expect(copy.read('src/public-types.ts')).toContain('audience: string | null')
  })

  it('is searched by', async () => {
    const hits = await hitsOf({ q: 'press', 'where[audience][equals]': 'press' })
    expect(hits).toMatchObject([{ slug: 'for-the-press' }])
  })
})

describe('a collection', () => {
  const path = '/vacancies/keeper-of-the-tides'
  let vacancy: { type: string; id: string }

  beforeAll(async () => {
    const contact = await publish('contacts', { name: 'Ada Miller' })
    const data = { title: 'Keeper of the tides', kind: 'job', grade: 'G5', closes: '2031-12-24' }
    const { body } = await person.post('/api/vacancies', { ...data, body: textOf(paragraph), contact })
    vacancy = { type: 'vacancies', id: body.doc.id }
    await person.act('submit', vacancy)
    const tooEarly = await person.act('publish', vacancy)
    const reviewer = await hire('reviewer')
    const approved = await reviewer.act('approve', vacancy)
    const published = await person.act('publish', vacancy)
    expect([tooEarly.status, approved.body.stage, published.body.stage]).toEqual([
      409,
      'approved',
      'published',
    ])
  })

  it('is answered in lists, alone, by its facet and its date', async () => {
    const whole = { title: 'Keeper of the tides', grade: 'G5', closes: '2031-12-24', body: '<p>Words.</p>' }
    const alone = await person.get(`/v1${path}`)
    expect(alone.body).toMatchObject({ ...whole, type: 'vacancies', contact: { name: 'Ada Miller' } })
    const listed = async (query: Record<string, string>) =>
      (await person.get('/v1/vacancies', query)).body.docs.map(({ path }: { path: string }) => path)
    expect(await listed({ 'where[grade][equals]': 'G5' })).toEqual([path])
    expect(await listed({ 'where[grade][equals]': 'G4' })).toEqual([])
    expect(await listed({ 'where[date][greater_than]': '2031-12-23T00:00:00.000Z' })).toEqual([path])
    expect(await listed({ 'where[date][greater_than]': '2031-12-24T00:00:00.000Z' })).toEqual([])
  })

  it('is answered over GraphQL', async () => {
    const query = `{
      vacancies(where: { grade: { equals: "G5" } }) { docs { closes contact { name } } }
      vacancy(slug: "keeper-of-the-tides") { title }
    }`
    expect((await person.post('/v1/graphql', { query })).body.data).toEqual({
      vacancies: { docs: [{ closes: '2031-12-24', contact: { name: 'Ada Miller' } }] },
      vacancy: { title: 'Keeper of the tides' },
    })
  })

  it('is described', async () => {
    const { paths, components, webhooks, tags } = (await person.get('/v1/openapi.json')).body
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/v1/vacancies', '/v1/vacancies/{slugOrId}', '/v1/feeds/vacancies.rss']),
    )
    expect(Object.keys(components.schemas.Vacancy.properties)).toEqual(
      expect.arrayContaining(['title', 'kind', 'grade', 'closes', 'body', 'contact']),
    )
    expect(Object.keys(webhooks)).toContain('vacancy.published')
    expect(tags).toContainEqual({ name: 'vacancies', description: 'Jobs and traineeships.' })
    expect(copy.read('src/public-types.ts')).toContain('export interface Vacancy {')
  })

  it('is a feed', async () => {
    const { body } = await person.get('/v1/feeds/vacancies.rss', { locale: 'en' })
    expect(body.text).toContain('<description>Vacancies of localhost</description>')
    expect(body.text).toContain('<title>Keeper of the tides</title>')
    expect(body.text).toContain('&lt;p&gt;Words.&lt;/p&gt;')
    const dutch = await person.get('/v1/feeds/vacancies.json', { locale: 'nl' })
    expect(dutch.body).toMatchObject({ description: 'Vacatures van localhost', items: [] })
  })

  it('has a page, which names its feed, and a line in the sitemap', async () => {
    const page = (await person.get(path)).body.text
    expect(page).toContain('<h1>Keeper of the tides</h1>')
    expect(page).toContain('<p>Words.</p>')
    expect(page).toContain('/v1/feeds/vacancies.rss?locale=en"')
    expect(page).toContain('Closes on')
    const index = (await person.get('/sitemap.xml')).body.text
    expect(index).toContain(`<loc>http://localhost${path}</loc>`)
  })

  it('is searched by its words, the names in it, and its facet', async () => {
    for (const q of ['tides', 'words', 'Ada Miller']) {
      const hits = await hitsOf({ q, 'where[grade][equals]': 'G5' })
      expect(hits).toMatchObject([{ path, type: 'vacancies' }])
    }
  })

  it('tells others', async () => {
    const query = { 'where[event][equals]': 'vacancy.published' }
    const { body } = await person.get('/api/outbox', query)
    expect(body.docs).toMatchObject([{ payload: { type: 'vacancies', document: vacancy.id } }])
  })

  it('is shown in an issue and its mail', async () => {
    const item = { relationTo: 'vacancies', value: vacancy.id }
    const items = [
      { item, display: 'full' },
      { item, display: 'teaser' },
    ]
    await publish('issues', {
      title: 'Tidings',
      kind: 'newsletter',
      sections: [{ heading: 'Jobs', level: 1, items }],
    })
    const { body } = await person.get('/v1/issues/tidings')
    expect(body.sections[0].items).toMatchObject([
      { display: 'full', item: { type: 'vacancies', body: '<p>Words.</p>' } },
      { display: 'teaser', item: { type: 'vacancies', title: 'Keeper of the tides' } },
    ])
    const mail = (await person.get('/v1/issues/tidings/newsletter.html')).body.text
    const page = (await person.get('/issues/tidings')).body.text
    for (const shown of [mail, page]) {
      expect(shown).toContain('Keeper of the tides')
      expect(shown).toContain('Closes on')
    }
  })
})

describe('a block', () => {
  it('is written in every format, and on the page', async () => {
    const entries = [{ when: '1957', what: 'A treaty & more' }]
    const node = {
      type: 'block',
      version: 2,
      format: '',
      fields: { id: 'one', blockType: 'timeline', entries },
    }
    await publish('articles', { title: 'Then', body: textOf(node), protection })
    const bodyIn = async (richText: string) => (await person.get('/v1/articles/then', { richText })).body.body
    expect(await bodyIn('html')).toBe('<dl class="timeline"><dt>1957</dt><dd>A treaty &amp; more</dd></dl>')
    expect(await bodyIn('text')).toBe('1957: A treaty & more')
    expect(JSON.stringify(await bodyIn('lexical'))).toContain(JSON.stringify({ entries }).slice(1, -1))
    const page = await person.get('/articles/then')
    expect(page.body.text).toContain('<dt>1957</dt>')
  })
})

describe('a language', () => {
  it('is written, answered, searched and shown', async () => {
    const { body } = await person.post('/api/articles?locale=es', {
      title: 'Las palabras del río',
      languages: ['es'],
      body: textOf(paragraph),
      protection,
    })
    const published = await person.act('publish', { type: 'articles', id: body.doc.id })
    expect(published.status).toBe(200)
    const answer = await person.get('/v1/articles', { locale: 'es', 'where[languages][contains]': 'es' })
    expect(answer.body.docs).toMatchObject([{ title: 'Las palabras del río', contentLanguage: 'es' }])
    const page = await person.get(answer.body.docs[0].path, { locale: 'es' })
    expect(page.body.text).toContain('<html lang="es"')
  })
})

describe('a role', () => {
  it('may what its row says', async () => {
    const correspondent = await hire('correspondent')
    const { status, body: created } = await correspondent.post('/api/articles', { title: 'From afar' })
    expect(status).toBe(201)
    const decided = await correspondent.act('publish', { type: 'articles', id: created.doc.id })
    expect(decided.status).toBe(403)
  })
})
