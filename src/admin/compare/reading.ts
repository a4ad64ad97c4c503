// What a comparison is read with.
import type { Translate } from '@/admin/messages/translate'
import { isLanguage, languageNames } from '@/platform/i18n/languages'

export interface Reading {
  translate: Translate
  /** Language tag for dates. */
  language: string
  /** Titles of what links and footnotes lead to, by `collection:id`. */
  titles: Readonly<Record<string, string>>
}

export const languageIn = (locale: string, { translate }: Pick<Reading, 'translate'>): string =>
  isLanguage(locale) ? translate(languageNames[locale]) : locale
