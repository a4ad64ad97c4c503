// What an edition is made of, without a database: judgement of items, changes, and what a take-down leaves.
import { describe, expect, it } from '@jest/globals'
import { changesBetween } from '@/publishing/editions/changes'
import { hashEdition, isIntact, type StoredEdition } from '@/publishing/editions/edition'
import { itemsOf } from '@/publishing/editions/items'
import { type ItemFacts, judge } from '@/publishing/editions/judge'
import { eraseNames } from '@/publishing/editions/names'
import { redact } from '@/publishing/editions/redact'
import type { Decision, Refusal } from '@/workflow/core/decide'
import { newReview } from '@/workflow/core/review'

const yes: Decision = { ok: true, to: 'published', review: newReview(), override: false }

const no = (kind: Refusal['kind'], issues: Refusal['issues'] = []): Refusal => ({
  ok: false,
  kind,
  reason: 'The reason.',
  issues,
})

const facts = (values: Partial<ItemFacts>): ItemFacts => ({
  collection: 'articles',
  stage: 'approved',
  live: false,
  publishedOnce: false,
  awaits: null,
  hasSteps: true,
  decision: yes,
  found: [],
  ...values,
})

const required = { path: 'title.en', code: 'required', message: 'Fill it in.', severity: 'error' as const }

describe('an item', () => {
  it.each<[string, Partial<ItemFacts>, { ready: boolean; willPublish: boolean }]>([
    ['approved', {}, { ready: true, willPublish: true }],
    ['scheduled', { stage: 'scheduled' }, { ready: true, willPublish: true }],
    ['approved over a live text', { live: true, publishedOnce: true }, { ready: true, willPublish: true }],
    ['a first draft without steps', { stage: 'draft', hasSteps: false }, { ready: true, willPublish: true }],
    [
      'a newer draft without steps',
      { stage: 'draft', hasSteps: false, live: true, publishedOnce: true },
      { ready: true, willPublish: false },
    ],
    [
      'unpublished, without steps',
      { stage: 'draft', hasSteps: false, publishedOnce: true },
      { ready: false, willPublish: false },
    ],
    ['a draft', { stage: 'draft', decision: no('state') }, { ready: false, willPublish: false }],
    [
      'live, with a newer text in review',
      { stage: 'inReview', live: true, decision: no('state') },
      { ready: true, willPublish: false },
    ],
    [
      'published',
      { stage: 'published', live: true, decision: no('state') },
      { ready: true, willPublish: false },
    ],
    ['another issue', { collection: 'issues' }, { ready: false, willPublish: false }],
    [
      'another issue that is live',
      { collection: 'issues', stage: 'published', live: true, decision: no('state') },
      { ready: true, willPublish: false },
    ],
  ])('%s', (_, values, expected) => {
    const judgement = judge(facts(values))
    expect(judgement).toMatchObject(expected)
    expect(judgement.blocking.length > 0).toBe(!expected.ready)
    expect(judgement.clearedBy.length > 0).toBe(!expected.ready)
  })

  it('says who can clear what', () => {
    const cleared = (values: Partial<ItemFacts>) => judge(facts(values)).clearedBy
    expect(cleared({ stage: 'inReview', awaits: 'protection', decision: no('state') })).toEqual([
      'protection',
    ])
    expect(cleared({ stage: 'draft', decision: no('state') })).toEqual(['contributor', 'editor'])
    expect(cleared({ stage: 'archived', decision: no('state') })).toEqual(['editor', 'publisher'])
    expect(cleared({ decision: no('content', [required]), found: [required] })).toEqual([
      'publisher',
      'editor',
    ])
  })

  it('tells the findings of its text, not only its stage', () => {
    const { blocking } = judge(facts({ stage: 'draft', decision: no('state'), found: [required] }))
    expect(blocking).toEqual([expect.objectContaining({ path: '', code: 'state' }), required])
  })
})

it('finds the items of an issue, each once, at its first place', () => {
  const item = (value: string, relationTo = 'articles') => ({ item: { relationTo, value } })
  const sections = [{ items: [item('a'), {}, item('b')] }, {}, { items: [item('a'), item('a', 'events')] }]
  expect(itemsOf({ sections })).toEqual([
    { path: 'sections.0.items.0.item', collection: 'articles', id: 'a' },
    { path: 'sections.0.items.2.item', collection: 'articles', id: 'b' },
    { path: 'sections.2.items.1.item', collection: 'events', id: 'a' },
  ])
})

const article = (id: string, title: string, more: Record<string, unknown> = {}) => ({
  id,
  type: 'articles',
  slug: id,
  path: `/articles/${id}`,
  title,
  ...more,
})

const edition = (items: object[], more: Record<string, unknown> = {}) => ({
  issue: 'i',
  publications: [
    { id: 'p', type: 'issues', document: 'i', revision: 'r', number: 1 },
    ...items.map((item) => ({
      ...{ id: 'p', type: 'articles', document: (item as { id: string }).id, number: 1 },
      revision: String((item as { revision?: string }).revision ?? 'one'),
    })),
  ],
  content: {
    en: JSON.stringify({
      sections: [{ items: items.map((item) => ({ display: 'full', teaser: null, item })) }],
      ...more,
    }),
  },
  changes: null,
})

describe('changes', () => {
  it('tells what came, went and changed, by title', () => {
    const before = edition([article('a', 'A'), article('b', 'B'), article('c', 'C')])
    const after = edition([article('c', 'C', { revision: 'two' }), article('a', 'A'), article('d', 'D')])
    expect(changesBetween(before, after)).toEqual({
      issue: false,
      items: {
        en: {
          added: [{ type: 'articles', id: 'd', title: 'D' }],
          removed: [{ type: 'articles', id: 'b', title: 'B' }],
          changed: [{ type: 'articles', id: 'c', title: 'C' }],
        },
      },
    })
  })

  it('compares a new language with one there was', () => {
    const before = edition([article('a', 'A')])
    const after = edition([])
    const { items } = changesBetween(before, { ...after, content: { fr: after.content.en } })
    expect(items.fr?.removed).toEqual([{ type: 'articles', id: 'a', title: 'A' }])
  })
})

describe('a withdrawal', () => {
  const gone = { type: 'articles', id: 'gone' }
  const ana = article('gone', 'The story of Ana')
  const other = article('other', 'Another', {
    authors: [{ id: 'x', type: 'contacts', slug: 'x', name: 'X' }],
    related: [
      { note: 'About her', article: ana },
      { note: 'About him', article: article('third', 'Third') },
    ],
    parent: ana,
    body: {
      root: {
        type: 'root',
        children: [
          { type: 'block', fields: { blockType: 'reference', to: ana } },
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'Read ' },
              {
                type: 'link',
                fields: { url: ana.path, doc: { relationTo: 'articles', value: ana } },
                children: [{ type: 'text', text: 'her story' }],
              },
            ],
          },
        ],
      },
    },
  })

  const frozen = edition([ana, other], { title: 'News: The Story of Ana!', mail: { subject: 'Ana' } })
  const issue = JSON.parse(redact(frozen, gone).content.en ?? '')

  it('leaves a neutral line in its place', () => {
    expect(issue.sections[0].items[0]).toEqual({
      display: 'title',
      teaser: null,
      item: expect.objectContaining({ id: '', type: 'withdrawn', title: 'This text was withdrawn.' }),
    })
  })

  it('leaves other documents without their references to it', () => {
    const { item } = issue.sections[0].items[1]
    expect(item).toMatchObject({ title: 'Another', parent: null, authors: [{ name: 'X' }] })
    expect(item.related).toEqual([{ note: 'About him', article: article('third', 'Third') }])
    expect(item.body.root.children).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'text', text: 'Read ' }, expect.objectContaining({ text: '[withdrawn]' })],
      },
    ])
  })

  it('leaves its name nowhere, and other words alone', () => {
    expect(JSON.stringify(issue)).not.toMatch(/story of Ana|articles\/gone|her story/i)
    expect(issue).toMatchObject({ title: 'News: [withdrawn]!', mail: { subject: 'Ana' } })
  })

  it('takes it out of the list of changes', () => {
    const changes = changesBetween(frozen, edition([other]))
    const { changes: after } = redact({ ...frozen, changes }, gone)
    expect(after?.items.en?.removed).toEqual([
      { type: 'withdrawn', id: '', title: 'This text was withdrawn.' },
    ])
  })

  it('leaves nothing of an issue that was taken down itself', () => {
    expect(redact(frozen, { type: 'issues', id: 'i' })).toEqual({ content: {}, changes: null })
  })

  it('can be made again', () => {
    const once = { ...frozen, ...redact(frozen, gone) }
    expect(redact(once, gone)).toEqual({ content: once.content, changes: once.changes })
  })
})

describe('names', () => {
  it.each([
    ['Work', 'Work', '[retiré]'],
    ['Work', 'Work goes on', 'Work goes on'],
    ['Ana Novak', 'By ana  novak.', 'By [retiré].'],
    ['Ana Novak', 'By Ana Novakova', 'By Ana Novakova'],
    ['C++ (a story)', 'See C++ (a story).', 'See [retiré].'],
    ['/articles/ana', 'https://x.org/articles/ana?a=b', 'https://x.org?a=b'],
    ['/articles/ana', '/articles/ana-2', '/articles/ana-2'],
  ])('%j in %j', (name, text, expected) => {
    expect(eraseNames({ text }, [name], 'fr')).toEqual({ text: expected })
  })

  it('are not looked for in kinds and ids', () => {
    const value = { kind: 'news', type: 'articles', id: 'news', title: 'news' }
    expect(eraseNames(value, ['news'], 'en')).toEqual({ ...value, title: '[withdrawn]' })
  })
})

describe('the hash', () => {
  const stored: StoredEdition = {
    ...edition([article('a', 'A')]),
    ...{ id: '1', sequence: 1, slug: 's', languages: ['en'], frame: {}, html: {}, text: {} },
    ...{ at: '2026-01-01T00:00:00.000Z', by: 'u', byName: 'U', hash: '', originalHash: '' },
    ...{ redactedAt: null, references: [], files: [] },
  }

  it('names what was frozen, whatever the order of its keys', () => {
    const hash = hashEdition(stored)
    expect(isIntact({ ...stored, hash })).toBe(true)
    const turned = Object.fromEntries(Object.entries(stored).reverse()) as unknown as StoredEdition
    expect(hashEdition(turned)).toBe(hash)
  })

  it.each<Partial<StoredEdition>>([
    { content: { en: '{}' } },
    { html: { en: '<p>' } },
    { sequence: 2 },
    { by: 'another' },
    { at: '2026-01-01T00:00:00.001Z' },
    { publications: [] },
  ])('is another one with %j', (change) => {
    expect(isIntact({ ...stored, hash: hashEdition(stored), ...change })).toBe(false)
  })
})
