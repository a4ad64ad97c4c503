// Each rule finds what it is for, and nothing in a mail that is in order.
import { describe, expect, it } from '@jest/globals'
import { lintMail } from '@/delivery/newsletter/lint/lintMail'
import type { MailToLint } from '@/delivery/newsletter/lint/mailToLint'
import { renderMail } from '@/delivery/newsletter/renderMail'
import { buildMailInput, holding } from '../helpers/buildMail'
import { everything, known } from '../helpers/everyBlock'
import { node, publication } from '../helpers/presenting'

type Parts = NonNullable<Parameters<typeof buildMailInput>[0]>

const orderly: Parts = {
  issue: holding('articles', 'a1'),
  known: {
    ...known,
    'articles:a1': publication(
      'articles',
      { title: 'T', projects: ['p2'], body: { en: node.root(...everything) } },
      { id: 'a1' },
    ),
    'projects:p2': publication('projects', { title: 'P', funders: [{ organisation: 'o1' }] }, { id: 'p2' }),
    'organisations:o1': { name: 'Fund', acknowledgement: 'Paid by the Fund', acknowledgementRequired: true },
  },
}

const live = ['/articles/a1-slug', '/projects/p1-slug']

const lint = (parts: Parts = orderly, changed: (mail: MailToLint) => Partial<MailToLint> = () => ({})) => {
  const input = buildMailInput(parts)
  const mail: MailToLint = {
    ...renderMail(input),
    issue: input.issue,
    language: input.options.language,
    siteUrl: 'https://www.example.org',
    knownPaths: new Set(live),
  }
  return lintMail({ ...mail, ...changed(mail) }).map(({ path, code, severity }) => [path, code, severity])
}

it('finds nothing in a mail that is in order', () => {
  expect(lint()).toEqual([])
})

describe('subject and preheader', () => {
  const withMail = (mail: Record<string, unknown>) => lint({ issue: { mail } })
  const good = { subject: 'A fitting subject', preheader: 'A fitting preview line' }

  it.each([
    [good, []],
    [
      { ...good, subject: null },
      [
        ['mail.subject', 'borrowed', 'warning'],
        ['mail.subject', 'length', 'warning'],
      ],
    ],
    [{ ...good, preheader: null }, [['mail.preheader', 'required', 'error']]],
    [{ ...good, subject: 'Hi' }, [['mail.subject', 'length', 'warning']]],
    [{ ...good, subject: 'x'.repeat(79) }, [['mail.subject', 'length', 'warning']]],
    [{ ...good, preheader: 'x'.repeat(121) }, [['mail.preheader', 'length', 'warning']]],
  ])('%j: %j', (mail, expected) => {
    expect(withMail(mail)).toEqual(expected)
  })

  it('may be longer in French', () => {
    const parts = { issue: { mail: { ...good, subject: 'x'.repeat(85) } }, languages: ['fr' as const] }
    expect(lint({ ...parts, options: { language: 'fr' } })).toEqual([])
  })
})

it('names the largest section of a mail that is too large', () => {
  const text = (length: number) => node.root(node.paragraph(node.text('x'.repeat(length))))
  const article = (id: string, length: number) => ({
    [`articles:${id}`]: publication('articles', { title: id, body: text(length) }, { id }),
  })
  const sections = ['a1', 'a2', 'a3'].map((value, index) => ({
    heading: `Heading ${index}`,
    level: index === 1 ? 2 : 1,
    items: [{ item: { relationTo: 'articles', value }, display: 'full' }],
  }))
  const parts = {
    issue: { sections },
    known: { ...article('a1', 20_000), ...article('a2', 60_000), ...article('a3', 30_000) },
  }
  const paths = new Set(['/articles/a1-slug', '/articles/a2-slug', '/articles/a3-slug'])
  expect(lint(parts, () => ({ knownPaths: paths }))).toEqual([['sections.1', 'tooLarge', 'error']])
})

describe('pictures', () => {
  it.each([
    [/src="https:\/\/api.example.org[^"]*"/, 'src="/v1/media/x.png"', 'imageAddress'],
    [/ width="536"/, '', 'imageSize'],
    [/ height="302"/, ' height="auto"', 'imageSize'],
    [/ alt="A boat"/, '', 'imageAlt'],
    [/ alt="A boat"/, ' alt=""', 'imageAlt'],
    [/boat-768\.jpg"/, 'boat.webp"', 'imageFormat'],
  ])('%s as %j: %s', (from, into, code) => {
    expect(
      lint(orderly, ({ html }) => ({ html: html.replace(from, into) })).map(([, found]) => found),
    ).toEqual([code])
  })
})

describe('links', () => {
  it('finds one to a document that is not public, whatever its tags', () => {
    const parts = { ...orderly, brand: { utm: { source: 'n', medium: null, campaign: null } } }
    const knownPaths = new Set(live.slice(0, 1))
    expect(lint(parts, () => ({ knownPaths }))).toEqual([['html', 'deadLink', 'error']])
  })

  it('finds one to nowhere in the mail', () => {
    expect(lint(orderly, ({ html }) => ({ html: html.replace(' id="r1"', '') }))[0]).toEqual([
      'html',
      'deadAnchor',
      'error',
    ])
  })
})

describe('what is owed', () => {
  it('finds thanks that are missing from HTML or text', () => {
    const without = (part: 'html' | 'text') =>
      lint(orderly, (mail) => ({ [part]: mail[part].replace('Paid by', 'From') }))
    for (const part of ['html', 'text'] as const)
      expect(without(part)).toEqual([['acknowledgements', 'acknowledgement', 'error']])
  })

  it('asks for the words of a funder who wants to be thanked', () => {
    const organisation = { name: 'Fund', acknowledgementRequired: true }
    expect(lint({ ...orderly, known: { ...orderly.known, 'organisations:o1': organisation } })).toEqual([
      ['acknowledgements', 'acknowledgementWords', 'warning'],
    ])
  })

  it('finds a footnote without its note, and one without a mark', () => {
    const changes = [
      (html: string) => html.replace('href="#n1"', 'href="#n9"'),
      (html: string) => html.replace('id="n2"', 'id="n5"'),
    ]
    for (const change of changes)
      expect(lint(orderly, ({ html }) => ({ html: change(html) })).map(([, code]) => code)).toContain(
        'footnote',
      )
  })
})
