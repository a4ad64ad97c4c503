// What stands in a frozen edition for what was withdrawn, in every language of the content.
import { defaultLanguage, isLanguage } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'
import type { Translation } from '@/platform/i18n/translation'

export const withdrawnLine = (language: string): Translation['withdrawn'] =>
  messages[isLanguage(language) ? language : defaultLanguage].withdrawn
