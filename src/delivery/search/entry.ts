// What search knows of one document in one language: the words it is found by, and what it is filtered by.
import type { EditorialSlug } from '@/content/documents'
import type { Texts } from '@/delivery/search/texts'
import type { Language } from '@/platform/i18n/languages'

export interface SearchEntry {
  type: EditorialSlug
  id: string
  /** The number of the publication it was made of. */
  number: number
  language: Language
  /** The locales that are answered with this document in this language. */
  locales: Language[]
  texts: Texts
  values: EntryValues
  /** What it holds of each facet that has values. */
  facets: Readonly<Record<string, readonly string[]>>
}

/** By the names of a publication's columns, so that `where` and `sort` mean the same in lists and in search. */
export interface EntryValues {
  slug: string
  kind: string | null
  /** ISO 8601 instants. */
  date: string | null
  firstPublishedAt: string
  publishedAt: string
}

export const keyOf = ({ type, id }: { type: string; id: string }): string => `${type}:${id}`
