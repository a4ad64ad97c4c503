// What every part of a page is written with: its language, its links, its footnotes, and whose recordings it plays.

import type { CardContext } from '@/collections/cards/card'
import { type Addresses, withPreview } from '@/content/pageAddresses'
import { Numbering } from '@/delivery/newsletter/numbering'
import type { PagePreview, Surroundings } from '@/delivery/pages/input'
import { type LinkTo, linksFrom } from '@/delivery/pages/links'
import { messages } from '@/platform/i18n/messages'
import type { Translation } from '@/platform/i18n/translation'

export interface PageContext extends CardContext {
  words: Translation['pages']
  addresses: Addresses
  linkTo: LinkTo
  /** The address of something that this server draws or writes for a document. */
  made: (path: string) => string
  notes: Numbering
  /** Origins elsewhere that recordings come from: the security policy of the page names them. */
  recordings: Set<string>
}

export const pageContext = (
  { addresses, language, site }: Surroundings,
  preview?: PagePreview,
): PageContext => {
  const made = (path: string) => withPreview(`${path}?locale=${language}`, preview?.token)
  return {
    language,
    officeZone: site.timeZone,
    messages: messages[language].public,
    words: messages[language].pages,
    addresses,
    linkTo: linksFrom(addresses, language, preview),
    made,
    notes: new Numbering(),
    recordings: new Set(),
    calendarUrl: ({ slug }) => made(`/v1/events/${encodeURIComponent(slug)}.ics`),
  }
}
