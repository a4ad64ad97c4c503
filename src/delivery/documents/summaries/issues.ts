import { z } from 'zod'
import { periodSchema, presentPeriod } from '@/delivery/documents/periods'
import type { Reader } from '@/delivery/documents/references/reader'
import { commonSummary, summaryFields } from '@/delivery/documents/summaries/common'
import type { Publication } from '@/publishing/publications/readQuery'

export const issueSummary = z
  .object({
    ...summaryFields('issues'),
    title: z.string(),
    number: z.number().nullable(),
    period: periodSchema,
  })
  .meta({ id: 'IssueSummary' })

export const summariseIssue = (publication: Publication, read: Reader): z.infer<typeof issueSummary> => {
  const { title, kind, number, period, editorial, cover } = publication.content
  return {
    ...commonSummary('issues', publication, read, { kind, summary: read.excerpt(editorial), image: cover }),
    title: read.label(title),
    number: read.number(number),
    period: presentPeriod(period, read),
  }
}
