// The pages of documents, through the door that readers take: what they say, in which language, and how true they stay.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { editorialSlugs } from '@/collections/editorial'
import { type Built, build, makeLive, richText } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { sectionOf } from '../helpers/release'

let room: Newsroom
let article: Document

beforeAll(async () => {
  room = await startNewsroom()
  const site = { name: 'Our office', url: 'https://office.example.org' }
  await room.as('admin').post('/api/globals/site', site)
})

beforeAll(async () => {
  article = await wholeArticle()
})

afterAll(() => room?.close())

type Document = Built & { slug: string; path: string }

const live = async (type: string, data: Record<string, unknown> = {}): Promise<Document> => {
  const document = await build(room.as('editor'), type, data)
  await makeLive(room, document)
  const slug = String(document.doc.slug)
  return { ...document, slug, path: `/${type}/${slug}` }
}

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${room.url}${path}`, { headers, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, html: await answer.text() }
}

/** Express gives each answer an id; what comes straight from the cache has none. */
const isHit = ({ headers }: { headers: Headers }) => !headers.has('x-request-id')

/** The values of an attribute of the tags that match. */
const valuesOf = (html: string, tag: RegExp, name: string): string[] =>
  (html.match(new RegExp(`<${tag.source}[^>]*>`, 'g')) ?? []).map(
    (one) => new RegExp(`\\s${name}="([^"]*)"`).exec(one)?.[1] ?? '',
  )

const french = async (type: string, id: string, values: Record<string, unknown>) =>
  room.as('editor').patch(`/api/${type}/${id}?locale=fr`, values)

/** In two languages, with everything that stands around a text. */
const wholeArticle = async (): Promise<Document> => {
  const author = await live('contacts', { name: 'Ada Lovelace' })
  const project = await live('projects', { title: 'A bridge', summary: 'From here to there.' })
  const built = await build(room.as('editor'), 'articles', {
    title: 'A well for Asmara Street',
    kicker: 'Water',
    summary: 'Water at last.',
    languages: ['en', 'fr'],
    body: richText('The well was dug in May.'),
    authors: [author.id],
    contacts: [author.id],
    projects: [project.id],
    dateline: 'Asmara Street',
    corrections: [{ at: '2026-03-01T10:00:00.000Z', text: 'It was April.' }],
  })
  await french('articles', built.id, {
    title: 'Un puits',
    summary: 'Enfin.',
    body: richText('Creusé en mai.'),
  })
  await makeLive(room, built)
  return { ...built, slug: String(built.doc.slug), path: `/articles/${built.doc.slug}` }
}

describe('the page of a podcast', () => {
  it('lists its episodes, the newest first, and learns of a new one', async () => {
    const podcast = await live('podcasts', { title: 'Tides' })
    const other = await live('podcasts', { title: 'Foam' })
    const episode = (title: string, of = podcast) =>
      live('podcast-episodes', { title, podcast: of.id, kind: 'full' })
    const [first, second] = [await episode('Low water'), await episode('High water')]
    await episode('Elsewhere', other)
    await build(room.as('editor'), 'podcast-episodes', {
      title: 'Not yet',
      podcast: podcast.id,
      kind: 'full',
    })
    const { html } = await get(podcast.path)
    expect(html.indexOf(second.path)).toBeGreaterThan(html.indexOf('Episodes'))
    expect(html.indexOf(first.path)).toBeGreaterThan(html.indexOf(second.path))
    expect([html.includes('Elsewhere'), html.includes('Not yet')]).toEqual([false, false])
    const third = await episode('Slack water')
    expect((await get(podcast.path)).html).toContain(third.path)
  })
})

describe('the page of an article', () => {
  it('holds what the article says, with its people, projects and corrections', async () => {
    const { status, headers, html } = await get(article.path)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    for (const words of [
      ...[
        'Our office',
        'Water',
        'A well for Asmara Street</h1>',
        'Water at last.',
        'The well was dug in May.',
      ],
      ...[
        'Ada Lovelace',
        'A bridge',
        'From here to there.',
        'Asmara Street',
        '1 March 2026',
        'It was April.',
      ],
    ])
      expect(html).toContain(words)
  })

  it('is offered in each of its languages, and says where the real site has it', async () => {
    const { headers, html } = await get(`${article.path}?locale=fr`)
    const page = `https://office.example.org${article.path}`
    expect(headers.get('content-language')).toBe('fr')
    expect(html).toContain('<html lang="fr" dir="ltr">')
    expect(html).toContain('Un puits</h1>')
    expect(valuesOf(html, /link rel="canonical"/, 'href')).toEqual([`${page}?locale=fr`])
    expect(valuesOf(html, /link rel="alternate" hreflang/, 'hreflang')).toEqual(['en', 'fr', 'x-default'])
    expect(valuesOf(html, /link rel="alternate" hreflang/, 'href')).toEqual([page, `${page}?locale=fr`, page])
    expect(valuesOf(html, /a href="[^"]*" hreflang/, 'href')).toEqual([
      article.path,
      `${article.path}?locale=fr`,
    ])
  })

  it('comes in its first language where it has no other', async () => {
    const { status, html } = await get(`${article.path}?locale=nl`)
    expect([status, html.includes('<html lang="en"')]).toEqual([200, true])
    expect(valuesOf(html, /link rel="canonical"/, 'href')).toEqual([
      `https://office.example.org${article.path}`,
    ])
  })

  it('tells networks, search engines and feed readers what they look for', async () => {
    const { html } = await get(article.path)
    const said = Object.fromEntries(
      valuesOf(html, /meta property/, 'property').map((name, index) => [
        name,
        valuesOf(html, /meta property/, 'content')[index],
      ]),
    )
    expect(said).toMatchObject({
      'og:type': 'article',
      'og:title': 'A well for Asmara Street',
      'og:description': 'Water at last.',
      'og:url': `https://office.example.org${article.path}`,
      'og:site_name': 'Our office',
    })
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    const { body } = await room.anonymous.get(`/v1/articles/${article.slug}`)
    expect(JSON.parse(json)).toEqual(body.jsonLd)
    const feeds = valuesOf(html, /link rel="alternate" type/, 'href').map(
      (address) => new URL(address).pathname,
    )
    expect(feeds).toEqual([
      ...['rss', 'atom', 'json'].map((format) => `/v1/feeds/articles.${format}`),
      '/v1/feeds/events.ics',
    ])
  })

  it('runs nothing and loads nothing from elsewhere', async () => {
    const { headers, html } = await get(article.path)
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
    const hash = createHash('sha256').update(css).digest('base64')
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; img-src 'self'; media-src 'self'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(valuesOf(html, /script/, 'type')).toEqual(['application/ld+json'])
  })

  it('writes hostile words as words', async () => {
    const title = `</title><script>alert('1')</script><img src=x onerror="alert(1)">`
    const { path } = await live('articles', { title, summary: title, kicker: title, slug: 'hostile' })
    const { html } = await get(path)
    expect(html).not.toMatch(/<script>|<img src=x|onerror="/)
    expect(html).toContain('&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;')
  })

  it('is small', async () => {
    const { html } = await get(article.path)
    expect(Buffer.byteLength(html)).toBeLessThan(16_000)
  })
})

describe('a page', () => {
  it.each(editorialSlugs)('stands at the path of each of the %s', async (type) => {
    const { path, slug } = await live(type)
    const { body } = await room.anonymous.get(`/v1/${type}/${slug}`)
    const { status, html } = await get(body.path)
    expect([status, body.path]).toEqual([200, path])
    expect(html).toContain(`<h1>${body.title ?? body.name ?? body.label}</h1>`)
  })

  it('comes from the cache, whatever tags others put on its address', async () => {
    const { path } = await live('articles')
    const first = await get(`${path}?utm_source=mail&mc_eid=4711`)
    const again = await get(`${path}?utm_source=chat&fbclid=0815`)
    expect([isHit(first), isHit(again), again.html]).toEqual([false, true, first.html])
    const etag = String(first.headers.get('etag'))
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
  })

  it('cannot be mistaken in the cache for one in another language', async () => {
    const document = await build(room.as('editor'), 'articles', { title: 'Plain', languages: ['en', 'fr'] })
    await french('articles', document.id, { title: 'Simple', body: richText('Texte.') })
    await makeLive(room, document)
    const path = `/articles/${document.doc.slug}`
    await get(`${path}?loc%61le=fr`)
    expect((await get(path)).html).toContain('Plain</h1>')
    expect((await get(`${path}?locale=fr&utm_source=x`)).html).toContain('Simple</h1>')
    expect((await get(path)).html).toContain('Plain</h1>')
  })

  it('stays true: to its text, to what it shows, to who speaks', async () => {
    const author = await build(room.as('editor'), 'contacts', { name: 'Grace Hopper' })
    const { id, path } = await live('articles', { title: 'Before', authors: [author.id] })
    const said = async () => {
      const { html } = await get(path)
      return ['Before', 'After', 'Grace Hopper', 'Our office', 'The bureau', '#123456'].filter((words) =>
        html.includes(words),
      )
    }
    expect(await said()).toEqual(['Before', 'Our office'])
    await room.as('editor').patch(`/api/articles/${id}`, { title: 'After' })
    expect(await said()).toEqual(['Before', 'Our office'])
    await makeLive(room, { type: 'articles', id })
    expect(await said()).toEqual(['After', 'Our office'])
    await makeLive(room, author)
    expect(await said()).toEqual(['After', 'Grace Hopper', 'Our office'])
    await room.as('admin').post('/api/globals/site', { name: 'The bureau' })
    expect(await said()).toEqual(['After', 'Grace Hopper', 'The bureau'])
    await room.as('publisher').post('/api/globals/newsletter', { colours: { primary: '#123456' } })
    expect(await said()).toEqual(['After', 'Grace Hopper', 'The bureau', '#123456'])
    await room.as('admin').post('/api/globals/site', { name: 'Our office' })
  })

  it('links to nothing that is not public', async () => {
    const hidden = await build(room.as('editor'), 'projects', { title: 'Not yet' })
    const { path } = await live('articles', { projects: [hidden.id] })
    const { html } = await get(path)
    expect(html).not.toContain('Not yet')
    expect(html).not.toContain(String(hidden.doc.slug))
  })

  it('is only read', async () => {
    const { path } = article
    expect((await fetch(`${room.url}${path}`, { method: 'POST' })).status).toBe(405)
    const head = await fetch(`${room.url}${path}`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })
})

describe('the page of an issue', () => {
  it('shows its documents as it says, and loses what is withdrawn', async () => {
    const [whole, short, named] = [
      await live('articles', { title: 'Whole', body: richText('All of it.') }),
      await live('articles', { title: 'Short', summary: 'In short.', body: richText('The long of it.') }),
      await live('articles', { title: 'Named', summary: 'Not said.' }),
    ] as [Document, Document, Document]
    const sections = [sectionOf([whole]), sectionOf([short], 'teaser'), sectionOf([named], 'title')]
    const { path } = await live('issues', { title: 'Spring', number: 4, sections })
    const words = [
      'No. 4',
      'All of it.',
      'In short.',
      'The long of it.',
      'Named',
      'Not said.',
      'In this issue',
    ]
    const said = async () => {
      const { html } = await get(path)
      return words.filter((one) => html.includes(one))
    }
    expect(await said()).toEqual(['No. 4', 'All of it.', 'In short.', 'Named', 'In this issue'])
    await room.as('publisher').act('takeDown', whole, { comment: 'It hurts someone' })
    expect(await said()).toEqual(['No. 4', 'In short.', 'Named', 'In this issue'])
  })
})

describe('an error', () => {
  it('is a page in the language of the address, else of the reader', async () => {
    const french = await get('/articles/nowhere?locale=fr', { 'accept-language': 'nl' })
    expect([french.status, french.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(french.html).toContain('<html lang="fr"')
    expect(french.html).toContain('Il n’y a rien ici')
    const dutch = await get('/articles/nowhere', { 'accept-language': 'nl-BE,en;q=0.5' })
    expect(dutch.html).toContain('Hier staat niets')
    expect((await get('/articles/nowhere')).html).toContain('There is nothing here')
  })

  it('is kept by nobody', async () => {
    const answers = [await get('/articles/nowhere'), await get('/articles/nowhere')]
    expect(answers.map((one) => [isHit(one), one.headers.get('cache-control')])).toEqual([
      [false, 'no-store'],
      [false, 'no-store'],
    ])
  })

  it('says that a draft is not there', async () => {
    const { doc } = await build(room.as('editor'), 'articles', { title: 'A secret draft' })
    const { status, html } = await get(`/articles/${doc.slug}`)
    expect([status, html.includes('secret')]).toEqual([404, false])
  })

  it('says that a text was withdrawn', async () => {
    const hurtful = await live('articles', { title: 'It hurt someone' })
    await room.as('publisher').act('takeDown', hurtful, { comment: 'It hurts someone' })
    const { status, html } = await get(`${hurtful.path}?utm_source=mail`)
    expect([status, html.includes('This text was withdrawn'), html.includes('hurt')]).toEqual([
      410,
      true,
      false,
    ])
  })

  it('leads to where a text has moved, in the same language, without the tags of others', async () => {
    const moved = await live('articles', { title: 'Old name' })
    await room.as('editor').patch(`/api/articles/${moved.id}`, { slug: 'a-new-name' })
    await makeLive(room, moved)
    const { status, headers, html } = await get(`${moved.path}?locale=fr&mc_eid=4711`)
    expect([status, headers.get('location')]).toEqual([301, '/articles/a-new-name?locale=fr'])
    expect(html).toContain('<a href="/articles/a-new-name?locale=fr">')
    expect(html).toContain('Cette page a déménagé')
  })

  it.each(['locale=xx', 'locale=en&locale=fr'])('says that ?%s cannot be read', async (search) => {
    const { status, html } = await get(`${article.path}?${search}`)
    expect([status, html.includes('This address cannot be read')]).toEqual([400, true])
  })
})
