// What a language file holds: the keys of the English one.
import type en from '@/platform/i18n/languages/en'

type English = typeof en

/** Where a language has no words for the panel, or for the page of a review link, these are in English. */
export type Translation = Omit<English, 'guests'> & {
  guests?: English['guests']
  /** By the English sentence; what follows a bar tells apart two meanings of one word and is not shown. */
  panel?: Record<string, string>
}
