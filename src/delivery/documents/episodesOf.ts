// The episodes of a podcast that are live, the newest first, and what an answer that lists them depends on.
import type { Payload } from 'payload'
import type { Key } from '@/delivery/documents/references/references'
import { documentTag, listTag } from '@/delivery/http/cache/tags'
import { listDocuments } from '@/publishing/publications/read'

/** @param podcast its id */
export const episodesOf = async (payload: Payload, podcast: string, limit: number): Promise<Key[]> => {
  const listed = await listDocuments(payload, {
    type: 'podcast-episodes',
    where: { facet: 'podcast', is: 'in', values: [podcast] },
    sort: [{ column: 'firstPublishedAt', descending: true }],
    limit,
  })
  return listed.map(({ document }) => ({ collection: 'podcast-episodes', id: document }))
}

export const episodeTags = (episodes: readonly Key[]): string[] => [
  listTag('podcast-episodes'),
  ...episodes.map(documentTag),
]
