// What a search engine does for us, whichever it is: keep entries, find them. It is asked by one reader at a time.
import type { EditorialSlug } from '@/content/documents'
import type { SearchEntry } from '@/delivery/search/entry'
import type { Language } from '@/platform/i18n/languages'
import type { Condition, Order } from '@/publishing/publications/readQuery'

export interface SearchEngine {
  /**
   * Keeps these entries in place of all that was known of the documents named by `keys` (`collection:id`); a document
   * without an entry is forgotten.
   * @param scan the walk through all documents that this belongs to
   */
  put: (change: { keys: readonly string[]; entries: readonly SearchEntry[]; scan: number }) => Promise<void>
  /** The documents that no walk since this one has seen. */
  notSeenIn: (scan: number) => Promise<string[]>
  /** The numbers of the publications that these documents are known by; none for an unknown document. */
  numbersOf: (keys: readonly string[]) => Promise<Map<string, number>>
  find: (query: SearchQuery) => Promise<Found>
  close: () => Promise<void>
}

export interface SearchQuery {
  /** Words to look for, as people write them. */
  text: string
  /** Each document is looked for in the language in which this locale is answered with it. */
  locale: Language
  where?: Condition | undefined
  /** By relevance when empty. */
  sort: Order[]
  /** What hits are counted by. */
  facets: readonly string[]
  limit: number
  offset: number
  /** ISO 8601 instant: among equals the newer one comes first. */
  now: string
}

/** How much is forgiven: a search that finds nothing is tried again with more of it. */
export const leniencies = ['exact', 'typos', 'anyWord'] as const

export type Leniency = (typeof leniencies)[number]

export interface Found {
  hits: Hit[]
  total: number
  matching: Leniency | null
  facets: Record<string, FacetCount[]>
}

export interface Hit {
  type: EditorialSlug
  id: string
  language: Language
  /** The best hit has 1. */
  score: number
  /** What of the hit's words matched. */
  matched: Matched
}

export interface Matched {
  stems: ReadonlySet<string>
  /** Folded beginning of words that match too. */
  prefix?: string | undefined
}

export interface FacetCount {
  value: string
  count: number
}
