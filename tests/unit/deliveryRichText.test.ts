// Rich text in its four formats: every word of every block arrives, nothing private does, nothing becomes markup.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { safeHref } from '@/content/richText/safeHref'
import type { RichTextFormat } from '@/delivery/query/parameters'
import type { Article } from '@/public-types'
import { everything, known, words } from '../helpers/everyBlock'
import { node, present, publication } from '../helpers/presenting'

const bodyOf = (format: RichTextFormat, ...children: Record<string, unknown>[]) => {
  const article = publication(
    'articles',
    { title: { en: 'T' }, body: { en: node.root(...children) } },
    { id: 'a1' },
  )
  return (present(article, { known, richText: format }) as Article).body
}

const html = (...children: Record<string, unknown>[]) => String(bodyOf('html', ...children))
const everyWord =
  'Heading-word Bold-word Italic-word Noted-word Own-note without prejudice Blockquote-word Bullet-word Second-bullet Number-word Head-word Cell-word Cell-two Link-word https://example.org/a Internal-word /projects/p1-slug Image-caption boat.jpg Someone Gallery-caption Whole-gallery Quote-word Quote-name Quote-role Speaker-one Speaker-role Asker Question-word Answer-word Callout-title Callout-word People-heading Ada ada@example.org People-note Step-title Step-word 120 people The Embed-title https://vimeo.com/1 Embed-caption Bridge bridges Download-heading Download-label guide.pdf Place-name Place-note Map-caption 50.8 Button-label https://example.org/b'.split(
    ' ',
  )

describe('every block', () => {
  it.each(['html', 'markdown', 'text', 'lexical'] as const)('arrives whole as %s', (format) => {
    const body = bodyOf(format, ...everything)
    const text = (typeof body === 'string' ? body : JSON.stringify(body)).replaceAll('\\', '')
    expect(everyWord.filter((word) => !text.includes(word))).toEqual([])
  })

  it('never tells a telephone number that is not shown', () => {
    expect(JSON.stringify(bodyOf('lexical', ...everything))).not.toContain('+32 2 000')
  })

  it('is left out where what it shows is not public', () => {
    const children = [
      words('Before'),
      node.block('reference', { to: { relationTo: 'articles', value: 'draft' } }),
      node.block('image', { image: 'missing' }),
      node.block('people', { people: [{ contact: 'draft', note: 'Note on nobody' }] }),
      node.paragraph(node.internal('articles', 'draft', node.text('plain words'))),
    ]
    expect(html(...children)).toBe(
      '<p>Before</p><section class="people"><ul></ul></section><p>plain words</p>',
    )
    expect(JSON.stringify(bodyOf('lexical', ...children))).not.toContain('draft')
  })

  it('of an unknown kind is left out, and unknown nodes give the text in them', () => {
    expect(html(node.block('evil', { html: '<script>' }), { type: 'novel', children: [words('kept')] })).toBe(
      '<p>kept</p>',
    )
  })
})

describe('HTML', () => {
  it('gives the same bytes each time', () => {
    expect(html(...everything)).toBe(html(...everything))
  })

  it('escapes every text and attribute', () => {
    const nasty = `"><script>alert('x')</script>`
    const text = html(
      words(nasty),
      node.block('quote', { text: nasty, name: nasty, role: nasty }),
      node.block('embed', { url: 'https://vimeo.com/1?"onload=x', title: nasty }),
      node.block('callout', { kind: nasty, title: nasty }),
      node.block('image', { image: 'm1', caption: nasty, width: nasty }),
      node.paragraph(node.footnote({ text: nasty })),
    )
    expect(text).not.toMatch(/<script|"onload/)
  })

  it('never lets any text become markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = html(
          node.block('quote', { text: `${text}<b>`, name: `${text}"` }),
          words(`x${text}<i>`),
        )
        expect(written.match(/<(?!\/?(p|br|figure|figcaption|blockquote)\b)/g)).toBeNull()
      }),
    )
  })

  it('numbers footnotes through the document, once for the same note, with ways back', () => {
    const text = html(
      node.paragraph(
        node.text('a'),
        node.footnote({ note: 'n1' }),
        node.text('b'),
        node.footnote({ text: 'Own' }),
      ),
      node.paragraph(node.text('c'), node.footnote({ note: 'n1' })),
    )
    expect([...text.matchAll(/doc-noteref">(\d)</g)].map(([, number]) => number)).toEqual(['1', '2', '1'])
    expect(text).toContain(
      '<li id="fn-a1-1" value="1">References are without prejudice. <a href="#fn-a1-1-ref"',
    )
    expect(new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(5)
  })
})

describe('Markdown', () => {
  it('keeps what looks like Markdown as text', () => {
    expect(bodyOf('markdown', words('# not *a* [heading](x)'))).toBe('\\# not \\*a\\* \\[heading\\](x)')
    expect(bodyOf('markdown', words('1. no list'))).toBe('1\\. no list')
  })

  it('writes tables, lists and footnotes', () => {
    const text = bodyOf(
      'markdown',
      node.table(['A', 'B'], ['1', '2']),
      node.paragraph(node.text('x'), node.footnote({ text: 'Own' })),
    )
    expect(text).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |\n\nx[^1]\n\n[^1]: Own')
  })
})

describe('bare addresses in Markdown', () => {
  it.each([
    ['See https://example.org/a_b.', 'See https://example.org/a_b.'],
    ['(https://example.org/a_b_c-d)', '(https://example.org/a_b_c-d)'],
    [
      'https://en.example.org/wiki/Foo_(bar) and more_words',
      'https://en.example.org/wiki/Foo_(bar) and more\\_words',
    ],
    ['www.example.org/some_page', 'www.example.org/some_page'],
    ['Write to first_last@example.org', 'Write to first_last@example.org'],
    ['https://example.org/?a_b=1&c_d=2#e_f', 'https://example.org/?a_b=1&c_d=2#e_f'],
    ['https://example.org/~user/_x_', '<https://example.org/~user/_x>\\_'],
    ['https://example.org/*a*b', '<https://example.org/*a*b>'],
    ['https://example.org/a|b', 'https://example.org/a%7Cb'],
    ['_not_ https://example.org/a_b *it*', '\\_not\\_ https://example.org/a_b \\*it\\*'],
    ['https://example.org/a_b\n- no list', 'https://example.org/a_b\n\\- no list'],
  ])('%s', (text, markdown) => expect(bodyOf('markdown', words(text))).toBe(markdown))

  it('in the words of a link are no links themselves', () =>
    expect(
      bodyOf(
        'markdown',
        node.paragraph(node.link('https://example.org/a_b', node.text('https://example.org/~a'))),
      ),
    ).toBe('[https://example.org/\\~a](https://example.org/a_b)'))
})

describe('text from right to left', () => {
  const rtl = (one: Record<string, unknown>) => ({ ...one, direction: 'rtl' })
  const arabic = 'مرحبا بالعالم'
  const hebrew = 'שלום'

  it.each<[string, Record<string, unknown>, string]>([
    ['as it was set', rtl(node.paragraph(node.text('123'))), '<p dir="rtl">123</p>'],
    ['by its words', node.paragraph(node.text(arabic)), `<p dir="rtl">${arabic}</p>`],
    ['after digits', node.paragraph(node.text(`1. ${hebrew}`)), `<p dir="rtl">1. ${hebrew}</p>`],
    ['not by a later word', node.paragraph(node.text(`He said ${hebrew}`)), `<p>He said ${hebrew}</p>`],
    ['in headings', node.heading('h2', node.text(hebrew)), `<h2 dir="rtl">${hebrew}</h2>`],
    [
      'in quotes',
      node.quote(node.text(hebrew, 1)),
      `<blockquote dir="rtl"><strong>${hebrew}</strong></blockquote>`,
    ],
    [
      'in lists, told once',
      node.list('bullet', [node.text(hebrew)], [node.text(arabic)], [node.text('Latin')]),
      `<ul dir="rtl"><li>${hebrew}</li><li>${arabic}</li><li dir="ltr">Latin</li></ul>`,
    ],
    [
      'in tables',
      node.table([hebrew, 'Latin']),
      `<table dir="rtl"><tbody><tr><th scope="col"><p>${hebrew}</p></th><th scope="col" dir="ltr"><p>Latin</p></th></tr></tbody></table>`,
    ],
    [
      'beside a way of its own',
      { ...rtl(node.paragraph(node.text('Latin'))), format: 'center' },
      '<p class="align-center" dir="rtl">Latin</p>',
    ],
    [
      'with a link first',
      node.paragraph(node.link('https://example.org', node.text(hebrew))),
      `<p dir="rtl"><a href="https://example.org">${hebrew}</a></p>`,
    ],
    [
      'in what somebody said',
      node.block('quote', { text: hebrew }),
      `<figure class="quote"><blockquote><p dir="rtl">${hebrew}</p></blockquote></figure>`,
    ],
  ])('%s', (_, one, written) => expect(html(one)).toBe(written))
})

describe('a link', () => {
  it.each([
    ['https://example.org/a?b=c', true],
    ['mailto:a@example.org', true],
    ['mailto:a@example.org?subject=Re:%20x', true],
    ['mailto:javascript:alert(1)', false],
    ['tel:+3221234567', true],
    ['tel:021234567;ext=12', true],
    ['tel:*%2306%23', false],
    ['tel:javascript:alert(1)', false],
    ['tel:', false],
    ['/articles/x', true],
    ['//evil.example', false],
    ['/\\evil.example', false],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\tscript:alert(1)', false],
    ['data:text/html,x', false],
    ['vbscript:x', false],
    ['https://exa mple.org', false],
    ['https://', false],
    [undefined, false],
  ])('to %s may be written: %s', (href, allowed) => {
    expect(safeHref(href) !== undefined).toBe(allowed)
  })

  it('to a telephone is dialled, and said once', () => {
    const call = node.paragraph(
      node.link('tel:+3221234567', node.text('+32 2 123 45 67')),
      node.text(' or '),
      node.link('tel:+3221234567', node.text('call us')),
    )
    expect(html(call)).toBe(
      '<p><a href="tel:+3221234567">+32 2 123 45 67</a> or <a href="tel:+3221234567">call us</a></p>',
    )
    expect(bodyOf('text', call)).toBe('+32 2 123 45 67 or call us [tel:+3221234567]')
    expect(bodyOf('markdown', call)).toBe(
      '[\\+32 2 123 45 67](tel:+3221234567) or [call us](tel:+3221234567)',
    )
  })

  it('that may not be one leaves its words', () => {
    expect(html(node.paragraph(node.link('javascript:alert(1)', node.text('words'))))).toBe('<p>words</p>')
  })
})

it('survives a text nested deeper than any reader would', () => {
  let deep = words('core')
  for (let level = 0; level < 5000; level += 1) deep = node.quote(deep)
  expect(typeof html(deep)).toBe('string')
})
