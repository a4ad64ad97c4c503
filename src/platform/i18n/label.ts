// Words of the admin panel, in the languages it speaks.
import { fill } from '@/platform/i18n/fill'
import * as files from '@/platform/i18n/languages/all'
import type { Translation } from '@/platform/i18n/translation'

/** By language; English is always there. */
export interface LabelOf extends Record<string, string> {
  en: string
}

/** Those whose file has words for it, by which a sentence of the panel is looked up. */
const panels = Object.entries<Translation>(files).flatMap(([language, { panel }]) =>
  panel ? [{ language, panel }] : [],
)

/** Writes a label in both languages in one short line. */
export const label = (en: string, fr: string): LabelOf => ({ en, fr })

/** The same for each language of the panel. */
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

const textIn = (value: Value, language: string): string =>
  typeof value === 'object' ? (value[language] ?? value.en) : String(value)
