// Addresses made of titles: letters keep a sound, languages their own way of writing, words stay whole.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { toSlug } from '@/content/slugs'

describe('an address', () => {
  it.each([
    ['Le cœur de la ville', 'le-coeur-de-la-ville'],
    ['Straße', 'strasse'],
    ['Łódź: København & Ærø', 'lodz-kobenhavn-aero'],
    ['L’été d’Afrique', 'l-ete-d-afrique'],
    ['İstanbul, Iğdır', 'istanbul-igdir'],
    ['Þórður í Reykjavík', 'thordur-i-reykjavik'],
    ['Đà Nẵng', 'da-nang'],
    ['Œuvres complètes, Ⅷ', 'oeuvres-completes-viii'],
    ['Москва и Юлия Щербак', 'moskva-i-yuliya-shcherbak'],
    ['Αθήνα, Ελλάδα', 'athina-ellada'],
    ['اللاجئون في بروكسل', 'allajiwn-fy-brwksl'],
    ['ايران', 'ayran'],
    ['שלום', 'slvm'],
    ['中文', 'zhongwen'],
    ['ქართული', 'kartuli'],
    ['½ m² — №5 ™', '1-2-m2-no5-tm'],
    ['100 % + C++ 🎉', '100-c'],
    ['e\u0301cole', 'ecole'],
    ['🎉 — …', ''],
    ['', ''],
  ])('of “%s” is “%s”', (title, slug) => expect(toSlug(title)).toBe(slug))

  it.each([
    ['Über Zürich', undefined, 'uber-zurich'],
    ['Über Zürich', 'fr', 'uber-zurich'],
    ['Über Zürich', 'nl', 'uber-zurich'],
    ['Über Zürich', 'de', 'ueber-zuerich'],
    ['ÄRZTE für Österreich', 'de-AT', 'aerzte-fuer-oesterreich'],
    ['Ærø og Århus', 'da', 'aeroe-og-aarhus'],
    ['Malmö och Åland', 'sv', 'malmo-och-aland'],
    ['Київ', 'uk', 'kyiv'],
  ])('of “%s” in %s is “%s”', (title, language, slug) => expect(toSlug(title, language)).toBe(slug))

  it.each([
    [`${'word '.repeat(20)}end`, Array.from({ length: 16 }, () => 'word').join('-')],
    [`${'a'.repeat(79)} bc`, 'a'.repeat(79)],
    [`${'a'.repeat(80)} bc`, 'a'.repeat(80)],
    [`${'a'.repeat(81)} bc`, 'a'.repeat(80)],
  ])('ends with a word: “%s”', (title, slug) => expect(toSlug(title)).toBe(slug))

  it('is one, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        expect(toSlug(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(toSlug(title).length).toBeLessThanOrEqual(80)
      }),
    )
  })
})
