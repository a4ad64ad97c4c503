// A sentence of ours in an answer of the API, in the language of the person who asks.
import { defaultLanguage, isLanguage } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'
import type { Translation } from '@/platform/i18n/translation'

export type NoticeCode = keyof Translation['notices']

/** In English where it is a language that we do not speak. */
export const noticeIn = (language: unknown, code: NoticeCode): string =>
  messages[isLanguage(language) ? language : defaultLanguage].notices[code]
