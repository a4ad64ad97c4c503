// What people paste as an address, what becomes of it, and whether it leads anywhere.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isLinkTarget, saysNumber } from '@/content/addresses'
import { leadsNowhere, repairAddress } from '@/content/repairAddress'
import { safeHref } from '@/content/richText/safeHref'

type Fate = 'link' | 'nowhere' | 'kept'

const cases: [written: string, address: string, fate: Fate][] = [
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d', 'link'],
  ['www.example.org', 'https://www.example.org', 'link'],
  ['example.org/a', 'https://example.org/a', 'link'],
  ['Example.org', 'https://Example.org', 'link'],
  ['example.org:8080/x', 'https://example.org:8080/x', 'link'],
  ['münchen.example/straße', 'https://münchen.example/straße', 'link'],
  ['//example.org/a', 'https://example.org/a', 'link'],
  [' https://example.org/a', 'https://example.org/a', 'link'],
  ['\u00A0https://example.org/a\n', 'https://example.org/a', 'link'],
  ['https://example.org/a\u200B', 'https://example.org/a', 'link'],
  ['\uFEFFhttps://exam\u00ADple.org/\u2060a\u200D', 'https://example.org/a', 'link'],
  ['https://fa.example.org/می\u200Cخواهم', 'https://fa.example.org/می\u200Cخواهم', 'link'],
  ['https://example.org/a b.pdf', 'https://example.org/a%20b.pdf', 'link'],
  ['https://example.org/"a"', 'https://example.org/%22a%22', 'link'],
  ['https://example.org/a\nb', 'https://example.org/ab', 'link'],
  ['mailto:a@b.org?subject=Hi you', 'mailto:a@b.org?subject=Hi%20you', 'link'],
  ['mailto: a@b.org', 'mailto:a@b.org', 'link'],
  ['a@b.org', 'mailto:a@b.org', 'link'],
  ['mailto:a@b.org; c@d.org?cc=e@f.org', 'mailto:a@b.org,c@d.org?cc=e@f.org', 'link'],
  ['https:/example.org/a', 'https://example.org/a', 'link'],
  ['http//example.org', 'http://example.org', 'link'],
  ['tel:+3221234567', 'tel:+3221234567', 'link'],
  ['tel:+32 (0)2 123-45.67', 'tel:+3221234567', 'link'],
  ['tel:+32%202%20123', 'tel:+322123', 'link'],
  ['TEL:02 123 45 67;ext=12', 'tel:021234567;ext=12', 'link'],
  ['tel:112', 'tel:112', 'link'],
  ['', '', 'nowhere'],
  ['#_ftn1', '#_ftn1', 'nowhere'],
  ['/contact', '/contact', 'nowhere'],
  ['../a/b', '../a/b', 'nowhere'],
  ['page.html', 'page.html', 'nowhere'],
  ['index.php/a', 'index.php/a', 'nowhere'],
  ['words', 'words', 'nowhere'],
  ['file:///C:/x.docx', 'file:///C:/x.docx', 'nowhere'],
  ['C:\\Users\\x.docx', 'C:\\Users\\x.docx', 'nowhere'],
  ['\\\\server\\share', '\\\\server\\share', 'nowhere'],
  ['javascript:void(0)', 'javascript:void(0)', 'nowhere'],
  ['java\nscript:x', 'java\nscript:x', 'nowhere'],
  ['data:text/html,x', 'data:text/html,x', 'nowhere'],
  ['about:blank#_ftn1', 'about:blank#_ftn1', 'nowhere'],
  ['webcal://example.org/a.ics', 'webcal://example.org/a.ics', 'kept'],
  ['sms:+32123', 'sms:+32123', 'kept'],
  ['ftp://example.org', 'ftp://example.org', 'kept'],
  ['https://', 'https://', 'kept'],
  ['https://exa mple.org', 'https://exa mple.org', 'kept'],
  ['https://user:secret@example.org', 'https://user:secret@example.org', 'kept'],
  ['mailto:nobody', 'mailto:nobody', 'kept'],
  ['mailto:a@b.org,', 'mailto:a@b.org,', 'kept'],
  ['mailto:javascript:alert(1)', 'mailto:javascript:alert(1)', 'kept'],
  ['mailto:a@b.org#x:y', 'mailto:a@b.org#x:y', 'kept'],
  ['tel:*#06#', 'tel:*#06#', 'kept'],
  ['tel:12', 'tel:12', 'kept'],
]

describe('an address', () => {
  it.each(cases)('%j becomes %j: %s', (written, address, fate) => {
    expect(repairAddress(written)).toBe(address)
    expect(isLinkTarget(address)).toBe(fate === 'link')
    expect(leadsNowhere(written)).toBe(fate === 'nowhere')
  })

  it('that was repaired may leave, and is not repaired again', () => {
    const parts = fc.constantFrom(
      ...['https://', 'mailto:', 'tel:', 'javascript:', 'www.', 'a@b.org', 'example.org', '?subject=', '#'],
      ...[' ', '\u200B', '"', '<', ':', '/', '+32', '(0)', '12345', '\n', '%20', ';ext=1', '\u0000', 'é'],
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (some) => {
        const address = repairAddress(some.join(''))
        expect(repairAddress(address)).toBe(address)
        expect(isLinkTarget(address) && safeHref(address) !== address).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })
})

it.each([
  ['+32 2 123 45 67', 'tel:+3221234567', true],
  ['+32 (0)2 123.45.67', 'tel:+3221234567', true],
  ['Call us', 'tel:+3221234567', false],
  ['+32 2 123 45 68', 'tel:+3221234567', false],
])('“%s” says the number of %s: %s', (words, href, says) => expect(saysNumber(words, href)).toBe(says))
