import { z } from 'zod'
import type { Reader } from '@/delivery/documents/references/reader'
import { commonSummary, summaryFields } from '@/delivery/documents/summaries/common'
import type { Publication } from '@/publishing/publications/readQuery'

export const podcastSummary = z
  .object({
    ...summaryFields('podcasts'),
    title: z.string(),
    author: z.string().nullable(),
  })
  .meta({ id: 'PodcastSummary' })

export const summarisePodcast = (publication: Publication, read: Reader): z.infer<typeof podcastSummary> => {
  const { title, description, cover, author } = publication.content
  return {
    ...commonSummary('podcasts', publication, read, { summary: read.text(description), image: cover }),
    title: read.label(title),
    author: read.text(author),
  }
}
