// The languages of the content. To add one, write its file and name it in languages/all.ts.
import { inPanelLanguages, type LabelOf } from '@/platform/i18n/label'
import * as files from '@/platform/i18n/languages/all'

export type Language = keyof typeof files

export const languages = Object.keys(files) as Language[]

export const defaultLanguage: Language = 'en'

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)

/** “French”, in the languages of the panel. */
const nameOf = (language: Language): LabelOf =>
  inPanelLanguages((reader) => {
    const name = new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language
    return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1)
  })

export const languageNames = Object.fromEntries(
  languages.map((language) => [language, nameOf(language)]),
) as Record<Language, LabelOf>
