// What stands in a frozen edition for what was withdrawn, in every language of the content.
import { defaultLanguage, isLanguage, type Language } from '@/platform/i18n/languages'

export interface WithdrawnWords {
  /** In place of an item. */
  sentence: string
  /** In place of a name inside of a sentence. */
  word: string
}

const words: Record<Language, WithdrawnWords> = {
  en: { sentence: 'This text was withdrawn.', word: '[withdrawn]' },
  fr: { sentence: 'Ce texte a été retiré.', word: '[retiré]' },
  nl: { sentence: 'Deze tekst werd ingetrokken.', word: '[ingetrokken]' },
}

export const withdrawnLine = (language: string): WithdrawnWords =>
  words[isLanguage(language) ? language : defaultLanguage]
