// Plain text: lines of 76 characters that flow (RFC 3676), addresses whole.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { wrap } from '@/delivery/newsletter/text/wrap'
import { buildMail, holding } from '../helpers/buildMail'
import { everything, known } from '../helpers/everyBlock'
import { node, publication } from '../helpers/presenting'

const long = 'word '.repeat(40).trim()

describe('wrapping', () => {
  it('keeps lines short, and every word in order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z<>:/.]{1,90}$/), { maxLength: 60 }), (words) => {
        const lines = wrap(['w', ...words].join(' ')).split('\n')
        expect(lines.filter((line) => line.length > 76 && line.trim().includes(' '))).toEqual([])
        expect(lines.join(' ').split(/ +/).filter(Boolean)).toEqual(['w', ...words])
      }),
    )
  })

  it('marks the lines of a paragraph that go on, and no other', () => {
    const lines = wrap(`${long}\nend`).split('\n')
    expect(lines.slice(0, -2).every((line) => line.endsWith(' '))).toBe(true)
    expect(lines.slice(-2).every((line) => !line.endsWith(' '))).toBe(true)
  })

  it.each([
    ['> ', '> '],
    ['- ', '  '],
    ['  - ', '    '],
    ['12. ', '    '],
    ['[3] ', '    '],
  ])('keeps what follows %j under its beginning', (mark, hang) => {
    const [first, second] = wrap(mark + long).split('\n')
    expect(first?.startsWith(`${mark}word`)).toBe(true)
    expect(second?.startsWith(`${hang}word`)).toBe(true)
  })

  it('never breaks an address', () => {
    const address = `<https://example.org/${'x'.repeat(120)}>`
    expect(wrap(`${long} ${address} ${long}`)).toContain(`\n${address} \n`)
  })

  it('hides a line that mail servers would change', () => {
    expect(wrap('From here on')).toBe(' From here on')
  })
})

it('the whole text of a mail is wrapped, links apart', () => {
  const article = publication(
    'articles',
    { title: long, body: { en: node.root(...everything, node.paragraph(node.text(long))) } },
    { id: 'a1' },
  )
  const { text } = buildMail({
    issue: holding('articles', 'a1'),
    known: { ...known, 'articles:a1': article },
  })
  expect(text.split('\n').filter((line) => line.length > 76 && !/^\s*<https?:\S+>$/.test(line))).toEqual([])
  expect(text).toContain('\n\n-- \n')
  expect(text).not.toMatch(/\n{3}/)
})
