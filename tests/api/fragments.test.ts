// Answers joined from kept fragments: the same bytes as without any, from an index alone, and true again at once.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { editorialSlugs } from '@/collections/editorial'
import { fragmentsOf } from '@/delivery/documents/fragments'
import { type Parts, partsOf, startParts } from '@/delivery/http/cache/parts'
import { jsonForm } from '@/delivery/http/responses/jsonForm'
import { listAnswer } from '@/delivery/http/responses/list'
import { richTextFormats } from '@/delivery/query/parameters'
import { languages } from '@/platform/i18n/languages'
import { build, makeLive } from '../helpers/build'
import type { Newsroom } from '../helpers/newsroom'
import { readsOf } from '../helpers/readsOf'
import { sampleNewsroom } from '../helpers/sampleNewsroom'

let room: Newsroom
let parts: Parts

beforeAll(async () => {
  room = await sampleNewsroom()
  const started = partsOf(room.payload)
  if (!started) throw new Error('The newsroom keeps no parts of answers.')
  parts = started
}, 240_000)

afterAll(() => room?.close())

/** Whoever sends a cookie is answered anew: no whole answer is kept. */
const anew = (path: string) => fetch(`${room.url}${path}`, { headers: { cookie: 'a=b' } })

const bytesOf = async (path: string) => {
  const answer = await anew(path)
  return {
    status: answer.status,
    etag: answer.headers.get('etag'),
    language: answer.headers.get('content-language'),
    key: answer.headers.get('surrogate-key'),
    text: await answer.text(),
  }
}

const setOpen = (isOpen: boolean) => {
  for (const cache of Object.values(parts)) cache.isOpen = isOpen
}

/** Made without any part of an answer before. */
const without = async (path: string) => {
  setOpen(false)
  try {
    return await bytesOf(path)
  } finally {
    setOpen(true)
  }
}

const jsonAt = async (path: string) => (await anew(path)).json()

const listQueries = [
  'limit=3',
  'limit=2&page=2',
  'limit=5&pagination=false&sort=slug',
  'limit=5&sort=-date,slug',
  'limit=5&sort=-updatedAt&where[languages][in]=fr',
  ...languages.map((locale) => `limit=5&locale=${locale}`),
  ...richTextFormats.map((format) => `limit=5&richText=${format}`),
  'limit=5&select[slug]=true',
  'limit=5&select[topics][name]=true&select[jsonLd]=true',
  'limit=5&select[body]=false&select[seo][image]=false',
]

const documentQueries = [
  ...languages.flatMap((locale) => richTextFormats.map((format) => `locale=${locale}&richText=${format}`)),
  'select[slug]=true&select[seo][title]=true',
  'select[topics]=false',
]

/** Unknown fields are refused, so what is selected must be one of the type. */
const fits = (query: string, document: object) =>
  [...query.matchAll(/select\[(\w+)\]/g)].every(([, name = '']) => name in document)

describe.each(editorialSlugs)('%s', (type) => {
  it('are the same bytes from fragments as without, in every form of a list and of one', async () => {
    const { docs, nextCursor } = await jsonAt(`/v1/${type}?limit=1`)
    const [first] = docs
    const paths = [
      ...[...listQueries, ...(nextCursor ? [`limit=1&cursor=${nextCursor}`] : [])].map(
        (query) => [`/v1/${type}?${query}`, query] as const,
      ),
      ...documentQueries.map((query) => [`/v1/${type}/${first.slug}?${query}`, query] as const),
    ].flatMap(([path, query]) => (fits(query, first) ? [path] : []))
    for (const path of paths) {
      const expected = await without(path)
      expect([path, expected.status]).toEqual([path, 200])
      expect([path, await bytesOf(path)]).toEqual([path, expected])
      expect([path, await bytesOf(path)]).toEqual([path, expected])
    }
    expect(parts.fragments.size.answers).toBeGreaterThan(0)
  })

  it('are the same documents as those of a moment ago, which are not kept', async () => {
    const at = (await jsonAt(`/v1/${type}?limit=1&sort=-updatedAt`)).docs[0].updatedAt
    for (const query of listQueries) {
      const [now, then] = [await anew(`/v1/${type}?${query}`), await anew(`/v1/${type}?${query}&at=${at}`)]
      expect([query, now.status]).toEqual([query, then.status])
      if (now.status === 200)
        expect([query, JSON.stringify((await now.json()).docs)]).toEqual([
          query,
          JSON.stringify((await then.json()).docs),
        ])
    }
  })
})

describe('a feed', () => {
  it.each(['articles.rss', 'articles.atom', 'articles.json'])(
    '(%s) is the same bytes from fragments as without, in every language',
    async (name) => {
      for (const query of ['', '?locale=fr', '?locale=nl']) {
        const path = `/v1/feeds/${name}${query}`
        const expected = await without(path)
        expect([path, expected.status]).toEqual([path, 200])
        expect(await bytesOf(path)).toEqual(expected)
        expect(await bytesOf(path)).toEqual(expected)
      }
    },
  )
})

describe('a miss', () => {
  it.each(['/v1/articles?limit=5', '/v1/feeds/articles.rss'])('of %s asks an index alone', async (path) => {
    await anew(path)
    const asked = await readsOf(room.payload, () => anew(path))
    expect(asked).toHaveLength(1)
    expect(asked.join()).not.toContain('content')
  })

  it('of one document asks for its id alone', async () => {
    const [{ slug }] = (await jsonAt('/v1/articles?limit=1')).docs
    await anew(`/v1/articles/${slug}`)
    const asked = await readsOf(room.payload, () => anew(`/v1/articles/${slug}`))
    expect(asked).toHaveLength(1)
    expect(asked.join()).not.toContain('content')
  })

  it('does not depend on what is not selected', async () => {
    const [{ id, slug }] = (await jsonAt('/v1/articles?limit=1')).docs
    const keyOf = async (query: string) =>
      (await anew(`/v1/articles/${slug}?${query}`)).headers.get('surrogate-key')
    expect(await keyOf('select[title]=true')).toBe(`articles:${id}`)
    expect(String(await keyOf('')).split(' ').length).toBeGreaterThan(1)
  })
})

describe('fragments', () => {
  it('that were being made while something in them changed are not kept', async () => {
    const [{ id, topics }] = (await jsonAt('/v1/articles?limit=1&where[topics][exists]=true')).docs
    const keptAfter = async (changed: string) => {
      const plain = jsonForm({ locale: 'en', richText: 'text' }, { selection: undefined, nested: false })
      const name = `while ${changed} changes`
      const write: typeof plain.write = (document) => {
        parts.fragments.drop([changed])
        return plain.write(document)
      }
      const documents = [{ collection: 'articles', id }]
      await fragmentsOf(room.payload, documents, { form: { ...plain, name, write } })
      return parts.fragments.get(`articles:${id} ${name}`) !== undefined
    }
    expect(await keptAfter(`articles:${id}`)).toBe(false)
    expect(await keptAfter(`topics:${topics[0].id}`)).toBe(false)
    expect(await keptAfter('articles:another')).toBe(true)
  })

  it('take no more memory than is set aside, whatever is asked', async () => {
    const maxBytes = 100_000
    // The same database with parts of its own.
    const payload: Payload = Object.assign(Object.create(room.payload), {
      db: Object.create(room.payload.db),
    })
    const { fragments } = startParts(payload, { maxBytes })
    let written = 0
    for (const name of Object.keys((await jsonAt('/v1/articles?limit=1')).docs[0])) {
      const search = `limit=100&select[${name}]=false`
      written += (await listAnswer(payload, { collection: 'articles', search })).body.length
      expect(fragments.size.bytes).toBeLessThanOrEqual(maxBytes)
    }
    expect(written).toBeGreaterThan(3 * maxBytes)
    expect(fragments.size.bytes).toBeGreaterThan(maxBytes / 2)
  })
})

describe('what is shown in an answer', () => {
  const live = async (type: string, data: Record<string, unknown>) => {
    const document = await build(room.as('editor'), type, data)
    await makeLive(room, document)
    return { ...document, slug: String(document.doc.slug) }
  }

  const texts = (paths: readonly string[]) =>
    Promise.all(paths.map(async (path) => [path, await (await anew(path)).text()] as const))

  /** In each of these, asked with what is kept of them. */
  const says = async (paths: readonly string[], said: string) =>
    (await texts(paths)).filter(([, text]) => text.includes(said)).map(([path]) => path)

  it('changes everywhere at once: published anew, archived, taken down', async () => {
    const author = await live('contacts', { name: 'Ada Before', kind: 'person' })
    const article = await live('articles', { authors: [author.id] })
    const list = `/v1/articles?where[id][equals]=${article.id}`
    const paths = [
      `/v1/articles/${article.slug}`,
      `/v1/articles/${article.id}?richText=text`,
      list,
      `${list}&locale=fr`,
      `${list}&select[authors]=true`,
      '/v1/feeds/articles.rss',
      '/v1/feeds/articles.atom',
      '/v1/feeds/articles.json',
    ]
    const unconcerned = `${list}&select[title]=true`
    expect(await says(paths, 'Ada Before')).toEqual(paths)
    const kept = await bytesOf(unconcerned)

    await room.as('editor').patch(`/api/contacts/${author.id}`, { name: 'Ada After' })
    expect(await says(paths, 'Ada Before')).toEqual(paths)
    await makeLive(room, author)
    expect(await says(paths, 'Ada After')).toEqual(paths)
    expect(await says(paths, 'Ada Before')).toEqual([])

    await room.as('publisher').act('unpublish', author, { comment: 'No more' })
    expect(await says(paths, 'Ada')).toEqual([])
    await makeLive(room, author)
    expect(await says(paths, 'Ada After')).toEqual(paths)

    await room.as('publisher').act('takeDown', author, { comment: 'Must go' })
    expect(await says(paths, 'Ada')).toEqual([])
    expect(await bytesOf(unconcerned)).toEqual(kept)
  })

  it('is gone at once with its own document', async () => {
    const article = await live('articles', { title: 'Soon Gone' })
    const paths = ['/v1/articles?limit=5', '/v1/feeds/articles.json', `/v1/articles/${article.slug}`]
    expect(await says(paths, 'Soon Gone')).toEqual(paths)
    await room.as('publisher').act('unpublish', article, { comment: 'No more' })
    expect(await says(paths, 'Soon Gone')).toEqual([])
  })
})
