import { z } from 'zod'
import type { Reader } from '@/delivery/documents/references/reader'
import { commonSummary, summaryFields } from '@/delivery/documents/summaries/common'
import type { Publication } from '@/publishing/publications/readQuery'

export const resourceSummary = z
  .object({
    ...summaryFields('resources'),
    title: z.string(),
    creators: z.array(z.object({ name: z.string(), role: z.string().nullable() })),
    year: z.number().nullable(),
    url: z.string().nullable().describe('Where it is found.'),
  })
  .meta({ id: 'ResourceSummary' })

export const summariseResource = (
  publication: Publication,
  read: Reader,
): z.infer<typeof resourceSummary> => {
  const { title, kind, creators, year, blurb, url, cover } = publication.content
  return {
    ...commonSummary('resources', publication, read, { kind, summary: read.text(blurb), image: cover }),
    title: read.label(title),
    creators: read
      .rows(creators)
      .map(({ name, role }) => ({ name: read.label(name), role: read.text(role) })),
    year: read.number(year),
    url: read.text(url),
  }
}
