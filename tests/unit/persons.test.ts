// The words that name one person: found in any spelling, replaced where a machine can be certain.
import { describe, expect, it } from '@jest/globals'
import { isCertain, mapWords, wordEraser, wordFinder } from '@/persons/words'

const hers = { names: ['Zoë O’Hara'], emails: ['zoe@example.org'], phones: ['+32 2 000 00 31'] }
const pseudonym = 'N. N. 12ab34cd'
const address = 'n-n-12ab34cd@erased.invalid'

const passages: [text: string, after: string][] = [
  ['Zoë O’Hara', pseudonym],
  ['By Zoë O’Hara, Ghent', `By ${pseudonym}, Ghent`],
  ['ZOE  O-HARA said', `${pseudonym} said`],
  ['O’Hara, Zoë (1970)', `${pseudonym} (1970)`],
  ['zoe-o-hara', 'n-n-12ab34cd'],
  ['interview-zoe-o-hara-2', 'interview-n-n-12ab34cd-2'],
  ['ZoeOHara.jpg', 'n-n-12ab34cd.jpg'],
  ['See https://a.example/zoe-o-hara for more', 'See https://a.example/n-n-12ab34cd for more'],
  ['Write to Zoe@example.org.', `Write to ${address}.`],
  ['zoe.o.hara@other.example', 'n-n-12ab34cd@other.example'],
  ['Call +32 2 0000031 or 02', 'Call … or 02'],
  ['Zoe\u0308 O’Hara and Zoë O’Hara', `${pseudonym} and ${pseudonym}`],
]

const others = [
  'Zoë O’Harald',
  'Zoë, and then O’Brien',
  'Annazoë O’Hara',
  'a@zoe.example.org',
  '+32 2 000 00 315',
]

describe('the words of a person', () => {
  it.each(passages)('are found and replaced in “%s”', (text, after) => {
    expect(wordFinder(hers)(text)).toBe(true)
    expect(wordEraser(hers, pseudonym)(text)).toBe(after)
    expect(wordFinder(hers)(after)).toBe(false)
  })

  it.each(others)('are not those in “%s”', (text) => {
    expect(wordFinder(hers)(text)).toBe(false)
    expect(wordEraser(hers, pseudonym)(text)).toBe(text)
  })

  it('are certain where a name has two', () => {
    expect(['Rose', 'Rose Marie', 'Rose-Marie', '李'].map(isCertain)).toEqual([false, true, true, false])
  })

  it('are changed in any depth, but for what says which kind a thing is', () => {
    const at = new Date(0)
    const before = {
      type: 'Rose',
      at,
      rows: [{ text: 'A Rose', kind: 'Rose' }],
      languages: ['Rose'],
      id: 'Rose',
    }
    const erase = wordEraser({ names: ['Rose'], emails: [], phones: [] }, 'N. N.')
    expect(mapWords(before, erase)).toEqual({
      ...before,
      rows: [{ text: 'A N. N.', kind: 'Rose' }],
      languages: ['N. N.'],
    })
  })
})
