// Addresses as XML, HTML and mail may hold them.
import { describe, expect, it } from '@jest/globals'
import { withoutEmpty } from '@/content/jsonLdNode'
import { addressesOf, ownAddress } from '@/content/pageAddresses'
import { xmlOf } from '@/delivery/feeds/xml'
import { mailLinks } from '@/delivery/newsletter/links'
import { linkText } from '@/delivery/newsletter/text/links'
import { encodeAddress } from '@/platform/html/encodeAddress'
import { attributes, renderHtml } from '@/platform/html/html'
import { buildMailInput } from '../helpers/buildMail'

const table: [string, string][] = [
  ['http://cdn.example/été.m4a', 'http://cdn.example/%C3%A9t%C3%A9.m4a'],
  ['http://cdn.example/%C3%A9t%C3%A9.m4a', 'http://cdn.example/%C3%A9t%C3%A9.m4a'],
  ['https://münchen.example/straße', 'https://xn--mnchen-3ya.example/stra%C3%9Fe'],
  [
    'https://пример.example:8443/?q=да#тут',
    'https://xn--e1afmkfd.example:8443/?q=%D0%B4%D0%B0#%D1%82%D1%83%D1%82',
  ],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/?a=1&b=[2]', 'https://example.org/?a=1&b=[2]'],
  ['https://example.org/a|b{c}^`d\\e', 'https://example.org/a%7Cb%7Bc%7D%5E%60d%5Ce'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['https://example.org/😀', 'https://example.org/%F0%9F%98%80'],
  ['https://example.org/\ud800', 'https://example.org/%EF%BF%BD'],
  ['mailto:zoë@example.org?subject=Été', 'mailto:zo%C3%AB@example.org?subject=%C3%89t%C3%A9'],
  ['/articles/a?locale=fr#deux', '/articles/a?locale=fr#deux'],
  ['tel:+3225550100', 'tel:+3225550100'],
]

it.each(table)('%s is %s, once and for all', (written, encoded) => {
  expect([encodeAddress(written), encodeAddress(encoded)]).toEqual([encoded, encoded])
})

describe('leave encoded', () => {
  const [written, encoded] = table[0] as [string, string]

  it('in XML, as elements and as attributes, and words beside them do not', () => {
    const xml = xmlOf({
      item: { title: 'été', link: written, enclosure: { '@url': written }, a: [{ '@href': written }] },
    })
    expect(xml.match(/%C3%A9t%C3%A9/g)).toHaveLength(3)
    expect(xml.match(/été/g)).toEqual(['été'])
  })

  it('in HTML, and in what machines read of it', () => {
    expect(renderHtml(attributes({ href: written, title: 'été' }))).toBe(` href="${encoded}" title="été"`)
    expect(withoutEmpty({ url: written, name: 'été' })).toEqual({ url: encoded, name: 'été' })
  })

  it('in mail, in both of its parts', () => {
    const links = mailLinks(buildMailInput({ brand: {} }))
    expect(links.to(written)).toBe(encoded)
    expect(linkText('Listen', written, { links } as never)).toBe(`Listen <${encoded}>`)
  })

  it('where the site itself has letters of its own', () => {
    const addresses = addressesOf({ url: 'https://büro.example/', serverUrl: '' })
    expect(addresses).toEqual({ pages: 'https://xn--bro-hoa.example', own: 'https://xn--bro-hoa.example' })
    expect(ownAddress(addresses, written)).toBe(encoded)
  })
})
