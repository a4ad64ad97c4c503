// Titles and texts are hostile input: nothing of them becomes a tag, an attribute, a placeholder or another header.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { esc, plain, singleLine } from '@/delivery/newsletter/escape'
import { htmlTags, unescaped } from '@/delivery/newsletter/lint/tags'
import { neutralPlaceholders } from '@/delivery/newsletter/placeholders'
import { buildMail } from '../helpers/buildMail'
import { node, publication } from '../helpers/presenting'

const fragments = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    '`',
    '=',
    '/',
    '\\',
    '|',
    '*',
    '{',
    '}',
    '%',
    '#',
    '\u0000',
    '\u202e',
    '\ud800',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '" onload="x',
    "' style='x",
    '</mj-text>',
    '<mj-raw>',
  ],
  ...[
    '<mj-include path="/etc/passwd"/>',
    '</title>',
    '</style>',
    '<!--',
    '-->',
    ']]>',
    '<![endif]-->',
    '&lt;',
    '&#60;',
    '&quot;',
  ],
  ...[
    '{{unsubscribe}}',
    '{{',
    '}}',
    '{%',
    '{#',
    '{{{x}}}',
    '*|UNSUB|*',
    '*|',
    '|*',
    '{unsubscribe_url}',
    '{contactfield=email}',
  ],
  ...['javascript:alert(1)', 'word', ' ', 'é', '漢', 'مرحبا', '😀'],
]

/** Begins with a letter: what is empty leaves its element out, which is no injection. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 6,
  })
  .map((parts) => `w${parts.join('').replace(/[\n\r\u0085\u2028\u2029]/g, '')}`)

const mailOf = (text: string) => {
  const words = node.root(node.paragraph(node.text(text)))
  const body = node.root(
    node.heading('h2', node.text(text)),
    node.paragraph(
      node.text(text, 3),
      node.link('https://example.org/', node.text(text)),
      node.footnote({ text }),
    ),
    node.list('bullet', [node.text(text)]),
    node.table([text], [text]),
    node.block('image', { image: 'm1', caption: text }),
    node.block('quote', { text, name: text, role: text }),
    node.block('qa', {
      speakers: [{ name: text, role: text }],
      pairs: [{ asks: text, speaker: text, question: text, answer: words }],
    }),
    node.block('callout', { kind: text, title: text, body: words }),
    node.block('people', { heading: text, people: [{ contact: 'c1', note: text }] }),
    node.block('steps', { items: [{ title: text, text: words }] }),
    node.block('figures', { figures: ['f1'], display: 'chart' }),
    node.block('embed', { url: 'https://vimeo.com/1', title: text, caption: text }),
    node.block('downloads', { heading: text, files: [{ file: 'm1', label: text }] }),
    node.block('map', { places: [{ name: text, country: 'BE', note: text }], caption: text }),
    node.block('button', { label: text, url: 'https://example.org/' }),
  )
  return buildMail({
    issue: {
      title: text,
      mail: { subject: text, preheader: text },
      publisher: 'o1',
      cover: 'm1',
      editorial: words,
      signedBy: ['c1'],
      sections: [
        {
          heading: text,
          intro: text,
          items: [
            { item: { relationTo: 'articles', value: 'a1' }, display: 'full', teaser: text },
            { item: { relationTo: 'articles', value: 'a1' }, display: 'teaser', teaser: text },
            { item: { relationTo: 'events', value: 'e1' }, display: 'full' },
            { item: { relationTo: 'projects', value: 'p1' }, display: 'title' },
          ],
        },
        { heading: text },
      ],
    },
    known: {
      'articles:a1': publication(
        'articles',
        {
          title: text,
          kicker: text,
          dateline: text,
          authors: ['c1'],
          leadImage: 'm1',
          body,
          corrections: [{ text }],
        },
        { id: 'a1' },
      ),
      'events:e1': publication(
        'events',
        {
          title: text,
          when: { start: '2027-01-14', precision: 'day', label: text, timeZone: text },
          place: { name: text, city: text },
          registration: { price: text, code: text },
        },
        { id: 'e1' },
      ),
      'projects:p1': publication(
        'projects',
        { title: text, funders: [{ organisation: 'o1', acknowledgement: text }] },
        { id: 'p1' },
      ),
      'contacts:c1': publication('contacts', { name: text, role: text }, { id: 'c1' }),
      'figures:f1': publication(
        'figures',
        {
          label: text,
          display: `${text}1`,
          unit: text,
          source: { text },
          comparison: { label: text },
          chart: 'bar',
          series: [{ x: text, y: 1 }],
        },
        { id: 'f1' },
      ),
      'organisations:o1': { name: text, logo: 'm1' },
      'media:m1': {
        filename: 'a.png',
        mimeType: 'image/png',
        width: 800,
        height: 600,
        alt: text,
        caption: text,
        credit: text,
      },
    },
    brand: { footer: text, header: { image: null, tagline: text } },
    site: { name: text, footer: text, socialLinks: [{ label: text, url: 'https://example.org/' }] },
  })
}

/** Tags with the names of their attributes; comments as one. Anything else that holds a `<` would show up too. */
const skeleton = (html: string): string[] =>
  (html.match(/<!--[\s\S]*?-->|<[^<>"]*(?:"[^"]*"[^<>"]*)*>|</g) ?? []).map((tag) =>
    tag.replace(/="[^"]*"/g, '='),
  )

const placeholder = /\{\{|\}\}|\{%|\{#|\*\||\|\*|\{[a-z_]+(=\w+)?\}/i

const withoutOwn = (text: string): string =>
  Object.values(neutralPlaceholders).reduce((all, token) => all.replaceAll(token, ''), text)

describe('whatever the words are', () => {
  const benign = skeleton(mailOf('w').html)

  it('the tags and attributes stay the same', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(skeleton(mailOf(text).html)).toEqual(benign)
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('no placeholder but our own is in any part', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { subject, preheader, html, text: said } = mailOf(text)
        const body = html.replace(/<style[\s\S]*?<\/style>/g, '')
        for (const part of [subject, preheader, withoutOwn(body), withoutOwn(said)])
          expect(part).not.toMatch(placeholder)
      }),
      { numRuns: 60, examples: [['w}}{'], ['w}'], ['|w*']] },
    )
  }, 120_000)

  it.each([
    ['{', 'unsubscribe_url}'],
    ['{', '{unsubscribe}', '}'],
    ['{ ', '{ unsubscribe ', '} ', '}'],
    ['*', '|UNSUB|', '*'],
    ['*|UNSUB', '|', '*'],
  ])('no placeholder is put together from %j %j', (...texts) => {
    for (const made of [esc, plain]) expect(texts.map(made).join('')).not.toMatch(placeholder)
  })

  it('no two texts make one together', () => {
    const text = fc.array(fc.constantFrom(...'{}*|%#= w')).map((signs) => signs.join(''))
    fc.assert(
      fc.property(text, text, (one, other) => {
        for (const made of [esc, plain]) expect(made(one) + made(other)).not.toMatch(placeholder)
      }),
    )
  })

  it('a subject and a preheader are one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(singleLine(`a${text}\r\nBcc: x@example.org`)).not.toMatch(/[\r\n]|\p{Cc}/u)
      }),
    )
  })

  it('they are read as they were written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unescaped(esc(text)).replaceAll('&#39;', "'")).toBe(text.replace(/[^\P{Cc}\n\t]/gu, ''))
        expect(plain(text).replaceAll('\u2060', '')).toBe(text.replace(/[^\P{Cc}\n\t]|\u2060/gu, ''))
      }),
    )
  })
})

describe('addresses', () => {
  const schemes = [
    'javascript:',
    'JaVaScRiPt:',
    'data:text/html,',
    'vbscript:',
    'file:///',
    '//evil.example/',
    ' javascript:',
    'https:',
    '/\\evil',
    'blob:',
  ]
  const address = fc
    .tuple(
      fc.constantFrom('', 'https://example.org/', 'http://', 'mailto:', '/', ...schemes),
      fc.array(fc.constantFrom(...fragments), { maxLength: 4 }),
    )
    .map(([scheme, rest]) => scheme + rest.join(''))

  it('are http, mailto or our own, whatever is given', () => {
    fc.assert(
      fc.property(address, (url) => {
        const { html, text } = buildMail({
          issue: {
            editorial: node.root(
              node.paragraph(node.link(url, node.text('words'))),
              node.block('button', { label: 'go', url }),
            ),
          },
          site: { socialLinks: [{ label: 'there', url }] },
          brand: { utm: { source: 'news"<{{', medium: null, campaign: null } },
        })
        for (const { attributes } of htmlTags(html, 'a'))
          expect(attributes.href).toMatch(/^(https?:\/\/[^\s<>"{}|]+|mailto:[^\s<>"{}|]+|#\w+|\{\{\w+\}\})$/)
        expect(text).not.toMatch(/<(?!https?:|[^\s:]+>)/)
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})
