// What is found by which words, in what order: small collections of texts in three languages.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SearchEngine } from '@/delivery/search/engine'
import { sqliteEngine } from '@/delivery/search/sqlite/engine'
import type { Language } from '@/platform/i18n/languages'
import { entry, find, idsOf, put } from '../helpers/searching'

let engine: SearchEngine

const texts: Record<
  Language,
  Record<string, { title: string; summary?: string; names?: string; body?: string }>
> = {
  en: {
    homes: { title: 'Housing for all', summary: 'Two cities build.', body: 'Families move in.' },
    rent: { title: 'What tenants pay', summary: 'Houses are dear.', body: 'Rents rise every year.' },
    school: {
      title: 'A school by the river',
      names: 'Ana Müller, Riverside',
      body: 'Next to the house of a friend.',
    },
    band: { title: 'The Who in Brussels', body: 'They played for hours.' },
    policy: { title: 'Asylum policies compared', body: 'COVID-19 changed much.' },
    code: { title: 'C++ & <script>', body: "Don't panic: it's only “quotes”." },
  },
  fr: {
    refugies: { title: 'Accueil des réfugiés', body: 'Une famille hébergée à Liège.' },
    ecole: { title: 'Une école à l’œuvre', body: 'Les élèves écrivent des journaux.' },
    coeur: { title: 'Le cœur de la ville', names: 'Zoé Lefèvre' },
  },
  nl: {
    opvang: { title: 'Opvang van vluchtelingen', body: 'De gemeenten zoeken huizen.' },
    school: { title: 'Een school in Gent', names: 'Coördinatie Één' },
  },
}

beforeAll(async () => {
  engine = sqliteEngine()
  for (const [language, all] of Object.entries(texts) as [Language, (typeof texts)[Language]][])
    await put(
      engine,
      Object.entries(all).map(([id, words]) =>
        entry(`${language}-${id}`, { language, locales: [language], texts: words }),
      ),
    )
})

afterAll(() => engine.close())

describe('words are found', () => {
  it.each<[string, Language, string, string[]]>([
    ['in the order of where they stand', 'en', 'house', ['en-homes', 'en-rent', 'en-school']],
    ['in another form', 'en', 'policy', ['en-policy']],
    ['in another form, in French', 'fr', 'réfugiée', ['fr-refugies']],
    ['in another form, in Dutch', 'nl', 'vluchteling', ['nl-opvang']],
    ['by a plural that changes the word', 'fr', 'journal', ['fr-ecole']],
    ['whatever the case', 'en', 'ASYLUM POLICIES COMPARED', ['en-policy']],
    ['without their accents', 'fr', 'refugies', ['fr-refugies']],
    ['without their accents, in a form that does not occur', 'fr', 'hebergee', ['fr-refugies']],
    ['with accents that do not belong there', 'en', 'hoüsing tenänts', ['en-rent']],
    ['without the two dots of a name', 'en', 'muller', ['en-school']],
    ['with letters written apart', 'fr', 'coeur', ['fr-coeur']],
    ['after an article that is left out', 'fr', "l'oeuvre", ['fr-ecole']],
    ['in Dutch with and without marks', 'nl', 'coordinatie een', ['nl-school']],
    ['when they are all of them there', 'en', 'families cities', ['en-homes']],
    ['by the beginning of the last one', 'en', 'asyl', ['en-policy']],
    ['by a beginning that goes beyond the stem', 'en', 'polici', ['en-policy']],
    ['by a beginning after whole words', 'en', 'school riv', ['en-school']],
    ['in names', 'fr', 'lefevre', ['fr-coeur']],
    ['with digits', 'en', 'covid 19', ['en-policy']],
    ['joined by a hyphen', 'en', 'covid-19', ['en-policy']],
    ['that say nothing, in titles', 'en', 'the who', ['en-band']],
    ['without those that say nothing', 'en', 'what is the policy of asylum', ['en-policy']],
  ])('%s', async (_, locale, text, ids) => {
    const found = await find(engine, text, { locale })
    expect(found.hits.filter(() => found.matching === 'exact').map(({ id }) => id)).toEqual(ids)
  })
})

describe('a slip of the hand is forgiven', () => {
  it.each<[string, Language, string, string[]]>([
    ['a letter too few', 'en', 'housng', ['en-homes', 'en-rent', 'en-school']],
    ['a letter too many', 'en', 'asyluum', ['en-policy']],
    ['another letter', 'en', 'tenents', ['en-rent']],
    ['two letters changed round', 'en', 'shcool', ['en-school']],
    ['in each of two words', 'en', 'asilum polices', ['en-policy']],
    ['in a name without its accents', 'fr', 'lefevrre', ['fr-coeur']],
    ['in Dutch', 'nl', 'vluchtelngen', ['nl-opvang']],
  ])('%s', async (_, locale, text, ids) => {
    const { matching, hits } = await find(engine, text, { locale })
    expect([matching, hits.map(({ id }) => id)]).toEqual(['typos', ids])
  })

  it.each<[string, Language, string]>([
    ['in a number', 'en', '18'],
    ['in a word of three letters', 'nl', 'gnt '],
    ['that is two slips away', 'en', 'asilun'],
  ])('but not %s', async (_, locale, text) => {
    expect(await idsOf(engine, text, { locale })).toEqual([])
  })

  it('only where nothing is written so', async () => {
    const exact = await find(engine, 'house')
    const typos = await find(engine, 'hosuing')
    expect([exact.matching, typos.matching]).toEqual(['exact', 'typos'])
  })

  it('before any one of the words is taken for enough', async () => {
    const { matching, hits } = await find(engine, 'asylum zeppelin')
    expect([matching, hits.map(({ id }) => id)]).toEqual(['anyWord', ['en-policy']])
  })
})

describe('nothing is found, and nothing breaks,', () => {
  it.each([
    ['for a word that is nowhere', 'zeppelin'],
    ['for signs alone', '?!… “” — ()'],
    ['for an emoji', '🎉👩‍👩‍👧'],
    ['for words of SQL', "xyzzy' OR 1=1; DROP TABLE entries --"],
    ['for the syntax of full-text search', 'NEARBY(qqq www) AND xyz* ^ {title}: "unclosed'],
    ['for a regular expression', '(qqq+)+$ [a-'],
    ['for a null character', 'q\u0000q'],
    ['for half an emoji', '\ud83d'],
    ['for marks without a letter', '\u0301\u0301'],
    ['for other scripts', '漢字かな عربى हिन्दी'],
    ['for a very long word', 'x'.repeat(5_000)],
    ['for very many words', Array.from({ length: 500 }, (_, index) => `nowhere${index}`).join(' ')],
  ])('%s', async (_, text) => {
    expect(await find(engine, text)).toMatchObject({ hits: [], total: 0, matching: null })
  })
})
