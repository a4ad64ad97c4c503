// The documents that presenters ask for while they present. What is not here yet is noted and loaded in one batch
// per kind, then the presenters run again; so only what is presented is ever read, and its keys are the cache tags.
import { type EditorialSlug, isEditorial } from '@/collections/editorialSlugs'
import { absentTag } from '@/delivery/cache/tags'
import type { Publication } from '@/publications/readQuery'

export type Content = Record<string, unknown>

export const supportingSlugs = ['organisations', 'topics', 'notes', 'media'] as const

export type SupportingSlug = (typeof supportingSlugs)[number]

export interface Key {
  /** `editions` with the id of an issue: the newest edition of it. */
  collection: EditorialSlug | SupportingSlug | 'editions' | 'globals'
  id: string
}

export const isSupporting = (slug: unknown): slug is SupportingSlug =>
  supportingSlugs.includes(slug as SupportingSlug)

export class References {
  private readonly known = new Map<string, Publication | Content | null>()
  private missing = new Map<string, Key>()

  /** The live publication of an editorial document; none while it is not public. */
  publication(collection: string, id: string): Publication | undefined {
    return isEditorial(collection)
      ? (this.ask({ collection, id }) as unknown as Publication | undefined)
      : undefined
  }

  /** A supporting entry, in every language. */
  supporting(collection: SupportingSlug, id: string): Content | undefined {
    return this.ask({ collection, id }) as Content | undefined
  }

  /** The number of the newest edition of an issue; 0 while there is none. */
  edition(issue: string): number {
    return Number(this.ask({ collection: 'editions', id: issue })?.sequence ?? 0)
  }

  /** What staff set for the site as a whole, in every language. */
  site(): Content | undefined {
    return this.ask({ collection: 'globals', id: 'site' }) as Content | undefined
  }

  /** What was asked for and is not known, once. */
  takeMissing(): Key[] {
    const keys = [...this.missing.values()]
    this.missing = new Map()
    return keys
  }

  keep(key: Key, found: Publication | Content | null): void {
    this.known.set(name(key), found)
  }

  /** Everything asked for, there or not, as tags: what an answer depends on. */
  tags(): string[] {
    return [...this.known].map(([key, found]) => (found === null ? absentTag(key) : key))
  }

  private ask(key: Key): Content | undefined {
    const found = this.known.get(name(key))
    if (found === undefined) this.missing.set(name(key), key)
    return (found ?? undefined) as Content | undefined
  }
}

const name = ({ collection, id }: Key): string => `${collection}:${id}`
