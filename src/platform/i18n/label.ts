// Words of the admin panel, in the languages it speaks.
import { fill } from '@/platform/i18n/fill'
import * as files from '@/platform/i18n/languages/all'
import type { Translation } from '@/platform/i18n/translation'

/** By language; those of the panel are always there. */
export type LabelOf = Record<PanelLanguage | 'en', string> & Record<string, string>

/** A sentence of the panel, as the language files have it. */
export type PanelKey = keyof typeof files.fr.panel

/** The languages that people work in, beside English. */
const otherPanelLanguages = ['fr', 'nl'] as const

export type PanelLanguage = (typeof otherPanelLanguages)[number]

export const panelLanguages = ['en', ...otherPanelLanguages] as const

/**
 * A label by its English words, which the language files translate; or with its own translations, for words that a noun
 * brings itself. What follows a bar tells apart two meanings of one word and is not shown: `Report|resources`.
 */
export function label(key: PanelKey): LabelOf
export function label(words: string, translations: Record<PanelLanguage, string>): LabelOf
export function label(key: string, translations?: Record<PanelLanguage, string>): LabelOf {
  const [en = key] = key.split('|')
  if (translations) return { en, ...translations }
  return inPanelLanguages((language) => panelIn(language)?.[key] ?? en)
}

const panelIn = (language: string): Record<string, string> | undefined =>
  (files as Record<string, Translation>)[language]?.panel

/** What a function says in each language of the panel. */
export const inPanelLanguages = (translate: (language: string) => string): LabelOf =>
  Object.fromEntries(panelLanguages.map((language) => [language, translate(language)])) as LabelOf

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

const notOurs = () => undefined

export const isLabel = (value: unknown): value is LabelOf =>
  typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string'

/** What a label of a field says, in any shape that Payload takes; `undefined` where there is none of ours. */
export const labelIn = (label: unknown, language: string): string | undefined => {
  if (typeof label === 'function') return labelIn(label({ i18n: { language }, t: notOurs }), language)
  if (isLabel(label)) return textIn(label, language)
  return typeof label === 'string' ? label : undefined
}
