// `/v1/podcast-episodes/{slug or id}/chapters.json`: JSON chapters 1.2 (Podcasting 2.0).
import type { Payload } from 'payload'
import { z } from 'zod'
import { type Answer, textAnswer } from '@/delivery/answers/answer'
import { elsewhere } from '@/delivery/answers/document'
import { documentAt } from '@/delivery/answers/documentAt'
import { readingOf } from '@/delivery/answers/reading'
import { documentTag } from '@/delivery/cache/tags'
import { chaptersPath } from '@/delivery/feeds/podcast'
import { type Episode, presentEpisode } from '@/delivery/podcastEpisodes'
import { withReferences } from '@/delivery/references/load'
import { Reader } from '@/delivery/references/reader'
import { parseLocale } from '@/delivery/request/feedParameters'
import type { PreviewRequest } from '@/delivery/request/preview'
import { Problem } from '@/delivery/request/problems'

export const chaptersSchema = z
  .object({
    version: z.literal('1.2.0'),
    title: z.string(),
    podcastName: z.string().optional(),
    chapters: z.array(
      z.object({
        startTime: z.number().describe('Seconds.'),
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
export const chaptersAnswer = async (payload: Payload, asked: Asked): Promise<Answer> => {
  const { locale } = parseLocale(asked.search, ['locale', 'preview'])
  const episodes = { collection: 'podcast-episodes', ...asked } as const
  const found = await documentAt(payload, episodes)
  if (!found) return elsewhere(payload, { ...episodes, addressOf: chaptersPath })
  const { publication, preview } = found
  const reading = readingOf({ locale, richText: 'html' }, { planned: preview?.planned })
  const present = () => presentEpisode(publication, Reader.of(publication, reading))
  const episode = await withReferences(payload, reading.references, { present })
  if (episode.chapters.length === 0) throw new Problem('not-found', 'This episode has no chapters.')
  return textAnswer(JSON.stringify(chaptersOf(episode)), 'application/json+chapters', {
    language: episode.contentLanguage,
    tags: [
      documentTag({ collection: 'podcast-episodes', id: publication.document }),
      ...reading.references.tags(),
    ],
  })
}

/** In the order of time, whatever order they were written in. */
export const chaptersOf = ({ title, podcast, chapters }: Episode): z.infer<typeof chaptersSchema> => ({
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
