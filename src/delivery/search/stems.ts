// What words of one language have in common: “housing” and “houses” are both “hous”. Snowball's algorithms.
import { createRequire } from 'node:module'
import { LRUCache } from 'lru-cache'
import { fold } from '@/delivery/search/tokenize'
import { type Language, languages } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'

type Stemmer = (word: string) => string

const load = createRequire(import.meta.url)

const stemmers = Object.fromEntries(
  languages.map((language) => [
    language,
    load(`@orama/stemmers/${messages[language].search.stemmer}`).stemmer,
  ]),
) as Record<Language, Stemmer>

const known = new LRUCache<string, string>({ max: 20_000 })

export const stemOf = (written: string, language: Language): string => {
  const name = `${language} ${written}`
  const stem = known.get(name) ?? newStem(written, language)
  known.set(name, stem)
  return stem
}

/** French rules need the accents, so they go last. A word that is all ending stays as it is. */
const newStem = (written: string, language: Language): string =>
  fold(stemmers[language](written)) || fold(written)
