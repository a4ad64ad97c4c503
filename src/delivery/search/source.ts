// Where the index reads from: live documents with their entries, in the order of their keys.
import type { Payload } from 'payload'
import { editorialSlugs } from '@/collections/editorial'
import { entriesOf } from '@/delivery/search/entriesOf'
import { entryKey, type SearchEntry } from '@/delivery/search/entry'
import { findPublications, publicationsOf } from '@/publishing/publications/read'
import type { Condition, Publication } from '@/publishing/publications/readQuery'

export interface LiveDocument {
  /** `collection:id` */
  key: string
  number: number
  /** One for each language it is answered in. */
  entries: SearchEntry[]
}

interface Stretch {
  after: string
  /** Only documents that mention this one (`collection:id`). */
  mentioning?: string | undefined
  limit: number
}

export interface EntrySource {
  /** Those of these documents that are live. */
  of: (keys: readonly string[]) => Promise<LiveDocument[]>
  /** The next live documents by key; fewer than `limit` at the end. */
  after: (stretch: Stretch) => Promise<LiveDocument[]>
}

export const publishedEntries = (payload: Payload): EntrySource => ({
  of: async (keys) => withEntries(payload, await publicationsOf(payload, keys.map(documentOf))),
  after: async ({ after, mentioning, limit }) => {
    const further: Condition = { column: 'key', is: 'after', value: after }
    const documents: Condition = { column: 'type', is: 'in', values: editorialSlugs }
    const mentions: Condition[] = mentioning ? [{ mentions: [mentioning] }] : []
    const sort = [{ column: 'key' as const, descending: false }]
    return withEntries(
      payload,
      await findPublications(payload, { where: { and: [further, documents, ...mentions] }, sort, limit }),
    )
  },
})

const documentOf = (key: string) => {
  const [collection = '', id = ''] = key.split(':')
  return { collection, id }
}

const withEntries = async (payload: Payload, publications: Publication[]): Promise<LiveDocument[]> => {
  const entries = await entriesOf(payload, publications)
  return publications.map(({ type, document, number }) => {
    const key = entryKey({ type, id: document })
    return { key, number, entries: entries.filter((entry) => entryKey(entry) === key) }
  })
}
