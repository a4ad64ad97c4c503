import { z } from 'zod'
import { periodSchema, presentPeriod } from '@/delivery/documents/periods'
import type { Reader } from '@/delivery/documents/references/reader'
import { commonSummary, summaryFields } from '@/delivery/documents/summaries/common'
import type { Publication } from '@/publishing/publications/readQuery'

export const projectSummary = z
  .object({
    ...summaryFields('projects'),
    title: z.string(),
    acronym: z.string().nullable(),
    state: z.string().nullable(),
    period: periodSchema,
  })
  .meta({ id: 'ProjectSummary' })

export const summariseProject = (publication: Publication, read: Reader): z.infer<typeof projectSummary> => {
  const { title, acronym, state, summary, period, seo } = publication.content
  const image = read.group(seo).image
  return {
    ...commonSummary('projects', publication, read, { kind: state, summary: read.text(summary), image }),
    title: read.label(title),
    acronym: read.text(acronym),
    state: read.text(state),
    period: presentPeriod(period, read),
  }
}
