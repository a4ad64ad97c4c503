// A person or mailbox as the public sees it; how to reach one is told only where that was agreed.
import { z } from 'zod'
import { documentFields, presentDocument } from '@/delivery/documents/common'
import { mediaSchema, presentMedia } from '@/delivery/documents/media'
import { organisationSchema, presentOrganisations } from '@/delivery/documents/organisations'
import type { Reader } from '@/delivery/documents/references/reader'
import type { Publication } from '@/publishing/publications/readQuery'

export const contactSchema = z
  .object({
    ...documentFields('contacts'),
    name: z.string(),
    kind: z.string().nullable(),
    role: z.string().nullable(),
    organisations: z.array(organisationSchema),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    speaks: z.array(z.string()),
    photo: mediaSchema.nullable(),
    bio: z.string().nullable(),
    links: z.array(z.object({ label: z.string().nullable(), url: z.string().nullable() })),
  })
  .meta({ id: 'Contact' })

export type Contact = z.infer<typeof contactSchema>

export const presentContact = (publication: Publication, read: Reader): Contact => {
  const { content } = publication
  return {
    ...presentDocument('contacts', publication, read),
    name: read.label(content.name),
    kind: read.text(content.kind),
    role: read.text(content.role),
    organisations: presentOrganisations(content.organisations, read),
    email: read.flag(content.showEmail) ? read.text(content.email) : null,
    phone: read.flag(content.showPhone) ? read.text(content.phone) : null,
    speaks: read.texts(content.speaks),
    photo: presentMedia(content.photo, read),
    bio: read.text(content.bio),
    links: read
      .rows(content.links)
      .map(({ label, url }) => ({ label: read.text(label), url: read.text(url) })),
  }
}
