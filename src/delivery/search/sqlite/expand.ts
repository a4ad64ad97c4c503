// What is looked for, in the words of one language: for each word its stem, for the last one also words it begins, and
// what it may have been meant to be.
import type { Leniency, Matched } from '@/delivery/search/engine'
import type { Scratch } from '@/delivery/search/sqlite/scratch'
import { slipsOf } from '@/delivery/search/sqlite/typos'
import { stemOf } from '@/delivery/search/stems'
import { stopWords } from '@/delivery/search/stopWords'
import { fold, type Token, tokenize } from '@/delivery/search/tokenize'
import type { Language } from '@/platform/i18n/languages'

type All = Scratch['all']

/** More words make a search no better; they only cost. */
const maxWords = 16
/** A single letter begins half of all words. */
const shortestPrefix = 2
const maxForms = 40

export interface Term {
  /** Stems of the word as it is written. */
  stems: string[]
  /** The word itself, where it may be the beginning of another, with stems of such words that do not begin so. */
  prefix?: { word: string; stems: string[] }
  /** Stems of words that it may have been meant to be; only where that is asked for. */
  meant: string[]
}

interface Options {
  language: Language
  /** Whether to look for what the words may have been meant to be. */
  guess: boolean
}

/** One for each word that counts; none when there is no word at all. */
export const termsOf = async (all: All, text: string, options: Options): Promise<Term[]> => {
  const { language } = options
  const words = tokenize(text)
  const telling = words.filter(({ folded }) => !stopWords[language].has(folded))
  const chosen = (telling.length > 0 ? telling : words).slice(0, maxWords)
  const last = /[\p{L}\p{N}\p{M}]$/u.test(text) ? words.at(-1) : undefined
  const terms: Term[] = []
  for (const word of chosen) terms.push(await termOf(all, word, { ...options, isLast: word === last }))
  return terms
}

const termOf = async (
  all: All,
  { written, folded }: Token,
  { language, guess, isLast }: Options & { isLast: boolean },
): Promise<Term> => {
  const isStopWord = stopWords[language].has(folded)
  const own = isStopWord ? folded : stemOf(written, language)
  const stems = distinct([own, ...(await stemsOfForms(all, language, [folded]))])
  const meant = guess && !isStopWord ? await stemsOfForms(all, language, slipsOf(folded)) : []
  const begins = isLast && [...folded].length >= shortestPrefix
  return {
    stems,
    meant: meant.filter((stem) => !stems.includes(stem)),
    ...(begins ? { prefix: { word: folded, stems: await stemsBegunBy(all, language, folded) } } : {}),
  }
}

const stemsOfForms = async (all: All, language: Language, forms: readonly string[]): Promise<string[]> => {
  if (forms.length === 0) return []
  const rows = await all(
    'SELECT DISTINCT stem FROM forms WHERE language = ? AND form IN (SELECT value FROM json_each(?)) LIMIT ?',
    language,
    JSON.stringify(forms),
    maxForms,
  )
  return rows.map(({ stem }) => String(stem))
}

/** The full-text table finds stems that begin so by itself: “housin” needs “housing” to find “hous”. */
const stemsBegunBy = async (all: All, language: Language, word: string): Promise<string[]> => {
  const rows = await all(
    'SELECT DISTINCT stem FROM forms WHERE language = ? AND form > ? AND form < ? AND substr(stem, 1, ?) <> ? LIMIT ?',
    language,
    word,
    `${word}\u{10FFFF}`,
    [...word].length,
    word,
    maxForms,
  )
  return rows.map(({ stem }) => String(stem))
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)]

/** The terms as FTS5 reads them. Stems hold letters and digits alone, so that nothing in quotes can end them. */
export const matchOf = (
  terms: readonly Term[],
  leniency: Leniency,
  { withPrefix = true }: { withPrefix?: boolean } = {},
): string =>
  terms
    .map(({ stems, prefix, meant }) => {
      const words = [
        ...stems.map(quoted),
        ...(prefix && withPrefix ? [`${quoted(prefix.word)} *`, ...prefix.stems.map(quoted)] : []),
        ...meant.map(quoted),
      ]
      return `(${words.join(' OR ')})`
    })
    .join(leniency === 'anyWord' ? ' OR ' : ' AND ')

const quoted = (stem: string): string => `"${fold(stem)}"`

/** What to mark in the texts that were found. */
export const matchedBy = (terms: readonly Term[]): Matched => ({
  stems: new Set(terms.flatMap(({ stems, prefix, meant }) => [...stems, ...(prefix?.stems ?? []), ...meant])),
  prefix: terms.find(({ prefix }) => prefix)?.prefix?.word,
})
