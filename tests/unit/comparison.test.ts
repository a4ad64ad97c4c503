// The comparison of two texts: what changed, where, in which words.
import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { compareContents } from '@/workflow/comparison/compareContents'
import { node } from '../helpers/presenting'

const text = (name: string, localized = false) => ({
  name,
  type: 'text',
  localized,
  label: { en: `The ${name}` },
})

const fields = [
  text('title', true),
  text('slug'),
  { name: 'body', type: 'richText', localized: true, label: { en: 'Text', fr: 'Texte' } },
  { name: 'lead', type: 'upload', relationTo: 'media' },
  { name: 'projects', type: 'relationship', relationTo: 'projects', hasMany: true },
  { name: 'allDay', type: 'checkbox' },
  { name: 'seo', type: 'group', label: 'Search', flattenedFields: [text('description', true)] },
  {
    name: 'sections',
    type: 'array',
    label: 'Sections',
    flattenedFields: [text('heading', true), { name: 'level', type: 'number' }],
  },
  {
    name: 'protection',
    type: 'group',
    flattenedFields: [{ name: 'consents', type: 'relationship', relationTo: 'consents', hasMany: true }],
  },
] as unknown as FlattenedField[]

const compare = (before: Record<string, unknown>, after: Record<string, unknown>, locale?: string) =>
  compareContents(fields, before, after, { locales: ['en', 'fr'], language: 'en', locale })

const inBody = (before: unknown, after: unknown) =>
  compare({ body: { en: before } }, { body: { en: after } }).changes

const paragraphs = (...texts: string[]) => node.root(...texts.map((one) => node.paragraph(node.text(one))))

describe('plain fields', () => {
  it('say nothing when nothing changed', () => {
    const same = { title: { en: 'A' }, body: { en: paragraphs('One.') }, projects: ['1'] }
    expect(compare(same, structuredClone(same))).toEqual({ changes: [], truncated: false })
  })

  it('tell texts by language and word', () => {
    const { changes } = compare(
      { title: { en: 'A small step', fr: 'Un pas' } },
      { title: { en: 'A large step' } },
    )
    expect(changes).toEqual([
      {
        path: 'title.en',
        label: 'The title',
        locale: 'en',
        kind: 'changed',
        before: 'A small step',
        after: 'A large step',
        words: [
          { op: 'equal', text: 'A ' },
          { op: 'delete', text: 'small' },
          { op: 'insert', text: 'large' },
          { op: 'equal', text: ' step' },
        ],
      },
      { path: 'title.fr', label: 'The title', locale: 'fr', kind: 'removed', before: 'Un pas', after: null },
    ])
  })

  it('keep to one language when asked, with what has none', () => {
    const { changes } = compare(
      { title: { en: 'A', fr: 'B' } },
      { title: { en: 'C', fr: 'D' }, allDay: true },
      'fr',
    )
    expect(changes.map(({ path }) => path)).toEqual(['title.fr', 'allDay'])
  })

  it('name the groups that lead to a field', () => {
    const { changes } = compare({}, { seo: { description: { en: 'Found' } } })
    expect(changes).toMatchObject([
      { path: 'seo.description.en', label: 'Search › The description', kind: 'added' },
    ])
  })

  it('tell references by entry, and consents without saying which', () => {
    const { changes } = compare(
      { lead: 'm1', projects: ['a', 'b', 'c'] },
      { lead: 'm2', projects: ['c', 'a', 'b', 'd'], protection: { consents: ['secret'] } },
    )
    expect(changes).toMatchObject([
      { path: 'lead', kind: 'changed', before: { collection: 'media', id: 'm1' }, after: { id: 'm2' } },
      {
        path: 'projects.0',
        kind: 'moved',
        fromPath: 'projects.2',
        after: { collection: 'projects', id: 'c' },
      },
      { path: 'projects.3', kind: 'added', before: null, after: { id: 'd' } },
      { path: 'protection.consents.0', kind: 'added', after: { collection: 'consents', id: null } },
    ])
  })
})

describe('rows', () => {
  const row = (heading: string, level = 1) => ({ heading: { en: heading }, level })
  const changed = (before: unknown[], after: unknown[]) =>
    compare({ sections: before }, { sections: after }).changes

  it('are told apart by what they say', () => {
    const before = [row('Housing in the north'), row('Work'), row('Health')]
    const after = [row('Health'), row('Housing in the far north'), row('Return')]
    expect(changed(before, after)).toMatchObject([
      { path: 'sections.1.heading.en', label: 'Sections › 2 › The heading', kind: 'removed', before: 'Work' },
      { path: 'sections.1.level', kind: 'removed', before: 1 },
      { path: 'sections.1', kind: 'moved', fromPath: 'sections.0' },
      { path: 'sections.1.heading.en', kind: 'changed', before: 'Housing in the north' },
      { path: 'sections.2.heading.en', kind: 'added', after: 'Return' },
      { path: 'sections.2.level', kind: 'added', after: 1 },
    ])
  })

  it('are told as moved and changed when both happened', () => {
    const before = [row('A'), row('B'), row('Housing in the north of the country')]
    const after = [row('Housing in the far north of the country'), row('A'), row('B')]
    expect(changed(before, after)).toMatchObject([
      { path: 'sections.0', kind: 'moved', fromPath: 'sections.2' },
      { path: 'sections.0.heading.en', kind: 'changed' },
    ])
  })

  it('are told with what did not change when that is asked for', () => {
    const options = { locales: ['en'], language: 'en', unchanged: true }
    const text = { title: { en: 'A' }, sections: [row('B')], body: { en: paragraphs('C') } }
    const { changes } = compareContents(fields, text, { ...text, slug: 'd' }, options)
    expect(changes.map(({ path, kind, after }) => [kind, path, after])).toEqual([
      ['same', 'title.en', 'A'],
      ['added', 'slug', 'd'],
      ['same', 'body.en.root.children.0', 'C'],
      ['same', 'sections.0', 'B'],
    ])
  })

  it('are told as moved when nothing else happened to them', () => {
    expect(changed([row('A'), row('B'), row('C')], [row('C'), row('A'), row('B')])).toMatchObject([
      { path: 'sections.0', label: 'Sections › 1', kind: 'moved', fromPath: 'sections.2', after: 'C' },
    ])
  })
})

describe('rich text', () => {
  it('is compared by words inside of a paragraph', () => {
    expect(inBody(paragraphs('One.', 'The old house.'), paragraphs('One.', 'The new house.'))).toEqual([
      {
        path: 'body.en.root.children.1',
        label: 'Text',
        passage: 'paragraph',
        locale: 'en',
        kind: 'changed',
        before: 'The old house.',
        after: 'The new house.',
        words: [
          { op: 'equal', text: 'The ' },
          { op: 'delete', text: 'old' },
          { op: 'insert', text: 'new' },
          { op: 'equal', text: ' house.' },
        ],
      },
    ])
  })

  it('tells paragraphs that came, went and moved', () => {
    const before = paragraphs('Alpha one.', 'Beta two.', 'Gamma three.', 'Delta four.')
    const after = paragraphs('Delta four.', 'Alpha one.', 'Epsilon five.', 'Gamma three.')
    expect(
      inBody(before, after).map(({ kind, path, before, after }) => [kind, path, before ?? after]),
    ).toEqual([
      ['moved', 'body.en.root.children.0', 'Delta four.'],
      ['removed', 'body.en.root.children.1', 'Beta two.'],
      ['added', 'body.en.root.children.2', 'Epsilon five.'],
    ])
  })

  it('tells looks apart from words', () => {
    const before = node.root(node.paragraph(node.text('A bold word.')))
    const after = node.root(node.paragraph(node.text('A '), node.text('bold', 1), node.text(' word.')))
    expect(inBody(before, after)).toMatchObject([
      {
        kind: 'changed',
        formatting: true,
        words: [
          { op: 'equal', text: 'A ' },
          { op: 'equal', text: 'bold', marks: { before: [], after: ['bold'] } },
          { op: 'equal', text: ' word.' },
        ],
      },
    ])
  })

  it('tells a paragraph that became a heading, and a link that leads elsewhere', () => {
    const linked = (url: string) => node.paragraph(node.text('Read '), node.link(url, node.text('more')))
    const before = node.root(node.paragraph(node.text('Our work')), linked('https://a.example'))
    const after = node.root(node.heading('h2', node.text('Our work')), linked('https://b.example'))
    expect(inBody(before, after)).toMatchObject([
      { formatting: true, style: { before: 'paragraph', after: 'heading h2' } },
      {
        formatting: true,
        words: [
          { text: 'Read ' },
          { text: 'more', marks: { before: ['link https://a.example'], after: ['link https://b.example'] } },
        ],
      },
    ])
  })

  it('goes into blocks: their words, settings and references', () => {
    const block = (image: string, caption: string) => node.root(node.block('image', { image, caption }))
    expect(inBody(block('m1', 'A blue door'), block('m2', 'A red door'))).toMatchObject([
      {
        path: 'body.en.root.children.0.fields.image',
        kind: 'changed',
        before: { collection: 'media', id: 'm1' },
        after: { collection: 'media', id: 'm2' },
      },
      { path: 'body.en.root.children.0.fields.caption', words: [{}, { text: 'blue' }, { text: 'red' }, {}] },
    ])
  })

  it('is told passage by passage where a language is new', () => {
    const { changes } = compare({}, { body: { fr: paragraphs('Un.', 'Deux.') } })
    expect(changes).toMatchObject([
      { path: 'body.fr.root.children.0', locale: 'fr', kind: 'added', before: null, after: 'Un.' },
      { path: 'body.fr.root.children.1', kind: 'added', words: [{ op: 'insert', text: 'Deux.' }] },
    ])
  })

  it('names the fields of a block, and the rows', () => {
    const speakers = (name: string) => node.root(node.block('qa', { speakers: [{ name: 'Ada' }, { name }] }))
    expect(inBody(speakers('Ben of the harbour'), speakers('Bo of the harbour'))).toMatchObject([
      { part: 'Interview › Speakers › 2 › Name', passage: 'qa.speakers.name', kind: 'changed' },
    ])
  })

  it('tells where new links lead, and blocks in the cells of a table', () => {
    const linked = node.root(node.paragraph(node.link('https://evil.example', node.text('more'))))
    expect(inBody(node.root(), linked)).toMatchObject([
      { kind: 'added', words: [{ op: 'insert', marks: { after: ['link https://evil.example'] } }] },
    ])
    const cell = (caption: string) => {
      const table = node.table(['a', 'b'])
      const [row] = table.children as { children: { children: unknown[] }[] }[]
      row?.children[1]?.children.push(node.block('image', { image: 'm1', caption }))
      return node.root(table)
    }
    expect(inBody(cell('A blue door'), cell('A red door'))).toMatchObject([
      { part: 'Table › 1 › Picture › Caption', before: 'A blue door', after: 'A red door' },
    ])
  })

  it('reads lists and tables', () => {
    const before = node.root(
      node.list('bullet', [node.text('Bread')], [node.text('Milk')]),
      node.table(['a', 'b']),
    )
    const after = node.root(node.list('bullet', [node.text('Bread')]), node.table(['a', 'c']))
    expect(inBody(before, after)).toMatchObject([
      { kind: 'removed', before: 'Milk', path: 'body.en.root.children.0.children.1' },
      { kind: 'changed', before: 'a | b', after: 'a | c' },
    ])
  })
})

describe('long texts', () => {
  const sentence = (seed: number) =>
    Array.from({ length: 12 }, (_, index) => `word${(seed * 7919 + index * 104_729) % 5_000}`).join(' ')
  const long = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => sentence(from + index))
  it.each([
    [
      'with a word changed in every paragraph',
      paragraphs(...long(2_000)),
      paragraphs(...long(2_000).map((one) => `${one} more`)),
    ],
    ['with every word changed', paragraphs(...long(2_000)), paragraphs(...long(2_000, 9_000))],
    [
      'in one paragraph, with every word changed',
      paragraphs(long(2_000).join(' ')),
      paragraphs(long(2_000, 9_000).join(' ')),
    ],
    ['turned round', paragraphs(...long(2_000)), paragraphs(...long(2_000).reverse())],
    ['of one word again and again', paragraphs('a '.repeat(100_000)), paragraphs('a b '.repeat(50_000))],
  ])('of 200 KB %s are compared in bounded work, and told', (_, before, after) => {
    const changes = inBody(before, after)
    expect(changes.length).toBeGreaterThan(0)
    expect(JSON.stringify(changes).length).toBeLessThan(2_000_000)
  })
})
