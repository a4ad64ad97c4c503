// Feeds, calendars and sitemaps over HTTP: live documents only, true again at once, and readable for who reads them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { sitemapAnswer, sitemapPartAnswer } from '@/delivery/sitemap/sitemap'
import { silence, subtitles } from '@/sample/papers'
import { startServer } from '@/server/startServer'
import { build, makeLive, richText } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { eventsIn, readIcs, saidBy } from '../helpers/readIcs'
import { all, one, readXml } from '../helpers/readXml'

let room: Newsroom

const site = 'https://www.example.org'

beforeAll(async () => {
  room = await startNewsroom()
  const answer = await room.as('admin').post('/api/globals/site', { name: 'Our office', url: `${site}/` })
  expect(answer.status).toBe(200)
})

afterAll(() => room?.close())

const live = async (type: string, data: Record<string, unknown> = {}, french?: Record<string, unknown>) => {
  const languages = french ? { languages: ['en', 'fr'] } : {}
  const document = await build(room.as('editor'), type, { ...languages, ...data })
  if (french) await room.as('editor').patch(`/api/${type}/${document.id}?locale=fr`, french)
  await makeLive(room, document)
  return { ...document, slug: String(document.doc.slug) }
}

const topic = async (slug: string) => {
  const { body } = await room.as('editor').post('/api/topics', { name: slug, slug })
  return String(body.doc.id)
}

const upload = async (name: string, type: string, bytes: Buffer) => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  form.set('_payload', JSON.stringify({ alt: name }))
  const headers = { authorization: `JWT ${room.as('editor').token}` }
  const answer = await fetch(`${room.url}/api/media`, { method: 'POST', headers, body: form })
  const { doc } = (await answer.json()) as { doc: { id: string; filename: string } }
  return { id: doc.id, path: `/v1/media/${doc.id}/${doc.filename}` }
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${room.url}${path}`, { headers, redirect: 'manual' })

const textOf = async (path: string) => (await get(path)).text()

const titles = async (query: string) =>
  parseRssFeed(await textOf(`/v1/feeds/articles.rss?${query}`)).items?.map(({ title }) => title) ?? []

const summaries = async (query: string) =>
  eventsIn(readIcs(await textOf(`/v1/feeds/events.ics?${query}`))).map((event) => saidBy(event).summary)

describe('the feeds of articles', () => {
  it('say the same in three formats, with whole addresses', async () => {
    const about = await topic('formats')
    const author = await live('contacts', { name: 'Ada Byron' })
    const article = await live('articles', {
      title: 'Tea & <toast>',
      summary: 'In short',
      body: richText('Two sugars ]]> please.'),
      authors: [author.id],
      topics: [about],
    })
    const page = `${site}/articles/${article.slug}`
    const rss = parseRssFeed(await textOf('/v1/feeds/articles.rss?topic=formats'))
    const atom = parseAtomFeed(await textOf('/v1/feeds/articles.atom?topic=formats'))
    const json = parseJsonFeed(await textOf('/v1/feeds/articles.json?topic=formats'))
    const html = '<p>Two sugars ]]&gt; please.</p>'
    expect(rss).toMatchObject({
      title: 'Our office',
      link: `${site}/`,
      language: 'en',
      items: [
        {
          title: 'Tea & <toast>',
          link: page,
          description: 'In short',
          content: { encoded: html },
          categories: [{ name: 'formats' }],
          dc: { creators: ['Ada Byron'], languages: ['en'] },
        },
      ],
    })
    const id = rss.items?.[0]?.guid?.value
    expect(id).toMatch(/^urn:uuid:/)
    expect(atom.entries).toMatchObject([{ id, content: { value: html }, authors: [{ name: 'Ada Byron' }] }])
    expect(json.items).toMatchObject([{ id, url: page, content_html: html, tags: ['formats'] }])
  })

  it.each([
    ['rss', 'application/rss+xml; charset=utf-8'],
    ['atom', 'application/atom+xml; charset=utf-8'],
    ['json', 'application/feed+json; charset=utf-8'],
  ])('as %s have their type, answer HEAD, and are not sent twice', async (format, type) => {
    const path = `/v1/feeds/articles.${format}?locale=fr`
    const first = await get(path)
    const etag = String(first.headers.get('etag'))
    expect([first.status, first.headers.get('content-type'), first.headers.get('content-language')]).toEqual([
      200,
      type,
      'fr',
    ])
    const again = await get(path, { 'if-none-match': etag })
    expect([again.status, await again.text(), again.headers.has('x-request-id')]).toEqual([304, '', false])
    const head = await fetch(`${room.url}${path}`, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
  })

  it('take a project, a topic and a kind by slug or id, and a language', async () => {
    const about = await topic('filters')
    const project = await live('projects', { title: 'Lantern street' })
    const both = { projects: [project.id], topics: [about] }
    await live(
      'articles',
      { title: 'A story', kind: 'story', ...both },
      { title: 'Un récit', body: richText('Ici.') },
    )
    await live('articles', { title: 'Some news', kind: 'news', topics: [about] })
    expect(await titles('topic=filters')).toEqual(['Some news', 'A story'])
    expect(await titles(`topic=${about}&kind=news`)).toEqual(['Some news'])
    expect(await titles(`project=${project.slug}`)).toEqual(['A story'])
    expect(await titles(`project=${project.id}&kind=news`)).toEqual([])
    expect(await titles('topic=filters&locale=fr')).toEqual(['Un récit'])
    expect(await titles('topic=filters&locale=nl')).toEqual([])
    const french = parseRssFeed(await textOf('/v1/feeds/articles.rss?topic=filters&locale=fr'))
    expect([french.language, french.items?.[0]?.link]).toEqual([
      'fr',
      expect.stringMatching(/^https:\/\/www\.example\.org\/articles\/.+\?locale=fr$/),
    ])
  })

  it('show what is live and nothing else, to the next reader', async () => {
    const id = await topic('moving')
    const seen = () => titles('topic=moving')
    expect([await seen(), await seen()]).toEqual([[], []])
    const draft = await build(room.as('editor'), 'articles', { title: 'First words', topics: [id] })
    expect(await seen()).toEqual([])
    await makeLive(room, draft)
    expect(await seen()).toEqual(['First words'])
    await room.as('editor').patch(`/api/articles/${draft.id}`, { title: 'Better words' })
    expect(await seen()).toEqual(['First words'])
    await makeLive(room, draft)
    expect(await seen()).toEqual(['Better words'])
    await room.as('publisher').act('takeDown', draft, { comment: 'It hurts someone' })
    expect(await seen()).toEqual([])
  })

  it('follow the name of the site', async () => {
    const path = '/v1/feeds/articles.json?kind=interview'
    const title = async () => parseJsonFeed(await textOf(path)).title
    expect(await title()).toBe('Our office')
    await room.as('admin').post('/api/globals/site', { name: 'The other office' })
    expect(await title()).toBe('The other office')
    await room.as('admin').post('/api/globals/site', { name: 'Our office' })
  })

  it('name the hub that is configured, in the feed and in a header', async () => {
    const hub = 'https://hub.example.org/'
    const server = await startServer({
      payload: room.payload,
      admin: 'off',
      background: false,
      variables: { PORT: '0', WEBSUB_HUB: hub },
    })
    try {
      const answer = await fetch(`${server.url}/v1/feeds/articles.rss`)
      const { atom, link } = parseRssFeed(await answer.text())
      expect(answer.headers.get('link')).toBe(
        `<${site}/v1/feeds/articles.rss>; rel="self", <${hub}>; rel="hub"`,
      )
      expect(atom?.links?.map(({ rel }) => rel)).toEqual(['self', 'hub'])
      expect(link).toBe(`${site}/`)
    } finally {
      await server.close()
    }
    expect((await get('/v1/feeds/articles.rss')).headers.get('link')).not.toContain('hub')
  })
})

describe('the feed of a podcast', () => {
  it('tells players what they play, and the recording comes in parts', async () => {
    const audio = await upload('one.mp3', 'audio/mpeg', silence(1))
    const transcript = await upload('one.vtt', 'text/vtt', subtitles(['Hello.']))
    const host = await live('contacts', { name: 'Ada' })
    const show = await live('podcasts', {
      title: 'Between tides',
      ownerEmail: 'owner@example.org',
      category: 'Society & Culture',
      language: 'en',
    })
    const episode = await live('podcast-episodes', {
      title: 'First',
      podcast: show.id,
      season: 1,
      number: 1,
      hosts: [host.id],
      audio: { media: audio.id, seconds: 1 },
      transcript: transcript.id,
      chapters: [{ start: 0, title: 'Start' }],
      protection: { depictsPeople: 'no' },
    })
    const path = `/v1/feeds/podcasts/${show.slug}.rss`
    const { podcast, itunes, items } = parseRssFeed(await textOf(path))
    expect(podcast).toMatchObject({
      guid: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-5/),
      locked: { value: true, owner: 'owner@example.org' },
    })
    expect(itunes).toMatchObject({
      owner: { email: 'owner@example.org' },
      categories: [{ text: 'Society & Culture' }],
    })
    expect(items).toHaveLength(1)
    const [enclosure] = items?.[0]?.enclosures ?? []
    const file = new URL(String(enclosure?.url)).pathname
    const part = await get(file, { range: 'bytes=0-2' })
    expect([file, enclosure?.type, part.status, (await part.arrayBuffer()).byteLength]).toEqual([
      expect.stringMatching(new RegExp(`^/v1/media/${audio.id}/[\\w-]{16}/one[.]mp3$`)),
      'audio/mpeg',
      206,
      3,
    ])
    expect(part.headers.get('content-range')).toBe(`bytes 0-2/${enclosure?.length}`)
    expect(items?.[0]?.podcast).toMatchObject({
      persons: [{ display: 'Ada', role: 'host' }],
      transcripts: [
        {
          url: expect.stringMatching(new RegExp(`^${site}/v1/media/${transcript.id}/[\\w-]{16}/one[.]vtt$`)),
          type: 'text/vtt',
        },
      ],
      chapters: { url: `${site}/v1/podcast-episodes/${episode.slug}/chapters.json` },
    })
    const chapters = await get(`/v1/podcast-episodes/${episode.slug}/chapters.json`)
    expect([chapters.headers.get('content-type'), await chapters.json()]).toEqual([
      'application/json+chapters; charset=utf-8',
      {
        version: '1.2.0',
        title: 'First',
        podcastName: 'Between tides',
        chapters: [{ startTime: 0, title: 'Start' }],
      },
    ])
    expect(JSON.stringify(await (await get(`/v1/podcasts/${show.slug}`)).json())).not.toContain('owner@')
  })

  it('follows its podcast to a new address, and is gone when that is taken down', async () => {
    const show = await live('podcasts', { title: 'Wander', slug: 'wander' })
    await room.as('editor').patch(`/api/podcasts/${show.id}`, { slug: 'wandered' })
    await makeLive(room, show)
    const moved = await get('/v1/feeds/podcasts/wander.rss?locale=fr')
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      '/v1/feeds/podcasts/wandered.rss?locale=fr',
    ])
    expect((await get(`/v1/feeds/podcasts/${show.id}.rss`)).status).toBe(200)
    await room.as('publisher').act('takeDown', show, { comment: 'It hurts someone' })
    expect((await get('/v1/feeds/podcasts/wandered.rss')).status).toBe(410)
  })

  it('holds an episode from the moment it is live', async () => {
    const show = await live('podcasts', { title: 'Growing' })
    const path = `/v1/feeds/podcasts/${show.slug}.rss`
    const heard = async () => parseRssFeed(await textOf(path)).items?.map(({ title }) => title) ?? []
    expect([await heard(), await heard()]).toEqual([[], []])
    await live('podcast-episodes', {
      title: 'New one',
      podcast: show.id,
      audio: { url: 'https://o.example.org/1.mp3' },
      protection: { depictsPeople: 'no' },
    })
    expect(await heard()).toEqual(['New one'])
  })
})

describe('the calendar', () => {
  const brussels = {
    start: '2026-05-04T10:00:00.000Z',
    end: '2026-05-04T12:00:00.000Z',
    precision: 'exact',
    timeZone: 'Europe/Brussels',
  }

  it('holds events in the order of time, no more exact than they are known', async () => {
    const about = await topic('calendar')
    const topics = [about]
    await live('events', { title: 'Later', topics, when: { start: '2026-09-01', precision: 'month' } })
    const talk = await live('events', {
      title: 'Talk; all welcome, really',
      topics,
      when: brussels,
      body: richText('Soup.'),
    })
    await live('events', { title: 'Undated', topics, when: {} })
    const answer = await get('/v1/feeds/events.ics?topic=calendar')
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const calendar = readIcs(await answer.text())
    const said = eventsIn(calendar).map(saidBy)
    expect(said).toMatchObject([
      {
        uid: talk.id,
        sequence: '1',
        summary: 'Talk; all welcome, really',
        dtstart: '2026-05-04T12:00:00',
        dtend: '2026-05-04T14:00:00',
        description: 'Soup.',
        url: `${site}/events/${talk.slug}`,
        status: 'CONFIRMED',
        categories: 'calendar',
      },
      { summary: 'Later (September 2026; exact day not given)', dtstart: '2026-09-01', dtend: '2026-10-01' },
    ])
    expect(said[0]?.dtstamp).toBe(said[0]?.['last-modified'])
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Events of Our office')
  })

  it('is newer with each publication, and says what was cancelled', async () => {
    const event = await live('events', { title: 'Screening', kind: 'screening', when: brussels })
    const path = `/v1/events/${event.slug}.ics`
    const said = async () => eventsIn(readIcs(await textOf(path))).map(saidBy)[0]
    expect(await said()).toMatchObject({ uid: event.id, sequence: '1', status: 'CONFIRMED' })
    await room.as('editor').patch(`/api/events/${event.id}`, { status: 'postponed' })
    await makeLive(room, event)
    expect(await said()).toMatchObject({
      sequence: '2',
      status: 'TENTATIVE',
      summary: 'Postponed: Screening',
    })
    await room.as('editor').patch(`/api/events/${event.id}`, { status: 'cancelled' })
    await makeLive(room, event)
    expect(await said()).toMatchObject({ uid: event.id, sequence: '3', status: 'CANCELLED' })
    expect(await summaries('kind=screening')).toEqual(['Cancelled: Screening'])
    expect((await get(path)).headers.get('content-disposition')).toBe(
      `attachment; filename="${event.slug}.ics"`,
    )
    await room.as('publisher').act('unpublish', event, { comment: 'Not ours' })
    expect([(await get(path)).status, await summaries('kind=screening')]).toEqual([404, []])
  })

  it('speaks the language it is asked in', async () => {
    const project = await live('projects', { title: 'Bilingual' })
    const when = { start: '2026-06-01', precision: 'month' }
    await live('events', { title: 'Party', projects: [project.id], when }, { title: 'Fête' })
    await live('events', { title: 'English only', projects: [project.id], when })
    expect(await summaries(`project=${project.slug}&locale=fr`)).toEqual([
      'Fête (juin 2026; jour non précisé)',
    ])
    expect(await summaries(`project=${project.id}`)).toHaveLength(2)
  })

  it('has no entry for an event without a date', async () => {
    const event = await live('events', { title: 'Some day', when: {} })
    const answer = await get(`/v1/events/${event.slug}.ics`)
    expect([answer.status, (await answer.json()).detail]).toEqual([
      404,
      expect.stringContaining('exact enough date'),
    ])
  })
})

describe('for search engines', () => {
  const locations = async () =>
    all(readXml(await textOf('/sitemap.xml')), 'url').map((url) => one(url, 'loc').text)

  it('the sitemap lists every live page in each language, from the next reader on', async () => {
    const draft = await build(room.as('editor'), 'articles', { title: 'Not on the map' })
    const before = await locations()
    const article = await live('articles', { title: 'Mapped' }, { title: 'Carte', body: richText('Ici.') })
    const page = `${site}/articles/${article.slug}`
    const after = await locations()
    expect(before).not.toContain(page)
    expect(after).toEqual(expect.arrayContaining([`${site}/`, page, `${page}?locale=fr`]))
    expect(after.join()).not.toContain(String(draft.doc.slug))
    await room.as('publisher').act('unpublish', article, { comment: 'No more' })
    expect(await locations()).not.toContain(page)
  })

  it('a large site has a list of sitemaps that together hold every page once', async () => {
    await live('articles')
    const whole = await sitemapAnswer(room.payload)
    const index = await sitemapAnswer(room.payload, 2)
    const files = all(readXml(String(index.body)), 'sitemap').map((file) => one(file, 'loc').text)
    const parts = files.map((file) => /sitemap-([a-z-]+)-(\d+)\.xml$/.exec(file) ?? [])
    const pages = []
    for (const [, collection = '', number] of parts) {
      const { body } = await sitemapPartAnswer(room.payload, { collection, number: Number(number) }, 2)
      pages.push(...all(readXml(String(body)), 'url').map((url) => one(url, 'loc').text))
    }
    const expected = all(readXml(String(whole.body)), 'url').map((url) => one(url, 'loc').text)
    expect([...pages, `${site}/`].sort()).toEqual(expected.sort())
  })

  it('a part of the sitemap has an address of its own, as long as it has a page', async () => {
    await live('articles')
    const answer = await get('/sitemap-articles-1.xml')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/xml; charset=utf-8',
    ])
    for (const name of ['articles-2', 'articles-0', 'users-1', 'contacts-1', 'x'])
      expect((await get(`/sitemap-${name}.xml`)).status).toBe(404)
  })

  it('robots.txt leads to the sitemap and away from the staff', async () => {
    const answer = await get('/robots.txt')
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual([
      'text/plain; charset=utf-8',
      `User-agent: *\nDisallow: /admin\nDisallow: /api/\n\nSitemap: ${site}/sitemap.xml\n`,
    ])
    expect((await get('/robots.txt')).headers.has('x-request-id')).toBe(false)
  })

  it('a document describes itself, and only while it is live', async () => {
    const author = await build(room.as('editor'), 'contacts', { name: 'Not yet public' })
    const article = await live('articles', { title: 'Described', summary: 'In short', authors: [author.id] })
    const described = async () => (await room.anonymous.get(`/v1/articles/${article.slug}`)).body.jsonLd
    expect(await described()).toMatchObject({
      '@type': 'NewsArticle',
      url: `${site}/articles/${article.slug}`,
      headline: 'Described',
      description: 'In short',
      publisher: { name: 'Our office' },
    })
    expect(await described()).not.toHaveProperty('author')
    await makeLive(room, author)
    expect(await described()).toMatchObject({ author: [{ name: 'Not yet public' }] })
  })
})

describe('what cannot be answered', () => {
  it.each([
    ['/v1/feeds/articles.atom?locale=xx', 400],
    ['/v1/feeds/articles.json?topic=a&topic=b', 400],
    [`/v1/feeds/events.ics?topic=${'ж'.repeat(40)}`, 400],
    ['/v1/feeds/podcasts/nowhere.rss', 404],
    ['/v1/feeds/podcasts/..%2f..%2fx.rss', 404],
    ['/v1/feeds/articles.xml', 404],
    ['/v1/feeds/projects.rss', 404],
    ['/v1/feeds', 404],
    ['/v1/events/nowhere.ics', 404],
    ['/v1/podcast-episodes/nowhere/chapters.json', 404],
    ['/v1/events/%E0%A4%A.ics', 400],
  ])('is a problem that says what to do: %s', async (path, status) => {
    const answer = await get(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
    expect(await answer.json()).toMatchObject({ status, detail: expect.any(String) })
  })

  it.each(['/v1/feeds/articles.rss', '/sitemap.xml', '/robots.txt'])('is a write to %s', async (path) => {
    const answer = await fetch(`${room.url}${path}`, { method: 'POST' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})
