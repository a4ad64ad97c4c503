// The office's site as a whole: its name, address, publisher and networks. Staff set it in the global `site`.
import { z } from 'zod'
import type { Content } from '@/content/content'
import type { Reader } from '@/content/reader'
import { schemas } from '@/delivery/documents/summaries'
import { languages } from '@/platform/i18n/languages'
import { zoneOfSite } from '@/platform/time/officeZone'
import type { Site } from '@/public-types'

export const siteSchema = z
  .object({
    name: z.string(),
    url: z.string().nullable(),
    publisher: schemas.entry('organisations').nullable(),
    logo: schemas.entry('media').nullable(),
    socialLinks: z.array(z.object({ label: z.string().nullable(), url: z.string().nullable() })),
    footer: z.string().nullable(),
    timeZone: z.string().describe('IANA time zone of the office.'),
    languages: z.array(z.string()).describe('The languages of the site; the first is the default.'),
    contentLanguage: z.string(),
  })
  .meta({ id: 'Site' })

export const presentSite = (site: Content, read: Reader): Site => ({
  name: read.label(site.name),
  url: read.text(site.url),
  publisher: read.entry('organisations', site.publisher),
  logo: read.entry('media', site.logo),
  socialLinks: read
    .rows(site.socialLinks)
    .map(({ label, url }) => ({ label: read.text(label), url: read.text(url) })),
  footer: read.labelOrNull(site.footer),
  timeZone: zoneOfSite(site),
  languages: [...languages],
  contentLanguage: read.language,
})
