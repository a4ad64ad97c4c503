// What the panel makes of blocks, in tables: what a card says of one.
import { describe, expect, it } from '@jest/globals'
import type { ClientField } from 'payload'
import { faceOf } from '@/admin/writing/faces'
import { documentsOf, partsOf, plainText, saysNothing } from '@/admin/writing/parts'
import { isFound, slashQuery } from '@/admin/writing/slash/query'
import { lengthOf, textsIn, wordAt } from '@/admin/writing/words'
import { node } from '../helpers/presenting'

const field = (name: string, type: string, more: object = {}): ClientField =>
  ({ name, type, label: { en: name }, ...more }) as unknown as ClientField

const fields: ClientField[] = [
  {
    type: 'row',
    fields: [field('text', 'textarea', { required: true }), field('name', 'text')],
  } as ClientField,
  field('kind', 'select', { options: [{ value: 'info', label: { en: 'Information' } }] }),
  field('image', 'upload', { relationTo: 'media', required: true }),
  field('to', 'relationship', { relationTo: ['articles', 'events'] }),
  field('answer', 'richText'),
  field('rows', 'array', {
    fields: [field('title', 'text'), field('file', 'upload', { relationTo: 'media' })],
  }),
  field('id', 'text'),
]

describe('the parts of a block', () => {
  it('follow the order of its fields', () => {
    const values = {
      id: 'b1',
      text: ' Words ',
      name: 'Ada',
      kind: 'info',
      image: 'm1',
      to: { relationTo: 'events', value: 'e1' },
      answer: node.root(
        node.paragraph(node.text('One '), node.text('two')),
        node.paragraph(node.text('Three')),
      ),
      rows: [{ id: 'r1', title: 'First', file: { id: 'm2', alt: 'A' } }],
    }
    const parts = partsOf(fields, values)
    expect(parts).toEqual([
      { name: 'text', kind: 'text', text: 'Words' },
      { name: 'name', kind: 'text', text: 'Ada' },
      { name: 'kind', kind: 'choice', label: { en: 'kind' }, choice: { en: 'Information' } },
      { name: 'image', kind: 'documents', documents: [{ type: 'media', id: 'm1' }] },
      { name: 'to', kind: 'documents', documents: [{ type: 'events', id: 'e1' }] },
      { name: 'answer', kind: 'text', text: 'One two\nThree' },
      {
        name: 'rows',
        kind: 'rows',
        rows: [
          [
            { name: 'title', kind: 'text', text: 'First' },
            { name: 'file', kind: 'documents', documents: [{ type: 'media', id: 'm2' }] },
          ],
        ],
        more: 0,
      },
    ])
    expect(documentsOf(parts).map(({ id }) => id)).toEqual(['m1', 'e1', 'm2'])
    expect(saysNothing(parts)).toBe(false)
  })

  it('say what is missing', () => {
    const parts = partsOf(fields, { text: '  ', kind: 'info', rows: [], image: null })
    expect(parts.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'missing text',
      'choice kind',
      'missing image',
    ])
    expect(saysNothing(parts)).toBe(true)
  })

  it('are cut', () => {
    const rows = Array.from({ length: 9 }, (_, index) => ({ title: `Row ${index}` }))
    const [text, , shown] = partsOf(fields, { text: 'long '.repeat(200), image: 'm1', rows })
    expect(text).toMatchObject({ text: expect.stringMatching(/^.{399}…$/) })
    expect(shown).toMatchObject({ rows: { length: 6 }, more: 3 })
  })
})

it('a rich text without words has none', () => {
  expect([null, 'text', node.root(), node.root(node.paragraph())].map(plainText)).toEqual(['', '', '', ''])
})

describe('the face of a document', () => {
  it.each([
    ['in the language that is written', { title: { en: 'Bridge', fr: 'Pont' } }, 'fr', { title: 'Pont' }],
    ['in one that exists', { title: { fr: 'Pont' } }, 'nl', { title: 'Pont' }],
    [
      'of a figure',
      { title: null, label: { en: 'reached' }, value: 12, unit: { en: '%' } },
      'en',
      { title: 'reached', value: '12 %' },
    ],
    [
      'of a picture',
      { filename: 'a.jpg', mimeType: 'image/jpeg', url: '/a.jpg', alt: { en: 'A boat' } },
      'fr',
      { picture: { url: '/a.jpg', alt: 'A boat' } },
    ],
  ])('%s', (_, shown, language, face) => {
    const titled = 'label' in shown ? 'label' : 'title'
    expect(faceOf(shown, titled, language)).toMatchObject(face)
  })
})

describe('the slash menu', () => {
  it.each([
    ['/heading 2', 'heading 2'],
    ['Words /heading ', 'heading '],
    ['(/to a', 'to a'],
    ['/heading', undefined],
    ['and/or so', undefined],
    ['3 / 4 of it', undefined],
    ['/a/b c', undefined],
  ])('hears “%s”', (text, query) => expect(slashQuery(text)?.matchingString).toBe(query))

  it.each([
    ['heading 2', true],
    ['Heading-2', true],
    ['ing', true],
    ['heading 9', false],
  ])('finds a heading by “%s”: %s', (query, found) => expect(isFound(query, ['Heading 2', 'h2'])).toBe(found))
})

it.each([
  ['Some words', 0, 'Some'],
  ['Some words', 4, 'Some'],
  ['Some words', 5, 'words'],
  ['Some words', 10, 'words'],
  ['Some words…', 11, 'words'],
  ['…', 1, undefined],
])('the word of “%s” at %i', (text, offset, word) => {
  const found = wordAt(text, offset)
  expect(found && text.slice(found.start, found.end)).toBe(word)
})

describe('the length of a text', () => {
  it.each([
    ['en', 'The lights stay on until two.', 6],
    ['en', 'See https://example.org/a?b=c, or e-mail us.', 5],
    ['fr', 'L’heure est venue d’y aller : 12,5 %.', 6],
    ['nl', 'Zo’n foto’s maak je ’s avonds.', 6],
    ['ar', 'تبقى الأضواء مضاءة حتى الثانية', 5],
    ['zh', '我们今天去图书馆。', 5],
    ['en', ' … — ', 0],
  ])('in %s: “%s”', (language, text, words) => expect(lengthOf([text], language).words).toBe(words))

  it.each([
    [0, 0],
    [1, 1],
    [238, 1],
    [239, 2],
    [2380, 10],
  ])('%i words take %i minutes', (words, minutes) =>
    expect(lengthOf(['word '.repeat(words)], 'en')).toEqual({ words, minutes }),
  )

  it('counts what blocks say, and no footnote, address or name of a choice', () => {
    const state = node.root(
      node.paragraph(
        node.text('One'),
        node.footnote({ text: 'Not this' }),
        node.link('/a', node.text(' two')),
      ),
      node.list('bullet', [node.text('three')]),
      node.table(['four'], ['five']),
      node.block('b', {
        text: 'six',
        kind: 'info',
        blockName: 'Not this',
        answer: node.root(node.paragraph(node.text('seven'))),
        rows: [{ title: 'eight', file: 'm1' }],
      }),
    )
    const texts = textsIn(state, (block) => (block === 'b' ? fields : []))
    expect(texts.join(' ').split(/\s+/)).toEqual([
      'One',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
    ])
  })
})
