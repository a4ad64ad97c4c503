import { z } from 'zod'
import type { Reader } from '@/delivery/documents/references/reader'
import { commonSummary, summaryFields } from '@/delivery/documents/summaries/common'
import type { Publication } from '@/publishing/publications/readQuery'

export const contactSummary = z
  .object({
    ...summaryFields('contacts'),
    name: z.string(),
    role: z.string().nullable(),
    organisations: z.array(z.object({ id: z.string(), name: z.string(), acronym: z.string().nullable() })),
    email: z.string().nullable().describe('Only where this person agreed to show it.'),
    phone: z.string().nullable().describe('Only where this person agreed to show it.'),
  })
  .meta({ id: 'ContactSummary' })

export const summariseContact = (publication: Publication, read: Reader): z.infer<typeof contactSummary> => {
  const { content } = publication
  return {
    ...commonSummary('contacts', publication, read, { kind: content.kind, image: content.photo }),
    name: read.label(content.name),
    role: read.text(content.role),
    organisations: read.texts(content.organisations).flatMap((id) => {
      const organisation = read.supporting('organisations', id)
      return organisation
        ? [{ id, name: read.label(organisation.name), acronym: read.labelOrNull(organisation.acronym) }]
        : []
    }),
    email: read.flag(content.showEmail) ? read.text(content.email) : null,
    phone: read.flag(content.showPhone) ? read.text(content.phone) : null,
  }
}
