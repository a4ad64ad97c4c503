// How the first page speaks: the language of the panel, days and times by the office's clocks.
import { getTranslation, type I18n } from '@payloadcms/translations'
import type { Payload } from 'payload'
import { fill } from '@/platform/i18n/fill'
import type { LabelOf } from '@/platform/i18n/label'
import { isLanguage, type Language, languageNames, tagOf } from '@/platform/i18n/languages'
import { translate } from '@/platform/i18n/translate'
import { isDay } from '@/platform/time/days'

export interface Speech {
  language: Language
  say: (words: LabelOf, values?: Record<string, string | number>) => string
  /** “3 Dec 2026”; of an instant that matters to the minute, with the time. */
  date: (dayOrInstant: string, withTime?: boolean) => string
  typeName: (slug: string) => string
  languages: (codes: readonly string[]) => string
}

export const speechOf = (
  { collections, globals }: Payload,
  { i18n, timeZone }: { i18n: I18n; timeZone: string },
): Speech => {
  const language = isLanguage(i18n.language) ? i18n.language : 'en'
  const say: Speech['say'] = (words, values = {}) =>
    fill(
      translate({ i18n: { language } }, words),
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
    )
  return {
    language,
    say,
    date: (dayOrInstant, withTime = false) =>
      new Intl.DateTimeFormat(tagOf(language), {
        dateStyle: 'medium',
        ...(withTime && !isDay(dayOrInstant) ? { timeStyle: 'short' } : {}),
        timeZone: isDay(dayOrInstant) ? 'UTC' : timeZone,
      }).format(new Date(dayOrInstant)),
    typeName: (slug) => {
      const labels = collections[slug as keyof typeof collections]?.config.labels
      if (labels) return getTranslation(labels.singular as never, i18n as never)
      const global = globals.config.find((one) => one.slug === slug)
      return global ? getTranslation(global.label as never, i18n as never) : slug
    },
    languages: (codes) =>
      codes.map((code) => (isLanguage(code) ? say(languageNames[code]) : code)).join(', '),
  }
}
