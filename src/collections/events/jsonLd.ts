// An event for search engines. Its date is no more exact than it is known: “2026-06” for a month, “2026-W23” for a week.

import type { Content } from '@/content/content'
import { contactNode, describedBy, organisationNode } from '@/content/jsonLd'
import { type JsonLd, type Node, withoutEmpty } from '@/content/jsonLdNode'
import { addressesOf } from '@/content/pageAddresses'
import type { Reader } from '@/content/reader'
import { isoWeekOf } from '@/platform/time/isoWeek'
import type { Event } from '@/public-types'

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

export const eventJsonLd = (event: Event, read: Reader, content: Content): JsonLd => {
  const addresses = addressesOf(read.site())
  const { kind, mode, organisers, registration, speakers, status, title, when } = event
  return withoutEmpty({
    ...describedBy(event, {
      type: types[kind ?? ''] ?? 'Event',
      addresses,
      description: read.excerpt(content.body),
      image: null,
    }),
    name: title,
    startDate: known(when.start, when),
    endDate: known(when.end, when),
    eventStatus: statuses[status ?? ''],
    eventAttendanceMode: modes[mode ?? ''],
    location: locationsOf(event),
    organizer: organisers.map((organiser) => organisationNode(organiser, addresses)),
    performer: speakers.map((speaker) => contactNode(speaker, addresses)),
    offers: registration.url
      ? withoutEmpty({ '@type': 'Offer', url: registration.url, availabilityEnds: registration.deadline })
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

const locationsOf = ({ mode, place }: Event): Node[] => {
  const { name, address, city, country, url } = place
  const room = url && mode !== 'onsite' ? [withoutEmpty({ '@type': 'VirtualLocation', url })] : []
  if (!name && !address && !city) return room
  const postal = withoutEmpty({
    '@type': 'PostalAddress',
    streetAddress: address,
    addressLocality: city,
    addressCountry: country,
  })
  return [withoutEmpty({ '@type': 'Place', name: name ?? city, address: postal }), ...room]
}
