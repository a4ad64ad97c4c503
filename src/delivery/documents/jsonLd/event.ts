// An event for search engines. Its date is no more exact than it is known: “2026-06” for a month, “2026-W23” for a week.

import { isoWeekOf } from '@/delivery/calendar/span'
import { addressesOf } from '@/delivery/documents/addresses'
import type { Event } from '@/delivery/documents/events'
import { contactNode, describe, organisationNode } from '@/delivery/documents/jsonLd/common'
import { filled, type JsonLd, type Node } from '@/delivery/documents/jsonLd/node'
import type { Reader } from '@/delivery/documents/references/reader'

const types: Record<string, string> = {
  screening: 'ScreeningEvent',
  training: 'EducationEvent',
  webinar: 'EducationEvent',
}

const statuses: Record<string, string> = {
  planned: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
}

const modes: Record<string, string> = {
  onsite: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
}

/** @param description plain words */
export const eventJsonLd = (
  event: Omit<Event, 'jsonLd'>,
  description: string | null,
  read: Reader,
): JsonLd => {
  const addresses = addressesOf(read.site())
  const { kind, mode, organisers, registration, speakers, status, title, when } = event
  return filled({
    ...describe(event, { type: types[kind ?? ''] ?? 'Event', addresses, description, image: null }),
    name: title,
    startDate: known(when.start, when),
    endDate: known(when.end, when),
    eventStatus: statuses[status ?? ''],
    eventAttendanceMode: modes[mode ?? ''],
    location: locationsOf(event),
    organizer: organisers.map((organiser) => organisationNode(organiser, addresses)),
    performer: speakers.map((speaker) => contactNode(speaker, addresses)),
    offers: registration.url
      ? filled({ '@type': 'Offer', url: registration.url, availabilityEnds: registration.deadline })
      : null,
  })
}

/** The known part of a date in ISO 8601; of a season, the year alone. */
const known = (date: string | null, { precision }: Event['when']): string | null => {
  if (date === null) return null
  switch (precision) {
    case 'week':
      return isoWeekOf(date)
    case 'month':
      return date.slice(0, 7)
    case 'season':
    case 'year':
      return date.slice(0, 4)
    default:
      return date
  }
}

const locationsOf = ({ mode, place }: Event | Omit<Event, 'jsonLd'>): Node[] => {
  const { name, address, city, country, url } = place
  const room = url && mode !== 'onsite' ? [filled({ '@type': 'VirtualLocation', url })] : []
  if (!name && !address && !city) return room
  const postal = filled({
    '@type': 'PostalAddress',
    streetAddress: address,
    addressLocality: city,
    addressCountry: country,
  })
  return [filled({ '@type': 'Place', name: name ?? city, address: postal }), ...room]
}
