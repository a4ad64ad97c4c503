// Quotes, places and the right to settle a comment, without any database.
import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import type { Role } from '@/access/roles'
import { whyNotReopen, whyNotResolve } from '@/workflow/comments/mayResolve'
import { placeAt, standing, textAt } from '@/workflow/comments/places'
import { findQuote } from '@/workflow/comments/quotes'
import { node } from '../helpers/presenting'

describe('a quote', () => {
  const text = 'The first house. The second house.\nThe third\u00a0house.'

  it.each([
    ['is found', { exact: 'second house' }, true],
    ['is found across the end of a paragraph', { exact: 'house. The third house.' }, true],
    ['is not found in other words', { exact: 'fourth house' }, false],
    ['is not found when it is empty', { exact: '  ' }, false],
  ])('%s', (_, quote, isFound) => {
    expect(findQuote(text, quote) !== undefined).toBe(isFound)
  })

  it('is told apart by what stands around it', () => {
    const start = (prefix: string, suffix = '') => findQuote(text, { exact: 'house', prefix, suffix })?.start
    expect(start('The second ')).toBe(text.indexOf('house', 20))
    expect(start('', '. The second')).toBe(text.indexOf('house'))
    expect(start('third')).toBe(text.lastIndexOf('house'))
  })
})

const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'slug', type: 'text' },
  { name: 'topics', type: 'relationship', hasMany: true },
  { name: 'seo', type: 'group', flattenedFields: [{ name: 'title', type: 'text', localized: true }] },
  { name: 'sections', type: 'array', flattenedFields: [{ name: 'heading', type: 'text', localized: true }] },
  { name: 'body', type: 'richText', localized: true },
] as unknown as FlattenedField[]

const content = {
  title: { en: 'A title' },
  topics: ['one'],
  sections: [{ heading: { en: 'A heading' } }],
  body: {
    en: node.root(
      node.paragraph(
        node.text('One '),
        node.text('bold', 1),
        node.text(' word.'),
        node.footnote({ text: 'Aside' }),
      ),
      node.block('callout', { title: 'In a box', body: node.root(node.paragraph(node.text('Boxed.'))) }),
    ),
  },
}

describe('a place', () => {
  it.each([
    'title',
    'title.en',
    'title.fr',
    'slug',
    'topics.0',
    'seo',
    'seo.title.fr',
    'sections',
    'sections.0',
    'sections.0.heading',
    'sections.0.heading.en',
    'body',
    'body.en',
    'body.en.root.children.1',
    'body.en.root.children.1.fields.title',
  ])('exists at %s', (path) => expect(placeAt(fields, content, path)).toBeDefined())

  it.each([
    'nothing',
    'title.de',
    'title.en.more',
    'slug.more',
    'topics.1',
    'seo.nothing',
    'sections.1',
    'sections.0.nothing',
    'sections.x',
    'body.en.root.children.9',
    'body.fr.root.children.0',
    'body.en.constructor',
    '__proto__',
    '',
  ])('does not exist at %s', (path) => expect(placeAt(fields, content, path)).toBeUndefined())

  it('has the words a reader sees: no looks, no footnotes, what is in blocks', () => {
    expect(textAt(placeAt(fields, content, 'body.en')?.value)).toBe('One bold word.\nIn a box\nBoxed.')
    expect(textAt(placeAt(fields, content, 'body.en.root.children.0')?.value)).toBe('One bold word.')
    expect(textAt(placeAt(fields, content, 'sections.0')?.value)).toBe('A heading')
  })

  it('tells what of a comment still stands', () => {
    const at = (path: string | null, exact?: string) =>
      standing(fields, content, { path, quote: exact === undefined ? null : { exact } })
    expect(at(null)).toEqual({ pathExists: true, quoteExists: null })
    expect(at('body.en', 'bold word')).toEqual({ pathExists: true, quoteExists: true })
    expect(at('body.en', 'light word')).toEqual({ pathExists: true, quoteExists: false })
    expect(at('sections.3', 'bold')).toEqual({ pathExists: false, quoteExists: false })
  })
})

describe('settling', () => {
  const settle = (roles: Role[], facts: { id?: string; blocking?: boolean; contributors?: string[] }) =>
    whyNotResolve({
      actor: { id: facts.id ?? 'me', name: 'Me', roles },
      comment: { author: 'author', blocking: facts.blocking ?? true },
      awaits: 'reviewer',
      contributors: facts.contributors ?? [],
    }) === undefined

  it.each<[string, Role[], Parameters<typeof settle>[1], boolean]>([
    ['the author of a blocking comment', ['contributor'], { id: 'author' }, true],
    ['the author, even of the text', ['editor'], { id: 'author', contributors: ['author'] }, true],
    ['the awaited role', ['reviewer'], {}, true],
    ['an editor with other eyes', ['editor'], {}, true],
    ['an editor who wrote the text', ['editor'], { contributors: ['me'] }, false],
    ['a reviewer who wrote the text', ['reviewer', 'contributor'], { contributors: ['me'] }, false],
    ['a publisher while a reviewer is awaited', ['publisher'], {}, false],
    ['a contributor', ['contributor'], {}, false],
    ['a contributor, of a remark', ['contributor'], { blocking: false }, false],
    ['a publisher, of a remark', ['publisher'], { blocking: false }, true],
    [
      'an editor who wrote the text, of a remark',
      ['editor'],
      { blocking: false, contributors: ['me'] },
      true,
    ],
  ])('by %s', (_, roles, facts, may) => expect(settle(roles, facts)).toBe(may))

  it('is undone by its author and by who looks after texts', () => {
    const reopen = (id: string, roles: Role[]) =>
      whyNotReopen({ actor: { id, name: id, roles }, comment: { author: 'author', blocking: true } })
    expect(reopen('author', ['contributor'])).toBeUndefined()
    expect(reopen('me', ['reviewer'])).toBeUndefined()
    expect(reopen('me', ['contributor'])).toContain('editors')
  })
})
