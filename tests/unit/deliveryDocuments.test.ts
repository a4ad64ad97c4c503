// What leaves of a whole document of each type: every word of its content that is public, where it belongs.
import { expect, it } from '@jest/globals'
import type { EditorialSlug } from '@/content/documents'
import { publicSchemas } from '@/delivery/documents/types'
import { node, present, publication } from '../helpers/presenting'

const rich = (text: string) => ({ en: node.root(node.paragraph(node.text(text))) })
const en = (text: string) => ({ en: text })
const url = 'https://example.org/'

const picture = {
  ...{ filename: 'a.jpg', mimeType: 'image/jpeg', filesize: 9, width: 3, height: 2, alt: en('Alt') },
  ...{ caption: en('Caption'), credit: en('Credit'), licence: en('CC BY') },
  sizes: {
    card: { filename: 'a-card.jpg', width: 2, height: 1 },
    ...{
      wide: { filename: 'a-wide.jpg', width: 2 },
      tall: { filename: 'a-tall.jpg', height: 2 },
      none: { width: 1, height: 1 },
    },
  },
}
const media = {
  ...{
    id: 'm',
    url: '/v1/media/m/a.jpg',
    filename: 'a.jpg',
    mimeType: 'image/jpeg',
    filesize: 9,
    width: 3,
    height: 2,
  },
  ...{ alt: 'Alt', caption: 'Caption', credit: 'Credit', licence: 'CC BY' },
  sizes: { card: { url: '/v1/media/m/a-card.jpg', width: 2, height: 1 } },
}
const fund = {
  ...{ id: 'o', name: 'The Fund', acronym: 'TF', website: url, acknowledgement: 'Paid by the Fund' },
  ...{ logo: media, acknowledgementRequired: true },
}

const known = {
  'media:m': picture,
  'organisations:o': {
    ...{ name: en('The Fund'), acronym: en('TF'), website: url, logo: 'm' },
    ...{ acknowledgement: en('Paid by the Fund'), acknowledgementRequired: true },
  },
  'topics:t': { name: en('Housing'), slug: 'housing' },
  'contacts:c': publication('contacts', { name: 'Ada' }, { id: 'c' }),
  'projects:p': publication('projects', { title: en('Home') }, { id: 'p' }),
  'podcasts:s': publication('podcasts', { title: en('Show') }, { id: 's' }),
  'figures:f': publication('figures', { label: en('Figure') }, { id: 'f' }),
  'resources:r': publication('resources', { title: en('Book') }, { id: 'r' }),
}
const ada = [{ id: 'c', type: 'contacts', name: 'Ada' }]
const home = [{ id: 'p', type: 'projects', title: 'Home' }]
const period = {
  from: '2026-01-01T12:00:00.000Z',
  to: '2026-06-30T12:00:00.000Z',
  precision: 'day',
  label: en('Half'),
}
const presentedPeriod = { from: '2026-01-01', to: '2026-06-30', precision: 'day', label: 'Half' }
const links = [{ platform: 'spotify', url }]

const common = {
  topics: ['t', 'gone'],
  countries: ['BE'],
  seo: { title: en('T'), description: en('D'), image: 'm' },
}
const presentedCommon = {
  ...{
    languages: ['en'],
    contentLanguage: 'en',
    countries: ['BE'],
    topics: [{ id: 't', name: 'Housing', slug: 'housing' }],
  },
  ...{ publishedAt: '2026-01-02T03:04:05.000Z', updatedAt: '2026-02-03T04:05:06.000Z' },
  seo: { title: 'T', description: 'D', image: media },
}

const said: Record<string, [Record<string, unknown>, Record<string, unknown>]> = {
  articles: [
    {
      ...{
        title: en('Title'),
        kicker: en('Kick'),
        kind: 'news',
        summary: en('Sum'),
        leadImage: 'm',
        body: rich('Body'),
      },
      ...{ authors: ['c'], projects: ['p'], contacts: ['c', 'gone'], dateline: 'Ghent' },
      corrections: [{ at: '2026-03-01T00:00:00.000Z', text: en('Wrong') }],
    },
    {
      ...{
        title: 'Title',
        kicker: 'Kick',
        kind: 'news',
        summary: 'Sum',
        leadImage: media,
        body: '<p>Body</p>',
      },
      ...{ authors: ada, projects: home, contacts: ada, dateline: 'Ghent' },
      corrections: [{ at: '2026-03-01', text: 'Wrong' }],
    },
  ],
  contacts: [
    {
      ...{ name: 'Ada', kind: 'person', role: en('Officer'), organisations: ['o', 'gone'], speaks: ['fr'] },
      ...{ photo: 'm', bio: en('Bio'), links: [{ label: en('Home'), url }] },
    },
    {
      ...{ name: 'Ada', kind: 'person', role: 'Officer', organisations: [fund], speaks: ['fr'] },
      ...{ photo: media, bio: 'Bio', links: [{ label: 'Home', url }], email: null, phone: null },
    },
  ],
  events: [
    {
      ...{ title: en('Title'), kind: 'webinar', mode: 'online', status: 'planned', body: rich('Body') },
      when: {
        start: '2026-05-04T10:00:00.000Z',
        end: '2026-05-04T12:00:00.000Z',
        timeZone: 'Europe/Brussels',
        label: en('May'),
      },
      place: { name: en('Hall'), address: 'Street 1', city: 'Ghent', country: 'BE', url },
      registration: { url, deadline: '2026-05-01T10:00:00.000Z', price: en('Free'), code: 'C' },
      ...{
        organisers: ['o'],
        speakers: ['c'],
        projects: ['p'],
        attendance: { value: 9, display: en('nine') },
      },
    },
    {
      ...{ title: 'Title', kind: 'webinar', mode: 'online', status: 'planned', body: '<p>Body</p>' },
      when: {
        ...{
          start: '2026-05-04T10:00:00.000Z',
          end: '2026-05-04T12:00:00.000Z',
          timeZone: 'Europe/Brussels',
        },
        ...{ label: 'May', allDay: false, precision: null },
      },
      place: { name: 'Hall', address: 'Street 1', city: 'Ghent', country: 'BE', url },
      registration: { url, deadline: '2026-05-01T10:00:00.000Z', price: 'Free', code: 'C' },
      ...{ organisers: [fund], speakers: ada, projects: home, attendance: { value: 9, display: 'nine' } },
    },
  ],
  issues: [
    {
      ...{
        title: en('Title'),
        kind: 'newsletter',
        number: 7,
        period,
        publisher: 'o',
        cover: 'm',
        editorial: rich('Dear'),
      },
      ...{ signedBy: ['c'], mail: { subject: en('S'), preheader: en('P'), replyTo: 'x@example.org' } },
      sections: [
        {
          heading: en('One'),
          level: 2,
          intro: en('In'),
          items: [{ item: { relationTo: 'projects', value: 'p' } }],
        },
        { heading: en('Two') },
      ],
    },
    {
      ...{
        title: 'Title',
        kind: 'newsletter',
        number: 7,
        period: presentedPeriod,
        publisher: fund,
        cover: media,
      },
      ...{
        editorial: '<p>Dear</p>',
        signedBy: ada,
        mail: { subject: 'S', preheader: 'P', replyTo: 'x@example.org' },
      },
      sections: [
        {
          heading: 'One',
          level: 2,
          intro: 'In',
          items: [{ display: 'teaser', teaser: null, item: home[0] }],
        },
        { heading: 'Two', level: 1, intro: null, items: [] },
      ],
    },
  ],
  podcasts: [
    {
      ...{
        title: en('Title'),
        description: en('About'),
        cover: 'm',
        author: 'Us',
        category: 'News',
        explicit: true,
      },
      ...{ language: 'en', guid: 'g', listenLinks: links },
    },
    {
      ...{
        title: 'Title',
        description: 'About',
        cover: media,
        author: 'Us',
        category: 'News',
        explicit: true,
      },
      ...{ language: 'en', guid: 'g', listenLinks: links },
    },
  ],
  'podcast-episodes': [
    {
      ...{
        title: en('Title'),
        podcast: 's',
        series: en('First'),
        season: 1,
        number: 2,
        kind: 'full',
        description: rich('About'),
      },
      ...{ hosts: ['c'], guests: ['c'], projects: ['p'], video: url, transcript: 'm', listenLinks: links },
      released: { date: '2026-05-04T12:00:00.000Z', precision: 'day', label: en('May') },
      audio: { url, bytes: 5, mimeType: 'audio/mpeg', seconds: 60 },
      chapters: [{ start: 5, title: en('Start'), url }, {}],
    },
    {
      ...{
        title: 'Title',
        podcast: { id: 's', title: 'Show' },
        series: 'First',
        season: 1,
        number: 2,
        kind: 'full',
      },
      ...{
        description: '<p>About</p>',
        hosts: ada,
        guests: ada,
        projects: home,
        video: url,
        transcript: media,
        listenLinks: links,
      },
      released: { date: '2026-05-04', precision: 'day', label: 'May' },
      audio: { media: null, url, bytes: 5, mimeType: 'audio/mpeg', seconds: 60 },
      chapters: [
        { start: 5, title: 'Start', url },
        { start: 0, title: null, url: null },
      ],
    },
  ],
  projects: [
    {
      ...{
        title: en('Title'),
        acronym: 'T',
        state: 'running',
        summary: en('Sum'),
        body: rich('Body'),
        period,
      },
      ...{ budget: { amount: 5, currency: 'EUR' }, coverage: en('All'), parent: 'p', website: url },
      funders: [
        { organisation: 'o', amount: 3, currency: 'EUR', period: '2026', acknowledgement: en('Thanks') },
        { organisation: 'o' },
        { organisation: 'gone' },
      ],
      partners: [{ organisation: 'o', role: 'host', country: 'BE' }, { organisation: 'gone' }],
      related: [{ project: 'p', relation: 'follows' }, { project: 'gone' }],
      ...{ contacts: ['c'], figures: ['f'], resources: ['r'] },
    },
    {
      ...{
        title: 'Title',
        acronym: 'T',
        state: 'running',
        summary: 'Sum',
        body: '<p>Body</p>',
        period: presentedPeriod,
      },
      ...{ budget: { amount: 5, currency: 'EUR' }, coverage: 'All', parent: home[0], website: url },
      funders: [
        { organisation: fund, amount: 3, currency: 'EUR', period: '2026', acknowledgement: 'Thanks' },
        {
          organisation: fund,
          amount: null,
          currency: null,
          period: null,
          acknowledgement: 'Paid by the Fund',
        },
      ],
      partners: [{ organisation: fund, role: 'host', country: 'BE' }],
      related: [{ project: home[0], relation: 'follows' }],
      ...{ contacts: ada, figures: [{ id: 'f', label: 'Figure' }], resources: [{ id: 'r', title: 'Book' }] },
    },
  ],
  resources: [
    {
      ...{ title: en('Title'), kind: 'book', year: 2020, blurb: en('Sum'), url, cover: 'm', projects: ['p'] },
      creators: [{ name: 'B', role: 'author', contact: 'c' }],
      files: [
        { language: 'en', media: 'm', url },
        { language: 'fr', url },
      ],
    },
    {
      ...{ title: 'Title', kind: 'book', year: 2020, blurb: 'Sum', url, cover: media, projects: home },
      creators: [{ name: 'B', role: 'author', contact: ada[0] }],
      files: [
        { language: 'en', media, url: media.url },
        { language: 'fr', media: null, url },
      ],
    },
  ],
}

it.each(Object.entries(said))('%s', (type, [content, expected]) => {
  const presented = present(publication(type, { ...common, ...content }), { known })
  expect(presented).toMatchObject({
    ...{ id: `${type}-1`, type, slug: `${type}-1-slug`, path: `/${type}/${type}-1-slug` },
    ...presentedCommon,
    ...expected,
  })
  // The schema takes away what it does not know, however deep it stands.
  expect(publicSchemas[type as EditorialSlug].parse(presented)).toEqual(presented)
})

it('a recording that is a file of ours says what that says', () => {
  const audio = (values: Record<string, unknown>) =>
    present(publication('podcast-episodes', { audio: values }), { known }) as { audio?: unknown }
  expect(audio({ media: 'm', url }).audio).toMatchObject({ url: media.url, bytes: 9, mimeType: 'image/jpeg' })
  expect(audio({ media: 'm', bytes: 5, mimeType: 'audio/mpeg' }).audio).toMatchObject({
    bytes: 9,
    mimeType: 'image/jpeg',
  })
  expect(audio({}).audio).toEqual({ media: null, url: null, bytes: null, mimeType: null, seconds: null })
})

it.each([
  ['without a name', { ...picture, filename: undefined }],
  ['that is gone', {}],
])('a file %s is none', (_name, entry) => {
  expect(present(publication('articles', { leadImage: 'm' }), { known: { 'media:m': entry } })).toMatchObject(
    { leadImage: null },
  )
})

it('is offered in the language it is answered in where it names none', () => {
  expect(present(publication('articles', {}, { languages: [] })).languages).toEqual(['en'])
})
