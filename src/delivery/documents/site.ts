// The office's site as a whole: its name, address, publisher and networks. Staff set it in the global `site`.
import { z } from 'zod'
import { mediaSchema, presentMedia } from '@/delivery/documents/media'
import { organisationSchema, presentOrganisation } from '@/delivery/documents/organisations'
import type { Reader } from '@/delivery/documents/references/reader'
import type { Content } from '@/delivery/documents/references/references'
import { languages } from '@/platform/i18n/languages'
import { zoneOfSite } from '@/platform/time/officeZone'

export const siteSchema = z
  .object({
    name: z.string(),
    url: z.string().nullable(),
    publisher: organisationSchema.nullable(),
    logo: mediaSchema.nullable(),
    socialLinks: z.array(z.object({ label: z.string().nullable(), url: z.string().nullable() })),
    footer: z.string().nullable(),
    timeZone: z.string().describe('IANA name of the zone in which the office counts its days.'),
    languages: z.array(z.string()).describe('The languages of the site; the first is the default.'),
    contentLanguage: z.string(),
  })
  .meta({ id: 'Site' })

export type Site = z.infer<typeof siteSchema>

export const presentSite = (site: Content, read: Reader): Site => ({
  name: read.label(site.name),
  url: read.text(site.url),
  publisher: presentOrganisation(site.publisher, read),
  logo: presentMedia(site.logo, read),
  socialLinks: read
    .rows(site.socialLinks)
    .map(({ label, url }) => ({ label: read.text(label), url: read.text(url) })),
  footer: read.labelOrNull(site.footer),
  timeZone: zoneOfSite(site),
  languages: [...languages],
  contentLanguage: read.language,
})
