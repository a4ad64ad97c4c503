// What a mail is made of and what it becomes. Everything is passed in: no clock, no database, no address of its own.

import type { FigureParts } from '@/collections/cards/card'
import type { SummaryOf } from '@/content/documents'
import type { Brand } from '@/delivery/newsletter/brand'
import type { Placeholders } from '@/delivery/newsletter/placeholders'
import type { Language } from '@/platform/i18n/languages'
import type { Issue, Site } from '@/public-types'

export interface MailInput {
  /** As `presentIssue` answers with `richText=lexical`. */
  issue: Issue
  brand: Brand
  site: Site
  options: MailOptions
}

export interface MailOptions {
  language: Language
  /** The issue on the web, for “view in browser”. */
  webUrl: string
  /** Origin of `/v1`: pictures, charts, calendar files. */
  baseUrl: string
  /** Origin of the pages; the site's own address, else `baseUrl`. */
  siteUrl?: string
  /** What stands for what only the mailer knows; one that is left out is not shown. Default: the neutral ones. */
  placeholders?: Placeholders
  /** What is said before everything else: that it is a test. */
  notice?: string
  /** Address of a figure's chart as a PNG; default `/v1/figures/{id}/chart.png?locale=…`. */
  chartUrl?: (figure: FigureParts) => string
  /** Address of an event as an iCalendar file; default `/v1/events/{slug}/event.ics?locale=…`. */
  calendarUrl?: (event: Pick<SummaryOf<'events'>, 'slug'>) => string
}

export interface Mail {
  subject: string
  preheader: string
  html: string
  text: string
}
