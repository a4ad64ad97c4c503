// What every part of a mail is written with: its language, its links, its colours, its footnotes.
import type { Language } from '@/languages'
import type { CardContext } from '@/newsletter/cards'
import { type Palette, paletteOf } from '@/newsletter/colours'
import type { FigureSummary } from '@/newsletter/figureParts'
import { type Links, linksOf } from '@/newsletter/links'
import { Numbering } from '@/newsletter/numbering'
import { neutralPlaceholders, type Placeholders } from '@/newsletter/placeholders'
import type { MailInput } from '@/newsletter/types'
import { type Frame, words } from '@/newsletter/words'

export interface Context extends CardContext {
  language: Language
  frame: Frame
  links: Links
  palette: Palette
  notes: Numbering
  placeholders: Placeholders
  chartUrl: (figure: FigureSummary) => string
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
    frame: words[language],
    links: linksOf(input),
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
