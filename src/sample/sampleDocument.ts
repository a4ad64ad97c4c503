// What a sample document is before it is stored: who writes it, what it says in each language, how far it gets.

import type { Role } from '@/access/roles'
import type { EditorialSlug } from '@/content/documents'
import type { Language } from '@/platform/i18n/languages'

export type Content = Record<string, unknown>

export interface SampleDocument {
  collection: EditorialSlug
  slug: string
  /** The role of the sample user who writes it; a contributor unless said. */
  by?: Role
  /** Where it stands when the newsroom opens; published unless said. */
  until?: 'draft' | 'inReview' | 'approved' | 'published'
  /** The texts, the first language whole and the others as far as they differ. */
  texts: Partial<Record<Language, Content>>
}

/** The entries of one collection, under their slugs; `languages` follows from the texts. */
export const documents = (
  collection: EditorialSlug,
  entries: Record<string, Omit<SampleDocument, 'collection' | 'slug'>>,
): SampleDocument[] => Object.entries(entries).map(([slug, entry]) => ({ collection, slug, ...entry }))
