// The languages of the content. To add one, write its file and name it in languages/all.ts. The browser has this module.
import { inPanelLanguages, type LabelOf } from '@/platform/i18n/label'
import { tags } from '@/platform/i18n/languages/all'

export type Language = keyof typeof tags

export const defaultLanguage: Language = 'en'

const others = (Object.keys(tags) as Language[]).filter((language) => language !== defaultLanguage)

/** The default first. */
export const languages: readonly Language[] = [defaultLanguage, ...others]

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)

/** How the language writes dates and numbers (BCP 47); as English where it is none of ours. */
export const tagOf = (language: string): string => tags[isLanguage(language) ? language : defaultLanguage]

/** “French”, in the languages of the panel. */
const nameOf = (language: Language): LabelOf =>
  inPanelLanguages((reader) => {
    const name = new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language
    return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1)
  })

export const languageNames = Object.fromEntries(
  languages.map((language) => [language, nameOf(language)]),
) as Record<Language, LabelOf>
