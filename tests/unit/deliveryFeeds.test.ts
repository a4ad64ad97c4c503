// Feeds from public documents: what the formats say, and that no text can break them.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { addressesOf, pageAddress } from '@/content/pageAddresses'
import { joined } from '@/delivery/documents/fragments'
import { absoluteHtml } from '@/delivery/feeds/absoluteHtml'
import { atom } from '@/delivery/feeds/atom'
import { chaptersOf } from '@/delivery/feeds/chapters'
import { documentsFeed, feedItemOf } from '@/delivery/feeds/documents'
import type { Feed, FeedFormat, FeedItem } from '@/delivery/feeds/feed'
import { documentUrn, podcastGuid, uuidV5 } from '@/delivery/feeds/identifiers'
import { jsonFeed } from '@/delivery/feeds/jsonFeed'
import { showOf } from '@/delivery/feeds/podcast'
import { podcastRssOf } from '@/delivery/feeds/podcastRss'
import { rss } from '@/delivery/feeds/rss'
import { xmlText } from '@/delivery/feeds/xml'
import { Problem } from '@/delivery/http/problems'
import { parseFeedRequest, parseLocale } from '@/delivery/query/feedParameters'
import type { Podcast, PodcastEpisode, Site } from '@/public-types'
import { node, present, publication, readingWith } from '../helpers/presenting'
import { all, one, readXml } from '../helpers/readXml'

const addresses = { pages: 'https://www.example.org', own: 'https://cms.example.org' }

const site = { name: 'The Office', publisher: null, logo: null } as unknown as Site

const channel = {
  type: 'articles',
  site,
  addresses,
  language: 'en' as const,
  self: 'https://cms.example.org/v1/feeds/articles.rss',
  hub: null,
}

const image = {
  filename: 'a b.png',
  mimeType: 'image/png',
  filesize: 1234,
  alt: { en: 'A' },
  width: 10,
  height: 10,
}

const known = {
  'contacts:c1': publication('contacts', { name: 'Ada & Co' }, { id: 'c1' }),
  'topics:t1': { name: { en: 'Housing', fr: 'Logement' }, slug: 'housing' },
  'media:m1': image,
}

const article = (content: Record<string, unknown> = {}, languages = ['en', 'fr']): FeedItem =>
  feedItemOf(
    publication(
      'articles',
      {
        title: { en: 'One & <two>', fr: 'Un' },
        summary: { en: 'Short' },
        body: {
          en: node.root(node.paragraph(node.text('Hello '), node.link('/articles/x', node.text('x')))),
        },
        authors: ['c1'],
        topics: ['t1'],
        leadImage: 'm1',
        ...content,
      },
      { id: 'a1', languages },
    ),
    readingWith({ known }),
    addresses,
  )

interface Whole extends Feed {
  items: FeedItem[]
}

const feed = (items: FeedItem[], more: Partial<Feed> = {}): Whole => ({
  ...documentsFeed(
    items.map(({ updated }) => updated),
    channel,
  ),
  ...more,
  items,
})

const writing =
  ({ writeFrame, writeItem }: FeedFormat) =>
  ({ items, ...feed }: Whole): string =>
    String(
      joined(
        writeFrame(feed),
        items.map((item) => ({ bytes: Buffer.from(writeItem(item)) })),
      ),
    )

const [rssOf, atomOf, jsonFeedOf] = [writing(rss), writing(atom), writing(jsonFeed)]

describe('addresses', () => {
  it.each([
    [{ url: 'https://a.org/', serverUrl: 'https://b.org' }, 'https://a.org', 'https://b.org'],
    [{ url: 'https://a.org/en/' }, 'https://a.org/en', 'https://a.org/en'],
    [{ serverUrl: 'http://localhost:3000' }, 'http://localhost:3000', 'http://localhost:3000'],
    [{ url: '', serverUrl: '' }, 'http://localhost', 'http://localhost'],
  ])('of %j', (given, pages, own) => {
    expect(addressesOf(given)).toEqual({ pages, own })
  })

  it.each([
    [['en', 'fr'], 'en', ''],
    [['en', 'fr'], 'fr', '?locale=fr'],
    [['fr', 'nl'], 'fr', ''],
    [['fr', 'nl'], 'nl', '?locale=nl'],
    [[], 'en', ''],
  ])('of a page in %j, asked for in %s', (languages, language, end) => {
    expect(pageAddress(addresses, { path: '/articles/x', languages }, language)).toBe(
      `https://www.example.org/articles/x${end}`,
    )
  })
})

describe('identifiers', () => {
  it('are name-based UUIDs, as RFC 9562 (A.4) and Podcasting 2.0 show them', () => {
    expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    )
    expect(podcastGuid('https://podnews.net/rss')).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c')
    expect(podcastGuid('http://podnews.net/rss//')).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c')
  })

  it('of documents do not change', () => {
    expect(documentUrn({ type: 'articles', id: '1' })).toBe('urn:uuid:c75c066d-1170-5870-a3c3-1d6200a1b6d3')
  })
})

describe('HTML for elsewhere', () => {
  const page = 'https://www.example.org/articles/x'
  it.each([
    ['<a href="/articles/y">', '<a href="https://www.example.org/articles/y">'],
    ['<img src="/v1/media/1/a.png" alt="">', '<img src="https://cms.example.org/v1/media/1/a.png" alt="">'],
    ['<a href="#fn-1">', `<a href="${page}#fn-1">`],
    ['<a href="https://o.org/">', '<a href="https://o.org/">'],
    ['<a href="mailto:a@b.org">', '<a href="mailto:a@b.org">'],
    [
      '<img srcset="/v1/media/1/a.png 400w, https://o.org/b.png 800w">',
      '<img srcset="https://cms.example.org/v1/media/1/a.png 400w, https://o.org/b.png 800w">',
    ],
    ['<p> href=&quot;/x&quot;</p>', '<p> href=&quot;/x&quot;</p>'],
  ])('%s', (html, expected) => {
    expect(absoluteHtml(html, addresses, page)).toBe(expected)
  })
})

describe('the feeds of articles', () => {
  const hub = 'https://hub.example.org/?a=1&b=2'
  const newest = feed([article()], { hub })

  it('say the same in RSS, Atom and JSON Feed', () => {
    const rss = parseRssFeed(rssOf(newest))
    const atom = parseAtomFeed(atomOf(newest))
    const json = parseJsonFeed(jsonFeedOf(newest))
    const html = '<p>Hello <a href="https://www.example.org/articles/x">x</a></p>'
    const id = documentUrn({ type: 'articles', id: 'a1' })
    const page = 'https://www.example.org/articles/a1-slug'
    const picture = 'https://cms.example.org/v1/media/m1/a%20b.png'
    expect(rss).toMatchObject({
      title: 'The Office',
      link: 'https://www.example.org/',
      language: 'en',
      lastBuildDate: 'Tue, 03 Feb 2026 04:05:06 +0000',
      atom: {
        links: [
          { href: channel.self, rel: 'self' },
          { href: hub, rel: 'hub' },
        ],
      },
      items: [
        {
          title: 'One & <two>',
          link: page,
          guid: { value: id, isPermaLink: false },
          pubDate: 'Fri, 02 Jan 2026 03:04:05 +0000',
          description: 'Short',
          content: { encoded: html },
          categories: [{ name: 'Housing' }],
          enclosures: [{ url: picture, length: 1234, type: 'image/png' }],
          dc: { creators: ['Ada & Co'], languages: ['en'] },
          atom: { updated: '2026-02-03T04:05:06.000Z' },
        },
      ],
    })
    expect(atom).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:/),
      title: { value: 'The Office' },
      updated: '2026-02-03T04:05:06.000Z',
      authors: [{ name: 'The Office' }],
      links: [{ rel: 'self' }, { rel: 'alternate' }, { rel: 'hub', href: hub }],
      entries: [
        {
          id,
          title: { value: 'One & <two>' },
          published: '2026-01-02T03:04:05.000Z',
          updated: '2026-02-03T04:05:06.000Z',
          authors: [{ name: 'Ada & Co' }],
          categories: [{ term: 'Housing' }],
          content: { value: html, type: 'html' },
          summary: { value: 'Short' },
        },
      ],
    })
    expect(json).toMatchObject({
      title: 'The Office',
      feed_url: channel.self,
      hubs: [{ type: 'WebSub', url: hub }],
      items: [{ id, url: page, title: 'One & <two>', content_html: html, image: picture, tags: ['Housing'] }],
    })
    expect(JSON.parse(jsonFeedOf(newest)).version).toBe('https://jsonfeed.org/version/1.1')
  })

  it('have no white space of their own around what they say', () => {
    const item = one(readXml(rssOf(newest)), 'channel', 'item')
    expect([one(item, 'title').text, one(item, 'link').text]).toEqual([
      'One & <two>',
      'https://www.example.org/articles/a1-slug',
    ])
  })

  it('are valid without an article, and name no hub that is not there', () => {
    const empty = feed([])
    expect(one(readXml(atomOf(empty)), 'updated').text).toBe('1970-01-01T00:00:00.000Z')
    expect(all(one(readXml(rssOf(empty)), 'channel'), 'item')).toEqual([])
    expect(rssOf(empty) + atomOf(empty) + jsonFeedOf(empty)).not.toContain('hub')
    expect(JSON.parse(jsonFeedOf(empty)).items).toEqual([])
  })

  it('show a summary where there is no text', () => {
    const html = feed([article({ body: null, summary: { en: 'A < B' } })]).items[0]?.html
    expect(html).toBe('<p>A &lt; B</p>')
  })

  it('hold any text whole, whatever is in it', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.stringMatching(/^(\]\]>|<!\[CDATA\[|&amp;|&#0;|<b>|"|'|\r\n|\t|😀|é|a){0,20}$/),
    )
    fc.assert(
      fc.property(nasty, nasty, (title, text) => {
        const made = article({
          title: { en: `x${title}` },
          summary: { en: text },
          body: { en: node.root(node.paragraph(node.text(text))) },
        })
        const given = feed([made])
        const expected = xmlText(given.items[0]?.html ?? '')
        const item = one(readXml(rssOf(given)), 'channel', 'item')
        const entry = one(readXml(atomOf(given)), 'entry')
        expect(one(item, 'title').text).toBe(xmlText(`x${title}`))
        expect(one(entry, 'title').text).toBe(xmlText(`x${title}`))
        expect(all(item, 'content:encoded').map((each) => each.text)).toEqual(expected ? [expected] : [])
        expect(one(entry, 'content').text).toBe(expected)
        expect(JSON.parse(jsonFeedOf(given)).items[0].content_html).toBe(given.items[0]?.html)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the feed of a podcast', () => {
  const self = 'https://cms.example.org/v1/feeds/podcasts/tides.rss'
  const podcast = (content: Record<string, unknown> = {}) =>
    present(
      publication('podcasts', {
        title: { en: 'Tides & more' },
        description: { en: 'Talks' },
        author: 'Estuary',
        category: 'Society & Culture > Documentary',
        language: 'fr',
        cover: 'm1',
        ...content,
      }),
      { known },
    ) as Podcast
  const episode = (content: Record<string, unknown> = {}, id = 'e1') =>
    present(
      publication(
        'podcast-episodes',
        {
          title: { en: 'First "one"' },
          season: 2,
          number: 3,
          series: { en: 'Inside' },
          kind: 'bonus',
          description: { en: node.root(node.paragraph(node.text('About'))) },
          hosts: ['c1'],
          guests: ['c1'],
          audio: { url: 'https://o.org/1.mp3?a=1&b=2', bytes: 5, seconds: 61 },
          transcript: 'v1',
          chapters: [
            { start: 9, title: 'Two', url: 'https://o.org/' },
            { start: 0, title: 'One' },
          ],
          released: { date: '2026-01-09', precision: 'day' },
          ...content,
        },
        { id },
      ),
      { known: { ...known, 'media:v1': { filename: 'a.vtt', mimeType: 'text/vtt', alt: { en: 'T' } } } },
    ) as PodcastEpisode
  const parsed = (
    episodes: PodcastEpisode[],
    content: Record<string, unknown> = {},
    ownerEmail: string | null = null,
  ) =>
    parseRssFeed(
      podcastRssOf(
        showOf(podcast(content), episodes, { addresses, self, hub: null, ownerEmail, publisher: 'P' }),
      ),
    )

  it('tells directories and players all they ask for', () => {
    expect(parsed([episode()], {}, 'owner@example.org')).toMatchObject({
      title: 'Tides & more',
      link: 'https://www.example.org/podcasts/podcasts-1-slug',
      language: 'fr',
      itunes: {
        author: 'Estuary',
        type: 'episodic',
        explicit: false,
        image: 'https://cms.example.org/v1/media/m1/a%20b.png',
        categories: [{ text: 'Society & Culture', categories: [{ text: 'Documentary' }] }],
        owner: { name: 'Estuary', email: 'owner@example.org' },
      },
      podcast: {
        guid: podcastGuid(self),
        medium: 'podcast',
        locked: { value: true, owner: 'owner@example.org' },
      },
      items: [
        {
          title: 'First "one"',
          guid: { value: documentUrn({ type: 'podcast-episodes', id: 'e1' }), isPermaLink: false },
          pubDate: 'Fri, 09 Jan 2026 00:00:00 +0000',
          description: '<p>About</p>',
          enclosures: [{ url: 'https://o.org/1.mp3?a=1&b=2', length: 5, type: 'audio/mpeg' }],
          itunes: { title: 'First "one"', episodeType: 'bonus', season: 2, episode: 3, duration: 61 },
          podcast: {
            season: { number: 2, name: 'Inside' },
            episode: { number: 3 },
            persons: [
              { display: 'Ada & Co', role: 'host', href: 'https://www.example.org/contacts/c1-slug' },
              { display: 'Ada & Co', role: 'guest' },
            ],
            transcripts: [
              {
                url: 'https://cms.example.org/v1/media/v1/a.vtt',
                type: 'text/vtt',
                language: 'fr',
                rel: 'captions',
              },
            ],
            chapters: {
              url: 'https://cms.example.org/v1/podcast-episodes/e1-slug/chapters.json',
              type: 'application/json+chapters',
            },
          },
        },
      ],
    })
  })

  it('keeps the identifier that the show has elsewhere', () => {
    expect(parsed([], { guid: 'kept' }).podcast?.guid).toBe('kept')
  })

  it('leaves out what nobody can play, and numbers that Apple does not take', () => {
    const feed = parsed([episode({ audio: {} }), episode({ number: 0, season: null, kind: 'trailer' }, 'e2')])
    expect(feed.items).toHaveLength(1)
    expect(feed.items?.[0]?.itunes).not.toHaveProperty('episode')
    expect(feed.items?.[0]?.itunes).not.toHaveProperty('season')
    expect(feed.itunes).not.toHaveProperty('owner')
  })

  it('invents no day: an episode first heard in some month has the date of its publication', () => {
    const feed = parsed([
      episode({ released: { date: '2019-01-01', precision: 'month' } }),
      episode({ released: { date: '2026-06-01' } }, 'e2'),
    ])
    expect(feed.items?.map(({ pubDate }) => pubDate)).toEqual([
      'Mon, 01 Jun 2026 00:00:00 +0000',
      'Fri, 02 Jan 2026 03:04:05 +0000',
    ])
  })

  it('has chapters in the order of time', () => {
    expect(chaptersOf(episode())).toEqual({
      version: '1.2.0',
      title: 'First "one"',
      chapters: [
        { startTime: 0, title: 'One' },
        { startTime: 9, title: 'Two', url: 'https://o.org/' },
      ],
    })
  })
})

describe('the parameters of a feed', () => {
  it('become conditions and an address of one form', () => {
    expect(parseFeedRequest('kind=story&topic=water%20%26%20air&locale=fr')).toEqual({
      locale: 'fr',
      where: {
        and: [
          { facet: 'languages', is: 'in', values: ['fr'] },
          { facet: 'topics', is: 'in', values: ['water & air'] },
          { facet: 'kind', is: 'in', values: ['story'] },
        ],
      },
      search: 'locale=fr&topic=water+%26+air&kind=story',
    })
    expect(parseFeedRequest('')).toEqual({ locale: 'en', where: { and: [] }, search: '' })
    expect(parseLocale('locale=nl')).toEqual({ locale: 'nl', search: 'locale=nl' })
  })

  it.each(['limit=5', 'locale=xx', 'topic=', 'topic=a&topic=b', 'topic[a]=b', `kind=${'x'.repeat(201)}`])(
    'are refused: %s',
    (search) => {
      expect(() => parseFeedRequest(search)).toThrow(Problem)
    },
  )
})
