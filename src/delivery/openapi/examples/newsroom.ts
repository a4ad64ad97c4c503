// A small newsroom that does not exist, for examples: its publications as they would be frozen, and what they refer to.

import type { Content } from '@/content/content'
import type { EditorialSlug } from '@/content/documents'
import type { Publication } from '@/publishing/publications/readQuery'

const words = (...paragraphs: string[]) => ({
  root: { type: 'root', children: paragraphs.map((text) => paragraph(text)) },
})

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] })

const id = (number: number): string => `665f1c0a9b2d4e001f3a7c${String(number).padStart(2, '0')}`

const ids = {
  issues: id(1),
  articles: id(2),
  projects: id(3),
  contacts: id(4),
  podcasts: id(5),
  'podcast-episodes': id(6),
  events: id(7),
  resources: id(8),
  figures: id(9),
} satisfies Record<EditorialSlug, string>

const [organisation, picture, topic] = [id(20), id(21), id(22)]

const to = (relationTo: EditorialSlug) => ({ relationTo, value: ids[relationTo] })

const contents: Record<EditorialSlug, { slug: string; content: Content }> = {
  issues: {
    slug: 'spring-letter',
    content: {
      title: { en: 'Spring letter', fr: 'Lettre de printemps' },
      kind: 'newsletter',
      number: 7,
      period: { from: '2026-01-01', to: '2026-03-31', precision: 'month' },
      publisher: organisation,
      cover: picture,
      editorial: { en: words('Three months of work on the river, told by those who did it.') },
      signedBy: [ids.contacts],
      sections: [
        {
          heading: { en: 'From the field' },
          level: 1,
          items: [
            { item: to('articles'), display: 'teaser' },
            { item: to('figures'), display: 'full' },
            { item: to('events'), display: 'title' },
          ],
        },
      ],
      mail: { subject: { en: 'What the river taught us' }, preheader: { en: 'And how to join in April' } },
    },
  },
  articles: {
    slug: 'a-footbridge-for-the-mill-quarter',
    content: {
      title: { en: 'A footbridge for the mill quarter', fr: 'Une passerelle pour le quartier du moulin' },
      kicker: { en: 'River towns' },
      kind: 'story',
      summary: { en: 'Pupils used to walk an hour to school. Since March it takes ten minutes.' },
      leadImage: picture,
      body: { en: words('The first to cross it was a dog.', 'Then came the pupils.') },
      authors: [ids.contacts],
      projects: [ids.projects],
      contacts: [ids.contacts],
      dateline: { en: 'Mill quarter, March 2026' },
      topics: [topic],
      countries: ['BE'],
      corrections: [{ at: '2026-04-02', text: { en: 'The bridge is 41 metres long, not 14.' } }],
    },
  },
  projects: {
    slug: 'river-towns',
    content: {
      title: { en: 'River towns' },
      acronym: 'RT',
      state: 'running',
      summary: { en: 'Five towns learn to live with high water.' },
      body: { en: words('Each town chose what to build first.') },
      period: { from: '2025-01-01', to: '2027-12-31', precision: 'year' },
      budget: { amount: 250000, currency: 'EUR' },
      funders: [{ organisation, amount: 200000, currency: 'EUR' }],
      partners: [{ organisation, role: 'coordinator', country: 'BE' }],
      contacts: [ids.contacts],
      figures: [ids.figures],
      countries: ['BE'],
    },
  },
  contacts: {
    slug: 'ada-miller',
    content: {
      name: 'Ada Miller',
      kind: 'person',
      role: { en: 'Engineer' },
      organisations: [organisation],
      email: 'ada@example.org',
      showEmail: true,
      speaks: ['en', 'fr'],
      photo: picture,
    },
  },
  podcasts: {
    slug: 'high-water',
    content: {
      title: { en: 'High water' },
      description: { en: 'Conversations by the river.' },
      cover: picture,
      author: 'River office',
      category: 'Society & Culture',
      language: 'en',
      listenLinks: [{ platform: 'web', url: 'https://podcasts.example.org/high-water' }],
    },
  },
  'podcast-episodes': {
    slug: 'the-lock-keeper',
    content: {
      title: { en: 'The lock keeper' },
      podcast: ids.podcasts,
      season: 1,
      number: 3,
      kind: 'full',
      description: { en: words('Who decides when the gate opens?') },
      hosts: [ids.contacts],
      audio: {
        url: 'https://podcasts.example.org/3.mp3',
        bytes: 18432000,
        mimeType: 'audio/mpeg',
        seconds: 1152,
      },
      chapters: [
        { start: 0, title: 'Morning' },
        { start: 415, title: 'The gate' },
      ],
    },
  },
  events: {
    slug: 'open-day-at-the-lock',
    content: {
      title: { en: 'Open day at the lock' },
      kind: 'event',
      when: {
        start: '2026-04-18T08:00:00.000Z',
        end: '2026-04-18T14:00:00.000Z',
        timeZone: 'Europe/Brussels',
        precision: 'exact',
      },
      mode: 'onsite',
      place: { name: 'The old lock', city: 'Riverton', country: 'BE' },
      registration: { url: 'https://www.example.org/open-day', deadline: '2026-04-10T22:00:00.000Z' },
      organisers: [organisation],
      speakers: [ids.contacts],
      projects: [ids.projects],
      status: 'planned',
    },
  },
  resources: {
    slug: 'living-with-high-water',
    content: {
      title: { en: 'Living with high water' },
      kind: 'guide',
      creators: [{ name: 'Ada Miller', role: { en: 'Author' }, contact: ids.contacts }],
      year: 2026,
      blurb: { en: 'What a town can do before, during and after.' },
      url: 'https://www.example.org/guide',
      projects: [ids.projects],
    },
  },
  figures: {
    slug: 'minutes-to-school',
    content: {
      label: { en: 'minutes to school' },
      value: 10,
      display: { en: 'ten' },
      unit: { en: 'minutes' },
      source: { text: { en: 'Survey of the school, 2026' } },
      comparison: { value: 60, change: -83, label: { en: 'before the bridge' } },
      chart: 'none',
    },
  },
}

export const publicationOf = (type: EditorialSlug): Publication => ({
  type,
  document: ids[type],
  number: 1,
  slug: contents[type].slug,
  languages: ['en', 'fr'],
  content: contents[type].content,
  firstPublishedAt: '2026-03-12T08:00:00.000Z',
  publishedAt: '2026-04-02T09:00:00.000Z',
})

/** What they refer to beside each other, by collection and id. */
export const supporting = [
  {
    collection: 'organisations',
    id: organisation,
    entry: {
      name: { en: 'River office', fr: 'Office du fleuve' },
      acronym: { en: 'RO' },
      website: 'https://www.example.org',
      acknowledgement: { en: 'Paid for by the River office.' },
    },
  },
  {
    collection: 'media',
    id: picture,
    entry: {
      filename: 'footbridge.jpg',
      mimeType: 'image/jpeg',
      filesize: 412345,
      width: 1600,
      height: 900,
      alt: { en: 'A wooden footbridge over a narrow river' },
      credit: 'Ada Miller',
      sizes: { card: { filename: 'footbridge-768x432.jpg', width: 768, height: 432 } },
    },
  },
  { collection: 'topics', id: topic, entry: { name: { en: 'Mobility' }, slug: 'mobility' } },
  {
    collection: 'globals',
    id: 'site',
    entry: {
      name: { en: 'River office' },
      url: 'https://www.example.org',
      serverUrl: 'https://cms.example.org',
      timeZone: 'Europe/Brussels',
      publisher: organisation,
      footer: { en: 'River office, Riverton' },
    },
  },
] as const
