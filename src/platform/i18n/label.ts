// Words of the admin panel, in the languages it speaks.
import { fill } from '@/platform/i18n/fill'

/** By language; those of the panel are always there. */
export type LabelOf = Record<PanelLanguage | 'en', string> & Record<string, string>

/** The languages that people work in, beside English. */
const otherPanelLanguages = ['fr', 'nl'] as const

export type PanelLanguage = (typeof otherPanelLanguages)[number]

export const panelLanguages = ['en', ...otherPanelLanguages] as const

export type Translations = Record<PanelLanguage, string>

/** A label that brings its translations: all that the browser shows, which loads no language files (ADR 39). */
export const label = (en: string, translations: Translations): LabelOf => ({ en, ...translations })

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
