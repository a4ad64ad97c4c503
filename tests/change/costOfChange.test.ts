// What a change of the content model costs: each is made by hand in a copy of the tree, in as few files as this says; all
// else is derived, which the server that is started from the copy is asked for.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Person } from '../helpers/newsroom'
import { personWith } from '../helpers/newsroom'
import { type ServerProcess, startProcess } from '../helpers/process'
import { block, field, language, role } from './changes'
import { Copy } from './copy'

const changes = [field, block, language, role]
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
  const policies = [{ for: 'articles', steps: [] }]
  await me.post('/api/globals/editorial-policy', { policies })
  return me
}

const textOf = (...children: object[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children },
})

const paragraph = {
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text: 'Words.', format: 0, style: '', mode: 'normal', detail: 0 }],
}

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
      await publish('articles', { title, audience, body: textOf(paragraph) })
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
    const query = { q: 'press', 'where[audience][equals]': 'press' }
    const hits = async () => (await person.get('/v1/search', query)).body.docs ?? []
    for (const start = Date.now(); (await hits()).length === 0 && Date.now() - start < 30_000; )
      await pause(50)
    expect(await hits()).toMatchObject([{ slug: 'for-the-press' }])
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
    await publish('articles', { title: 'Then', body: textOf(node) })
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
    const account = {
      email: 'far@example.org',
      password: 'another long phrase',
      name: 'Far',
      roles: ['correspondent'],
    }
    await person.post('/api/users', account)
    const { body } = await personWith(server.url, { id: '', token: '' }).post('/api/users/login', account)
    const correspondent = personWith(server.url, { id: body.user.id, token: body.token })
    const { status, body: created } = await correspondent.post('/api/articles', { title: 'From afar' })
    expect(status).toBe(201)
    const decided = await correspondent.act('publish', { type: 'articles', id: created.doc.id })
    expect(decided.status).toBe(403)
  })
})
