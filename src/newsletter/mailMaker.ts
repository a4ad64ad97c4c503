// How editions and readiness make mails: what a mail needs beside its issue is the frame, which an edition freezes too.

import { type Addresses, addressesOf, pageAddress } from '@/delivery/addresses'
import { readingOf } from '@/delivery/answers/reading'
import type { Issue } from '@/delivery/issues'
import { withReferences } from '@/delivery/references/load'
import { Reader } from '@/delivery/references/reader'
import { readNewsletter, readSite } from '@/delivery/references/site'
import { presentSite, type Site } from '@/delivery/site'
import type { Frame, MailMaker } from '@/editions/mailMaker'
import type { Language } from '@/languages'
import { type Brand, presentBrand } from '@/newsletter/brand'
import { lintMail } from '@/newsletter/lint/lintMail'
import { renderMail } from '@/newsletter/renderMail'
import type { Mail, MailOptions } from '@/newsletter/types'

/** Plain JSON: it is frozen with the edition, so that its mail can be made again. */
export interface MailFrame extends Frame, Addresses {
  brand: Brand
  site: Site
}

export const mailMaker: MailMaker = {
  frame: async (payload, language, req): Promise<MailFrame> => {
    const site = await readSite(payload, req)
    const newsletter = await readNewsletter(payload, req)
    const reading = readingOf({ locale: language, richText: 'lexical' })
    const present = () => ({
      site: presentSite(site, new Reader(language, reading, 'site')),
      brand: presentBrand(newsletter, new Reader(language, reading, 'newsletter')),
    })
    return { ...(await withReferences(payload, reading.references, { present, req })), ...addressesOf(site) }
  },
  render: (issue, frame, language) => {
    const { html, text } = mailOf(issue, frame as MailFrame, language)
    return { html, text }
  },
  lint: (issue, frame, language) => {
    const mail = mailOf(issue, frame as MailFrame, language)
    const siteUrl = (frame as MailFrame).pages
    return lintMail({ ...mail, language, issue, siteUrl, knownPaths: new Set(pathsIn(issue)) })
  },
}

export const mailOf = (
  issue: Issue,
  { brand, site, ...addresses }: MailFrame,
  language: Language,
  more: Partial<MailOptions> = {},
): Mail =>
  renderMail({
    issue,
    brand,
    site,
    options: {
      language,
      webUrl: pageAddress(addresses, issue, language),
      baseUrl: addresses.own,
      siteUrl: addresses.pages,
      calendarUrl: ({ slug }) => `${addresses.own}/v1/events/${slug}.ics?locale=${language}`,
      ...more,
    },
  })

/** Everything an issue shows is public, or will be with it. */
const pathsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'path' in value && typeof value.path === 'string' ? [value.path] : []
  return [...own, ...Object.values(value).flatMap(pathsIn)]
}
