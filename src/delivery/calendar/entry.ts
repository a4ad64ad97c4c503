// An event as an entry of a calendar: pure, from the public document; what it says is decided here, not how it is written.

import { type Addresses, pageAddress } from '@/content/pageAddresses'
import { type Span, spanOf } from '@/delivery/calendar/span'
import { countryName, momentText, rangeText } from '@/platform/i18n/formats'
import { defaultLanguage, isLanguage, type Language } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'
import { parseUrl } from '@/platform/parseUrl'
import { zonesOf } from '@/platform/time/eventTimes'
import type { Event } from '@/public-types'

export interface Entry {
  uid: string
  /** Grows with each publication, as calendars want it to take a newer one. */
  sequence: number
  created: string
  changed: string
  span: Span
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  language: Language
  summary: string
  description: string
  location: string | null
  page: string
  categories: string[]
  /** One who organises it and has an address of its own: none is made up. */
  organiser: { name: string; address: string } | null
}

interface Around {
  /** Of its publication. */
  number: number
  addresses: Addresses
  officeZone: string
}

/** An event with its text as plain words; none for an event without a date. */
export const calendarEntry = (event: Event, { number, addresses, officeZone }: Around): Entry | null => {
  const span = spanOf(event.when)
  if (!span) return null
  const language = isLanguage(event.contentLanguage) ? event.contentLanguage : defaultLanguage
  return {
    uid: event.id,
    sequence: number,
    created: event.publishedAt,
    changed: event.updatedAt,
    span,
    status: statuses[event.status ?? ''] ?? 'CONFIRMED',
    language,
    summary: summaryOf(event, span, language),
    description: descriptionOf(event, language, officeZone),
    location: locationOf(event, language),
    page: pageAddress(addresses, event, event.contentLanguage),
    categories: event.topics.map(({ name }) => name),
    organiser: organiserOf(event),
  }
}

const statuses: Record<string, Entry['status']> = { postponed: 'TENTATIVE', cancelled: 'CANCELLED' }

/** Most calendars show nothing of an entry but this: what is uncertain about it has to be in it. */
const summaryOf = ({ title, status, when }: Event, span: Span, language: Language): string => {
  const words = messages[language].calendar
  const before = status === 'postponed' || status === 'cancelled' ? `${words[status]}: ` : ''
  if (span.kind === 'time' || span.exact) return `${before}${title}`
  const known = when.label ?? rangeText(span, when.precision, language)
  return `${before}${title} (${known}; ${words.dayNotGiven})`
}

const descriptionOf = (
  { body, organisers, registration, when }: Event,
  language: Language,
  officeZone: string,
): string => {
  const words = messages[language].calendar
  const { url, deadline } = registration
  const parts = [
    when.label,
    typeof body === 'string' ? body : null,
    organisers.length > 0 ? `${words.organisers}: ${organisers.map(({ name }) => name).join(', ')}` : null,
    url ? `${words.register}: ${url}` : null,
    deadline ? `${words.until}: ${momentText(deadline, zonesOf(when, officeZone)[0], language)}` : null,
  ]
  return parts.filter(Boolean).join('\n\n')
}

const locationOf = ({ place, mode }: Event, language: Language): string | null => {
  const { name, address, city, country, url } = place
  const parts = [name, address, city, country && countryName(country, language)].filter(Boolean)
  if (parts.length > 0) return parts.join(', ')
  return mode === 'online' || mode === 'hybrid' ? url : null
}

const organiserOf = ({ organisers }: Event): Entry['organiser'] => {
  for (const { name, website } of organisers)
    if (website && parseUrl(website)) return { name, address: website }
  return null
}
