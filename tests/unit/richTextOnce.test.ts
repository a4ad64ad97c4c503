// Rich text that is kept between answers: each reader gets what is theirs.
import { expect, it } from '@jest/globals'
import { type Key, References } from '@/delivery/documents/references/references'
import { presentWith, readingOf } from '@/delivery/http/responses/reading'
import { searchReading } from '@/delivery/search/entriesOf'
import type { Language } from '@/platform/i18n/languages'
import type { Article } from '@/public-types'
import type { Publication } from '@/publishing/publications/readQuery'
import { node, publication } from '../helpers/presenting'

const figure = publication(
  'figures',
  { label: { en: 'visits', nl: 'bezoeken' }, display: { en: 'many', nl: 'veel' } },
  { id: 'f1', languages: ['en', 'nl'] },
)
const picture = publication(
  'media',
  { filename: 'boat.jpg', mimeType: 'image/jpeg', alt: { en: 'A boat' } },
  { id: 'm1' },
)

const article = publication('articles', {
  title: { en: 'T' },
  body: { en: node.root(node.block('figures', { figures: ['f1'] }), node.block('image', { image: 'm1' })) },
})

interface Options {
  locale?: Language
  fileUrl?: (path: string) => string
  shown?: Publication
}

const bodyFor = ({ locale = 'en', fileUrl, shown = figure }: Options) => {
  const reading = readingOf(
    { locale, richText: fileUrl ? 'html' : 'text' },
    fileUrl ? { planned: { publications: [], fileUrl } } : {},
  )
  reading.references.keep({ collection: 'figures', id: 'f1' }, shown)
  reading.references.keep({ collection: 'media', id: 'm1' } as Key, picture)
  return JSON.stringify((presentWith(article, reading) as Article).body)
}

it('shows others in the language that each reader asks for', () => {
  expect(
    [bodyFor({}), bodyFor({ locale: 'nl' }), bodyFor({})].map((body) => /veel|many/.exec(body)?.[0]),
  ).toEqual(['many', 'veel', 'many'])
})

it('shows what others say now', () => {
  bodyFor({})
  const shown = { ...figure, content: { ...figure.content, display: { en: 'more than many' } } }
  expect(bodyFor({ shown })).toContain('more than many')
})

it('keeps no address that opens a file for one reader', () => {
  const addressed = (token: string) => bodyFor({ fileUrl: (path) => `${path}?preview=${token}` })
  expect([addressed('one'), addressed('two')].map((body) => /preview=(\w+)/.exec(body)?.[1])).toEqual([
    'one',
    'two',
  ])
})

it('keeps nothing of a search that still waits for what the text shows', () => {
  presentWith(article, searchReading('en', new References()))
  const reading = readingOf({ locale: 'en', richText: 'lexical' })
  reading.references.keep({ collection: 'figures', id: 'f1' }, figure)
  reading.references.keep({ collection: 'media', id: 'm1' } as Key, picture)
  expect(JSON.stringify((presentWith(article, reading) as Article).body)).toContain('many')
})
