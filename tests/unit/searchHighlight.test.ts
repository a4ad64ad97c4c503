// What of a found text is shown, and that it is safe to show.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { References } from '@/delivery/documents/references/references'
import { searchAnswer } from '@/delivery/http/responses/search'
import type { Hit } from '@/delivery/search/engine'
import { searchReading } from '@/delivery/search/entriesOf'
import { highlight } from '@/delivery/search/highlight'
import { presentSearch } from '@/delivery/search/present'
import { readSearchRequest } from '@/delivery/search/request'
import type { Language } from '@/platform/i18n/languages'
import { publication } from '../helpers/presenting'

const shown = (
  text: string,
  stems: string[],
  { prefix, length, language = 'en' }: { prefix?: string; length?: number; language?: Language } = {},
) => highlight(text, { language, matched: { stems: new Set(stems), prefix }, length })

describe('a highlight', () => {
  it.each<[string, string, string[], { prefix?: string; language?: Language }, string | null]>([
    [
      'marks other forms of a word',
      'A house, two houses.',
      ['hous'],
      {},
      'A <mark>house</mark>, two <mark>houses</mark>.',
    ],
    ['marks words with accents', 'Les Réfugiés', ['refugi'], { language: 'fr' }, 'Les <mark>Réfugiés</mark>'],
    ['marks what a word begins', 'Asylum law', ['asyl'], { prefix: 'asyl' }, '<mark>Asylum</mark> law'],
    ['marks nothing inside of words', 'Warehouse', ['hous'], {}, null],
    ['is absent where nothing matches', 'Nothing', ['hous'], {}, null],
    [
      'escapes what it shows',
      '<b>house</b> & "x"',
      ['hous'],
      {},
      '&lt;b&gt;<mark>house</mark>&lt;/b&gt; &amp; &quot;x&quot;',
    ],
    ['escapes what it marks', 'a <mark>house', ['mark'], {}, 'a &lt;<mark>mark</mark>&gt;house'],
    ['stands on one line', 'a\n\n house', ['hous'], {}, 'a <mark>house</mark>'],
  ])('%s', (_, text, stems, options, html) => {
    expect(shown(text, stems, options)).toBe(html)
  })

  it('of a long text is a stretch of whole words around the most of what was looked for', () => {
    const text = `One house. ${'Far away. '.repeat(50)}Here a house by the river is. ${'Far away. '.repeat(50)}`
    const html = shown(text, ['hous', 'river'], { length: 80 })
    expect(html).toMatch(/^…[^<]*\bHere a <mark>house<\/mark> by the <mark>river<\/mark> is\.[^<]*…$/)
    expect(html?.replace(/<\/?mark>/g, '').length).toBeLessThanOrEqual(82)
  })

  it('never shows markup of the text, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 10, max: 60 }),
        (text, length) => {
          const html = shown(`${text} house <i>`, ['hous'], { length }) ?? ''
          expect(html).toContain('<mark>house</mark>')
          expect(html.replace(/<\/?mark>/g, '')).not.toMatch(/[<>"']/)
        },
      ),
    )
  })
})

it('while the index is being built, a search says so and when to come again', async () => {
  const searchIndex = { find: async () => 'building' }
  await expect(
    searchAnswer({} as never, { searchIndex: searchIndex as never, search: 'q=house' }),
  ).rejects.toMatchObject({
    status: 503,
    code: 'not-now',
    headers: { 'Retry-After': '5' },
  })
})

it('is made one hit after the other, and others are served in between', async () => {
  const publications = ['a', 'b'].map((id) =>
    publication('articles', { title: { en: `House ${id}` } }, { id }),
  )
  const hits = publications.map(
    ({ document }): Hit => ({
      type: 'articles',
      id: document,
      language: 'en',
      score: 1,
      matched: { stems: new Set(['hous']) },
    }),
  )
  const found = { hits, total: 2, matching: 'exact' as const, facets: {} }
  const request = readSearchRequest({ q: 'house' })
  const { docs } = presentSearch({ found, publications }, request, searchReading('en', new References()))
  let turns = 0
  const others = () => {
    turns += 1
    next = setImmediate(others)
  }
  let next = setImmediate(others)
  const shown = await Promise.all(
    docs.map(async ({ highlights }) => [(await highlights()).title, turns] as const),
  )
  clearImmediate(next)
  expect(shown.map(([title]) => title)).toEqual(['<mark>House</mark> a', '<mark>House</mark> b'])
  expect(shown[1]?.[1]).toBeGreaterThan(Number(shown[0]?.[1]))
})
