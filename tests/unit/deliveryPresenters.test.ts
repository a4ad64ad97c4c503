// What leaves of each type: as its schema says, in one language, and never what is private.
import { describe, expect, it } from '@jest/globals'
import { editorialSlugs } from '@/collections/editorial'
import { asObject, asRichText, asText, type Parts, partsFor } from '@/collections/fields/public'
import { contentLanguageOf } from '@/content/reader'
import { publicSchemas } from '@/delivery/documents/types'
import type { Article, Contact, Event, Issue, Project } from '@/public-types'
import { node, present, publication } from '../helpers/presenting'

const text = (words: string) => node.root(node.paragraph(node.text(words)))

const rich: Record<string, Record<string, unknown>> = {
  issues: {
    title: { en: 'Issue' },
    kind: 'newsletter',
    period: { from: '2026-01-01T00:00:00.000Z', to: '2026-06-30T00:00:00.000Z', precision: 'month' },
    editorial: { en: text('Dear reader') },
    sections: [
      {
        heading: { en: 'One' },
        items: [
          { item: { relationTo: 'articles', value: 'a1' }, display: 'full' },
          { item: { relationTo: 'articles', value: 'draft' }, display: 'full' },
          { item: { relationTo: 'articles', value: 'a1' }, display: 'teaser', teaser: { en: 'Read this' } },
          { item: { relationTo: 'articles', value: 'a1' }, display: 'title' },
        ],
      },
    ],
  },
  articles: {
    title: { en: 'Article' },
    body: { en: text('Body') },
    corrections: [{ at: '2026-01-01T00:00:00.000Z', text: { en: 'c' } }],
  },
  projects: {
    title: { en: 'Project' },
    funders: [{ organisation: 'o1', amount: 5, currency: 'EUR' }, { organisation: 'gone' }],
  },
  contacts: { name: 'Ada', organisations: ['o1'] },
  podcasts: { title: { en: 'Podcast' }, ownerEmail: 'owner@example.org' },
  'podcast-episodes': {
    title: { en: 'Episode' },
    description: { en: text('About') },
    audio: { url: 'https://example.org/a.mp3', seconds: 60 },
  },
  events: { title: { en: 'Event' }, when: { start: '2026-05-01T00:00:00.000Z', precision: 'month' } },
  resources: {
    title: { en: 'Resource' },
    creators: [{ name: 'B', role: 'author' }],
    files: [{ language: 'en', url: 'https://example.org' }],
  },
  figures: { label: { en: 'Figure' }, value: 0, series: [{ x: { en: 'Jan' }, y: 1 }] },
}

const known = {
  'organisations:o1': {
    name: { en: 'The Fund', fr: 'Le Fonds' },
    acknowledgement: { en: 'Paid by the Fund' },
  },
  'articles:a1': publication(
    'articles',
    { title: { en: 'First' }, summary: { en: 'Sum' }, body: { en: text('Whole') } },
    { id: 'a1' },
  ),
}

const secrets = {
  review: 'SECRET-review',
  stage: 'SECRET-stage',
  protection: { depictsPeople: 'yes', consents: ['SECRET-consent'] },
  consents: ['SECRET-consent'],
  email: 'SECRET@example.org',
  phone: 'SECRET-phone',
  ownerEmail: 'SECRET-owner@example.org',
  futureField: { en: 'SECRET-future' },
  publishedBy: 'SECRET-user',
  revision: 'SECRET-revision',
}

describe.each([...editorialSlugs])('%s', (type) => {
  it('is as its schema says, full and empty', () => {
    const schema = publicSchemas[type]
    for (const content of [rich[type] ?? {}, {}])
      expect(schema.strict().safeParse(present(publication(type, content), { known })).error).toBeUndefined()
  })

  it('never tells what is private', () => {
    const presented = present(publication(type, { ...rich[type], ...secrets }), { known })
    expect(JSON.stringify(presented)).not.toContain('SECRET')
  })

  it('survives content of any shape', () => {
    for (const odd of [null, 1, 'x', [], [null], {}, { en: null }, { root: {} }]) {
      const content = Object.fromEntries(Object.keys(publicSchemas[type].shape).map((name) => [name, odd]))
      expect(() => present(publication(type, content), { known })).not.toThrow()
    }
  })
})

describe('an issue', () => {
  const items = (inList = false) =>
    (present(publication('issues', rich.issues ?? {}), { known, inList }) as Issue).sections[0]?.items ?? []

  it('shows each item at its display, in order, without those that are not public', () => {
    expect(items().map(({ display, teaser }) => [display, teaser])).toEqual([
      ['full', 'Sum'],
      ['teaser', 'Read this'],
      ['title', 'Sum'],
    ])
    expect(items().map(({ item }) => 'body' in item)).toEqual([true, false, false])
  })

  it('holds no whole documents in a list', () => {
    expect(items(true).map(({ item }) => 'body' in item)).toEqual([false, false, false])
  })
})

describe('the language', () => {
  it.each([
    [['en', 'fr'], 'fr', 'fr'],
    [['en'], 'fr', 'en'],
    [['fr'], 'en', 'fr'],
    [['fr', 'nl'], 'nl', 'nl'],
    [[], 'fr', 'en'],
    [['xx'], 'fr', 'en'],
  ] as const)('of a document offered in %j, asked in %s, is %s', (offered, asked, language) => {
    expect(contentLanguageOf(offered, asked)).toBe(language)
  })

  const article = publication(
    'articles',
    {
      title: { en: 'Hello', fr: 'Bonjour' },
      summary: { en: 'English words' },
      body: { en: text('English body') },
    },
    { languages: ['en', 'fr'] },
  )

  it('is not mixed: a text that is missing is missing', () => {
    expect(present(article, { locale: 'fr' })).toMatchObject({
      title: 'Bonjour',
      summary: null,
      body: null,
      contentLanguage: 'fr',
    })
  })

  it('falls back for labels and supporting entries', () => {
    const project = publication(
      'projects',
      { title: { en: 'Only English' }, funders: [{ organisation: 'o1' }] },
      { languages: ['en', 'fr'] },
    )
    const { title, funders } = present(project, { locale: 'fr', known }) as Project
    expect([title, funders[0]?.organisation.name, funders[0]?.acknowledgement]).toEqual([
      'Only English',
      'Le Fonds',
      'Paid by the Fund',
    ])
  })

  it('of a referenced document is its own', () => {
    const withAuthor = publication(
      'articles',
      { title: { fr: 'Bonjour' }, authors: ['c1'] },
      { languages: ['fr'] },
    )
    const contacts = {
      'contacts:c1': publication('contacts', { name: 'Ada', role: { en: 'Officer' } }, { id: 'c1' }),
    }
    const { authors } = present(withAuthor, { locale: 'fr', known: contacts }) as Article
    expect(authors[0]).toMatchObject({ name: 'Ada', role: 'Officer', contentLanguage: 'en' })
  })
})

describe('a contact', () => {
  const content = { name: 'Ada', email: 'ada@example.org', phone: '+32 2 000' }

  it.each([
    [{}, null, null],
    [{ showEmail: true }, 'ada@example.org', null],
    [{ showPhone: true }, null, '+32 2 000'],
  ])('with %j tells e-mail %s and telephone %s', (agreed, email, phone) => {
    expect(present(publication('contacts', { ...content, ...agreed })) as Contact).toMatchObject({
      email,
      phone,
    })
  })
})

describe('an event', () => {
  const start = '2026-05-04T10:00:00.000Z'

  it.each([
    [{ start, precision: 'exact' }, start],
    [{ start, precision: 'month' }, '2026-05-04'],
    [{ start, precision: 'exact', allDay: true }, '2026-05-04'],
    [{ start: 'nonsense' }, null],
  ])('%j starts %s: no time where none is known', (when, expected) => {
    expect((present(publication('events', { title: { en: 'E' }, when })) as Event).when.start).toBe(expected)
  })
})

describe('a publication of before days were kept as days', () => {
  const known = { 'globals:site': { timeZone: 'Europe/Brussels' } }
  const may = '2027-05-01'

  it.each([
    ['events', { when: { start: '2027-04-30T22:00:00.000Z', allDay: true } }, { when: { start: may } }],
    [
      'events',
      { when: { start: '2027-04-30T15:00:00.000Z', precision: 'day', timeZone: 'Asia/Tokyo' } },
      { when: { start: may } },
    ],
    ['events', { when: { start: `${may}T00:00:00.000Z`, precision: 'month' } }, { when: { start: may } }],
    ['issues', { period: { from: `${may}T12:00:00.000Z` } }, { period: { from: may } }],
    ['projects', { period: { to: '2027-04-30T22:00:00.000Z' } }, { period: { to: may } }],
    ['figures', { period: { from: `${may}T11:00:00.000Z` } }, { period: { from: may } }],
    ['podcast-episodes', { released: { date: `${may}T00:00:00.000Z` } }, { released: { date: may } }],
    ['articles', { corrections: [{ at: '2027-04-30T22:30:00.000Z' }] }, { corrections: [{ at: may }] }],
  ])('in %s with %j says the day that was meant', (type, content, expected) =>
    expect(present(publication(type, content), { known })).toMatchObject(expected),
  )
})

it('keeps a figure of zero', () => {
  expect(present(publication('figures', rich.figures ?? {}))).toMatchObject({ value: 0 })
})

describe('the parts of a document that are asked for', () => {
  const parts: Parts = [
    ['first', asRichText],
    ['kind', asText],
    ['group', asObject([{ name: 'note', type: 'richText', custom: { public: asRichText } }], {})],
    ['last', asRichText],
  ]

  it.each([
    ['kind', ['kind']],
    ['first', ['first']],
    ['group', ['first', 'group']],
    ['last', ['first', 'group', 'last']],
  ])('with “%s” are %j: footnotes are numbered through', (wanted, expected) => {
    expect(partsFor(parts, (name) => name === wanted).map(([name]) => name)).toEqual(expected)
  })
})
