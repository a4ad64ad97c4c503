// Labels of the panel that the language files translate.
import { inPanelLanguages, type LabelOf, label as own, type Translations } from '@/platform/i18n/label'
import { files } from '@/platform/i18n/languages/all'
import type { Translation } from '@/platform/i18n/translation'

/** A sentence of the panel, as the language files have it. */
export type PanelKey = keyof typeof files.fr.panel

/**
 * A label by its English words, which the language files translate; or with its own translations, for words that a noun
 * brings itself. What follows a bar tells apart two meanings of one word and is not shown: `Report|resources`.
 */
export function label(key: PanelKey): LabelOf
export function label(words: string, translations: Translations): LabelOf
export function label(key: string, translations?: Translations): LabelOf {
  if (translations) return own(key, translations)
  const [en = key] = key.split('|')
  return inPanelLanguages((language) => panelIn(language)?.[key] ?? en)
}

const panelIn = (language: string): Record<string, string> | undefined =>
  (files as Record<string, Translation>)[language]?.panel
