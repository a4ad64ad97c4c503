// A feed as its readers understand it, before it is RSS, Atom or JSON Feed. All addresses are whole.
import type { Frame } from '@/delivery/documents/fragments'

export interface Feed {
  title: string
  description: string
  /** The page people would open instead. */
  page: string
  /** The feed's own address. */
  self: string
  language: string
  /** ISO 8601 instant of the newest change in it. */
  updated: string
  author: string
  icon: string | null
  /** Where a reader subscribes to be told of changes (WebSub). */
  hub: string | null
}

/** Items are written one by one, as they are kept, and what stands around them. */
export interface FeedFormat {
  /** Its media type. */
  type: string
  writeItem: (item: FeedItem) => string
  writeFrame: (feed: Feed) => Frame
}

export interface FeedItem {
  /** A URN that stays the same when the address changes. */
  id: string
  title: string
  page: string
  language: string
  published: string
  updated: string
  authors: string[]
  categories: string[]
  summary: string | null
  html: string
  image: { url: string; mimeType: string; bytes: number | null } | null
}

/** The newest instant; of nothing, the beginning of time: an answer must not depend on the clock. */
export const newest = (instants: readonly string[]): string =>
  [...instants].sort().at(-1) ?? '1970-01-01T00:00:00.000Z'
