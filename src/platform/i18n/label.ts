// Words of the admin panel, in the languages it speaks.
import { fill } from '@/platform/i18n/fill'
import * as files from '@/platform/i18n/languages/all'
import type { Translation } from '@/platform/i18n/translation'

/** By language; English is always there. */
export interface LabelOf extends Record<string, string> {
  en: string
}

/** A sentence of the panel, as the language files have it. */
export type PanelKey = keyof typeof files.fr.panel

/** Of the languages whose file has words for it. */
const panels = Object.entries<Translation>(files).flatMap(([language, { panel }]) =>
  panel ? [{ language, panel }] : [],
)

/**
 * A label by its English words, which the language files translate; or with its own translations, for words that a noun
 * brings itself. What follows a bar tells apart two meanings of one word and is not shown: `Report|resources`.
 */
export function label(key: PanelKey): LabelOf
export function label(words: string, translations: Record<string, string>): LabelOf
export function label(key: string, translations?: Record<string, string>): LabelOf {
  const [en = key] = key.split('|')
  if (translations) return { en, ...translations }
  return { en, ...Object.fromEntries(panels.map(({ language, panel }) => [language, panel[key] ?? en])) }
}

/** What a function says in each language of the panel. */
export const inPanelLanguages = (translate: (language: string) => string): LabelOf => ({
  en: translate('en'),
  ...Object.fromEntries(panels.map(({ language }) => [language, translate(language)])),
})

export type Value = string | number | LabelOf

/** A label with values for its `{places}`, which may be labels themselves. */
export const filled = (sentence: LabelOf, values: Record<string, Value>): LabelOf =>
  inPanelLanguages((language) => fillIn(sentence, values, language))

/** The same in one language. */
export const fillIn = (sentence: LabelOf, values: Record<string, Value>, language: string): string =>
  fill(
    textIn(sentence, language),
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textIn(value, language)])),
  )

export const textIn = (value: Value, language: string): string =>
  typeof value === 'object' ? (value[language] ?? value.en) : String(value)
