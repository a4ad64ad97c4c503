// What every part of a mail is written with: its language, its links, its colours, its footnotes.

import type { CardContext, FigureParts } from '@/collections/cards/card'
import { type Palette, paletteOf } from '@/delivery/layout/colours'
import { Numbering } from '@/delivery/layout/numbering'
import { type Links, mailLinks } from '@/delivery/newsletter/links'
import { neutralPlaceholders, type Placeholders } from '@/delivery/newsletter/placeholders'
import type { MailInput } from '@/delivery/newsletter/types'
import { messages } from '@/platform/i18n/messages'

export interface Context extends CardContext {
  links: Links
  palette: Palette
  notes: Numbering
  placeholders: Placeholders
  chartUrl: (figure: FigureParts) => string
}

/** An address that is neither a placeholder nor one to follow, such as `javascript:`. */
const foreignScheme = /^\s*(?!https?:|mailto:)[a-z][a-z\d+.-]*:/i

export const contextOf = (input: MailInput): Context => {
  const { brand, options, site } = input
  const { language } = options
  const token = brand.unsubscribeToken
  const own = token && !foreignScheme.test(token) ? { unsubscribe: token } : {}
  return {
    language,
    // The frames of earlier editions have none: their mails were written in UTC.
    officeZone: site.timeZone ?? 'UTC',
    messages: messages[language].public,
    links: mailLinks(input),
    palette: paletteOf(brand),
    notes: new Numbering(),
    placeholders: options.placeholders ?? { ...neutralPlaceholders, ...own },
    chartUrl:
      options.chartUrl ?? (({ id }) => `/v1/figures/${encodeURIComponent(id)}/chart.png?locale=${language}`),
    calendarUrl:
      options.calendarUrl ??
      (({ slug }) => `/v1/events/${encodeURIComponent(slug)}/event.ics?locale=${language}`),
  }
}
