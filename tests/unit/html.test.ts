// Templates that escape: what people write never becomes a tag, whatever it is put into.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  attributes,
  element,
  type Fragment,
  html,
  joinNotEmpty,
  lines,
  renderHtml,
  trustedHtml,
} from '@/platform/html/html'

const hostile = `<b title='"'>&`

describe('a template', () => {
  const cases: [what: string, fragment: Fragment, written: string][] = [
    ['escapes text', html`<p>${hostile}</p>`, '<p>&lt;b title=&#39;&quot;&#39;&gt;&amp;</p>'],
    ['leaves templates inside as they are', html`<p>${html`<b>${'&'}</b>`}</p>`, '<p><b>&amp;</b></p>'],
    ['writes lists in a row', html`${['a', html`<br>`, ['<']]}`, 'a<br>&lt;'],
    ['writes numbers, zero too', html`<h${2}>${0}</h${2}>`, '<h2>0</h2>'],
    ['writes nothing of nothing', html`<p>${null}${undefined}${false}${''}${[]}</p>`, '<p></p>'],
    ['trusts what is named so', html`<style>${trustedHtml('a>b{}')}</style>`, '<style>a>b{}</style>'],
    [
      'leaves out attributes without a value',
      html`<a${attributes({ id: null, href: undefined, open: false, hidden: true, title: hostile, n: 0 })}>`,
      '<a hidden title="&lt;b title=&#39;&quot;&#39;&gt;&amp;" n="0">',
    ],
    ['encodes addresses', html`<a${attributes({ href: '/é"' })}>`, '<a href="/%C3%A9%22">'],
    ['keeps line breaks', lines('<\n&'), '&lt;<br>&amp;'],
    ['joins what says something', joinNotEmpty(['a', '', null, html``, 'b'], html` · `), 'a · b'],
    ['leaves out an element without content', element('p', [html``, [null]], { class: 'x' }), ''],
    ['writes an element with content', element('p', '<', { class: 'x' }), '<p class="x">&lt;</p>'],
  ]

  it.each(cases)('%s', (_, fragment, written) => {
    expect(renderHtml(fragment)).toBe(written)
  })

  it('escapes as its medium does, text and attributes alike', () => {
    const fragment = html`<a${attributes({ href: '{x}' })}>${['{', html`<b>${'{'}</b>`]}</a>`
    const braces = { text: (text: string) => text.replace('{', '&#123;'), attribute: () => 'y' }
    expect(renderHtml(fragment, braces)).toBe('<a href="y">&#123;<b>&#123;</b></a>')
  })

  it('has no more tags than its author wrote, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = renderHtml(html`<p${attributes({ title: text, href: text })}>${lines(text)}</p>`)
        expect(written.replace(/"[^"]*"/g, '').match(/<(?!br>)/g)).toHaveLength(2)
      }),
    )
  })
})
