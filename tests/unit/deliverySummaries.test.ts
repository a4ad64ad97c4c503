// What leaves of a document where another one refers to it: these fields, and no other.
import { describe, expect, it } from '@jest/globals'
import { Reader } from '@/content/reader'
import type { Key } from '@/delivery/documents/references/references'
import { summarise, summarySchema } from '@/delivery/documents/summaries'
import { readingOf } from '@/delivery/http/responses/reading'
import type { Summary } from '@/public-types'
import { node, publication } from '../helpers/presenting'

const entries: [Key, Record<string, unknown>][] = [
  [
    { collection: 'media', id: 'm1' },
    { id: 'm1', filename: 'a b.jpg', alt: { en: 'A picture' }, consents: ['SECRET'] },
  ],
  [
    { collection: 'organisations', id: 'o1' },
    { id: 'o1', name: { en: 'The Fund' }, acronym: { en: 'TF' }, notes: 'SECRET' },
  ],
]

const summaryOf = (type: string, content: Record<string, unknown>): Summary => {
  const reading = readingOf({ locale: 'en', richText: 'html' }, { nested: true })
  for (const [key, entry] of entries)
    reading.references.keep(key, publication(key.collection, entry, { id: key.id }))
  const published = publication(type, content)
  return summarise(published, Reader.of(published, reading))
}

const image = {
  id: 'm1',
  url: '/v1/media/m1/a%20b.jpg',
  filename: 'a b.jpg',
  mimeType: 'application/octet-stream',
  filesize: null,
  width: null,
  height: null,
  alt: 'A picture',
  caption: null,
  credit: null,
  licence: null,
  sizes: {},
}
const words = (text: string) => ({ en: node.root(node.paragraph(node.text(text))) })
const links = [{ platform: 'spotify', url: 'https://open.spotify.com/x', id: 'SECRET' }]
const period = {
  from: '2026-01-01T12:00:00.000Z',
  to: '2026-06-30T12:00:00.000Z',
  precision: 'day',
  label: { en: 'Half' },
}
const presentedPeriod = { from: '2026-01-01', to: '2026-06-30', precision: 'day', label: 'Half' }

/** What a text says, and what its summary says beside id, type, slug, path and language. */
const told: Record<string, [content: Record<string, unknown>, summary: Record<string, unknown>]> = {
  issues: [
    {
      title: { en: 'Issue' },
      kind: 'newsletter',
      number: 7,
      period,
      editorial: words('Dear reader'),
      cover: 'm1',
    },
    { title: 'Issue', kind: 'newsletter', number: 7, period: presentedPeriod, summary: 'Dear reader', image },
  ],
  articles: [
    {
      title: { en: 'Article' },
      kicker: { en: 'Kick' },
      kind: 'news',
      summary: { en: 'Sum' },
      leadImage: 'm1',
      body: words('SECRET'),
    },
    { title: 'Article', kicker: 'Kick', kind: 'news', summary: 'Sum', image },
  ],
  projects: [
    {
      title: { en: 'Project' },
      acronym: 'PR',
      state: 'running',
      summary: { en: 'Sum' },
      period,
      seo: { image: 'm1' },
      budget: { amount: 5, currency: 'SECRET' },
    },
    {
      title: 'Project',
      acronym: 'PR',
      kind: 'running',
      state: 'running',
      summary: 'Sum',
      period: presentedPeriod,
      image,
    },
  ],
  contacts: [
    {
      name: 'Ada',
      kind: 'person',
      role: { en: 'Officer' },
      organisations: ['o1', 'gone'],
      photo: 'm1',
      email: 'SECRET',
      phone: 'SECRET',
      bio: { en: 'SECRET' },
    },
    {
      ...{ name: 'Ada', kind: 'person', role: 'Officer', email: null, phone: null, summary: null, image },
      organisations: [{ id: 'o1', name: 'The Fund', acronym: 'TF' }],
    },
  ],
  podcasts: [
    {
      title: { en: 'Podcast' },
      description: { en: 'About' },
      cover: 'm1',
      author: 'The office',
      ownerEmail: 'SECRET',
      kind: 'SECRET',
    },
    { title: 'Podcast', kind: null, summary: 'About', image, author: 'The office' },
  ],
  'podcast-episodes': [
    {
      ...{
        title: { en: 'Episode' },
        podcast: 'p1',
        series: { en: 'First' },
        season: 2,
        number: 3,
        kind: 'full',
      },
      ...{
        description: words('About'),
        audio: { seconds: 60, url: 'SECRET' },
        seo: { image: 'm1' },
        listenLinks: links,
      },
    },
    {
      ...{
        title: 'Episode',
        podcast: 'p1',
        series: 'First',
        season: 2,
        number: 3,
        kind: 'full',
        seconds: 60,
      },
      ...{
        summary: 'About',
        image,
        listenLinks: [{ platform: 'spotify', url: 'https://open.spotify.com/x' }],
      },
    },
  ],
  events: [
    {
      ...{ title: { en: 'Event' }, kind: 'webinar', mode: 'online', status: 'planned', body: words('About') },
      when: { start: '2026-05-04T10:00:00.000Z', precision: 'exact', timeZone: 'Europe/Brussels' },
      place: { name: { en: 'Hall' }, city: 'Ghent', country: 'BE', note: 'SECRET' },
      registration: {
        url: 'https://example.org/',
        deadline: '2026-05-01T10:00:00.000Z',
        price: { en: 'Free' },
        code: 'C',
        list: 'SECRET',
      },
      ...{ seo: { image: 'm1' }, attendance: { display: { en: 'SECRET' } } },
    },
    {
      ...{ title: 'Event', kind: 'webinar', mode: 'online', status: 'planned', summary: 'About', image },
      when: {
        ...{ start: '2026-05-04T10:00:00.000Z', end: null, allDay: false },
        ...{ timeZone: 'Europe/Brussels', precision: 'exact', label: null },
      },
      place: { name: 'Hall', address: null, city: 'Ghent', country: 'BE', url: null },
      registration: {
        url: 'https://example.org/',
        deadline: '2026-05-01T10:00:00.000Z',
        price: 'Free',
        code: 'C',
      },
    },
  ],
  resources: [
    {
      ...{
        title: { en: 'Book' },
        kind: 'book',
        year: 2020,
        blurb: { en: 'Sum' },
        url: 'https://example.org/',
        cover: 'm1',
      },
      creators: [{ name: 'B', role: 'author', contact: 'SECRET' }],
    },
    {
      ...{ title: 'Book', kind: 'book', year: 2020, summary: 'Sum', url: 'https://example.org/', image },
      creators: [{ name: 'B', role: 'author' }],
    },
  ],
  figures: [
    {
      ...{
        label: { en: 'Figure' },
        value: 12,
        display: { en: 'a dozen' },
        unit: { en: 'people' },
        period,
        chart: 'bar',
      },
      ...{ source: { text: { en: 'A report' }, url: 'https://example.org/', note: 'SECRET' } },
      ...{ comparison: { value: 6, change: 100, label: { en: 'than before' } }, kind: 'SECRET' },
      series: [{ x: { en: 'Jan' }, y: 1, group: { en: 'All' }, country: 'BE', id: 'SECRET' }],
    },
    {
      ...{
        label: 'Figure',
        value: 12,
        display: 'a dozen',
        unit: 'people',
        period: presentedPeriod,
        chart: 'bar',
      },
      ...{ source: { text: 'A report', url: 'https://example.org/' } },
      ...{
        comparison: { value: 6, change: 100, label: 'than before' },
        kind: null,
        summary: null,
        image: null,
      },
      series: [{ x: 'Jan', y: 1, group: 'All', country: 'BE' }],
    },
  ],
}

describe.each(Object.entries(told))('a summary of %s', (type, [content, expected]) => {
  it('tells this and nothing else', () => {
    const summary = summaryOf(type, content)
    const common = {
      id: `${type}-1`,
      type,
      slug: `${type}-1-slug`,
      path: `/${type}/${type}-1-slug`,
      contentLanguage: 'en',
    }
    expect(summary).toEqual({ ...common, ...expected })
  })

  it('is as its schema says, full and empty', () => {
    for (const summary of [summaryOf(type, content), summaryOf(type, {})])
      expect(summarySchema.parse(summary)).toEqual(summary)
  })
})

describe('how to reach a person', () => {
  const content = { name: 'Ada', email: 'ada@example.org', phone: '+32 2 000' }

  it.each([
    [{}, null, null],
    [{ showEmail: false, showPhone: false }, null, null],
    [{ showEmail: 'true', showPhone: 1 }, null, null],
    [{ showEmail: true }, 'ada@example.org', null],
    [{ showPhone: true }, null, '+32 2 000'],
    [{ showEmail: true, showPhone: true }, 'ada@example.org', '+32 2 000'],
  ])('with %j: e-mail %s, telephone %s', (agreed, email, phone) => {
    expect(summaryOf('contacts', { ...content, ...agreed })).toMatchObject({ email, phone })
  })
})

it('is made of editorial documents alone', () => {
  expect(() => summaryOf('consents', {})).toThrow('no editorial collection “consents”')
})
