// What a guest reads on the page of a review link, in the languages of the page.
import { type Language, languages } from '@/platform/i18n/languages'
import english from '@/platform/i18n/languages/en'
import { messages } from '@/platform/i18n/messages'
import type { Translation } from '@/platform/i18n/translation'

type GuestMessages = NonNullable<Translation['guests']>

export type GuestProblem = keyof GuestMessages['problems']

export const pageLanguages = languages.filter((language) => messages[language].guests)

export const guestMessages = (language: Language): GuestMessages =>
  messages[language].guests ?? english.guests
