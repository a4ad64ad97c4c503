import { z } from 'zod'
import type { Reader } from '@/delivery/documents/references/reader'
import { commonSummary, summaryFields } from '@/delivery/documents/summaries/common'
import type { Publication } from '@/publishing/publications/readQuery'

export const articleSummary = z
  .object({
    ...summaryFields('articles'),
    title: z.string(),
    kicker: z.string().nullable(),
  })
  .meta({ id: 'ArticleSummary' })

export const summariseArticle = (publication: Publication, read: Reader): z.infer<typeof articleSummary> => {
  const { title, kicker, kind, summary, leadImage } = publication.content
  return {
    ...commonSummary('articles', publication, read, { kind, summary: read.text(summary), image: leadImage }),
    title: read.label(title),
    kicker: read.text(kicker),
  }
}
