// `/v1/podcast-episodes/{slug or id}/chapters.json`: JSON chapters 1.2 (Podcasting 2.0).
import type { Payload } from 'payload'
import { z } from 'zod'
import { Reader } from '@/content/reader'
import { withReferences } from '@/delivery/documents/references/load'
import { presentAs } from '@/delivery/documents/types'
import { chaptersPath } from '@/delivery/feeds/podcast'
import { documentTag } from '@/delivery/http/cache/tags'
import type { PreviewRequest } from '@/delivery/http/preview'
import { Problem } from '@/delivery/http/problems'
import { elsewhere } from '@/delivery/http/responses/document'
import { documentAt } from '@/delivery/http/responses/documentAt'
import { readingOf } from '@/delivery/http/responses/reading'
import { type PublicResponse, textResponse } from '@/delivery/http/responses/response'
import { parseLocale } from '@/delivery/query/feedParameters'
import type { PodcastEpisode } from '@/public-types'

export const chaptersSchema = z
  .object({
    version: z.literal('1.2.0'),
    title: z.string(),
    podcastName: z.string().optional(),
    chapters: z.array(
      z.object({
        startTime: z.number().describe('In seconds.'),
        title: z.string().optional(),
        url: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Chapters', description: 'JSON chapters 1.2 (Podcasting 2.0).' })

interface Asked {
  slugOrId: string
  search: string
  preview?: PreviewRequest | undefined
}

/** @throws {Problem} 400, 404, 410 */
export const chaptersAnswer = async (payload: Payload, asked: Asked): Promise<PublicResponse> => {
  const { locale } = parseLocale(asked.search, ['locale', 'preview'])
  const episodes = { collection: 'podcast-episodes', ...asked } as const
  const found = await documentAt(payload, episodes)
  if (!found) return elsewhere(payload, { ...episodes, addressOf: chaptersPath })
  const { publication, preview } = found
  const reading = readingOf({ locale, richText: 'html' }, { planned: preview?.planned })
  const present = () => presentAs('podcast-episodes', publication, Reader.of(publication, reading))
  const episode = await withReferences(payload, reading.references, { present })
  if (episode.chapters.length === 0) throw new Problem('not-found', 'This episode has no chapters.')
  return textResponse(JSON.stringify(chaptersOf(episode)), 'application/json+chapters', {
    language: episode.contentLanguage,
    tags: [
      documentTag({ collection: 'podcast-episodes', id: publication.document }),
      ...reading.references.tags(),
    ],
  })
}

/** In the order of time, whatever order they were written in. */
export const chaptersOf = ({ title, podcast, chapters }: PodcastEpisode): z.infer<typeof chaptersSchema> => ({
  version: '1.2.0',
  title,
  ...(podcast ? { podcastName: podcast.title } : {}),
  chapters: chapters
    .map((chapter) => ({
      startTime: chapter.start ?? 0,
      ...(chapter.title ? { title: chapter.title } : {}),
      ...(chapter.url ? { url: chapter.url } : {}),
    }))
    .sort((a, b) => a.startTime - b.startTime),
})
