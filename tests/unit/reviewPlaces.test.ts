// Which place of a text quoted words stand in.
import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { placeOf, placesIn } from '@/admin/review/places'
import { compareContents } from '@/workflow/comparison/compareContents'
import { node } from '../helpers/presenting'

const fields = [
  { name: 'title', type: 'text', localized: true, label: { en: 'Title' } },
  { name: 'body', type: 'richText', localized: true, label: { en: 'Text' } },
] as unknown as FlattenedField[]

const paragraph = (...texts: string[]) => node.paragraph(...texts.map((one) => node.text(one)))
const content = {
  title: { en: 'The water rose' },
  body: {
    en: node.root(
      paragraph('In May the water rose, and fell.'),
      node.paragraph(
        node.text('In June'),
        node.footnote({ text: 'Of 1998' }),
        node.text(' the water rose again.'),
      ),
      node.block('quote', { text: 'We saw the water.', name: 'Amina' }),
    ),
  },
}

const { changes } = compareContents(fields, content, content, {
  locales: ['en'],
  language: 'en',
  unchanged: true,
})
const places = placesIn(changes)

describe('the places of a text', () => {
  it('are its words, each by the names that lead there', () => {
    expect(places.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'Title: The water rose',
      'Text: In May the water rose, and fell.',
      'Text: In June[Of 1998] the water rose again.',
      'Text › Quote › Words: We saw the water.',
      'Text › Quote › Who said it: Amina',
    ])
  })

  it.each([
    ['said in one place', { exact: 'saw the' }, 'body.en.root.children.2.fields.text'],
    [
      'said in several, by what stands before',
      { exact: 'the water rose', prefix: 'In May ' },
      'body.en.root.children.0',
    ],
    ['across the mark of a note', { exact: 'In June the water' }, 'body.en.root.children.1'],
    ['across paragraphs', { exact: 'and fell. In June' }, 'body.en'],
    ['that are not in the text', { exact: 'Published in May' }, undefined],
  ])('hold words %s', (_, quote, path) => {
    expect(placeOf(places, quote)).toBe(path)
  })
})
