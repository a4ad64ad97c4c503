// The episodes of a podcast that are live, the newest first, and what an answer that lists them depends on.
import type { Payload } from 'payload'
import { documentTag, listTag } from '@/delivery/http/cache/tags'
import { findPublications } from '@/publishing/publications/read'
import type { Publication } from '@/publishing/publications/readQuery'

/** @param podcast its id */
export const episodesOf = (payload: Payload, podcast: string, limit: number): Promise<Publication[]> =>
  findPublications(payload, {
    type: 'podcast-episodes',
    where: { facet: 'podcast', is: 'in', values: [podcast] },
    sort: [{ column: 'firstPublishedAt', descending: true }],
    limit,
  })

export const episodeTags = (episodes: readonly Publication[]): string[] => [
  listTag('podcast-episodes'),
  ...episodes.map(({ document }) => documentTag({ collection: 'podcast-episodes', id: document })),
]
