// With how much leniency the words of a search find anything, and what they became for that.
import { type Leniency, leniencies, type SearchQuery } from '@/delivery/search/engine'
import { matchOf, type Term, termsOf } from '@/delivery/search/sqlite/expand'
import { textTable } from '@/delivery/search/sqlite/schema'
import type { Scratch } from '@/delivery/search/sqlite/scratch'
import { type Language, languages } from '@/platform/i18n/languages'

type All = Scratch['all']

type Terms = Map<Language, Term[]>

export interface Lookup {
  terms: Terms
  leniency: Leniency
}

/** Filters do not count here: whether a word was misspelt does not hang on what else is asked. */
export const firstThatFinds = async (
  all: All,
  { text, locale }: SearchQuery,
): Promise<Lookup | undefined> => {
  let terms = await termsByLanguage(all, text, { guess: false })
  for (const leniency of terms.size > 0 ? leniencies : []) {
    if (leniency === 'typos') terms = await termsByLanguage(all, text, { guess: true })
    for (const [language, ofLanguage] of terms)
      if (await finds(all, { language, locale, match: matchOf(ofLanguage, leniency) }))
        return { terms, leniency }
  }
  return undefined
}

const termsByLanguage = async (all: All, text: string, { guess }: { guess: boolean }): Promise<Terms> => {
  const terms: Terms = new Map()
  for (const language of languages) {
    const ofLanguage = await termsOf(all, text, { language, guess })
    if (ofLanguage.length > 0) terms.set(language, ofLanguage)
  }
  return terms
}

const finds = async (
  all: All,
  { language, locale, match }: { language: Language; locale: Language; match: string },
): Promise<boolean> => {
  const table = textTable(language)
  const rows = await all(
    `SELECT 1 FROM ${table} AS t CROSS JOIN lists ON lists.row = t.rowid
     WHERE t.${table} MATCH ? AND lists.name = 'locales' AND lists.value = ? LIMIT 1`,
    match,
    locale,
  )
  return rows.length > 0
}
