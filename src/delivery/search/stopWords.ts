// Words that say nothing alone, by language: left out of long texts and of what is looked for.
import { type Language, languages } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'

export const stopWords = Object.fromEntries(
  languages.map((language) => [language, new Set(messages[language].search.stopWords.trim().split(/\s+/))]),
) as unknown as Record<Language, ReadonlySet<string>>
