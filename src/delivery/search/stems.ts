// What words of one language have in common: “housing” and “houses” are both “hous”. Snowball's algorithms.

import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { LRUCache } from 'lru-cache'
import { fold } from '@/delivery/search/words'
import type { Language } from '@/platform/i18n/languages'

const stemmers: Record<Language, (word: string) => string> = { en: english, fr: french, nl: dutch }

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
