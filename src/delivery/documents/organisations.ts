// An organisation as the public sees it: publisher, funder, partner, employer of a contact.
import { z } from 'zod'
import { mediaSchema, presentMedia } from '@/delivery/documents/media'
import type { Reader } from '@/delivery/documents/references/reader'
import { withoutAbsent } from '@/delivery/documents/references/withoutAbsent'

export const organisationSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    acronym: z.string().nullable(),
    website: z.string().nullable(),
    logo: mediaSchema.nullable(),
    acknowledgement: z.string().nullable().describe('The words it asks for where it funds something.'),
    acknowledgementRequired: z.boolean(),
  })
  .meta({ id: 'Organisation' })

export type Organisation = z.infer<typeof organisationSchema>

export const presentOrganisation = (value: unknown, read: Reader): Organisation | null => {
  const organisation = read.supporting('organisations', value)
  return organisation
    ? {
        id: String(organisation.id),
        name: read.label(organisation.name),
        acronym: read.labelOrNull(organisation.acronym),
        website: read.text(organisation.website),
        logo: presentMedia(organisation.logo, read),
        acknowledgement: read.labelOrNull(organisation.acknowledgement),
        acknowledgementRequired: read.flag(organisation.acknowledgementRequired),
      }
    : null
}

export const presentOrganisations = (value: unknown, read: Reader): Organisation[] =>
  withoutAbsent(read.texts(value).map((id) => presentOrganisation(id, read)))
