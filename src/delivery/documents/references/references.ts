// The documents that presenters ask for while they present. What is not here yet is noted and loaded in one batch
// per kind, then the presenters run again; so only what is presented is ever read, and its keys are the cache tags.
import { isPublished } from '@/collections/published'
import type { Content } from '@/content/content'
import { absentTag } from '@/delivery/http/cache/tags'
import type { Publication } from '@/publishing/publications/readQuery'

export interface Key {
  /** `editions` with the id of an issue: the newest edition of it. */
  collection: string
  id: string
}

/** What a reference leads to; null: to nothing public. */
export type Found = Publication | Content | null

/** Publications never change: of each there is one. */
const entries = new WeakMap<Publication, Content>()

const entryOf = (publication: Publication): Content => {
  const entry = entries.get(publication) ?? {
    ...publication.content,
    id: publication.document,
    hashes: publication.hashes,
  }
  entries.set(publication, entry)
  return entry
}

export class References {
  private readonly known = new Map<string, Found>()
  private missing = new Map<string, Key>()
  /** All that was asked for in this round, in turn. */
  private asked: Key[] = []

  private remembered: (name: string) => Found | undefined = () => undefined

  /** @param known what needs not be loaded, by `collection:id` */
  rememberFrom(known: (name: string) => Found | undefined): void {
    this.remembered = known
  }

  /** The live publication of a document or entry; none while it is not public. */
  publication(collection: string, id: string): Publication | undefined {
    return isPublished(collection)
      ? (this.ask({ collection, id }) as unknown as Publication | undefined)
      : undefined
  }

  /** Those of these documents that are public, in their order. */
  publications(documents: readonly Key[]): Publication[] {
    return documents.flatMap(({ collection, id }) => this.publication(collection, id) ?? [])
  }

  /** A supporting entry, in every language. */
  supporting(collection: string, id: string): Content | undefined {
    const publication = this.publication(collection, id)
    return publication && entryOf(publication)
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
    this.asked = []
    return keys
  }

  keep(key: Key, found: Found): void {
    this.known.set(keyName(key), found)
  }

  kept(key: Key): Found | undefined {
    return this.known.get(keyName(key))
  }

  /** Everything asked for, there or not, as tags: what an answer depends on. */
  tags(): string[] {
    return [...this.known].map(([key, found]) => (found === null ? absentTag(key) : key))
  }

  /** A place in what is asked for, to look back to: what one of several documents shows. */
  get mark(): number {
    return this.asked.length
  }

  askedSince(mark: number): readonly Key[] {
    return this.asked.slice(mark)
  }

  /** `undefined` while it is not known: then it is loaded for the next round. */
  find(key: Key): Found | undefined {
    const called = keyName(key)
    this.asked.push(key)
    const known = this.known.get(called)
    if (known !== undefined) return known
    const found = this.remembered(called)
    if (found === undefined) this.missing.set(called, key)
    else this.known.set(called, found)
    return found
  }

  private ask(key: Key): Content | undefined {
    return (this.find(key) ?? undefined) as Content | undefined
  }
}

export const keyName = ({ collection, id }: Key): string => `${collection}:${id}`
