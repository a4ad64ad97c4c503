// What a page is made from, and what it becomes. Everything is passed in: no clock, no database.

import type { PublicDocument, SummaryOf } from '@/content/documents'
import type { Addresses } from '@/content/pageAddresses'
import type { Brand } from '@/delivery/layout/brand'
import type { Language } from '@/platform/i18n/languages'
import type { Site } from '@/public-types'

/** Who speaks on the page, and in which language. */
export interface Surroundings {
  site: Site
  brand: Brand
  addresses: Addresses
  language: Language
}

/** A text that is not public, or not yet so. */
export interface PagePreview {
  /** What addresses carry to be opened. */
  token: string
  /** The pages that it opens. */
  paths: ReadonlySet<string>
}

export interface PageInput extends Surroundings {
  /** As presenters answer it with `richText=lexical`. */
  document: PublicDocument
  /** Of a podcast, the newest first. */
  episodes?: readonly SummaryOf<'podcast-episodes'>[]
  preview?: PagePreview | undefined
}

export interface Page {
  html: string
  /** Content-Security-Policy: nothing runs, nothing is loaded but pictures and recordings it shows. */
  policy: string
}

/** What the office is called; where nobody said so, where it is. */
export const siteName = ({ site, addresses }: Pick<Surroundings, 'site' | 'addresses'>): string =>
  site.name || site.publisher?.name || new URL(addresses.pages).hostname
