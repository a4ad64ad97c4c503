// The languages of the content: the first is the default. One line to add one; its name goes below.
import type { LabelOf } from '@/platform/i18n/label'

export const languages = ['en', 'fr', 'nl'] as const

export type Language = (typeof languages)[number]

export const defaultLanguage: Language = languages[0]

export const languageNames: Record<Language, LabelOf> = {
  en: { en: 'English', fr: 'Anglais' },
  fr: { en: 'French', fr: 'Français' },
  nl: { en: 'Dutch', fr: 'Néerlandais' },
}

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)
