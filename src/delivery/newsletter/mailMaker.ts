// How editions and readiness make mails: what a mail needs beside its issue is the frame, which an edition freezes too.

import { type Addresses, pageAddress, withPreview } from '@/content/pageAddresses'
import { withReferences } from '@/delivery/documents/references/load'
import { readingOf } from '@/delivery/http/responses/reading'
import type { Brand } from '@/delivery/newsletter/brand'
import { lintMail } from '@/delivery/newsletter/lint/lintMail'
import { readSpeaker } from '@/delivery/newsletter/load'
import { renderMail } from '@/delivery/newsletter/renderMail'
import type { Mail, MailOptions } from '@/delivery/newsletter/types'
import type { Language } from '@/platform/i18n/languages'
import type { Issue, Site } from '@/public-types'
import type { Frame, MailMaker } from '@/publishing/editions/mailMaker'

/** Plain JSON: it is frozen with the edition, so that its mail can be made again. */
export interface MailFrame extends Frame, Addresses {
  brand: Brand
  site: Site
  /** What addresses carry while what they lead to is not public: in no edition. */
  preview?: string
}

export const mailMaker: MailMaker = {
  frame: async (payload, language, req): Promise<MailFrame> => {
    const speaker = await readSpeaker(payload, req)
    const reading = readingOf({ locale: language, richText: 'lexical' })
    const present = () => speaker.present(language, reading)
    return { ...(await withReferences(payload, reading.references, { present, req })), ...speaker.addresses }
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
  frame: MailFrame,
  language: Language,
  more: Partial<MailOptions> = {},
): Mail => {
  const { brand, site, own, pages, preview } = frame
  const picture = (id: string) => `/v1/figures/${encodeURIComponent(id)}/chart.png?locale=${language}`
  return renderMail({
    issue,
    brand,
    site,
    options: {
      language,
      webUrl: webUrlOf(issue, frame, language),
      baseUrl: own,
      siteUrl: pages,
      chartUrl: ({ id }) => withPreview(picture(id), preview),
      calendarUrl: ({ slug }) => withPreview(`${own}/v1/events/${slug}.ics?locale=${language}`, preview),
      ...more,
    },
  })
}

/** Where the issue is read on the web, in the language of the mail. */
export const webUrlOf = (issue: Issue, { preview, ...addresses }: MailFrame, language: Language): string =>
  withPreview(pageAddress(addresses, issue, language), preview)

/** Everything an issue shows is public, or will be with it. */
const pathsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'path' in value && typeof value.path === 'string' ? [value.path] : []
  return [...own, ...Object.values(value).flatMap(pathsIn)]
}
