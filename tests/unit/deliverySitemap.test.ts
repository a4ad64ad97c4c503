// Sitemaps and the descriptions for search engines.
import { describe, expect, it } from '@jest/globals'
import { addressesOf } from '@/content/pageAddresses'
import { robotsOf, sitemapAddress, sitemapIndex, urlset } from '@/delivery/sitemap/urlset'
import type { Article, Event, Issue, PodcastEpisode } from '@/public-types'
import { node, present, publication } from '../helpers/presenting'
import { all, one, readXml } from '../helpers/readXml'

const addresses = { pages: 'https://www.example.org', own: 'https://cms.example.org' }

describe('a sitemap', () => {
  const changed = '2026-02-03T04:05:06.000Z'

  it('has a page in each language, each naming all of them', () => {
    const root = readXml(urlset([{ path: '/articles/x', languages: ['en', 'fr'], changed }], addresses))
    const urls = all(root, 'url')
    expect(urls.map((url) => one(url, 'loc').text)).toEqual([
      'https://www.example.org/articles/x',
      'https://www.example.org/articles/x?locale=fr',
    ])
    for (const url of urls) {
      expect(one(url, 'lastmod').text).toBe(changed)
      expect(
        all(url, 'xhtml:link').map(({ attributes }) => [
          attributes.rel,
          attributes.hreflang,
          attributes.href,
        ]),
      ).toEqual([
        ['alternate', 'en', 'https://www.example.org/articles/x'],
        ['alternate', 'fr', 'https://www.example.org/articles/x?locale=fr'],
        ['alternate', 'x-default', 'https://www.example.org/articles/x'],
      ])
    }
  })

  it('names no alternates where there are none, and escapes', () => {
    const root = readXml(urlset([{ path: '/articles/a&b', languages: [] }], addresses))
    expect(one(root, 'url', 'loc').text).toBe('https://www.example.org/articles/a&b')
    expect(one(root, 'url').children.map(({ name }) => name)).toEqual(['loc'])
  })

  it('of a large site is a list of files', () => {
    const root = readXml(sitemapIndex(['https://cms.example.org/sitemap-articles-1.xml']))
    expect([root.name, one(root, 'sitemap', 'loc').text]).toEqual([
      'sitemapindex',
      'https://cms.example.org/sitemap-articles-1.xml',
    ])
  })
})

describe('robots.txt', () => {
  it.each([
    [{ url: 'https://www.example.org', serverUrl: 'https://cms.example.org' }, 'https://www.example.org'],
    [{ url: 'https://www.example.org/', serverUrl: 'https://cms.example.org/' }, 'https://www.example.org'],
    [
      { url: 'https://example.org/office', serverUrl: 'https://cms.example.org' },
      'https://example.org/office',
    ],
    [{ url: 'https://www.example.org' }, 'https://www.example.org'],
    [{ serverUrl: 'https://cms.example.org' }, 'https://cms.example.org'],
    [{ url: '', serverUrl: 'https://cms.example.org' }, 'https://cms.example.org'],
    [{ url: null, serverUrl: '' }, 'http://localhost'],
    [{}, 'http://localhost'],
  ])('names the host of the sitemap’s entries: %j', (site, host) => {
    const addresses = addressesOf(site)
    const [, named] = /\nSitemap: (.*)\n/.exec(robotsOf(addresses)) ?? []
    expect(named).toBe(`${host}/sitemap.xml`)
    const entries = all(readXml(urlset([{ path: '/articles/x', languages: ['en', 'fr'] }], addresses)), 'url')
    for (const entry of entries) expect(one(entry, 'loc').text).toContain(`${host}/articles/x`)
    expect(sitemapAddress(addresses, '-articles-1')).toBe(`${host}/sitemap-articles-1.xml`)
  })
})

const known = {
  'globals:site': publication('site', {}),
  'contacts:c1': publication('contacts', { name: 'Ada', role: { en: 'Editor' } }, { id: 'c1' }),
  'contacts:m1': publication('contacts', { name: 'Press desk', kind: 'mailbox' }, { id: 'm1' }),
  'organisations:o1': { name: { en: 'Estuary' }, website: 'https://estuary.example.org' },
  'podcasts:p1': publication('podcasts', { title: { en: 'Tides' } }, { id: 'p1' }),
  'articles:a1': publication('articles', { title: { en: 'First' } }, { id: 'a1' }),
}

const site = { name: { en: 'The Office' }, url: addresses.pages, serverUrl: addresses.own, publisher: 'o1' }

const described = <T>(type: string, content: Record<string, unknown>) =>
  present(publication(type, content), { known: { ...known, 'globals:site': site } }) as T

describe('the description for search engines', () => {
  const publisher = { '@type': 'Organization', name: 'Estuary', url: 'https://estuary.example.org' }

  it('of an article', () => {
    const { jsonLd } = described<Article>('articles', {
      title: { en: 'One' },
      kind: 'opinion',
      summary: { en: 'Short' },
      authors: ['c1', 'm1', 'draft'],
      corrections: [{ at: '2026-01-05T00:00:00.000Z', text: { en: 'Not ten but two.' } }],
    })
    expect(jsonLd).toEqual({
      '@context': 'https://schema.org',
      '@type': 'OpinionNewsArticle',
      '@id': 'https://www.example.org/articles/articles-1-slug',
      url: 'https://www.example.org/articles/articles-1-slug',
      inLanguage: 'en',
      description: 'Short',
      headline: 'One',
      datePublished: '2026-01-02T03:04:05.000Z',
      dateModified: '2026-02-03T04:05:06.000Z',
      author: [
        {
          '@type': 'Person',
          name: 'Ada',
          jobTitle: 'Editor',
          url: 'https://www.example.org/contacts/c1-slug',
        },
        { '@type': 'Organization', name: 'Press desk', url: 'https://www.example.org/contacts/m1-slug' },
      ],
      publisher,
      correction: [{ '@type': 'CorrectionComment', datePublished: '2026-01-05', text: 'Not ten but two.' }],
    })
  })

  it.each([
    ['month', '2026-06-01', '2026-06'],
    ['week', '2026-06-03', '2026-W23'],
    ['season', '2026-03-01', '2026'],
    ['year', '2026-03-01', '2026'],
    ['day', '2026-03-01', '2026-03-01'],
    ['exact', '2026-03-01T10:00:00.000Z', '2026-03-01T10:00:00.000Z'],
  ])('of an event invents no day: %s', (precision, start, expected) => {
    const { jsonLd } = described<Event>('events', { when: { start, precision } })
    expect(jsonLd.startDate).toBe(expected)
  })

  it('of an event says where and whether it is', () => {
    const { jsonLd } = described<Event>('events', {
      title: { en: 'Film' },
      kind: 'screening',
      mode: 'hybrid',
      status: 'cancelled',
      place: { name: 'House', city: 'Ostend', country: 'BE', url: 'https://meet.example.org' },
      organisers: ['o1'],
      speakers: ['c1'],
      registration: { url: 'https://r.example.org', deadline: '2026-05-01T00:00:00.000Z', code: 'FOLD' },
    })
    expect(jsonLd).toMatchObject({
      '@type': 'ScreeningEvent',
      name: 'Film',
      eventStatus: 'https://schema.org/EventCancelled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          name: 'House',
          address: { '@type': 'PostalAddress', addressLocality: 'Ostend', addressCountry: 'BE' },
        },
        { '@type': 'VirtualLocation', url: 'https://meet.example.org' },
      ],
      organizer: [publisher],
      performer: [{ '@type': 'Person', name: 'Ada' }],
      offers: {
        '@type': 'Offer',
        url: 'https://r.example.org',
        availabilityEnds: '2026-05-01T00:00:00.000Z',
      },
    })
  })

  it('of an episode', () => {
    const { jsonLd } = described<PodcastEpisode>('podcast-episodes', {
      title: { en: 'First' },
      podcast: 'p1',
      season: 1,
      number: 2,
      audio: { url: 'https://o.org/1.mp3', mimeType: 'audio/mpeg', bytes: 5, seconds: 61 },
      hosts: ['c1'],
      released: { date: '2026-01-01', precision: 'day' },
      description: { en: node.root(node.paragraph(node.text('About'))) },
    })
    expect(jsonLd).toMatchObject({
      '@type': 'PodcastEpisode',
      description: 'About',
      datePublished: '2026-01-01',
      episodeNumber: 2,
      partOfSeason: { '@type': 'PodcastSeason', seasonNumber: 1 },
      partOfSeries: {
        '@type': 'PodcastSeries',
        name: 'Tides',
        url: 'https://www.example.org/podcasts/p1-slug',
        webFeed: 'https://cms.example.org/v1/feeds/podcasts/p1-slug.rss',
      },
      associatedMedia: {
        '@type': 'AudioObject',
        contentUrl: 'https://o.org/1.mp3',
        encodingFormat: 'audio/mpeg',
        contentSize: '5',
        duration: 'PT61S',
      },
      author: [{ name: 'Ada' }],
    })
  })

  it('of an issue lists what is public in it', () => {
    const item = (value: string) => ({ item: { relationTo: 'articles', value }, display: 'full' })
    const { jsonLd } = described<Issue>('issues', {
      title: { en: 'Spring' },
      number: 4,
      sections: [{ items: [item('a1'), item('draft')] }],
    })
    expect(jsonLd).toMatchObject({
      '@type': 'PublicationIssue',
      name: 'Spring',
      issueNumber: 4,
      publisher,
      hasPart: [{ '@type': 'Article', name: 'First', url: 'https://www.example.org/articles/a1-slug' }],
    })
  })
})
