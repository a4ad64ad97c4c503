// What every part of a page is written with: its language, its links, its footnotes, and whose recordings it plays.

import type { Addresses } from '@/delivery/addresses'
import { type LinkTo, linksFrom } from '@/delivery/pages/links'
import { type PageWords, pageWords } from '@/delivery/pages/words'
import type { Language } from '@/languages'
import type { CardContext } from '@/newsletter/cards'
import { Numbering } from '@/newsletter/numbering'
import { type Frame, words } from '@/newsletter/words'

export interface PageContext extends CardContext {
  language: Language
  /** Shared with the newsletter. */
  frame: Frame
  words: PageWords
  addresses: Addresses
  linkTo: LinkTo
  notes: Numbering
  /** Origins elsewhere that recordings come from: the security policy of the page names them. */
  recordings: Set<string>
}

export const pageContext = (addresses: Addresses, language: Language): PageContext => ({
  language,
  frame: words[language],
  words: pageWords[language],
  addresses,
  linkTo: linksFrom(addresses, language),
  notes: new Numbering(),
  recordings: new Set(),
  calendarUrl: ({ slug }) => `/v1/events/${encodeURIComponent(slug)}.ics?locale=${language}`,
})
