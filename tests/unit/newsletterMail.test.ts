// What a mail holds: every word of the issue in HTML and in plain text, in order, in its language.
import { describe, expect, it } from '@jest/globals'
import { htmlTags, unescaped } from '@/delivery/newsletter/lint/tags'
import { forMailer, mailers, neutralPlaceholders, tokens } from '@/delivery/newsletter/placeholders'
import { renderMail } from '@/delivery/newsletter/renderMail'
import { buildMail, buildMailInput, holding } from '../helpers/buildMail'
import { everything, known, words } from '../helpers/everyBlock'
import { node, present, publication } from '../helpers/presenting'

const article = (id: string, content: Record<string, unknown>, languages = ['en']) => ({
  [`articles:${id}`]: publication('articles', { title: `Title ${id}`, ...content }, { id, languages }),
})

const readable = (html: string): string => unescaped(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ')

const headingsOf = (html: string): [level: number, words: string][] =>
  [...html.matchAll(/<h(\d)[^>]*>(.*?)<\/h\1>/g)].map(([, level, inside = '']) => [
    Number(level),
    readable(inside).trim(),
  ])

describe('every block of rich text', () => {
  const mail = buildMail({
    issue: holding('articles', 'a1'),
    known: { ...known, ...article('a1', { body: { en: node.root(...everything) } }) },
  })
  const all =
    'Heading-word Bold-word Italic-word Noted-word Own-note Blockquote-word Bullet-word Second-bullet Number-word Head-word Cell-two Link-word Internal-word Image-caption Gallery-caption Whole-gallery Quote-word Quote-name Quote-role Speaker-one Speaker-role Asker Question-word Answer-word Callout-title Callout-word People-heading Ada ada@example.org People-note Step-title Step-word 120 reached Embed-title Embed-caption Bridge bridges Download-heading Download-label Place-name Place-note Map-caption Button-label'.split(
      ' ',
    )

  it('is in the HTML', () => {
    const text = readable(mail.html)
    expect(all.filter((word) => !text.includes(word))).toEqual([])
  })

  it('is in the plain text, links with their addresses', () => {
    const addresses = [
      'https://example.org/a',
      'https://www.example.org/projects/p1-slug',
      'https://vimeo.com/1',
      'https://api.example.org/v1/media/m2/guide.pdf',
      'https://example.org/b',
    ].map((url) => `<${url}>`)
    expect([...all, ...addresses].filter((word) => !mail.text.includes(word))).toEqual([])
  })

  it('shows pictures with absolute addresses, width, height and words', () => {
    const pictures = htmlTags(mail.html, 'img').map(({ attributes }) => attributes)
    expect(pictures).toHaveLength(2)
    for (const { src, alt, width, height } of pictures)
      expect([src, alt, width, height]).toEqual([
        'https://api.example.org/v1/media/m1/boat-768.jpg',
        'A boat',
        '536',
        '302',
      ])
  })

  it('loads nothing and runs nothing', () => {
    expect(mail.html).not.toMatch(/<(script|iframe|link|object|form|video|audio)\b|@import| on\w+="/i)
  })
})

it('joins links to one address, and shows none without words', () => {
  const link = (url: string, words: string) => node.link(`https://example.org/${url}`, node.text(words))
  const links = node.paragraph(
    link('a', 'Com'),
    link('a', 'muni'),
    link('a', 'ty'),
    link('b', ' '),
    link('c', 'end'),
  )
  const { html, text } = buildMail({ issue: { editorial: node.root(links) } })
  expect(text).toContain('Community <https://example.org/a> end <https://example.org/c>')
  expect(html.match(/href="https:\/\/example.org\/[abc]"/g)).toHaveLength(2)
})

describe('the frame', () => {
  const sections = [
    { heading: 'One', level: 1 },
    { heading: 'Deep', level: 3 },
    { heading: 'Two', level: 1 },
  ].map((section) => ({
    ...section,
    items: [{ item: { relationTo: 'articles', value: 'a1' }, display: 'full' }],
  }))
  const body = {
    en: node.root(node.heading('h2', node.text('Inside')), node.heading('h4', node.text('Below'))),
  }

  it('nests headings without a gap', () => {
    const { html } = buildMail({
      issue: { sections, editorial: node.root(words('Dear reader')) },
      known: article('a1', { body }),
    })
    const headings = headingsOf(html)
    expect(headings.slice(0, 7)).toEqual([
      [1, 'Tides'],
      [2, 'In this issue'],
      [2, 'Editorial'],
      [2, 'One'],
      [3, 'Title a1'],
      [4, 'Inside'],
      [5, 'Below'],
    ])
    expect(headings[7]).toEqual([3, 'Deep'])
    const levels = headings.map(([level]) => level)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('leads from the contents to each section', () => {
    const { html } = buildMail({ issue: { sections }, known: article('a1', {}) })
    const anchors = htmlTags(html, 'a').flatMap(({ attributes: { href } }) =>
      href?.startsWith('#s') ? [href] : [],
    )
    expect(anchors).toEqual(['#s1', '#s2', '#s3'])
    for (const anchor of anchors) expect(html).toContain(` id="${anchor.slice(1)}"`)
  })

  it('names fewer headings when there are many', () => {
    const many = [1, 2, 3].flatMap((number) => [
      { heading: `Main ${number}`, level: 1 },
      ...Array.from({ length: 9 }, (_, index) => ({ heading: `Sub ${number}.${index}`, level: 2 })),
    ])
    const { text } = buildMail({ issue: { sections: many } })
    const contents = text.slice(text.indexOf('In this issue'), text.indexOf('===='.repeat(19)))
    expect(contents.match(/^ *- .*$/gm)).toEqual(['- Main 1', '- Main 2', '- Main 3'])
  })

  it.each([
    ['en', 'View in your browser', 'Unsubscribe'],
    ['fr', 'Lire dans le navigateur', 'Se désinscrire'],
    ['nl', 'Bekijk in uw browser', 'Uitschrijven'],
  ] as const)('speaks %s', (language, view, leave) => {
    const { html, text } = buildMail({ languages: ['en', 'fr', 'nl'], options: { language } })
    expect(html).toMatch(new RegExp(`<html lang="${language}" dir="ltr"`))
    for (const said of [view, leave]) expect([html.includes(said), text.includes(said)]).toEqual([true, true])
  })

  it('says which language a text is in when it is another one', () => {
    const { html } = buildMail({
      issue: holding('articles', 'a1'),
      known: article('a1', { title: { fr: 'Bonjour' } }, ['fr']),
    })
    expect(html).toMatch(/<div lang="fr">.*Bonjour/)
  })
})

describe('an item', () => {
  const story = article('a1', { summary: { en: 'The summary' }, body: { en: node.root(words('The body')) } })
  const said = (display: 'full' | 'teaser' | 'title') => {
    const { html, text } = buildMail({ issue: holding('articles', 'a1', display), known: story })
    const has = (word: string) => [readable(html).includes(word), text.includes(word)]
    return ['Title a1', 'The summary', 'The body'].map(has)
  }
  const [yes, no] = [
    [true, true],
    [false, false],
  ]

  it('is shown in full, as a teaser, or as its title', () => {
    expect(said('full')).toEqual([yes, yes, yes])
    expect(said('teaser')).toEqual([yes, yes, no])
    expect(said('title')).toEqual([yes, no, no])
  })

  const event = (when: Record<string, unknown>, status = 'planned') =>
    buildMail({
      issue: holding('events', 'e1', 'teaser'),
      known: {
        'events:e1': publication('events', { title: 'Evening', kind: 'webinar', when, status }, { id: 'e1' }),
      },
    }).text

  it.each([
    [
      {
        start: '2027-01-21T17:30:00.000Z',
        end: '2027-01-21T20:00:00.000Z',
        precision: 'exact',
        timeZone: 'Europe/Brussels',
      },
      'When: Thursday, 21 January 2027, 18:30–21:00 (Central European Standard Time, Brussels)',
    ],
    [
      {
        start: '2027-07-01T22:30:00.000Z',
        end: '2027-07-02T22:30:00.000Z',
        precision: 'exact',
        timeZone: 'Europe/Brussels',
      },
      'When: Friday, 2 July 2027, 00:30 – Saturday, 3 July 2027, 00:30 (Central European Summer Time, Brussels)',
    ],
    [
      { start: '2027-07-01T22:30:00.000Z', precision: 'exact', timeZone: 'Not/AZone' },
      'When: Thursday, 1 July 2027, 22:30 (Coordinated Universal Time)',
    ],
    [{ start: '2027-01-14', precision: 'day', allDay: true }, 'When: 14 January 2027'],
    [{ start: '2027-06-01', precision: 'month' }, 'When: June 2027'],
    [{ start: '2027-12-01', precision: 'season' }, 'When: winter 2027'],
    [{ start: '2027-05-03', precision: 'week' }, 'When: week of 3 May 2027'],
    [{ start: '2027-01-01', precision: 'year' }, 'When: 2027'],
    [
      { start: '2027-01-01', precision: 'day', label: 'when the swallows come' },
      'When: when the swallows come',
    ],
  ])('with the date %j says it no more exactly', (when, expected) => {
    expect(event(when).replace(/ \n/g, ' ')).toContain(expected)
  })

  const ics = '<https://api.example.org/v1/events/e1-slug/event.ics?locale=en>'

  it.each([
    [{ start: '2027-01-21T17:30:00.000Z', precision: 'exact' }, 'planned', true],
    [{ start: '2027-01-14', precision: 'day' }, 'planned', true],
    [{ start: '2027-06-01', precision: 'month' }, 'planned', false],
    [{ start: '2027-01-21T17:30:00.000Z', precision: 'exact' }, 'cancelled', false],
  ])('at %j that is %s: can be put in a calendar %s', (when, status, expected) => {
    expect(event(when, status).includes(ics)).toBe(expected)
  })

  it('can be listened to where it is, from a teaser too', () => {
    const { html, text } = buildMail({
      issue: holding('podcast-episodes', 'p1', 'teaser'),
      known: {
        'podcast-episodes:p1': publication(
          'podcast-episodes',
          {
            title: 'Talk',
            audio: { seconds: 1757 },
            listenLinks: [{ platform: 'spotify', url: 'https://open.spotify.com/x' }],
          },
          { id: 'p1' },
        ),
      },
    })
    expect(text).toMatch(/29 min[\s\S]*Listen on Spotify\s+<https:\/\/open\.spotify\.com\/x>/)
    expect(html).toContain('aria-label="Listen on Spotify: Talk"')
  })
})

describe('figures', () => {
  const series = [
    { x: { en: 'Jan' }, y: 5, group: { en: 'A' } },
    { x: { en: 'Feb' }, y: 7.5, group: { en: 'A' } },
    { x: { en: 'Jan' }, y: 9, group: { en: 'B' } },
  ]
  const figure = (content: Record<string, unknown>) => ({
    'figures:f1': publication(
      'figures',
      { label: 'Visits', value: 1234.5, unit: 'people', ...content },
      { id: 'f1' },
    ),
  })
  const mail = (content: Record<string, unknown>) =>
    buildMail({ issue: holding('figures', 'f1'), known: figure(content) })

  it('show a chart by its address, and the same as a table of words', () => {
    const { html, text } = mail({
      chart: 'line',
      series,
      source: { text: 'The survey', url: 'https://example.org/s' },
    })
    expect(htmlTags(html, 'img')[0]?.attributes).toMatchObject({
      src: 'https://api.example.org/v1/figures/f1/chart.png?locale=en',
      alt: 'Chart: Visits',
      width: '536',
      height: '300',
    })
    expect(text).toContain('Item | A | B\nJan | 5 | 9\nFeb | 7.5 | –')
    expect(readable(html)).toMatch(/Item A B Jan 5 9 Feb 7.5/)
    expect(text).toContain('Source: The survey <https://example.org/s>')
  })

  it('draw no chart where there is nothing to draw', () => {
    for (const content of [
      { chart: 'bar', series: [] },
      { chart: 'table', series },
      { chart: 'none', series },
    ])
      expect(htmlTags(mail(content).html, 'img')).toEqual([])
  })

  it.each([
    [{}, '1,234.5 people'],
    [{ display: { en: 'more than 1,200' } }, 'more than 1,200 people'],
    [{ display: { en: 'two thirds' }, unit: { en: '% of tenants' } }, 'two thirds'],
    [{ display: { en: 'a dozen' } }, 'a dozen'],
    [{ value: 0 }, '0 people'],
  ])('with %j say %s', (content, expected) => {
    expect(mail(content).text).toContain(`\n${expected}\n`)
  })
})

describe('footnotes', () => {
  const noted = (text: string) => ({
    en: node.root(node.paragraph(node.text('Word'), node.footnote({ text }))),
  })
  const both = {
    sections: [
      {
        heading: 'Section',
        items: ['a1', 'a2', 'a3'].map((value) => ({
          item: { relationTo: 'articles', value },
          display: 'full',
        })),
      },
    ],
  }
  const mail = buildMail({
    issue: { ...both, editorial: noted('Note of the editorial').en },
    known: {
      ...article('a1', { body: noted('First note') }),
      ...article('a2', { body: noted('Second note') }),
      ...article('a3', { body: noted('First note') }),
    },
  })

  it('are numbered through the whole issue, alike in HTML and text', () => {
    expect(mail.html.match(/>\[\d\]<\/a>/g)).toEqual(['>[1]</a>', '>[2]</a>', '>[3]</a>', '>[2]</a>'])
    expect(mail.text.match(/Word\[\d\]/g)).toEqual(['Word[1]', 'Word[2]', 'Word[3]', 'Word[2]'])
    expect(mail.text).toMatch(/\[1\] Note of the editorial\n\[2\] First note\n\[3\] Second note\n/)
  })

  it('lead there and back', () => {
    for (const id of ['n1', 'n2', 'r1', 'r2'])
      expect(mail.html.match(new RegExp(` id="${id}"`, 'g'))).toHaveLength(1)
  })
})

describe('thanks', () => {
  const funder = {
    'organisations:o1': { name: { en: 'The Fund' }, acknowledgement: { en: 'Paid by the Fund.' } },
  }
  const project = (id: string, more = {}) => ({
    [`projects:${id}`]: publication(
      'projects',
      { title: id, funders: [{ organisation: 'o1', ...more }] },
      { id },
    ),
  })

  it('are owed to the funders of projects that are shown or told of, once', () => {
    const { html, text } = buildMail({
      issue: {
        sections: [
          {
            items: [
              { item: { relationTo: 'projects', value: 'p1' }, display: 'title' },
              { item: { relationTo: 'articles', value: 'a1' }, display: 'teaser' },
            ],
          },
        ],
      },
      known: { ...funder, ...project('p1'), ...project('p2'), ...article('a1', { projects: ['p2'] }) },
    })
    expect(text.match(/Paid by the Fund\./g)).toHaveLength(1)
    expect(readable(html).match(/Paid by the Fund\./g)).toHaveLength(1)
  })

  it('are not told in lists of issues', () => {
    const content = { title: 'I', ...holding('projects', 'p1') }
    const issue = present(publication('issues', content), {
      known: { ...funder, ...project('p1') },
      inList: true,
    })
    expect(issue).toMatchObject({ acknowledgements: [] })
  })
})

describe('placeholders', () => {
  it('are neutral, one for each thing only the mailer knows', () => {
    const { html, text } = buildMail()
    for (const token of tokens)
      for (const part of [html, text]) expect(part).toContain(neutralPlaceholders[token])
    expect(html).toContain('href="{{unsubscribe}}"')
  })

  it.each(Object.keys(mailers) as (keyof typeof mailers)[])('become those of %s', (mailer) => {
    const mail = forMailer(buildMail(), mailer)
    for (const part of [mail.html, mail.text]) {
      for (const token of tokens) expect(part).toContain(mailers[mailer][token])
      for (const token of tokens) expect(part).not.toContain(neutralPlaceholders[token])
    }
  })

  it('can be the office’s own, or none', () => {
    expect(buildMail({ brand: { unsubscribeToken: '*|UNSUB|*' } }).html).toContain('href="*|UNSUB|*"')
    expect(buildMail({ brand: { unsubscribeToken: 'javascript:x' } }).html).toContain(
      'href="{{unsubscribe}}"',
    )
    const { html, text } = buildMail({ options: { placeholders: {} } })
    expect(html + text).not.toMatch(/Unsubscribe|\{\{/)
  })
})

it('is the same each time, also from its JSON', () => {
  const input = buildMailInput({
    issue: holding('articles', 'a1'),
    known: { ...known, ...article('a1', { body: { en: node.root(...everything) } }) },
  })
  expect(renderMail(JSON.parse(JSON.stringify(input)))).toEqual(renderMail(input))
})

it('is made from words, not from finished HTML', () => {
  const input = buildMailInput()
  const finished = { ...input, issue: { ...input.issue, editorial: '<p>Dear reader</p>' } }
  expect(() => renderMail(finished)).toThrow(/richText=lexical/)
})
