// Every word of the built configuration that people read in the panel is there in all of its languages.
import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { collections } from '@/collections'
import { globals } from '@/globals'
import { label } from '@/platform/i18n/catalogue'
import { type LabelOf, panelLanguages } from '@/platform/i18n/label'
import { speakLabels } from '@/platform/payload/spokenLabels'

interface Found {
  path: string
  words: unknown
}

/** The names under which Payload looks for words. */
const spoken = new Set(['label', 'labels', 'singular', 'plural', 'description', 'placeholder', 'group'])

/** All that is said anywhere below, each object once. */
function* said(value: unknown, path: string, seen = new Set<unknown>()): Generator<Found> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  for (const [key, inner] of Object.entries(value)) {
    // Payload's own words of the editor, and what is handed to components.
    if (key === 'i18n' || key === 'clientProps') continue
    const place = `${path}.${key}`
    if (isLabel(inner)) yield { path: place, words: inner }
    else if (spoken.has(key) && typeof inner === 'string') yield { path: place, words: inner }
    else yield* said(inner, place, seen)
  }
}

const isLabel = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string'

const everything = [...said(collections, 'collections'), ...said(globals, 'globals')]

describe('the configuration', () => {
  it('has words to look at', () => {
    expect(everything.length).toBeGreaterThan(500)
  })

  it.each(panelLanguages)('says everything in %s', (language) => {
    const missing = everything.filter(({ words }) => isLabel(words) && !words[language])
    expect(missing.map(({ path }) => path)).toEqual([])
  })

  it('says nothing in English alone', () => {
    const bare = everything.filter(({ words }) => typeof words === 'string')
    expect(bare.map(({ path, words }) => `${path}: ${words}`)).toEqual([])
  })
})

describe('a button that sorts by a column', () => {
  it('is named in the language of the reader', () => {
    const named = speakLabels({
      slug: 'things',
      fields: [
        { type: 'tabs', tabs: [{ label: 'Text', fields: [text('name', label('Name'))] }] },
        { type: 'group', name: 'place', fields: [text('city', 'City')] },
      ],
    })
    const [tabs, group] = named.fields as never as [{ tabs: [Fields] }, Fields]
    const [name] = tabs.tabs[0].fields
    expect(name?.label?.({ i18n: { language: 'fr' } })).toBe('Nom')
    expect(name?.label?.({ i18n: { language: 'en' } })).toBe('Name')
    expect(group.fields[0]?.label).toBe('City')
  })
})

const text = (name: string, label: LabelOf | string): Field => ({ type: 'text', name, label })

interface Fields {
  fields: { label?: (asked: { i18n: { language: string } }) => string }[]
}
