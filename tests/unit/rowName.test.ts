// What rows of a form are called, and which of them are open because nobody has written in them.
import { describe, expect, it } from '@jest/globals'
import type { ClientField } from 'payload'
import { isEmptyRow, rowName } from '@/admin/forms/rowName'

const text = (name: string) => ({ type: 'text', name })
const level = { type: 'number', name: 'level', defaultValue: 1 }
const item = { type: 'relationship', name: 'item', relationTo: ['articles', 'figures'] }
const items = { type: 'array', name: 'items', fields: [item] }

/** As the panel gets them: of the fields it has only what is read here. */
const fields = (...list: object[]) => list as ClientField[]
const section = fields({ type: 'row', fields: [text('heading'), level] }, text('intro'), items)

describe('a row', () => {
  it.each([
    ['its heading', section, { heading: 'News', level: 2, intro: 'All of it' }, { text: 'News' }],
    ['its first words', section, { heading: ' ', level: 2, intro: 'All\nof it' }, { text: 'All of it' }],
    [
      'its words and not its day',
      section,
      { heading: '2027-05-01', intro: 'Twelve, not ten' },
      { text: 'Twelve, not ten' },
    ],
    ['nothing by a day alone', section, { heading: '2027-05-01' }, undefined],
    ['nothing without words', section, { level: 2, items: [{ item: 4 }] }, undefined],
    [
      'the document it names',
      fields(item, text('teaser')),
      { item: { relationTo: 'figures', value: 4 }, teaser: 'See' },
      { document: { type: 'figures', id: '4' } },
    ],
    [
      'no more than a line of long words',
      section,
      { heading: 'a'.repeat(90) },
      { text: `${'a'.repeat(80)}…` },
    ],
  ])('is called by %s', (_, of, values, name) => expect(rowName(of, values)).toEqual(name))

  it.each([
    ['empty', { level: 1 }, true],
    ['not empty with a heading', { heading: 'News', level: 1 }, false],
    ['not empty with rows', { level: 1, items: [{ item: { relationTo: 'figures', value: 4 } }] }, false],
  ])('is %s', (_, values, isEmpty) => expect(isEmptyRow(section, values)).toBe(isEmpty))
})
