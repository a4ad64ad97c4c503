// What the Compare tab draws: no word of any field or block of any collection changes unseen.
import { describe, expect, it } from '@jest/globals'
import config from '@payload-config'
import type { CollectionSlug } from 'payload'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Comparison } from '@/admin/compare/Comparison'
import { publishedSlugs } from '@/collections/published'
import { revisionOf } from '@/content/revision'
import type { LabelOf } from '@/platform/i18n/label'
import { type Change, isReferenceValue } from '@/workflow/comparison/changes'
import { compareContents } from '@/workflow/comparison/compareContents'
import { generateContent, type Place, randomFrom, wordFrom } from '../helpers/generatedContents'

type Content = Record<string, unknown>

const { collections } = await config
const languages = ['en', 'fr']

const fieldsOf = (slug: string) => {
  const collection = collections.find((one) => one.slug === (slug as CollectionSlug))
  if (!collection) throw new Error(`There is no collection “${slug}”.`)
  return collection.flattenedFields
}

/** As the endpoint answers and the tab draws it; entries are called by their ids. */
const drawn = (slug: string, before: Content, after: Content): string => {
  const options = { locales: languages, language: 'en', unchanged: true }
  const { changes } = compareContents(fieldsOf(slug), before, after, options)
  for (const { before: old, after: now } of changes) for (const value of [old, now]) callById(value)
  return draw(changes)
}

const draw = (changes: Change[]): string =>
  renderToStaticMarkup(
    createElement(Comparison, {
      changes,
      reading: { translate: (words: LabelOf) => words.en, language: 'en', titles: {} },
    }),
  )

const callById = (value: unknown): void => {
  if (Array.isArray(value)) for (const one of value) callById(one)
  else if (isReferenceValue(value)) value.title = value.id
}

/** The words in all elements of this name. */
const marked = (html: string, name: 'ins' | 'del'): string =>
  [...html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, inside]) => inside).join(' | ')

const edits = ['replaced', 'put in', 'taken out'] as const

/** One word of them; answers what must be seen. */
const edit = (words: string, kind: (typeof edits)[number], random: () => number) => {
  const all = words.split(' ')
  const at = Math.floor(random() * all.length)
  const word = wordFrom(random)
  const old = all[at] ?? ''
  if (kind === 'taken out') return { words: all.toSpliced(at, 1).join(' '), gone: old, come: '' }
  if (kind === 'put in') return { words: all.toSpliced(at, 0, word).join(' '), gone: '', come: word }
  return { words: all.with(at, word).join(' '), gone: old, come: word }
}

/** One place of each that is declared: which row and which language is left to chance. */
const onePlaceEach = (places: readonly Place[], random: () => number): Place[] =>
  [...new Set(places.map(({ named }) => named))].flatMap((name) => {
    const found = places.filter(({ named }) => named === name)
    return found[Math.floor(random() * found.length)] ?? []
  })

/** Ids of what only protection officers see are not told. */
const isTold = ({ named }: Place): boolean => !/consents?$/.test(named)

describe.each([...publishedSlugs])('in %s', (slug) => {
  it('every word that is replaced, put in or taken out is marked', () => {
    const unseen: string[] = []
    let count = 0
    for (const seed of [1, 2]) {
      const random = randomFrom(seed)
      const { content, places } = generateContent(fieldsOf(slug), { seed, languages })
      const before = structuredClone(content)
      for (const [index, { named, words, write }] of onePlaceEach(places.filter(isTold), random).entries()) {
        const kind = edits[(index + seed) % edits.length] ?? 'replaced'
        const { gone, come, ...edited } = edit(words, kind, random)
        write(edited.words)
        const html = drawn(slug, before, content)
        if (!marked(html, 'del').includes(gone) || !marked(html, 'ins').includes(come))
          unseen.push(`${named}: ${kind}`)
        write(words)
        count += 1
      }
      expect(revisionOf(content)).toBe(revisionOf(before))
    }
    expect(count).toBeGreaterThan(4)
    expect(unseen).toEqual([])
  })

  it('nothing is marked where nothing changed', () => {
    const { content } = generateContent(fieldsOf(slug), { seed: 3, languages })
    const html = drawn(slug, content, structuredClone(content))
    expect(html).toContain('Fields without a change')
    expect(html).not.toMatch(/<(ins|del)>/)
  })
})
